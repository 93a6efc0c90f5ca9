package dev.quoth.quote.subject;

import dev.quoth.quote.paragraph.Mention;
import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.paragraph.Phrase;
import dev.quoth.quote.paragraph.Phrases;
import dev.quoth.quote.person.Cast;
import dev.quoth.quote.word.Lexicon;
import dev.quoth.quote.word.Token;

/** Finds the subject of a reporting verb that stands before it: "said Ann Lee", "said the board's chair, Ann Lee". */
final class PhraseInversion {

    private final Paragraph paragraph;
    private final Lexicon lexicon;
    private final Phrases phrases;
    private final PhraseSources nouns;

    PhraseInversion(Paragraph paragraph, Cast cast, Lexicon lexicon) {
        this.paragraph = paragraph;
        this.lexicon = lexicon;
        this.phrases = paragraph.phrases(lexicon);
        this.nouns = new PhraseSources(paragraph, cast, lexicon);
    }

    /** The subject that begins after token {@code verb} and before token {@code ceiling}, null for none. */
    Subject after(int verb, int ceiling) {
        int k = phrases.at(verb) + 1;
        while (k < phrases.size() && phrases.get(k).is(Phrase.Kind.ADVERB)) {
            k++;
        }
        if (k >= phrases.size() || phrases.get(k).from() >= ceiling || !phrases.get(k).isNominal()) {
            return null;
        }
        Phrase phrase = phrases.get(k);
        if (phrase.is(Phrase.Kind.PRONOUN)) {
            boolean ends = phrase.to() >= ceiling || !paragraph.token(phrase.to()).isWord() || lexicon.has("inversion")
                    || lexicon.is(paragraph.token(phrase.head()).lower(), "indefinite");
            Mention one = memberOf(k);
            return one != null ? Subject.named(one, phrase.from(), one.to()) : ends ? nouns.subject(k, k) : null;
        }
        int last = lastOf(k, ceiling);
        if (isFollowedByVerb(last)) {
            return null;
        }
        Mention adjacent = adjacent(k);
        if (adjacent == null && last > k && isRole(phrase)) {
            adjacent = adjacent(last);
        }
        if (adjacent != null) {
            return Subject.named(adjacent, phrase.from(), adjacent.to());
        }
        Subject fromPlace = phrase.name() == null ? null : fromPlace(k);
        if (fromPlace != null) {
            return fromPlace;
        }
        if (phrase.name() != null) {
            return nouns.subject(k, k);
        }
        Mention appended = appended(k, last);
        if (appended != null) {
            return Subject.named(appended, phrase.from(), appended.to());
        }
        return nouns.subject(k, last);
    }

    /** "said <u>the Harrow, Ont., native</u>"; null where no place stands between. */
    private Subject fromPlace(int k) {
        if (k + 4 >= phrases.size() || !paragraph.token(phrases.get(k).from()).is("the") || !isComma(k + 1) || !isComma(k + 3)
                || !phrases.get(k + 2).is(Phrase.Kind.NOUN) || !phrases.get(k + 4).is(Phrase.Kind.NOUN) || phrases.get(k + 4).name() != null) {
            return null;
        }
        String head = paragraph.token(phrases.get(k + 4).head()).lower();
        boolean whose = !lexicon.is(paragraph.token(phrases.get(k + 4).from()).lower(), "determiner")
                && (lexicon.isRole(head) || lexicon.is(head, "epithet") || lexicon.is(head, "dweller"));
        int from = phrases.get(k).from();
        int to = phrases.get(k + 4).to();
        return whose ? new Subject(new Source.Role(from, to, head), from, to) : null;
    }

    private boolean isComma(int k) {
        return phrases.get(k).is(Phrase.Kind.PAUSE) && paragraph.token(phrases.get(k).from()).isComma();
    }

    /** "said one of them, <u>Ann Lee</u>". */
    private Mention memberOf(int k) {
        boolean member = k + 2 < phrases.size() && phrases.get(k + 1).is(Phrase.Kind.PREPOSITION)
                && paragraph.token(phrases.get(k + 1).from()).is("of") && phrases.get(k + 2).from() == phrases.get(k + 1).to();
        return member && lexicon.is(paragraph.token(phrases.get(k).head()).lower(), "indefinite") ? appended(k, k + 2) : null;
    }

    /** "said Tarn Board chair | Ann Lee". */
    private Mention adjacent(int k) {
        Mention name = k + 1 < phrases.size() && phrases.get(k + 1).is(Phrase.Kind.NOUN) ? phrases.get(k + 1).name() : null;
        return name != null && name.from() == phrases.get(k + 1).from() && nouns.isPersonlike(name) ? name : null;
    }

    /** Tarn <u>chief</u> of police Ann Lee: an office without an article goes with a name. */
    private boolean isRole(Phrase phrase) {
        String head = paragraph.token(phrase.head()).lower();
        return !lexicon.is(paragraph.token(phrase.from()).lower(), "determiner") && (lexicon.isRole(head) || lexicon.isTitle(head));
    }

    /** The last phrase of what hangs on the noun phrase {@code k}: of the city; for Tarn. */
    private int lastOf(int k, int ceiling) {
        int last = k;
        while (last + 2 < phrases.size() && phrases.get(last + 1).is(Phrase.Kind.PREPOSITION) && phrases.get(last + 2).is(Phrase.Kind.NOUN)
                && phrases.get(last + 2).from() < ceiling && !beginsClause(last + 1)) {
            last += 2;
        }
        return last;
    }

    /** "said Ann Lee after the ribbon was cut": not a phrase that hangs on her but a clause. */
    private boolean beginsClause(int preposition) {
        return lexicon.is(paragraph.token(phrases.get(preposition).from()).lower(), "subordinator") && preposition + 2 < phrases.size()
                && phrases.get(preposition + 2).is(Phrase.Kind.VERB);
    }

    /** "said the board's chair, Ann Lee", "said Tarn scientist and author Ann Lee", but "according to one source, Lee left". */
    private Mention appended(int k, int last) {
        if (last + 2 >= phrases.size() || !phrases.get(last + 2).is(Phrase.Kind.NOUN)) {
            return null;
        }
        Phrase name = phrases.get(last + 2);
        Token between = paragraph.token(phrases.get(last + 1).from());
        boolean closed = name.to() >= paragraph.size() || !phrases.get(Math.min(last + 3, phrases.size() - 1)).is(Phrase.Kind.VERB);
        boolean whole = closed && name.name() != null && name.name().from() == name.from() && nouns.isPersonlike(name.name());
        return whole && (between.isComma() && isPerson(k) || between.is("and") && !name.name().role().isEmpty()) ? name.name() : null;
    }

    /** A person can be apposed to a person, but not to a document: according to a summary of it, Lee left. */
    private boolean isPerson(int k) {
        return !lexicon.is(paragraph.token(phrases.get(k).head()).lower(), "head-noun");
    }

    /** "…," said the mayor would come: the phrase is the subject of what was said, not of "said". */
    private boolean isFollowedByVerb(int last) {
        if (last + 1 >= phrases.size() || !phrases.get(last + 1).is(Phrase.Kind.VERB)) {
            return false;
        }
        return lexicon.is(paragraph.token(phrases.get(last + 1).from()).lower(), "auxiliary");
    }
}
