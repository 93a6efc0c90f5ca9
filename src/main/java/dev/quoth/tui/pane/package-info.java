/**
 * Draws the state: stories, article, quotes, status line, overlays; pure.
 * In: a state and a size. Out: a {@link dev.quoth.tui.frame.Frame}.
 * Never here: changing the state, the terminal.
 */
package dev.quoth.tui.pane;
