package dev.quoth.quote.match;

import dev.quoth.news.Attribution;
import dev.quoth.news.Quote;
import dev.quoth.news.Span;
import dev.quoth.news.Speaker;
import dev.quoth.quote.clause.Clause;
import dev.quoth.quote.paragraph.Mention;
import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.person.Person;
import dev.quoth.quote.reference.Said;
import dev.quoth.quote.subject.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** An utterance while it is being put together. */
public final class Utterance {

    private final List<Span> parts = new ArrayList<>();
    private Quote.Kind kind;
    private Said said = Said.NOBODY;
    private boolean running;
    private Mention mention;
    private Span clause;
    private String cue = "";

    /** Begins with the span of its first words. */
    public Utterance(Quote.Kind kind, Span words) {
        this.kind = kind;
        parts.add(words);
    }

    /** Index of its first character in the article's text, UTF-16. */
    public int start() {
        return parts.get(0).start();
    }

    /** Index after the last character of its last part, UTF-16. */
    public int end() {
        return parts.get(parts.size() - 1).end();
    }

    /** Its words so far: spans of the article's text, in order. */
    public List<Span> parts() {
        return Collections.unmodifiableList(parts);
    }

    /** Lets it go on with a further piece. */
    public void add(Span part) {
        parts.add(part);
    }

    /** Direct until it turns out to be fragments in a paraphrase. */
    public Quote.Kind kind() {
        return kind;
    }

    /** Who says it, as far as it is known. */
    public Said said() {
        return said;
    }

    /** Whether its last paragraph ends without a closing mark, so that the next may go on with it. */
    public boolean isRunning() {
        return running;
    }

    /** Takes whether its last piece has no closing mark. */
    public void setRunning(boolean on) {
        running = on;
    }

    /** Takes who says it where no words name them. */
    public void attribute(Said who) {
        said = who;
    }

    /** Takes whom a clause names. */
    public void attribute(Paragraph paragraph, Clause by, Said who) {
        said = who;
        if (by.source() instanceof Source.Named named) {
            mention = named.mention();
        }
        int to = kind == Quote.Kind.DIRECT ? by.to() : Math.max(by.cueEnd(), Math.min(by.to(), by.sourceEnd()));
        clause = paragraph.span(by.from(), to);
        cue = by.cue() < 0 ? "" : paragraph.span(by.cue(), by.cueEnd()).in(paragraph.text());
    }

    /** A label or a signature names who speaks, without a verb. */
    public void attribute(Span label, Said who) {
        said = who;
        clause = label;
    }

    /** Makes it one of fragments in a paraphrase, whose parts hold their marks. */
    public void mix(Span withMarks) {
        kind = Quote.Kind.MIXED;
        parts.set(0, withMarks);
    }

    /** Whether words in the text say who spoke. */
    public boolean hasClause() {
        return clause != null;
    }

    /** Cuts the last part short where the next utterance begins. */
    public void endBefore(int limit, String text) {
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
    public void reach(int end) {
        Span last = parts.get(parts.size() - 1);
        if (end > last.end()) {
            parts.set(parts.size() - 1, new Span(last.start(), end));
        }
    }

    /** What it has become, in the words of {@code text}. */
    public Quote in(String text, RoleWords roles) {
        StringBuilder words = new StringBuilder();
        for (Span part : parts) {
            if (!words.isEmpty()) {
                words.append(' ');
            }
            words.append(part.in(text));
        }
        Optional<Attribution> attribution = clause == null ? Optional.empty() : Optional.of(new Attribution(clause.in(text), clause, cue));
        return new Quote(words.toString(), parts, speaker(roles), attribution, kind, said.basis());
    }

    private Speaker speaker(RoleWords roles) {
        if (!said.isKnown()) {
            return Speaker.NONE;
        }
        if (said.person() == null) {
            return new Speaker("", roles.inside(said.phrase()), said.human() ? Speaker.Kind.PERSON : Speaker.Kind.UNKNOWN);
        }
        Person person = said.person();
        return new Speaker(person.name(), roles.of(person, mention), person.isBody() ? Speaker.Kind.BODY : Speaker.Kind.PERSON);
    }
}
