package dev.quoth.library;

import dev.quoth.news.Span;
import java.util.List;

/**
 * A story that a search found.
 *
 * @param story the story
 * @param snippet the words around the best hit
 * @param marks where the searched words stand in {@code snippet}, UTF-16
 */
public record Hit(StoryRow story, String snippet, List<Span> marks) { }
