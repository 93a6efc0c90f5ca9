/**
 * A grid of styled cells and the difference of two of them; pure.
 * In: strings and styles. Out: frames, bytes that turn one into the next, pictures of them.
 * Never here: panes, the library, Lanterna.
 */
package dev.quoth.tui.frame;
