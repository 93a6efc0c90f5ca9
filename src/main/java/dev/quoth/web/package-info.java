/**
 * Gets pages from the web, from files the user named and from the bundled sample edition, within limits and politely.
 * In: a {@link dev.quoth.web.Request}. Out: a {@link dev.quoth.web.Page} of bytes, or a {@link dev.quoth.web.WebException} with the reason.
 * Never here: what the bytes mean; feeds, articles, the library.
 */
package dev.quoth.web;
