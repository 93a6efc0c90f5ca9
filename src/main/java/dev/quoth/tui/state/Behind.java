package dev.quoth.tui.state;

/**
 * The list a story was chosen from.
 *
 * @param listing as it was left
 * @param story number of the story
 */
record Behind(Overlay.Listing listing, long story) { }
