package dev.quoth.quote.subject;

import dev.quoth.quote.paragraph.Mention;

/**
 * Who a verb is said of, and the tokens that name it.
 *
 * @param from first token
 * @param to token after the last
 */
public record Subject(Source source, int from, int to) {

    static Subject named(Mention mention, int from, int to) {
        return new Subject(new Source.Named(mention), from, to);
    }

    Subject reachingTo(int end) {
        return new Subject(source, from, end);
    }

    /** Whether a name is its source. */
    public boolean isNamed() {
        return source instanceof Source.Named;
    }
}
