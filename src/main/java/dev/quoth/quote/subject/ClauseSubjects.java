package dev.quoth.quote.subject;

import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.paragraph.Phrase;
import dev.quoth.quote.paragraph.Phrases;
import dev.quoth.quote.word.Lexicon;

/** Finds whom a sentence is about: the subject of its first main clause. "When Lee came, <u>Ray</u> left" is about Ray. */
final class ClauseSubjects {

    private final Paragraph paragraph;
    private final Lexicon lexicon;
    private final Phrases phrases;
    private final PhraseSources nouns;
    private final PhraseSubjects subjects;

    ClauseSubjects(Paragraph paragraph, Lexicon lexicon, PhraseSources nouns, PhraseSubjects subjects) {
        this.paragraph = paragraph;
        this.lexicon = lexicon;
        this.phrases = paragraph.phrases(lexicon);
        this.nouns = nouns;
        this.subjects = subjects;
    }

    /** That of the first main clause of phrases {@code from} to {@code to}, else their first name or pronoun that no preposition governs. */
    Subject of(int from, int to, int depth) {
        for (int k = from; k < to && depth <= PhraseSubjects.DEEPEST; k++) {
            if (!phrases.get(k).is(Phrase.Kind.VERB)) {
                continue;
            }
            Subject subject = subjects.of(k, from, depth + PhraseSubjects.DEEPEST);
            if (subject == null && isInverted(k, from)) {
                subject = subjects.after(phrases.get(k).head(), k + 1 < to ? phrases.get(to - 1).to() : phrases.get(k).to());
            }
            if (subject != null && !isSubordinate(subject, from) && !isAgentOfRelative(subject, k, from)) {
                return subject;
            }
        }
        return firstName(from, to);
    }

    /** Tarn Foods, which was bought by <u>Lund Group</u>, will appeal: who does what is told aside. */
    private boolean isAgentOfRelative(Subject subject, int k, int floor) {
        int j = phrases.skipAdverbs(k - 1, floor);
        return j >= floor && phrases.get(j).is(Phrase.Kind.RELATIVE) && subject.from() >= phrases.get(k).to();
    }

    /** “…,” <u>said</u> Lee, the mayor of Harrow, which lies on the sea. */
    private boolean isInverted(int k, int floor) {
        return lexicon.isCue(word(phrases.get(k).head())) && (k == floor || phrases.get(k - 1).is(Phrase.Kind.QUOTE));
    }

    /**
     * Whether the clause of the subject depends on another: when Lee came; asked what Lee did; the boat that Lee sold; the boat Lee
     * sold; whose daughter Lee was; but the district chairman Ann Lee is one phrase with her title.
     */
    private boolean isSubordinate(Subject subject, int floor) {
        if (lexicon.is(word(phrases.get(phrases.at(subject.from())).from()), "who")) {
            return true;
        }
        int j = phrases.skipAdverbs(phrases.at(subject.from()) - 1, floor);
        if (j < floor) {
            return false;
        }
        Phrase before = phrases.get(j);
        boolean modifies = before.is(Phrase.Kind.NOUN) && before.name() == null && subject.source() instanceof Source.Named named
                && named.mention().nameFrom() > named.mention().from() && paragraph.token(named.mention().from()).isCapital();
        return before.is(Phrase.Kind.RELATIVE) || before.is(Phrase.Kind.NOUN) && !modifies || lexicon.is(word(before.from()), "subordinator")
                || lexicon.is(word(before.from()), "complement");
    }

    private Subject firstName(int from, int to) {
        Subject body = null;
        Subject role = null;
        for (int k = from; k < to; k++) {
            Phrase phrase = phrases.get(k);
            if (!phrase.isNominal() || k > from && phrases.get(k - 1).is(Phrase.Kind.PREPOSITION)) {
                continue;
            }
            Subject subject = nouns.subject(k, k);
            if (subject == null) {
                continue;
            }
            if (phrase.is(Phrase.Kind.PRONOUN) || nouns.isPerson(subject)) {
                return subject;
            }
            if (subject.isNamed() && body == null) {
                body = subject;
            }
            if (subject.source() instanceof Source.Role said && role == null && lexicon.isRole(said.head())) {
                role = subject;
            }
        }
        return body != null ? body : role;
    }

    private String word(int i) {
        return paragraph.token(i).lower();
    }
}
