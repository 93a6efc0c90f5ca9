package dev.quoth.tui.state;

/**
 * The way over the end of a group into another one.
 *
 * @param step 1 to the first story of a group further on, -1 to the last story of a group before
 * @param unread whether only an unread story will do
 */
record Onward(int step, boolean unread) { }
