/**
 * The reader: stories, article and quotes side by side in a terminal.
 * In: keys, a mouse, a size, news from the updater. Out: frames.
 * Never here: the web, SQL, the command line.
 */
package dev.quoth.tui;
