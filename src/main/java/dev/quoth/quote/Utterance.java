package dev.quoth.quote;

import dev.quoth.news.Attribution;
import dev.quoth.news.Quote;
import dev.quoth.news.Span;
import dev.quoth.news.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An utterance while it is being put together. */
final class Utterance {

    final List<Span> parts = new ArrayList<>();
    Quote.Kind kind;
    Said said = Said.NOBODY;
    boolean running;
    private Mention mention;
    private Span clause;
    private String cue = "";

    Utterance(Quote.Kind kind, Span words) {
        this.kind = kind;
        parts.add(words);
    }

    int start() {
        return parts.get(0).start();
    }

    int end() {
        return parts.get(parts.size() - 1).end();
    }

    void attribute(Paragraph paragraph, Clause by, Said who) {
        said = who;
        if (by.source() instanceof Source.Named named) {
            mention = named.mention();
        }
        int to = kind == Quote.Kind.DIRECT ? by.to() : Math.max(by.cueEnd(), Math.min(by.to(), by.sourceEnd()));
        clause = paragraph.span(by.from(), to);
        cue = by.cue() < 0 ? "" : paragraph.span(by.cue(), by.cueEnd()).in(paragraph.text());
    }

    /** A label or a signature names who speaks, without a verb. */
    void attribute(Span label, Said who) {
        said = who;
        clause = label;
    }

    /** Makes it one of fragments in a paraphrase, whose parts hold their marks. */
    void mix(Span withMarks) {
        kind = Quote.Kind.MIXED;
        parts.set(0, withMarks);
    }

    /** Whether words in the text say who spoke. */
    boolean hasClause() {
        return clause != null;
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

    /** What it has become, in the words of {@code text}. */
    Quote in(String text) {
        StringBuilder words = new StringBuilder();
        for (Span part : parts) {
            if (!words.isEmpty()) {
                words.append(' ');
            }
            words.append(part.in(text));
        }
        Optional<Attribution> attribution = clause == null ? Optional.empty() : Optional.of(new Attribution(clause.in(text), clause, cue));
        return new Quote(words.toString(), parts, speaker(), attribution, kind, said.basis());
    }

    private Speaker speaker() {
        if (!said.isKnown()) {
            return Speaker.NONE;
        }
        if (said.person() == null) {
            return new Speaker("", said.phrase(), said.human() ? Speaker.Kind.PERSON : Speaker.Kind.UNKNOWN);
        }
        Person person = said.person();
        String role = mention != null && !mention.role().isEmpty() ? mention.role() : person.roles().isEmpty() ? "" : person.roles().get(0);
        return new Speaker(person.name(), role, person.isBody() ? Speaker.Kind.BODY : Speaker.Kind.PERSON);
    }
}
