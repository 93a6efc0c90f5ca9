package dev.quoth.tui.page;

import dev.quoth.news.Quote;
import dev.quoth.news.Span;

/** The words of a quote as they are shown: in marks where they are verbatim. */
public final class SpokenWords {

    private SpokenWords() { }

    /** Each part stands in marks of its own: what stood between them in the article was somebody else's. One line. */
    public static String of(Quote quote, boolean ascii) {
        String text = quote.text().replace('\n', ' ');
        boolean fragments = quote.kind() == Quote.Kind.MIXED && text.chars().anyMatch(c -> "“”„«»\"".indexOf(c) >= 0);
        if (quote.kind() == Quote.Kind.INDIRECT || fragments) {
            return text;
        }
        String open = ascii ? "\"" : "“";
        String close = ascii ? "\"" : "”";
        int length = quote.parts().stream().mapToInt(Span::length).sum() + quote.parts().size() - 1;
        if (quote.parts().size() == 1 || length != text.length()) {
            return open + text + close;
        }
        StringBuilder words = new StringBuilder();
        int from = 0;
        for (Span part : quote.parts()) {
            words.append(words.isEmpty() ? "" : ascii ? " ... " : " … ").append(open).append(text, from, from + part.length()).append(close);
            from += part.length() + 1;
        }
        return words.toString();
    }
}
