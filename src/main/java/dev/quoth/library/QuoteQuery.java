package dev.quoth.library;

/**
 * Which quotes over the whole library are meant.
 *
 * @param speaker name of the speaker as somebody would type it (a surname is enough), or empty for all
 * @param stories which stories
 * @param indirect indirect quotes too
 */
public record QuoteQuery(String speaker, Filter stories, boolean indirect) {

    public static final QuoteQuery ALL = new QuoteQuery("", Filter.ALL, false);
}
