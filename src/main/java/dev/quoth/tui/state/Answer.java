package dev.quoth.tui.state;

/** What work beside the keys brought back. */
public interface Answer { }
