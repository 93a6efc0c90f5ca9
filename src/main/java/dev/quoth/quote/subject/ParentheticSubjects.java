package dev.quoth.quote.subject;

import dev.quoth.quote.paragraph.Mention;
import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.paragraph.Phrase;
import dev.quoth.quote.paragraph.Phrases;
import dev.quoth.quote.word.Lexicon;
import dev.quoth.quote.word.Token;

/**
 * Finds the subject before what stands between commas, brackets and dashes: Ann Lee, 24, from Harrow (above), <u>said</u>; the board's
 * chair, Ann Lee, <u>said</u>; you turn a crank, and a voice, warm and low, <u>says</u>.
 */
final class ParentheticSubjects {

    /** Phrases looked over at most. */
    private static final int FARTHEST = 60;
    private static final int SHORT_QUOTE = 40;

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
        int close = pause;
        if (phrases.isBracket(close)) {
            int open = opening(close, floor);
            if (open - 1 < floor) {
                return null;
            }
            if (!phrases.get(open - 1).is(Phrase.Kind.PAUSE)) {
                return phrases.get(open - 1).isNominal() ? apposed(open - 1, floor, depth) : null;
            }
            close = open - 1;
        }
        Subject appended = null;
        Subject unsure = null;
        Subject role = null;
        Subject thing = null;
        int least = Math.max(floor, close - FARTHEST);
        for (int m = close - 1; m >= least; m--) {
            Phrase phrase = phrases.get(m);
            if (phrase.is(Phrase.Kind.QUOTE) && !isShort(phrase) || phrase.is(Phrase.Kind.PAUSE) && phrases.isStop(m)) {
                break;
            }
            boolean bracket = phrases.isBracket(m);
            if (bracket) {
                m = opening(m, floor);
            } else if (!phrase.is(Phrase.Kind.PAUSE)) {
                continue;
            }
            if (phrases.get(m + 1).is(Phrase.Kind.CONJUNCTION) && (thing != null
                    || role != null && lexicon.is(word(phrases.get(m + 1).from()), "contrast"))) {
                break;
            }
            int left = phrases.skipAdverbs(m - 1, floor);
            Subject subject = left < least || !phrases.get(left).isNominal() ? null : bracket ? apposed(left, floor, depth) : subjects.nominal(left, floor, depth);
            Mention whole = wholeName(m + 1, close, subject != null && !subject.isNamed() && nouns.isHuman(subject));
            if (whole == null && subject != null && subject.source() instanceof Source.Role said
                    && (lexicon.is(said.head(), "body-role") || lexicon.is(said.head(), "company"))) {
                whole = wholeBody(m + 1, close);
            }
            if (whole != null && left >= least && !nouns.isPerson(subject)) {
                appended = Subject.named(whole, subject == null ? whole.from() : subject.from(), phrases.get(close).from());
                continue;
            }
            if (subject == null) {
                continue;
            }
            Subject found = subject.reachingTo(phrases.get(pause).to());
            if (nouns.isPerson(subject)) {
                return found;
            }
            if (subject.isNamed()) {
                unsure = unsure == null || nouns.isPersonlike(((Source.Named) subject.source()).mention()) ? found : unsure;
            } else if (!(subject.source() instanceof Source.Role said)) {
                return found;
            } else if (role == null && lexicon.isRole(said.head())) {
                role = found;
            } else {
                thing = found;
            }
        }
        if (appended != null) {
            return appended;
        }
        return role != null ? role : unsure != null ? unsure : thing != null ? thing : clauses.of(floor, close, depth);
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
        Token token = paragraph.token(quote.from());
        return token.end() - token.start() < SHORT_QUOTE;
    }

    private String word(int i) {
        return paragraph.token(i).lower();
    }
}
