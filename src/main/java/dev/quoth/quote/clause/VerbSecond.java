package dev.quoth.quote.clause;

import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.subject.Subject;
import dev.quoth.quote.subject.Subjects;
import dev.quoth.quote.word.Lexicon;
import dev.quoth.quote.word.Token;

/**
 * Finds the subject beside the finite verb where a language puts that second, as German does: Am Dienstag sagte <u>Lena Voss</u>: „…“;
 * <u>Voss</u> hatte am 3. Mai noch behauptet.
 */
final class VerbSecond {

    private static final int LONGEST_ADJUNCT = 8;
    /** Words of a phrase that begins with a preposition and holds no verb. */
    private static final int LONGEST_PHRASE = 20;

    private final Paragraph paragraph;
    private final Lexicon lexicon;
    private final Subjects subjects;

    VerbSecond(Paragraph paragraph, Lexicon lexicon, Subjects subjects) {
        this.paragraph = paragraph;
        this.lexicon = lexicon;
        this.subjects = subjects;
    }

    /** A participle closes the clause, and the subject stands beside its auxiliary: Voss hatte am 3. Mai noch behauptet. */
    Subject subjectOfAuxiliary(int v, int floor) {
        for (int i = v - 1; i > floor && paragraph.token(i).isText(); i--) {
            if (lexicon.is(paragraph.token(i).lower(), "auxiliary")) {
                Subject subject = beginsWithAdjunct(i) ? subjects.after(i, v) : subjects.before(i, floor);
                return subject != null ? subject : subjects.after(i, v);
            }
        }
        return null;
    }

    /** The subject follows the verb where something else begins the sentence: Am Dienstag sagte Lena Voss: „…“ */
    boolean beginsWithAdjunct(int v) {
        if (!lexicon.has("verb-second")) {
            return false;
        }
        String first = paragraph.token(paragraph.sentenceStart(v)).lower();
        int words = v - paragraph.sentenceStart(v);
        return words <= LONGEST_ADJUNCT && (lexicon.is(first, "preposition") || lexicon.is(first, "adverb"))
                || words <= LONGEST_PHRASE && lexicon.is(first, "preposition") && isOnePhrase(v);
    }

    /** Im Gespräch mit den Ruderern Bo Tamm und Uwe Lahn <u>sagte</u> die Wirtin: no pause and no other verb stands before it. */
    private boolean isOnePhrase(int v) {
        for (int i = paragraph.sentenceStart(v); i < v; i++) {
            Token token = paragraph.token(i);
            if (!token.isText() || !token.isCapital() && (lexicon.isCue(token.lower())
                    || lexicon.is(token.lower(), "auxiliary") && !lexicon.is(token.lower(), "determiner"))) {
                return false;
            }
        }
        return true;
    }
}
