package dev.quoth.news;

/**
 * What a stretch of a block's text is, besides text.
 *
 * @param kind its meaning
 * @param span where it stands, in UTF-16 indices of the text of the block it belongs to
 * @param target absolute address of a {@link Kind#LINK}, empty for the other kinds
 */
public record Inline(Kind kind, Span span, String target) {

    /** The meanings an article keeps. */
    public enum Kind { EMPHASIS, STRONG, CODE, LINK }

    public static Inline of(Kind kind, Span span) {
        return new Inline(kind, span, "");
    }

    public static Inline link(Span span, String target) {
        return new Inline(Kind.LINK, span, target);
    }
}
