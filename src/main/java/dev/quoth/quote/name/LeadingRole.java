package dev.quoth.quote.name;

import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.word.Lexicon;
import dev.quoth.quote.word.Token;

/**
 * What stands before a name and a comma and says what its bearer is: <u>the mayor of Harrow</u>, Ann Lee, said; his <u>sister</u>, Ann,
 * said. A clause is no role: “The captain <u>seemed</u> not to care for the crew, Tarn Radio said”.
 */
final class LeadingRole {

    private static final int LONGEST = 12;

    private LeadingRole() { }

    /** First token of the role before the name that begins with token {@code name}, or {@code name} itself where there is none. */
    static int start(Paragraph paragraph, int name, Lexicon lexicon) {
        int from = role(paragraph, name, lexicon);
        return from < name && lexicon.hasPhrases() && paragraph.hasVerb(from, name - 1, lexicon) ? name : from;
    }

    private static int role(Paragraph paragraph, int name, Lexicon lexicon) {
        int comma = name - 1;
        if (comma < 2 || !paragraph.token(comma).isComma()) {
            return name;
        }
        int owned = name;
        int least = Math.max(paragraph.sentenceStart(name), comma - LONGEST);
        for (int i = comma - 1; i >= least; i--) {
            Token token = paragraph.token(i);
            if (!token.isWord() && token.kind() != Token.Kind.NUMBER) {
                return owned;
            }
            boolean article = lexicon.is(token.lower(), "definite") || token.is("the");
            if (article && i + 1 < comma && headsRole(paragraph, i + 1, comma, lexicon)) {
                if (lexicon.hasPhrases() && !isApposed(paragraph, i, name)) {
                    return owned;
                }
                return lexicon.is(token.lower(), "preposition") ? i + 1 : whole(paragraph, i, least, lexicon);
            }
            boolean owner = token.isPossessive() || lexicon.is(token.lower(), "possessive");
            if (owner && owned == name && isClosed(paragraph, name) && headsRole(paragraph, i + 1, comma, lexicon)) {
                owned = i + 1;
            }
            if (!article && (lexicon.is(token.lower(), "auxiliary") && !token.isPossessive() || lexicon.is(token.lower(), "relative"))) {
                return owned;
            }
        }
        return owned;
    }

    /** <u>A spokeswoman for</u> the mayor, Ann Lee: of whom somebody is what is a part of the role. */
    private static int whole(Paragraph paragraph, int article, int least, Lexicon lexicon) {
        int preposition = article - 1;
        boolean governed = lexicon.hasPhrases() && preposition - 1 > least && lexicon.is(paragraph.token(preposition).lower(), "preposition")
                && lexicon.isRole(paragraph.token(preposition - 1).lower());
        for (int i = preposition - 1; governed && i >= least && paragraph.token(i).isWord(); i--) {
            if (lexicon.is(paragraph.token(i).lower(), "determiner") || lexicon.is(paragraph.token(i).lower(), "possessive")) {
                return i;
            }
        }
        return article;
    }

    /** A point follows the name, or the role opens the sentence; but "asked what she would say to the mayor, Lee smiled". */
    private static boolean isApposed(Paragraph paragraph, int role, int name) {
        int i = name;
        while (i < paragraph.size() && paragraph.token(i).isCapital()) {
            i++;
        }
        return role == paragraph.sentenceStart(role) || i == paragraph.size() || !paragraph.token(i).isText();
    }

    /** Whether a point follows the name, so that it is all that is apposed. */
    private static boolean isClosed(Paragraph paragraph, int name) {
        int i = name;
        while (i < paragraph.size() && paragraph.token(i).isCapital()) {
            i++;
        }
        return i == paragraph.size() || paragraph.token(i).isComma() || paragraph.token(i).isStop();
    }

    /** Whether a role noun stands before the first preposition: the harbour master of Tarn. */
    private static boolean headsRole(Paragraph paragraph, int from, int to, Lexicon lexicon) {
        boolean role = false;
        for (int i = from; i < to; i++) {
            String word = paragraph.token(i).lower();
            if (lexicon.is(word, "preposition") || lexicon.is(word, "owner")) {
                return role;
            }
            role = lexicon.isRole(word);
        }
        return role;
    }
}
