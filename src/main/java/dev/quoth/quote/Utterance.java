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
}
