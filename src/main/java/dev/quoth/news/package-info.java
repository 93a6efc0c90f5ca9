/**
 * The records everything speaks in: feeds and stories, articles of blocks, quotes with speakers.
 * In: nothing. Out: immutable values whose text offsets are UTF-16 indices.
 * Never here: reading, parsing, storing, printing, or any other room of Quoth.
 */
package dev.quoth.news;
