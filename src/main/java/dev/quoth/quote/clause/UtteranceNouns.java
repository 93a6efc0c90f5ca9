package dev.quoth.quote.clause;

import dev.quoth.quote.paragraph.Mention;
import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.subject.Source;
import dev.quoth.quote.subject.Subject;
import dev.quoth.quote.subject.Subjects;
import dev.quoth.quote.word.Gender;
import dev.quoth.quote.word.Lexicon;
import dev.quoth.quote.word.Token;

/**
 * Sources named by a noun of saying instead of a verb: <u>Lee's claim</u> on Friday that it was “a hoax”; <u>the claim of Ann Lee</u> that
 * it was; <u>her answer was</u>, “No”; “No,” <u>came the reply from Lee</u>. The noun is the cue, and who owns it or whom it comes from
 * speaks. Nouns are the classes "claim" (which take "that") and "utterance".
 */
final class UtteranceNouns {

    /** Words between an owner and the noun. */
    private static final int MODIFIERS = 3;
    /** Words between the noun and "was". */
    private static final int LONGEST_ADJUNCT = 8;

    private final Paragraph paragraph;
    private final Lexicon lexicon;
    private final Subjects subjects;

    UtteranceNouns(Paragraph paragraph, Lexicon lexicon, Subjects subjects) {
        this.paragraph = paragraph;
        this.lexicon = lexicon;
        this.subjects = subjects;
    }

    /** The clause whose noun is token {@code v}, or null. */
    Clause at(int v) {
        String word = paragraph.token(v).lower();
        if (paragraph.token(v).isCapital() || !lexicon.is(word, "noun-of-saying")) {
            return null;
        }
        Clause opinion = opinion(v);
        if (opinion != null) {
            return opinion;
        }
        boolean claim = lexicon.is(word, "claim");
        if (!claim && !lexicon.is(word, "utterance")) {
            return null;
        }
        Clause reply = came(v);
        if (reply != null) {
            return reply;
        }
        boolean ofOwner = claim && v + 2 < paragraph.size() && paragraph.token(v + 1).is("of");
        Subject owner = ofOwner ? subjects.after(v + 1, paragraph.sentenceEnd(v)) : owner(v);
        int end = owner == null ? -1 : claim ? that(v) : copula(v);
        return end < 0 || !isQuoted(end) ? null : new Clause(owner.source(), Math.min(v, owner.from()), Math.max(v + 1, end), v, claim ? v + 1 : end, false);
    }

    /** <u>In Lee's view</u>, it was “a mess”. */
    private Clause opinion(int v) {
        Subject owner = lexicon.is(paragraph.token(v).lower(), "view") ? owner(v) : null;
        boolean in = owner != null && owner.from() > 0 && paragraph.token(owner.from() - 1).is("in");
        return in ? new Clause(owner.source(), owner.from() - 1, v + 1, v, v + 1, true) : null;
    }

    /** <u>Lee's</u> flat denial; <u>her</u> claim; <u>the board's</u> answer; null for none. */
    private Subject owner(int v) {
        int start = paragraph.sentenceStart(v);
        for (int i = v - 1; i >= start && i >= v - 1 - MODIFIERS; i--) {
            Token token = paragraph.token(i);
            if (!token.isWord()) {
                return null;
            }
            if (lexicon.is(token.lower(), "possessive") && lexicon.genderOfPronoun(token.lower()) != Gender.UNKNOWN) {
                return new Subject(new Source.Pronoun(token.lower(), i), i, v + 1);
            }
            if (token.isPossessive()) {
                return i == start ? null : named(i, v, start);
            }
            if (token.isCapital() || lexicon.is(token.lower(), "determiner")) {
                return null;
            }
        }
        return null;
    }

    private Subject named(int possessive, int v, int start) {
        Mention mention = paragraph.mentionEndingAt(possessive - 1);
        if (mention != null) {
            return new Subject(new Source.Named(mention), mention.from(), v + 1);
        }
        int from = possessive - 1;
        while (from > start && paragraph.token(from).isWord() && !lexicon.is(paragraph.token(from).lower(), "determiner")
                && !lexicon.is(paragraph.token(from).lower(), "preposition")) {
            from--;
        }
        String head = paragraph.token(possessive - 1).lower();
        boolean phrase = lexicon.is(paragraph.token(from).lower(), "determiner") && paragraph.mentionAt(possessive - 1) == null;
        return phrase ? new Subject(new Source.Role(from, possessive, head), from, v + 1) : null;
    }

    /**
     * Token after the "was" that the noun is the subject of: Lee's advice to the young <u>was</u>, “Row”; -1 for none, and where the words
     * in marks only judge it: her answer was “short”.
     */
    private int copula(int v) {
        for (int i = v + 1; i + 1 < paragraph.size() && i <= v + LONGEST_ADJUNCT; i++) {
            Token token = paragraph.token(i);
            if (lexicon.is(token.lower(), "copula")) {
                return paragraph.token(i + 1).isQuote() && beginsSmall(paragraph.token(i + 1)) ? -1 : i + 1;
            }
            if (!token.isText() || lexicon.is(token.lower(), "conjunction") || lexicon.is(token.lower(), "relative") || subjects.isVerb(i)) {
                return -1;
            }
        }
        return -1;
    }

    /** The "that" behind the noun: her claim <u>in an interview</u> that; -1 for none. */
    private int that(int v) {
        int i = v + 1;
        if (i < paragraph.size() && lexicon.is(paragraph.token(i).lower(), "preposition")) {
            while (i < paragraph.size() && i <= v + LONGEST_ADJUNCT && paragraph.token(i).isText() && !paragraph.token(i).is("that")
                    && !subjects.isVerb(i)) {
                i++;
            }
        }
        return i < paragraph.size() && paragraph.token(i).is("that") ? i : -1;
    }

    private boolean beginsSmall(Token quote) {
        return Character.isLowerCase(paragraph.text().codePointAt(paragraph.quotes().get(quote.quote()).start()));
    }

    /** Whether a quotation follows in the sentence before another verb of saying. */
    private boolean isQuoted(int from) {
        int end = paragraph.sentenceEnd(from);
        for (int i = from; i < end; i++) {
            if (paragraph.token(i).isQuote()) {
                return true;
            }
        }
        return false;
    }

    /** “No,” <u>came the flat reply from Lee</u>. */
    private Clause came(int v) {
        int verb = v - 1;
        while (verb > 0 && verb >= v - 1 - MODIFIERS && !lexicon.is(paragraph.token(verb).lower(), "coming")) {
            verb--;
        }
        boolean behind = verb > 0 && lexicon.is(paragraph.token(verb).lower(), "coming")
                && (paragraph.token(verb - 1).isQuote() || verb > 1 && paragraph.token(verb - 1).isComma() && paragraph.token(verb - 2).isQuote());
        boolean from = behind && v + 2 < paragraph.size() && paragraph.token(v + 1).is("from");
        Subject subject = from ? subjects.after(v + 1, paragraph.sentenceEnd(v)) : behind ? owner(v) : null;
        return subject == null ? null : new Clause(subject.source(), verb, Math.max(v + 1, subject.to()), verb, verb + 1, true);
    }
}
