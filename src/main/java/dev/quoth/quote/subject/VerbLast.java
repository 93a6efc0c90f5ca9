package dev.quoth.quote.subject;

import dev.quoth.quote.paragraph.Mention;
import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.word.Lexicon;

/**
 * Where clauses end with their verb, as they do in German, what opens such a clause, and which nouns in it are no subject: ein Mann, <u>der</u>
 * zur Begrüßung sagte; <u>wie</u> Lena Voss in ihrem Brief schrieb.
 */
final class VerbLast {

    /** Words of such a clause looked back over at most. */
    private static final int LONGEST = 40;

    private final Paragraph paragraph;
    private final Lexicon lexicon;

    VerbLast(Paragraph paragraph, Lexicon lexicon) {
        this.paragraph = paragraph;
        this.lexicon = lexicon;
    }

    /** The word behind the comma before the verb, if it opens a clause that depends on another; -1 for none, and in other languages. */
    int opening(int verb, int floor) {
        for (int i = verb - 1; lexicon.has("verb-second") && i > floor && i > verb - LONGEST && paragraph.token(i).isText(); i--) {
            if (paragraph.token(i - 1).isComma()) {
                return isRelative(i) || lexicon.is(word(i), "complement") ? i : -1;
            }
        }
        return -1;
    }

    boolean isRelative(int i) {
        return lexicon.is(word(i), "relative");
    }

    /** Zur <u>Begrüßung</u>, in ihrem <u>Brief</u>: where all nouns have capitals, one behind a preposition is no name of who speaks. */
    boolean isGovernedNoun(Mention mention, int floor) {
        int before = mention.from() - 1;
        if (before > floor && lexicon.is(word(before), "determiner") && !lexicon.is(word(before), "preposition")) {
            before--;
        }
        return lexicon.has("capital-nouns") && before >= floor && lexicon.is(word(before), "preposition");
    }

    private String word(int i) {
        return paragraph.token(i).lower();
    }
}
