/**
 * Finds every quotation in an article and who said it.
 * In: an {@link dev.quoth.news.Article}. Out: {@link dev.quoth.news.Quote}s in text order, verbatim.
 * Never here: HTML, pages, the library.
 *
 * <p>The way through, a room a step; each uses only those before it, and {@link dev.quoth.quote.Quotes} is the only door:
 * <ol>
 * <li>{@code word}: the {@link dev.quoth.quote.word.Lexicon} of a language, a folder of lists, and the tokens of a text;
 * <li>{@code mark}: {@link dev.quoth.quote.mark.MarkScanner} finds what stands in quotation marks, paragraph by paragraph, and {@link
 *     dev.quoth.quote.mark.Tokenizer} cuts what stands outside them;
 * <li>{@code paragraph}: a {@link dev.quoth.quote.paragraph.Paragraph}, cut into phrases by {@link dev.quoth.quote.paragraph.Chunker};
 * <li>{@code name}: {@link dev.quoth.quote.name.NameFinder} finds names, {@link dev.quoth.quote.name.NameKind} tells persons from bodies
 *     and places;
 * <li>{@code layout}: {@link dev.quoth.quote.layout.Paragraphs} cuts the article and tells interviews, transcripts and signatures;
 * <li>{@code person}: {@link dev.quoth.quote.person.Cast} gives the names to the people of the article;
 * <li>{@code subject}: {@link dev.quoth.quote.subject.PhraseSubjects} finds whom a verb is said of, for languages without lists of how
 *     phrases are built {@link dev.quoth.quote.subject.WordSubjects};
 * <li>{@code clause}: {@link dev.quoth.quote.clause.ClauseFinder} finds the clauses that report;
 * <li>{@code reference}: {@link dev.quoth.quote.reference.Discourse} tells who is meant; it asks {@link
 *     dev.quoth.quote.reference.Pronouns} and {@link dev.quoth.quote.reference.Definites};
 * <li>{@code match}: {@link dev.quoth.quote.match.Matcher} tells which clause a quotation hangs on, {@link
 *     dev.quoth.quote.match.NotAQuotation} what nobody said, {@link dev.quoth.quote.match.MixedSpan} and {@link
 *     dev.quoth.quote.match.Paraphrases} what is reported beside and without marks;
 * <li>here: {@link dev.quoth.quote.Reading} goes through the article; {@link dev.quoth.quote.Attributing}, {@link
 *     dev.quoth.quote.Turns} and {@link dev.quoth.quote.Joining} carry speakers on and join pieces, and what is said twice is one quote
 *     ({@link dev.quoth.quote.Repeats}).
 * </ol>
 */
package dev.quoth.quote;
