package dev.quoth.tui.frame;

/**
 * A rectangle of one frame that stands higher or lower in the next, as when a text goes on by a line.
 *
 * @param left its first column
 * @param right the column after its last
 * @param top first row of the region that moves
 * @param bottom the row after its last
 * @param by rows it moves up, negative: down
 */
record Scroll(int left, int right, int top, int bottom, int by) { }
