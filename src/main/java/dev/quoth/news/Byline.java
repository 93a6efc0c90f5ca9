package dev.quoth.news;

import java.util.List;

/**
 * Who wrote an article.
 *
 * @param line the byline as it stands ("By Kevin Beese Staff reporter"), or empty
 * @param authors the authors, one by one
 */
public record Byline(String line, List<Author> authors) {

    public static final Byline NONE = new Byline("", List.of());

    public Byline {
        authors = List.copyOf(authors);
    }

    /** The authors' names, in order. */
    public List<String> names() {
        return authors.stream().map(Author::name).toList();
    }
}
