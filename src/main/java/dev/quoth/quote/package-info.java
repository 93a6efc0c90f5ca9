/**
 * Finds every quotation in an article and who said it.
 * In: an {@link dev.quoth.news.Article}. Out: {@link dev.quoth.news.Quote}s in text order, verbatim.
 * Never here: HTML, pages, the library.
 */
package dev.quoth.quote;
