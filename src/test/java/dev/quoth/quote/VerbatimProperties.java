package dev.quoth.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.news.Article;
import dev.quoth.news.Block;
import dev.quoth.news.Byline;
import dev.quoth.news.Head;
import dev.quoth.news.Quote;
import dev.quoth.news.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every text, news or not: quotes are verbatim, in order, apart from each other, and one bad mark spoils one paragraph. */
class VerbatimProperties {

    private static final String[] PIECES = {"“", "”", "\"", "''", "'", "‘", "’",
            "„", "«", "»", "‹", "›", "「", "」", "``", ",", ".", "?", "!", "…", ":", "—",
        " ", " ", " ", " ", "Ana Petrova", "Webb", "the mayor", "said", "told", "according to",
                "he", "she", "that", "was", "boat", "The tide came",
        "Mr.", "U.S.", "6'2\"", "(", ")", "who", "and", "in", "Tarn Council", "déclaré",
                "sagte", "😀", "\u00a0", "\t", "I", "adding", "called", "dit-elle", "dijo", "selon", "laut", "nach Angaben", "\n",
                "WEBB:", "Q:", "(@webb)", "— ", "- ", "–", "el", "la", "der"};

    @Property(tries = 1500)
    void everyPartIsFoundAtItsPlace(@ForAll("paragraphs") List<String> paragraphs, @ForAll("languages") String language) {
        Article article = article(paragraphs, language);
        int last = -1;
        for (Quote quote : Quotes.in(article)) {
            assertThat(quote.start()).isGreaterThanOrEqualTo(last);
            last = quote.start();
            String joined = quote.parts().stream().map(part -> part.in(article.text())).collect(Collectors.joining(" "));
            assertThat(quote.text()).isEqualTo(joined).isNotBlank();
            quote.attribution().ifPresent(clause -> {
                assertThat(clause.span().in(article.text())).isEqualTo(clause.clause());
                assertThat(clause.clause()).contains(clause.cue());
            });
        }
    }

    @Property(tries = 1500)
    void partsDoNotOverlap(@ForAll("paragraphs") List<String> paragraphs, @ForAll("languages") String language) {
        List<Span> parts = new ArrayList<>();
        for (Quote quote : Quotes.in(article(paragraphs, language))) {
            int end = -1;
            for (Span part : quote.parts()) {
                assertThat(part.start()).isGreaterThanOrEqualTo(end);
                end = part.end();
            }
            if (quote.kind() != Quote.Kind.INDIRECT) {
                parts.addAll(quote.parts());
            }
        }
        parts.sort((a, b) -> Integer.compare(a.start(), b.start()));
        for (int i = 1; i < parts.size(); i++) {
            assertThat(parts.get(i).start()).isGreaterThanOrEqualTo(parts.get(i - 1).end());
        }
    }

    @Property(tries = 500)
    void neverThrowsOnAnyText(@ForAll String text) {
        assertThat(Quotes.in(article(List.of(text)))).allMatch(quote -> !quote.text().isEmpty());
    }

    @Property(tries = 500)
    void oneBrokenMarkLeavesLaterParagraphsAlone(@ForAll("marks") String mark, @ForAll("words") String before,
            @ForAll("words") String after) {
        String later = "“The tide came over the wall,” Ana Petrova said. “Nobody was hurt.”";
        String next = "The boats stayed out.";
        List<String> whole = said(article(List.of(before + " " + after, next, later)));
        List<String> broken = said(article(List.of(before + " " + mark + after, next, later)));
        assertThat(broken.get(broken.size() - 1)).isEqualTo(whole.get(whole.size() - 1)).startsWith("The tide came over the wall, Nobody");
    }

    private static List<String> said(Article article) {
        return Quotes.in(article).stream().map(quote -> quote.text() + " | " + quote.speaker()).toList();
    }

    private static Article article(List<String> paragraphs) {
        return article(paragraphs, "");
    }

    /** Every third paragraph is a block quotation. */
    private static Article article(List<String> paragraphs, String language) {
        List<Block> blocks = new ArrayList<>();
        for (String paragraph : paragraphs) {
            blocks.add(blocks.size() % 3 == 2 ? new Block.Quotation(paragraph, List.of(), 0) : new Block.Paragraph(paragraph, List.of(), 0));
        }
        Head head = new Head("", "", Byline.NONE, Optional.empty(), Optional.empty(), "", language, "", "");
        return Article.of(head, blocks, "");
    }

    @Provide
    Arbitrary<String> languages() {
        return Arbitraries.of("", "en", "de", "fr", "es", "it");
    }

    @Provide
    Arbitrary<List<String>> paragraphs() {
        return Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(40).map(pieces -> String.join("",
                spaced(pieces))).list().ofMinSize(1).ofMaxSize(6);
    }

    private static List<String> spaced(List<String> pieces) {
        List<String> spaced = new ArrayList<>();
        for (String piece : pieces) {
            if (piece.length() > 1 && Character.isLetter(piece.charAt(0))) {
                spaced.add(" ");
            }
            spaced.add(piece);
        }
        return spaced;
    }

    @Provide
    Arbitrary<String> marks() {
        return Arbitraries.of("“", "”", "\"", "''", "„", "«", "»", "‘");
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of("the boat", "Webb rowed", "nine nets", "was",
                "a gull").list().ofMinSize(1).ofMaxSize(8).map(words -> String.join(" ", words));
    }
}
