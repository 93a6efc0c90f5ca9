package dev.quoth.cli.output;

import dev.quoth.library.StoryRow;
import dev.quoth.news.Article;
import dev.quoth.news.Head;
import java.util.List;
import java.util.Optional;

/** The fields of something that was read: a story of the library, a page, a file, standard input. */
public final class ArticleFields implements Fields<ArticleFields.Source> {

    /**
     * What was read.
     *
     * @param name the operand as it was named
     * @param row the story of the library, when it is one
     */
    public record Source(String name, Optional<StoryRow> row, Article article) { }

    private static final StoryFields STORY = new StoryFields();

    @Override
    public List<String> names() {
        return StoryFields.NAMES;
    }

    @Override
    public Object value(Source source, String name) {
        Head head = source.article().head();
        return switch (name) {
            case "source" -> source.row().isPresent() ? source.row().get().feedUrl() : source.name();
            case "url" -> either(StoryFields.known(head.url()), source, name);
            case "title" -> either(StoryFields.known(head.title()), source, name);
            case "byline" -> either(StoryFields.known(head.byline().line()), source, name);
            case "authors" -> head.byline().authors().isEmpty() && source.row().isPresent()
                    ? source.row().get().authors() : head.byline().names();
            case "published" -> either(head.published().orElse(null), source, name);
            case "site" -> either(StoryFields.known(head.site()), source, name);
            case "lang" -> either(StoryFields.known(head.language()), source, name);
            default -> either(null, source, name);
        };
    }

    private static Object either(Object value, Source source, String name) {
        return value != null || source.row().isEmpty() ? value : STORY.value(source.row().get(), name);
    }
}
