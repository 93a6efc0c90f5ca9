package dev.quoth.quote.subject;

import dev.quoth.quote.paragraph.Mention;
import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.paragraph.Phrase;
import dev.quoth.quote.paragraph.Phrases;
import dev.quoth.quote.word.Lexicon;

/**
 * Finds the subject before what stands between commas, brackets and dashes: Ann Lee, 24, from Harrow (above), <u>said</u>; the board's
 * chair, Ann Lee, <u>said</u>; you turn a crank, and a voice, warm and low, <u>says</u>.
 */
final class ParentheticSubjects {

    /** Phrases looked over at most. */
    private static final int FARTHEST = 60;

    private final Paragraph paragraph;
    private final Lexicon lexicon;
    private final Phrases phrases;
    private final PhraseSources nouns;
    private final PhraseSubjects subjects;
    private final ClauseSubjects clauses;

    ParentheticSubjects(Paragraph paragraph, Lexicon lexicon, PhraseSources nouns, PhraseSubjects subjects, ClauseSubjects clauses) {
        this.paragraph = paragraph;
        this.lexicon = lexicon;
        this.phrases = paragraph.phrases(lexicon);
        this.nouns = nouns;
        this.subjects = subjects;
        this.clauses = clauses;
    }

    /** From a pause before the verb back over what stands between commas, brackets and dashes to the noun before it. */
    Subject before(int pause, int floor, int depth) {
        if (!phrases.isBracket(pause)) {
            return between(pause, pause, floor, depth);
        }
        int last = opening(pause, floor) - 1;
        if (last < floor) {
            return null;
        }
        if (phrases.get(last).is(Phrase.Kind.PAUSE)) {
            return between(last, pause, floor, depth);
        }
        return phrases.get(last).isNominal() ? apposed(last, floor, depth) : null;
    }

    /** Pause by pause back from the one at {@code close}: a person or a pronoun is who speaks, else the best of what was seen. */
    private Subject between(int close, int pause, int floor, int depth) {
        Candidates seen = new Candidates();
        int least = Math.max(floor, close - FARTHEST);
        for (int m = close - 1; m >= least && !endsLook(m); m--) {
            boolean bracket = phrases.isBracket(m);
            if (bracket) {
                m = opening(m, floor);
            } else if (!phrases.get(m).is(Phrase.Kind.PAUSE)) {
                continue;
            }
            if (beginsAnother(m + 1, seen)) {
                break;
            }
            int left = phrases.skipAdverbs(m - 1, floor);
            Subject subject = left < least ? null : nominal(left, bracket, floor, depth);
            Mention whole = left < least || nouns.isPerson(subject) ? null : appended(m + 1, close, subject);
            if (whole != null) {
                seen.offerAppended(Subject.named(whole, subject == null ? whole.from() : subject.from(), phrases.get(close).from()));
            } else if (subject != null) {
                Subject found = subject.reachingTo(phrases.get(pause).to());
                if (nouns.isPerson(subject) || subject.source() instanceof Source.Pronoun) {
                    return found;
                }
                offer(found, seen);
            }
        }
        return seen.hasAny() ? seen.best() : clauses.of(floor, close, depth);
    }

    /** A sentence of its own, said or told, stands between. */
    private boolean endsLook(int m) {
        Phrase phrase = phrases.get(m);
        return phrase.is(Phrase.Kind.QUOTE) && !isShort(phrase) || phrase.is(Phrase.Kind.PAUSE) && phrases.isStop(m);
    }

    /** You turn a crank, <u>and</u> a voice, warm and low, says; the mayor rows, <u>but</u> his clerk, a pilot, says: what stands before has its own verb. */
    private boolean beginsAnother(int k, Candidates seen) {
        return phrases.get(k).is(Phrase.Kind.CONJUNCTION)
                && (seen.hasThing() || seen.hasRole() && lexicon.is(word(phrases.get(k).from()), "contrast"));
    }

