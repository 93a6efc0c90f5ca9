package dev.quoth.article;

import dev.quoth.news.Inline;
import java.util.Map;
import java.util.Optional;

/** What elements of HTML say of the words within them, in a paragraph as in the caption of a picture. */
final class InlineTags {

    private static final Map<String, Inline.Kind> KINDS = Map.ofEntries(
            Map.entry("em", Inline.Kind.EMPHASIS), Map.entry("i", Inline.Kind.EMPHASIS), Map.entry("cite", Inline.Kind.EMPHASIS),
            Map.entry("dfn", Inline.Kind.EMPHASIS), Map.entry("var", Inline.Kind.EMPHASIS),
            Map.entry("strong", Inline.Kind.STRONG), Map.entry("b", Inline.Kind.STRONG),
            Map.entry("code", Inline.Kind.CODE), Map.entry("kbd", Inline.Kind.CODE), Map.entry("samp", Inline.Kind.CODE),
            Map.entry("tt", Inline.Kind.CODE));

    private InlineTags() { }

    /** What {@code tag}, in lower case, marks its words as; empty for one that marks nothing, and for links. */
    static Optional<Inline.Kind> kind(String tag) {
        return Optional.ofNullable(KINDS.get(tag));
    }
}
