/**
 * Finds every quotation in an article and who said it.
 * In: an {@link dev.quoth.news.Article}. Out: {@link dev.quoth.news.Quote}s in text order, verbatim.
 * Never here: HTML, pages, the library.
 *
 * <p>The way through, each step with the file to begin with:
 * <ol>
 * <li>marks: {@link dev.quoth.quote.MarkScanner} finds what stands in quotation marks, paragraph by paragraph ({@link
 *     dev.quoth.quote.Paragraphs});
 * <li>words: {@link dev.quoth.quote.Tokenizer} cuts what stands outside them, and the {@link dev.quoth.quote.Lexicon} of the language, a
 *     folder of lists, knows them;
 * <li>names: {@link dev.quoth.quote.NameFinder} finds them, {@link dev.quoth.quote.NameKind} tells persons from bodies and places, {@link
 *     dev.quoth.quote.Cast} gives them to the people of the article;
 * <li>phrases and their subjects: {@link dev.quoth.quote.Chunker} and {@link dev.quoth.quote.PhraseSubjects}, for languages without lists
 *     for them {@link dev.quoth.quote.WordSubjects};
 * <li>clauses that report: {@link dev.quoth.quote.ClauseFinder};
 * <li>matching: {@link dev.quoth.quote.Matcher} tells which clause a quotation hangs on, {@link dev.quoth.quote.NotAQuotation} what nobody
 *     said, {@link dev.quoth.quote.MixedSpan} and {@link dev.quoth.quote.Paraphrases} what is reported beside and without marks;
 * <li>who is meant: {@link dev.quoth.quote.Discourse} asks {@link dev.quoth.quote.Pronouns} and {@link dev.quoth.quote.Definites};
 * <li>carrying and joining: {@link dev.quoth.quote.Attributing}, {@link dev.quoth.quote.Turns} and {@link dev.quoth.quote.Joining}; what
 *     is said twice is one quote ({@link dev.quoth.quote.Repeats}).
 * </ol>
 * {@link dev.quoth.quote.Reading} puts them together.
 */
package dev.quoth.quote;
