package dev.quoth.quote.reference;

import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.word.Lexicon;

/**
 * Who keeps silent is not whose words follow. Tarn Tides will appeal. Harrow Boats <u>declined to comment</u>. “…,” the company said:
 * Tarn Tides did.
 */
final class Silence {

    /** Words between a refusal and what is refused at most: did not immediately return a call for comment. */
    private static final int LONGEST = 8;

    private Silence() { }

    /** Whether the sentence tells that somebody gave no answer. */
    static boolean isTold(Paragraph paragraph, Antecedents.Sentence sentence, Lexicon lexicon) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (lexicon.is(paragraph.token(i).lower(), "refusing")) {
                for (int k = i + 1; k < sentence.to() && k < i + LONGEST; k++) {
                    if (lexicon.is(paragraph.token(k).lower(), "answering")) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
