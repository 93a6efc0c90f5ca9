package dev.quoth.news;

/**
 * One author of an article.
 *
 * @param name the name, without "By"
 * @param role what the byline calls the author ("Staff reporter"), or empty
 */
public record Author(String name, String role) {

    public static Author of(String name) {
        return new Author(name, "");
    }
}
