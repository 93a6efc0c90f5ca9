/**
 * Sets an article and its quotes into lines of a width, as a careful typesetter would; pure.
 * In: an article, quotes, a width in columns. Out: lines of runs that know where they stand in the article's text.
 * Never here: colours, the screen, what is selected by whom.
 */
package dev.quoth.tui.page;
