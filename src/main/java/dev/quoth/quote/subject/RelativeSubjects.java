package dev.quoth.quote.subject;

import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.paragraph.Phrase;
import dev.quoth.quote.paragraph.Phrases;
import dev.quoth.quote.word.Lexicon;

/**
 * Finds whom "who" and "that" stand for: Ann Lee, a nurse from Harrow, <u>who</u> said; the woman <u>who</u> said; the letter
 * <u>that</u> said.
 */
final class RelativeSubjects {

    private final Paragraph paragraph;
    private final Lexicon lexicon;
    private final Phrases phrases;
    private final PhraseSources nouns;
    private final PhraseSubjects subjects;
    private final ParentheticSubjects parenthetics;

    RelativeSubjects(Paragraph paragraph, Lexicon lexicon, PhraseSources nouns, PhraseSubjects subjects, ParentheticSubjects parenthetics) {
        this.paragraph = paragraph;
        this.lexicon = lexicon;
        this.phrases = paragraph.phrases(lexicon);
        this.nouns = nouns;
        this.subjects = subjects;
        this.parenthetics = parenthetics;
    }

    /** "Ann Lee, who chairs the board, said" and "the woman who said": the nearest person before, over prepositions but not over verbs. */
    Subject of(int relative, int floor, int depth) {
        int j = relative - 1;
        if (j >= floor && phrases.get(j).is(Phrase.Kind.PAUSE) && !phrases.isStop(j)) {
            j--;
        }
        if (j < floor || !phrases.get(j).isNominal()) {
            return null;
        }
        boolean who = word(phrases.get(relative).from()).equals("who");
        int head = j;
        Subject subject = nouns.subject(head, j);
        while ((who ? !nouns.isHuman(subject) || isOfPerson(head, floor) : nouns.isPerson(subject)) && head - 2 >= floor
                && phrases.isPreposition(head - 1) && phrases.get(head - 2).isNominal()) {
            head -= 2;
            subject = nouns.subject(head, j);
        }
        Subject apposed = who ? apposed(head, floor, depth) : null;
        if (apposed != null) {
            return apposed;
        }
        return subject != null && (subject.isNamed() || who || isBody(subject)) ? subject : null;
    }

    /** "A nurse at Harrow, who said": the nurse, unless Harrow is known to be a person. */
    private boolean isOfPerson(int head, int floor) {
        return head - 2 >= floor && lexicon.is(word(phrases.get(head - 1).from()), "locative") && !nouns.isPerson(nouns.subject(head, head))
                && nouns.isHuman(nouns.subject(head - 2, head - 2));
    }

    /** "Ann Lee, a nurse who said", "Ann Lee, 24, from Harrow, who said": what stands between commas is said of the name before. */
    private Subject apposed(int head, int floor, int depth) {
        boolean adjunct = head - 1 >= floor && phrases.isPreposition(head - 1);
        int pause = adjunct ? head - 2 : head - 1;
        boolean article = lexicon.is(word(phrases.get(head).from()), "determiner");
        if (depth > PhraseSubjects.DEEPEST || pause < floor || !phrases.get(pause).is(Phrase.Kind.PAUSE) || phrases.isStop(pause)
                || !adjunct && !article) {
            return null;
        }
        boolean named = pause - 1 >= floor && phrases.get(pause - 1).isNominal();
        Subject next = named ? subjects.nominal(pause - 1, floor, depth + 1) : null;
        Subject before = nouns.isPerson(next) ? next : parenthetics.before(pause, floor, depth + 1);
        return nouns.isPerson(before) ? before : null;
    }

    /** "The party that said", "two reports that say": a body and a text speak too. */
    private boolean isBody(Subject subject) {
        if (!(subject.source() instanceof Source.Role role)) {
            return false;
        }
        String head = role.head();
        return speaks(head) || head.endsWith("s") && lexicon.is(head.substring(0, head.length() - 1), "head-noun");
    }

    private boolean speaks(String noun) {
        return lexicon.isOrganisation(noun) || lexicon.is(noun, "head-noun") || lexicon.is(noun, "company") || !lexicon.bodyKinOf(noun).isEmpty();
    }

    private String word(int i) {
        return paragraph.token(i).lower();
    }
}
