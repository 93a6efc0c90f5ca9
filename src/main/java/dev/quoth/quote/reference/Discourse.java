package dev.quoth.quote.reference;

import dev.quoth.news.Quote;
import dev.quoth.quote.clause.Clause;
import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.person.Cast;
import dev.quoth.quote.subject.Source;
import dev.quoth.quote.subject.Subject;
import dev.quoth.quote.subject.Subjects;
import dev.quoth.quote.word.Lexicon;
import java.util.List;

/** Follows who is being spoken of while the article is read from top to bottom, and says who a name, a role or a pronoun is. */
public final class Discourse {

    /** Paragraphs over which a quotation without a speaker goes on with what was said. */
    private static final int NEAR = 3;
    /** Sentences of a paragraph looked back over at most for whom a verb without a subject means. */
    private static final int SENTENCES = 4;

    private final List<Paragraph> paragraphs;
    private final Cast cast;
    private final Lexicon lexicon;
    private final Said narrator;
    private final Pronouns pronouns;
    private final Definites definites;
    private final Exchange exchange;
    private Said last = Said.NOBODY;
    private int here;
    private int lastParagraph;
    private boolean several;
    private int part;

    /** @param narrator who says "I" outside the marks, nobody when the article does not tell */
    public Discourse(List<Paragraph> paragraphs, Cast cast, Lexicon lexicon, Said narrator) {
        this.narrator = narrator;
        this.paragraphs = paragraphs;
        this.cast = cast;
        this.lexicon = lexicon;
        Antecedents antecedents = new Antecedents(paragraphs, cast, lexicon);
        this.pronouns = new Pronouns(antecedents, cast, lexicon);
        this.exchange = new Exchange(cast, lexicon);
        this.definites = new Definites(antecedents, pronouns, cast, lexicon);
    }

    /** The reading has come to paragraph {@code index}; a heading begins another part of the story. */
    public void enter(int index) {
        here = index;
        if (paragraphs.get(index).form() == Paragraph.Form.HEADING) {
            part = index;
        }
    }

    /** Who spoke last, nobody when that is long ago or in another part of the story: then a quotation without a speaker is not theirs. */
    public Said lastNear() {
        return lastParagraph >= part && here - lastParagraph <= NEAR ? last : Said.NOBODY;
    }

    /** Takes who spoke last; a narrator who says "I" never counts. */
    public void spoke(Said said) {
        if (said.isKnown() && said.person() != narrator.person() || said.isKnown() && said.person() == null) {
            several |= last.isKnown() && !last.sameAs(said);
            last = said;
            lastParagraph = here;
        }
    }

    /** Whom the source of a clause means, at its place in paragraph {@code paragraph}. */
    public Said resolve(int paragraph, Clause clause) {
        Said reply = exchange.reply(paragraphs.get(paragraph), paragraph, clause);
        Said said = reply.isKnown() ? reply : resolve(paragraph, clause.source());
        exchange.hear(paragraphs.get(paragraph), paragraph, clause);
        if (said.person() != null && clause.cue() >= 0 && !said.person().isBody()) {
            said.person().learnSpeaker();
        }
        return said;
    }

    /** Paragraphs since somebody spoke; none while one alone has spoken in the whole story, in languages whose phrases are not told apart. */
    private int sinceLast() {
        return lexicon.hasPhrases() || several ? here - lastParagraph : 0;
    }

    private Said resolve(int index, Source source) {
        if (source instanceof Source.Named named) {
            return Said.by(cast.of(named.mention()), Quote.Basis.NAME);
        }
        if (source instanceof Source.Pronoun pronoun && pronoun.word().isEmpty()) {
            return unspoken(index, pronoun.at());
        }
        if (source instanceof Source.Pronoun pronoun) {
            return lexicon.is(pronoun.word(), "narrator") ? narrator : pronouns.said(index, pronoun, last);
        }
        return definites.said(index, (Source.Role) source, last, sinceLast());
    }

