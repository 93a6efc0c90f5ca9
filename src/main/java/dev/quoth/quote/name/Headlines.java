package dev.quoth.quote.name;

import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.word.Lexicon;
import dev.quoth.quote.word.Token;

/** Tells paragraphs whose capitals name nobody: "Harrow Mayor Says Raids Must End"; "READ MORE". */
final class Headlines {

    private Headlines() { }

    /** Whether every long word has a capital: some words at least, or all of them in capitals and no label before a colon. */
    static boolean is(Paragraph paragraph, Lexicon lexicon) {
        int words = 0;
        boolean shouted = true;
        for (Token token : paragraph.tokens()) {
            if (!token.isWord() || token.isPossessive()) {
                continue;
            }
            words++;
            shouted &= Paragraph.isShouted(token);
            if (!token.isCapital() && !lexicon.is(token.lower(), "preposition") && !lexicon.is(token.lower(), "determiner")
                    && !lexicon.is(token.lower(), "conjunction") && !token.is("to") && !token.is("that")) {
                return false;
            }
        }
        return words > 5 || words > 0 && shouted && !paragraph.token(paragraph.size() - 1).isColon();
    }
}
