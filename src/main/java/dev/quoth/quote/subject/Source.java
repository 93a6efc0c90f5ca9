package dev.quoth.quote.subject;

import dev.quoth.quote.paragraph.Mention;

/** Who a clause names, as it names them. */
public sealed interface Source {

    /** Anne Lee said. */
    record Named(Mention mention) implements Source { }

    /**
     * A spokesman for the city said.
     *
     * @param from first token of the phrase
     * @param to token after its last
     * @param head its head noun in lower case
     */
    record Role(int from, int to, String head) implements Source { }

    /**
     * She said.
     *
     * @param word in lower case
     * @param at its token
     */
    record Pronoun(String word, int at) implements Source { }
}