    private Subject nominal(int left, boolean beforeBracket, int floor, int depth) {
        if (!phrases.get(left).isNominal()) {
            return null;
        }
        return beforeBracket ? apposed(left, floor, depth) : subjects.nominal(left, floor, depth);
    }

    /** The board's chair, <u>Ann Lee</u>; the pier's owner, <u>Tarn Harbours</u>: the name of what stands before, or null. */
    private Mention appended(int first, int close, Subject before) {
        boolean human = before != null && !before.isNamed() && nouns.isHuman(before);
        Mention whole = wholeName(first, close, human);
        boolean body = before != null && before.source() instanceof Source.Role role
                && (lexicon.is(role.head(), "body-role") || lexicon.is(role.head(), "company"));
        return whole == null && body ? wholeBody(first, close) : whole;
    }

    private void offer(Subject found, Candidates seen) {
        if (found.source() instanceof Source.Named named) {
            seen.offerName(found, nouns.isPersonlike(named.mention()));
        } else {
            seen.offerNoun(found, found.source() instanceof Source.Role role && lexicon.isRole(role.head()));
        }
    }

    /** <u>Her niece, state Sen. Ann Lee</u> (D-Tarn): the name and what it is apposed to, before a bracket. */
    private Subject apposed(int last, int floor, int depth) {
        Subject inner = subjects.nominal(last, floor, depth);
        int pause = last - 1;
        if (pause > floor && isOfOffice(pause)) {
            pause--;
        }
        boolean comma = inner != null && inner.isNamed() && pause > floor && phrases.get(pause).is(Phrase.Kind.PAUSE)
                && paragraph.token(phrases.get(pause).from()).isComma() && phrases.get(pause - 1).isNominal();
        Subject outer = comma ? subjects.nominal(pause - 1, floor, depth) : null;
        return outer != null && !outer.isNamed() && nouns.isHuman(outer) ? new Subject(inner.source(), outer.from(), inner.to()) : inner;
    }

    /** Phrase of the bracket that opens what the one at {@code close} closes. */
    private int opening(int close, int floor) {
        int open = close;
        while (open > floor && !word(phrases.get(open).from()).equals("(")) {
            open--;
        }
        return open;
    }

    /**
     * "the board's chair, Ann Lee, said": the name when it is all that stands between the pauses.
     *
     * @param ofPerson whether what it is apposed to is a person, so that one unknown name will do: her mother, Lorrie, said
     */
    private Mention wholeName(int first, int to, boolean ofPerson) {
        int from = to - first == 2 && isOfOffice(first) ? first + 1 : first;
        if (to - from != 1 || !phrases.get(from).is(Phrase.Kind.NOUN)) {
            return null;
        }
        Mention name = phrases.get(from).name();
        boolean whole = name != null && name.from() == phrases.get(from).from();
        return whole && (nouns.isPerson(name) || (name.isFull() || ofPerson) && nouns.isPersonlike(name)) ? name : null;
    }

    /** Her niece, <u>state</u> Sen. Ann Lee: one word before a title. */
    private boolean isOfOffice(int k) {
        Mention name = phrases.get(k + 1).name();
        return phrases.get(k).is(Phrase.Kind.NOUN) && phrases.get(k).to() - phrases.get(k).from() == 1 && phrases.get(k).name() == null
                && name != null && !name.role().isEmpty();
    }

    /** "the pier's owner, Tarn Harbours, said"; "the company that runs the pier, Tarn Harbours, said". */
    private Mention wholeBody(int from, int to) {
        Mention name = to - from == 1 && phrases.get(from).is(Phrase.Kind.NOUN) ? phrases.get(from).name() : null;
        return name != null && name.from() == phrases.get(from).from() && name.isFull() ? name : null;
    }

    private boolean isShort(Phrase quote) {
        return paragraph.token(quote.from()).isFragment();
    }

    private String word(int i) {
        return paragraph.token(i).lower();
    }
}
