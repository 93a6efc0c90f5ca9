package dev.quoth.news;

/**
 * A file that comes with a story.
 *
 * @param url absolute address
 * @param type media type, or empty
 * @param length length in bytes as the feed states it, or empty
 */
public record Enclosure(String url, String type, String length) { }
