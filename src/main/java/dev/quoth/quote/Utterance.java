package dev.quoth.quote;

import dev.quoth.news.Quote;
import dev.quoth.news.Span;
import java.util.ArrayList;
import java.util.List;

/** An utterance while it is being put together. */
final class Utterance {

    final List<Span> parts = new ArrayList<>();
    Said said = Said.NOBODY;
    Quote.Kind kind = Quote.Kind.DIRECT;
    Mention mention;
    Span clause;
    String cue = "";
    boolean running;

    int end() {
        return parts.get(parts.size() - 1).end();
    }

    /** Cuts the last part short where the next utterance begins. */
    void endBefore(int limit, String text) {
        Span last = parts.get(parts.size() - 1);
        int end = Math.min(last.end(), limit);
        while (end > last.start() && (Character.isWhitespace(text.charAt(end - 1)) || text.charAt(end - 1) == ',')) {
            end--;
        }
        if (end > last.start() && last.end() > limit) {
            parts.set(parts.size() - 1, new Span(last.start(), end));
        }
    }

    /** Lets the last part reach to {@code end}. */
    void reach(int end) {
        Span last = parts.get(parts.size() - 1);
        if (end > last.end()) {
            parts.set(parts.size() - 1, new Span(last.start(), end));
        }
    }
}
