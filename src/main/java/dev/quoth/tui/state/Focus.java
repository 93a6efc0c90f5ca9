package dev.quoth.tui.state;

/** The pane that gets the keys. */
public enum Focus { STORIES, ARTICLE, QUOTES }
