/**
 * The terminal itself: raw mode, decoding of keys, mouse and replies, leaving it as it was found.
 * In: bytes and signals. Out: {@link dev.quoth.tui.state.Event}s. The only place that knows Lanterna.
 * Never here: what the keys do.
 */
package dev.quoth.tui.terminal;
