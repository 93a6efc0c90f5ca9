package dev.quoth.quote.clause;

import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.subject.Source;
import dev.quoth.quote.subject.Subject;
import dev.quoth.quote.word.Gender;
import dev.quoth.quote.word.Lexicon;

/**
 * Tells by its form when a word of saying is no verb that reports: a memoir <u>written</u> by Lee; <u>Harrow state</u> parks; she may
 * <u>report</u> him.
 */
final class VerbForm {

    private final Paragraph paragraph;
    private final Lexicon lexicon;
    private final Adjacency adjacency;

    VerbForm(Paragraph paragraph, Lexicon lexicon, Adjacency adjacency) {
        this.paragraph = paragraph;
        this.lexicon = lexicon;
        this.adjacency = adjacency;
    }

    /** A memoir <u>written</u> by Lee. */
    boolean isBareParticiple(int v) {
        return lexicon.hasPhrases() && lexicon.is(paragraph.token(v).lower(), "participle") && !lexicon.is(paragraph.token(v).lower(), "same-past")
                && paragraph.phrases(lexicon).get(paragraph.phrases(lexicon).at(v)).from() == v;
    }

    /** The Harrow court <u>ruling</u>. */
    boolean isNounBehindNoun(int v) {
        return v > 0 && lexicon.hasPhrases() && lexicon.is(paragraph.token(v).lower(), "ing-noun") && paragraph.token(v - 1).isWord()
                && !lexicon.is(paragraph.token(v - 1).lower(), "auxiliary") && !lexicon.isAdverb(paragraph.token(v - 1).lower());
    }

    /** A bare form needs a plural subject: "officials state", but not "Harrow state". */
    boolean isBareWithSingular(int v, Subject subject) {
        String word = paragraph.token(v).lower();
        if (!lexicon.isBase(word) || lexicon.is(word, "same-past") || adjacency.introducesQuote(v) || v > 0
                && lexicon.is(paragraph.token(v - 1).lower(), "auxiliary")) {
            return false;
        }
        if (subject.source() instanceof Source.Named) {
            return !paragraph.token(Math.max(0, subject.from() - 1)).is("and") && !hasAnd(subject.from(), v);
        }
        if (subject.source() instanceof Source.Role role) {
            return !role.head().endsWith("s") && !lexicon.is(role.head(), "plural-noun") && !hasAnd(subject.from(), v);
        }
        return subject.source() instanceof Source.Pronoun pronoun && lexicon.genderOfPronoun(pronoun.word()) != Gender.UNKNOWN;
    }

    private boolean hasAnd(int from, int to) {
        for (int i = from; i < to; i++) {
            if (paragraph.token(i).is("and")) {
                return true;
            }
        }
        return false;
    }

    /** She may <u>report</u> him: what may be said is said only where its words follow. */
    boolean isOnlyPossible(int v) {
        return v > 0 && lexicon.is(paragraph.token(v - 1).lower(), "modal") && paragraph.mentionAt(v - 1) == null && !adjacency.introducesQuote(v);
    }

    /** Saying, adding. */
    boolean isGerund(int v) {
        return paragraph.token(v).lower().endsWith("ing");
    }
}
