package dev.quoth.library;

/**
 * A place in a list ordered newest first, then by descending number; what keyset paging goes on from.
 *
 * @param time milliseconds since the epoch
 * @param id number of the row
 */
public record Position(long time, long id) { }
