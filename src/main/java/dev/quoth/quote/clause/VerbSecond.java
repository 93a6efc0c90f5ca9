package dev.quoth.quote.clause;

import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.subject.Subject;
import dev.quoth.quote.subject.Subjects;
import dev.quoth.quote.word.Lexicon;

/**
 * Finds the subject beside the finite verb where a language puts that second, as German does: Am Dienstag sagte <u>Lena Voss</u>: „…“;
 * <u>Voss</u> hatte am 3. Mai noch behauptet.
 */
final class VerbSecond {

    private static final int LONGEST_ADJUNCT = 8;

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
        return v - paragraph.sentenceStart(v) <= LONGEST_ADJUNCT && (lexicon.is(first, "preposition") || lexicon.is(first, "adverb"));
    }
}
