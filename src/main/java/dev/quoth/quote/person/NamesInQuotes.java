package dev.quoth.quote.person;

import dev.quoth.quote.mark.Marked;
import dev.quoth.quote.paragraph.Mention;
import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.word.Lexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * “We owe it to Dr. Ida <u>Holm</u>,” said Ray. ⏎ Holm shrugged. Where the story uses a surname alone because somebody has just said the whole
 * name, what is said tells that it is a person's.
 */
final class NamesInQuotes {

    private static final Pattern PAIR = Pattern.compile("(?<![\\p{L}’'-])(\\p{Lu}[\\p{L}’'-]{1,30}\\.?) (?=(\\p{Lu}[\\p{L}’'-]{1,40}))");

    private NamesInQuotes() { }

    static void learn(List<Paragraph> paragraphs, Cast cast, Lexicon lexicon) {
        Map<String, Person> unknown = new HashMap<>();
        for (Paragraph paragraph : paragraphs) {
            for (Mention mention : paragraph.mentions()) {
                Person person = cast.of(mention);
                if (mention.name().size() == 1 && person.words().size() == 1 && !person.isPerson() && !person.isBody()) {
                    unknown.put(mention.name().get(0), person);
                }
            }
        }
        for (Paragraph paragraph : unknown.isEmpty() ? List.<Paragraph>of() : paragraphs) {
            for (Marked marked : paragraph.quotes()) {
                Matcher pair = PAIR.matcher(paragraph.text()).region(marked.start(), marked.end());
                while (pair.find()) {
                    Person person = unknown.get(pair.group(2).replaceFirst("[’']s$", ""));
                    String before = pair.group(1).toLowerCase(Locale.ROOT);
                    if (person != null && (lexicon.isFirstName(before) || lexicon.isTitle(before))) {
                        person.learnPerson();
                    }
                }
            }
        }
    }
}
