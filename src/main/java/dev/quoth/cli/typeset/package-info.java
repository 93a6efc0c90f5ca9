/**
 * Articles set for a terminal, as Markdown and as HTML.
 * In: An {@link dev.quoth.news.Article}. Out: Lines of text.
 * Never here: the library, streams.
 */
package dev.quoth.cli.typeset;
