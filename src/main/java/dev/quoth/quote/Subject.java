package dev.quoth.quote;

/**
 * Who a verb is said of, and the tokens that name it.
 *
 * @param from first token
 * @param to token after the last
 */
record Subject(Source source, int from, int to) {

    static Subject named(Mention mention, int from, int to) {
        return new Subject(new Source.Named(mention), from, to);
    }

    Subject reachingTo(int end) {
        return new Subject(source, from, end);
    }

    boolean isNamed() {
        return source instanceof Source.Named;
    }
}
