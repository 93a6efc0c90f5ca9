package dev.quoth.quote.paragraph;

/**
 * Tokens of a paragraph that stand together: <u>the chair of</u> is two, a noun phrase and a preposition.
 *
 * @param kind what they are
 * @param from first token
 * @param to token after the last
 * @param head the word that the others hang on: the noun, the main verb
 * @param name the name that a noun phrase ends with, or null where it names nobody ("the Harrow mayor")
 */
public record Phrase(Kind kind, int from, int to, int head, Mention name) {

    /** What a phrase is, by its head. */
    public enum Kind {
        /** The late mayor's brother; Ann Lee. */
        NOUN,
        /** He; someone. */
        PRONOUN,
        /** Has also said. */
        VERB,
        /** Saying; speaking. */
        PARTICIPLE,
        /** To say. */
        INFINITIVE,
        /** Of; near. */
        PREPOSITION,
        /** And; that; because. */
        CONJUNCTION,
        /** Who. */
        RELATIVE,
        /** Also; on Friday; last week. */
        ADVERB,
        /** A comma, a dash, a bracket, a stop. */
        PAUSE,
        /** A quotation. */
        QUOTE
    }

    /** Whether it is of that kind. */
    public boolean is(Kind other) {
        return kind == other;
    }

    /** Whether it can be a subject. */
    public boolean isNominal() {
        return kind == Kind.NOUN || kind == Kind.PRONOUN;
    }

    /** Whether a verb is its head. */
    public boolean isVerbal() {
        return kind == Kind.VERB || kind == Kind.PARTICIPLE || kind == Kind.INFINITIVE;
    }
}
