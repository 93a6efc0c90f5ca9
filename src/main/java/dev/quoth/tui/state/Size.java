package dev.quoth.tui.state;

/** The size of the screen in cells. */
public record Size(int columns, int rows) { }
