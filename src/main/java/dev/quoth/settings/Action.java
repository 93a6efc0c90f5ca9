package dev.quoth.settings;

/** What a key can do in the reader. */
public enum Action { QUIT }
