/**
 * Turns a page into an article: the story's own blocks, its captions as captions, who wrote it and when.
 * In: a {@link dev.quoth.web.Page} of HTML or plain text. Out: an {@link dev.quoth.news.Article} with offsets.
 * Never here: feeds, quotes, fetching.
 */
package dev.quoth.article;
