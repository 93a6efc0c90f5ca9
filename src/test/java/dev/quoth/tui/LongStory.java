package dev.quoth.tui;

import dev.quoth.library.QuoteRow;
import dev.quoth.library.StoryRow;
import dev.quoth.news.Article;
import dev.quoth.news.Attribution;
import dev.quoth.news.Block;
import dev.quoth.news.Head;
import dev.quoth.news.Quote;
import dev.quoth.news.Span;
import dev.quoth.news.Speaker;
import dev.quoth.tui.state.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** An invented story of any length in which any number of persons speak any number of times; the same on every run. */
public final class LongStory {

    private static final String[] WORDS = ("harbour council ferry winter the a of and to in budget market school tower letter river signal night "
            + "crossing road fund islander for that with pharmacy on crew rota bridge by from spring their it is report cheaper boat line "
            + "at year under money would people because after meeting town hall water repair engine plan which before vote").split(" ");
    private static final String[] GIVEN = {"Ines", "Tobias", "Mara", "Jonas", "Ada", "Piet", "Lotte", "Sven", "Nadia", "Oskar"};
    private static final String[] FAMILY = {"Calloway", "Renn", "Ilves", "Brandt", "Morrow", "Visser"};
    private static final String[] ROLES = {"", "harbour master", "who keeps the only pharmacy on Greater Skell", "Mayor", "",
            "spokesman of the ferry line"};

    private final Random random = new Random(41);
    private final List<Block> blocks = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private final List<Integer> speakers = new ArrayList<>();

    private LongStory() { }

    /** The story with number {@code n} of the newsstand, retold at length. */
    public static Answer.Loaded of(int n, int paragraphs, int quotes, int people) {
        return new LongStory().tell(n, paragraphs, quotes, people);
    }

    private Answer.Loaded tell(int n, int paragraphs, int quotes, int people) {
        for (int i = 0; i < paragraphs; i++) {
            String text = sentence(15 + random.nextInt(50));
            // Spread over the paragraphs as evenly as whole numbers allow, several in one where there are more quotes than paragraphs.
            for (int left = (i + 1) * quotes / paragraphs - i * quotes / paragraphs; left > 0; left--) {
                int speaker = random.nextInt(people);
                String words = sentence(6 + random.nextInt(36));
                said.add(words);
                speakers.add(speaker);
                text = text + " “" + words + "” said " + name(speaker) + ".";
            }
            blocks.add(new Block.Paragraph(text, List.of(), 0));
        }
        StoryRow row = Newsstand.story(n);
        Article article = Article.of(Head.at(row.url()).withTitle(row.title()), blocks, "");
        List<QuoteRow> rows = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < said.size(); i++) {
            int start = article.text().indexOf(said.get(i), from);
            from = start + said.get(i).length();
            String clause = "said " + name(speakers.get(i));
            int at = article.text().indexOf(clause, from);
            Speaker speaker = new Speaker(name(speakers.get(i)), ROLES[speakers.get(i) % ROLES.length], Speaker.Kind.PERSON);
            rows.add(new QuoteRow(row, i + 1, new Quote(said.get(i), List.of(new Span(start, from)), speaker, Optional.of(new Attribution(clause,
                    new Span(at, at + clause.length()), "said")), Quote.Kind.DIRECT, Quote.Basis.NAME), 100L + speakers.get(i), i % 9 == 0 ? 2 : 1));
        }
        return new Answer.Loaded(row, Optional.of(article), rows);
    }

    private static String name(int speaker) {
        return GIVEN[speaker % GIVEN.length] + " " + FAMILY[speaker / GIVEN.length % FAMILY.length];
    }

    private String sentence(int words) {
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < words; i++) {
            sentence.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        sentence.setCharAt(0, Character.toUpperCase(sentence.charAt(0)));
        return sentence.append('.').toString();
    }
}
