package dev.quoth.library;

/** What a user can mark a story as. */
public enum Mark { READ, UNREAD, STAR, UNSTAR }