    /** The person who is the subject of the last sentence before token {@code at} of the paragraph, or whom it is about; nobody for none. */
    public Said subjectBefore(int index, int at) {
        Paragraph paragraph = paragraphs.get(index);
        int from = paragraph.sentenceStart(at);
        if (from == 0) {
            return speakerOfNarration(index);
        }
        if (paragraph.token(from - 1).isQuote()) {
            return Said.NOBODY;
        }
        Subjects subjects = Subjects.of(paragraph, cast, lexicon);
        Said said = person(index, subjects.ofSentence(paragraph.sentenceStart(from - 1), from));
        return said.isKnown() ? said : person(index, subjects.topicOf(paragraph.sentenceStart(from - 1), from));
    }

    /** The person whom the nearest sentence before token {@code at} is about that is about one; nobody where words in marks stand between. */
    private Said subjectFarBefore(int index, int at) {
        Paragraph paragraph = paragraphs.get(index);
        Said said = subjectBefore(index, at);
        int from = paragraph.sentenceStart(at);
        for (int n = 1; n < SENTENCES && !said.isKnown() && from > 0 && !paragraph.token(from - 1).isQuote() && paragraph.sentenceStart(from - 1) > 0; n++) {
            from = paragraph.sentenceStart(from - 1);
            said = subjectBefore(index, from);
        }
        return said;
    }

    /**
     * «No», <u>dijo</u>: whom a sentence before is about, else whom the paragraph before is about if it quotes nobody and goes right before,
     * else the last speaker.
     */
    private Said unspoken(int index, int at) {
        Said subject = subjectFarBefore(index, at);
        boolean goesOn = paragraphs.get(index).sentenceStart(at) == 0 && index > 0 && paragraphs.get(index - 1).quotes().isEmpty();
        if (!subject.isKnown() && (goesOn || !last.isKnown())) {
            subject = subjectOfParagraphBefore(index);
        }
        return (subject.isKnown() ? subject : last).on(Quote.Basis.PRONOUN);
    }

    /** Of whom the paragraph before tells, if it quotes nobody and they have spoken: Lee would not say when. ⏎ <u>“We will see.”</u> */
    private Said speakerOfNarration(int index) {
        if (index == 0 || !lexicon.hasPhrases() || !paragraphs.get(index - 1).quotes().isEmpty()) {
            return Said.NOBODY;
        }
        Said said = subjectOfParagraphBefore(index);
        return said.person() != null && said.person().speaks() ? said : Said.NOBODY;
    }

    /** Whom the last sentence of the paragraph before is about; nobody where that is no prose. */
    private Said subjectOfParagraphBefore(int index) {
        Paragraph before = index == 0 ? null : paragraphs.get(index - 1);
        if (before == null || before.form() != Paragraph.Form.PROSE || before.size() == 0) {
            return Said.NOBODY;
        }
        return person(index - 1, Subjects.of(before, cast, lexicon).ofSentence(before.sentenceStart(before.size() - 1), before.size()));
    }

    private Said person(int index, Subject subject) {
        if (subject == null || subject.source() instanceof Source.Role role && !lexicon.isRole(role.head())) {
            return Said.NOBODY;
        }
        Said said = resolve(index, subject.source());
        return said.person() != null && !said.person().isPerson() ? Said.NOBODY : said;
    }

    /** I am tired of “noise”: who writes marks what is not his. */
    private boolean isNarrator(Source source) {
        return source instanceof Source.Pronoun pronoun && (lexicon.is(pronoun.word(), "narrator") || lexicon.is(pronoun.word(), "narrators"));
    }

    /** Whom the sentence of token {@code t} is about before it: its subject by name or pronoun, when <u>Lee</u> rose — “I won” — too; nobody for none. */
    public Said subjectOf(int index, int t) {
        Paragraph paragraph = paragraphs.get(index);
        int from = paragraph.sentenceStart(t);
        if (from == t) {
            return Said.NOBODY;
        }
        boolean aside = paragraph.token(t - 1).isDash() && lexicon.is(paragraph.token(from).lower(), "subordinator");
        Subject subject = Subjects.of(paragraph, cast, lexicon).ofSentence(aside ? from + 1 : from, t);
        if (subject == null || subject.source() instanceof Source.Role || isNarrator(subject.source())) {
            return Said.NOBODY;
        }
        Said said = resolve(index, subject.source());
        return said.person() != null && !said.person().isPerson() ? Said.NOBODY : said;
    }
}
