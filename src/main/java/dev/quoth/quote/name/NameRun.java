package dev.quoth.quote.name;

import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.word.Lexicon;
import dev.quoth.quote.word.Token;

/**
 * Tells where the words of a name end: told <u>Ann Lee</u> Friday; <u>Good Morning Tarn</u>; <u>Keepers Without Lights</u>; <u>Moody’s</u> added, which owns nothing. Which
 * small words stand inside is for {@link NameJoints} to say.
 */
final class NameRun {

    /** Words of a name at most. */
    static final int LONGEST = 14;

    private final Paragraph paragraph;
    private final Lexicon lexicon;
    private final KnownWords known;
    private final NameJoints joints;

    NameRun(Paragraph paragraph, Lexicon lexicon, KnownWords known, NameJoints joints) {
        this.paragraph = paragraph;
        this.lexicon = lexicon;
        this.known = known;
        this.joints = joints;
    }

    /** Token after the run that begins at {@code from}. */
    int end(int from) {
        int i = from + 1;
        while (i < paragraph.size() && i - from < LONGEST && (paragraph.token(i).isCapital() ? !stops(from, i) : joints.join(from, i))) {
            i++;
        }
        return isNameWithPossessive(i) ? i + 1 : i;
    }

    /** “…,” <u>Moody’s</u> added: what says something owns nothing. */
    private boolean isNameWithPossessive(int end) {
        if (end + 1 >= paragraph.size() || !lexicon.hasPhrases() || !paragraph.token(end).lower().equals("'s")) {
            return false;
        }
        String verb = paragraph.token(end + 1).lower();
        boolean says = lexicon.isCue(verb) && !lexicon.isBase(verb) && !lexicon.is(verb, "noun-too") && !verb.endsWith("ing");
        Token next = end + 2 < paragraph.size() ? paragraph.token(end + 2) : null;
        return says && (next == null || next.isPoint() || next.isQuote() || next.is("that") || lexicon.is(next.lower(), "preposition")
                || lexicon.is(next.lower(), "determiner"));
    }

    /** USA TODAY; but days, articles and words that begin sentences are no part of a name that goes before them: told Ann Lee <u>Friday</u>. */
    private boolean stops(int from, int i) {
        String word = paragraph.token(i).lower();
        if (NameKind.isAcronym(paragraph.token(i).text()) && NameKind.isAcronym(paragraph.token(i - 1).text()) && word.length() > 3) {
            return false;
        }
        if (isOfSurname(i)) {
            return false;
        }
        if (isRoleBehind(from, i)) {
            return true;
        }
        if (lexicon.is(word, "day")) {
            return !isSurnameOfDay(from, i) && !isOfProgramme(i);
        }
        if (lexicon.is(word, "capital-joint") && i + 1 < paragraph.size() && paragraph.token(i + 1).isCapital() && i != paragraph.sentenceStart(i)) {
            return false;
        }
        return lexicon.is(word, "determiner") || lexicon.is(word, "contraction")
                || lexicon.is(word, "begin") && !lexicon.isFirstName(word) && !known.isSurname(word) && !isBeforeBody(i) && !joints.areMembers(i);
    }

    /** Ann <u>Two</u> Rivers, Bo <u>Many</u> Horses: a number with a capital amid a name. */
    private boolean isOfSurname(int i) {
        String word = paragraph.token(i).lower();
        return lexicon.isFirstName(paragraph.token(i - 1).lower()) && i + 1 < paragraph.size() && paragraph.token(i + 1).isCapital()
                && i != paragraph.sentenceStart(i) && (lexicon.is(word, "number") || lexicon.is(word, "many"));
    }

    /** Ada Neri <u>Segretario</u> generale: what somebody is, with a capital behind the name and more of it in small letters. */
    private boolean isRoleBehind(int from, int i) {
        String word = paragraph.token(i).lower();
        return i > from + 1 && !lexicon.hasPhrases() && !lexicon.has("capital-nouns") && lexicon.isRole(word) && !lexicon.isFirstName(word)
                && !known.isSurname(word) && lexicon.isFirstName(paragraph.token(from).lower()) && i + 1 < paragraph.size()
                && paragraph.token(i + 1).isWord() && !paragraph.token(i + 1).isCapital();
    }

    /** Tarn Police Department. */
    private boolean isBeforeBody(int i) {
        return i + 1 < paragraph.size() && paragraph.token(i + 1).isCapital() && lexicon.isOrganisation(paragraph.token(i + 1).lower());
    }

    /** Good <u>Morning</u> Tarn. */
    private boolean isOfProgramme(int i) {
        return lexicon.is(paragraph.token(i).lower(), "daytime") && i + 1 < paragraph.size() && paragraph.token(i + 1).isCapital();
    }

    /** Ann May, but "told Ann May 3" and "said Ann Friday". */
    private boolean isSurnameOfDay(int from, int i) {
        String word = paragraph.token(i).lower();
        return known.isSurname(word) || i > from && lexicon.is(word, "surname-month") && lexicon.isFirstName(paragraph.token(i - 1).lower())
                && (i + 1 == paragraph.size() || paragraph.token(i + 1).kind() != Token.Kind.NUMBER);
    }
}
