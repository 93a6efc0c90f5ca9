package dev.quoth.news;

/**
 * The clause that says who spoke.
 *
 * @param clause the clause as it stands ("Lightfoot said in a statement Friday")
 * @param span where it stands in {@link Article#text()}, in UTF-16 indices
 * @param cue the reporting verb as it stands ("said", "tweeted"), or empty where the clause has none (a colon, a dash)
 */
public record Attribution(String clause, Span span, String cue) { }
