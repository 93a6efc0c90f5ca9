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

    /** Lets the last part reach to {@code end}. */
    void reach(int end) {
        Span last = parts.get(parts.size() - 1);
        if (end > last.end()) {
            parts.set(parts.size() - 1, new Span(last.start(), end));
        }
    }
}
