package dev.quoth.quote.subject;

import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.paragraph.Phrase;
import dev.quoth.quote.paragraph.Phrases;
import dev.quoth.quote.word.Lexicon;

/**
 * Says whom "and" leaves a verb with: <u>Lee</u> and Ray said; the chair and chief editor <u>Ann Lee</u> said; <u>the chair and former
 * pilot</u> said.
 */
final class CoordinatedSubjects {

    private final Paragraph paragraph;
    private final Lexicon lexicon;
    private final Phrases phrases;
    private final PhraseSources nouns;

    CoordinatedSubjects(Paragraph paragraph, Lexicon lexicon, PhraseSources nouns) {
        this.paragraph = paragraph;
        this.lexicon = lexicon;
        this.phrases = paragraph.phrases(lexicon);
        this.nouns = nouns;
    }

    /** Of phrases {@code head} to {@code last} with what "and" joins to them: the first of two names, one role of two, else their own. */
    Subject of(int head, int last, int floor) {
        Subject own = nouns.subject(head, last);
        int start = head - 1 > floor && phrases.get(head - 1).is(Phrase.Kind.NOUN) && !phrases.endsWithPause(head - 1) ? head - 1 : head;
        if (start - 2 < floor || !phrases.get(start - 1).is(Phrase.Kind.CONJUNCTION) || !word(phrases.get(start - 1).from()).equals("and")) {
            return own;
        }
        Phrase first = phrases.get(start - 2);
        if (first.is(Phrase.Kind.NOUN) && first.name() != null && nouns.isPersonlike(first.name())
                && phrases.get(head).name() != null) {
            return Subject.named(first.name(), first.name().from(), phrases.get(last).to());
        }
        if (own == null || !(own.source() instanceof Source.Role role)) {
            return own;
        }
        return isPairOfPlaces(first, role) ? new Subject(new Source.Role(first.from(), role.to(), role.head()), first.from(), own.to())
                : withRoleBefore(own, role, start - 2, floor);
    }

    /** <u>The Harrow and Tarn ministries</u> said: two names of places before one noun. */
    private boolean isPairOfPlaces(Phrase first, Source.Role role) {
        return first.is(Phrase.Kind.NOUN) && paragraph.token(first.from()).is("the") && first.to() == first.from() + 2
                && paragraph.token(first.head()).isCapital() && paragraph.token(role.from()).isCapital() && role.from() < role.to() - 1
                && role.head().endsWith("s");
    }

    /** <u>The Harrow senator and</u> former pilot said: two roles at the head of the clause, one phrase. */
    private Subject withRoleBefore(Subject own, Source.Role role, int end, int floor) {
        int head = phrases.headOf(end, floor);
        Phrase first = phrases.get(head);
        boolean leads = head == floor || phrases.get(head - 1).is(Phrase.Kind.QUOTE) || phrases.get(head - 1).is(Phrase.Kind.PAUSE);
        boolean roles = first.is(Phrase.Kind.NOUN) && first.name() == null && lexicon.is(word(first.from()), "determiner")
                && lexicon.isRole(word(first.head())) && lexicon.isRole(role.head());
        if (!leads || !roles) {
            return own;
        }
        boolean one = !lexicon.is(word(role.from()), "determiner");
        return new Subject(new Source.Role(first.from(), role.to(), one ? word(first.head()) : role.head()), first.from(), own.to());
    }

    private String word(int i) {
        return paragraph.token(i).lower();
    }
}
