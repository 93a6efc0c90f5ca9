/**
 * Brings the library up to date: the one place that joins web, feed, article, quote and library.
 * In: the feeds that are due. Out: a library with their new stories, and {@link dev.quoth.update.Progress} as it happens.
 * Never here: the screen.
 */
package dev.quoth.update;
