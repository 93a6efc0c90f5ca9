/**
 * What the reader shows and what keys do to it; pure.
 * In: a state and an {@link dev.quoth.tui.state.Event}. Out: the next state and the work it asks for.
 * Never here: cells, the terminal, waiting.
 */
package dev.quoth.tui.state;
