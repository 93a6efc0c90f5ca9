package dev.quoth.cli.output;

import dev.quoth.library.StoryRow;
import dev.quoth.news.Attribution;
import dev.quoth.news.Quote;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The fields of an utterance. */
public final class QuoteFields implements Fields<QuoteFields.Said> {

    /** The names, in order; scripts hold on to them. */
    public static final List<String> NAMES = List.of("source", "story", "n", "text", "start", "end", "parts", "speaker", "role",
            "attribution", "cue", "kind", "basis", "title", "url", "published", "at");

    /**
     * An utterance and where it stands.
     *
     * @param source feed, page or file, as named
     * @param row the story of the library, when it is one
     * @param n number among the utterances of its source, from 1
     * @param parts ranges in code points of the article's text, or of a plain text file
     * @param at where the attribution stands, in the same units; empty for a floating quote
     * @param site name of the outlet, or empty
     */
    public record Said(String source, Optional<StoryRow> row, int n, Quote quote, List<int[]> parts, Optional<int[]> at, String title,
            String url, String site, Optional<OffsetDateTime> published) { }

    @Override
    public List<String> names() {
        return NAMES;
    }

    @Override
    public Object value(Said said, String name) {
        Quote quote = said.quote();
        return switch (name) {
            case "source" -> said.source();
            case "story" -> said.row().isPresent() ? said.row().get().id() : null;
            case "n" -> said.n();
            case "text" -> quote.text();
            case "start" -> said.parts().get(0)[0];
            case "end" -> said.parts().get(said.parts().size() - 1)[1];
            case "parts" -> said.parts();
            case "speaker" -> StoryFields.known(quote.speaker().name());
            case "role" -> StoryFields.known(quote.speaker().role());
            case "attribution" -> quote.attribution().map(Attribution::clause).orElse(null);
            case "cue" -> quote.attribution().map(Attribution::cue).filter(cue -> !cue.isEmpty()).orElse(null);
            case "kind" -> quote.kind().name().toLowerCase(Locale.ROOT);
            case "basis" -> quote.basis().name().toLowerCase(Locale.ROOT);
            case "title" -> StoryFields.known(said.title());
            case "url" -> StoryFields.known(said.url());
            case "published" -> said.published().orElse(null);
            case "at" -> said.at().orElse(null);
            default -> throw new IllegalArgumentException(name);
        };
    }
}
