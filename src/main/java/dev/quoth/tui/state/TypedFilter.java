package dev.quoth.tui.state;

import dev.quoth.library.Filter;
import dev.quoth.library.FilterException;
import java.time.Clock;
import java.util.List;

/**
 * What somebody means who types a filter: words that all stand somewhere in what the list shows of a story, or an expression as
 * {@code quoth list --filter} takes it ({@code unread = yes and title ~ budget}).
 */
final class TypedFilter {

    private TypedFilter() { }

    static Filter of(String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return Filter.ALL;
        }
        if (looksLikeExpression(text)) {
            try {
                return Filter.parse(text, Clock.systemUTC());
            } catch (FilterException unfinished) {
                // While an expression is being typed it is not one yet: its words are looked for meanwhile.
                return words(text);
            }
        }
        return words(text);
    }

    /** What is wrong with an expression, or empty. */
    static String problem(String typed) {
        if (looksLikeExpression(typed)) {
            try {
                Filter.parse(typed.strip(), Clock.systemUTC());
            } catch (FilterException wrong) {
                return wrong.getMessage();
            }
        }
        return "";
    }

    private static boolean looksLikeExpression(String text) {
        return text.chars().anyMatch(c -> "=~<>".indexOf(c) >= 0);
    }

    private static Filter words(String text) {
        Filter all = Filter.ALL;
        for (String word : text.split("\\s+")) {
            Filter anywhere = new Filter.Or(List.of(
                    Filter.of(Filter.Field.TITLE, Filter.Operator.CONTAINS, word),
                    Filter.of(Filter.Field.FEED, Filter.Operator.CONTAINS, word),
                    Filter.of(Filter.Field.AUTHOR, Filter.Operator.CONTAINS, word),
                    Filter.of(Filter.Field.TAG, Filter.Operator.CONTAINS, word)));
            all = all == Filter.ALL ? anywhere : all.and(anywhere);
        }
        return all;
    }
}
