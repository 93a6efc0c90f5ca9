package dev.quoth.quote.name;

import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.word.Lexicon;

/** Tells where in a run of capitalised words the bare name begins, after titles, affiliations and what a title governs. */
final class NameStart {

    private static final int MOST_POINTS = 4;

    private final Paragraph paragraph;
    private final Lexicon lexicon;
    private final KnownWords known;

    NameStart(Paragraph paragraph, Lexicon lexicon, KnownWords known) {
        this.paragraph = paragraph;
        this.lexicon = lexicon;
        this.known = known;
    }

    /** First token of the name in the run from {@code from} to {@code to}; {@code to} when there is only a title. */
    int of(int from, int to) {
        if (to - from == 1) {
            return isBareTitle(from) ? to : from;
        }
        if (lexicon.hasPhrases() && lexicon.isAffiliation(word(to - 1)) && lexicon.isPlace(joined(from, to - 1))) {
            return to;
        }
        if (isBodyOfOffice(from, to) || isTitledBody(from)) {
            return from;
        }
        if (to - from > 2 && from == paragraph.sentenceStart(from) && !lexicon.isFirstName(word(from))
                && known.isName(paragraph.span(from + 1, to).in(paragraph.text()))) {
            return from + 1;
        }
        if (to - from >= 3 && lexicon.isOrganisation(word(to - 1)) && !lexicon.isFirstName(word(to - 2))
                && !lexicon.isTitle(word(to - 1)) && !word(from).endsWith(".")) {
            return from;
        }
        if (isTitleOnly(from, to)) {
            return to;
        }
        if (opensSentence(from) && (isGerundOver(from, to) || lexicon.is(word(from), "head-adjective")
                || lexicon.is(word(from), "imperative") && !lexicon.isFirstName(word(from)))) {
            return of(from + 1, to);
        }
        int start = afterTitles(from, to);
        if (start == to - 1 && lexicon.isTitle(word(start)) && !lexicon.isFirstName(word(start)) && !known.isSurname(word(start))) {
            return to;
        }
        start = afterForeignWords(from, start, to);
        while (to - start >= 2 && isAffiliation(start, to) && !lexicon.isOrganisation(word(to - 1)) && !isBodyOf(start + 1, to)) {
            start++;
        }
        return start;
    }

    /** <u>Debating</u> Lee, above a story that names Ann Lee. */
    private boolean isGerundOver(int from, int to) {
        return to - from == 2 && lexicon.hasPhrases() && lexicon.endsLike(word(from), "gerund-ending") && !lexicon.isFirstName(word(from))
                && known.isSurname(word(to - 1));
    }

    /** Whether nothing but points stands before it in its sentence: * <u>Use</u> Harrow Maps. */
    private boolean opensSentence(int from) {
        int i = from;
        while (i > paragraph.sentenceStart(from) && i > from - MOST_POINTS && paragraph.token(i - 1).isPoint()) {
            i--;
        }
        return i == paragraph.sentenceStart(from);
    }

    /** Democrat Ann Lee; New Democrat Ann Lee. */
    private boolean isAffiliation(int i, int to) {
        return lexicon.isAffiliation(word(i)) || to - i > 2 && lexicon.is(word(i), "affiliation-lead") && lexicon.isAffiliation(word(i + 1));
    }

    /** "Justice Department" is one name, "Mr. Church" is none of a body. */
    private boolean isBodyOfOffice(int from, int to) {
        String last = word(to - 1);
        return to - from == 2 && lexicon.hasPhrases() && lexicon.isOrganisation(last) && !lexicon.is(last, "surname") && !known.isSurname(last)
                && !lexicon.isFirstName(last) && !lexicon.isTitle(last) && lexicon.isTitle(word(from)) && !word(from).endsWith(".");
    }

    /** General <u>Motors</u> Tarn, Queen <u>Street</u> Traders: the second word tells that the first is nobody's title. */
    private boolean isTitledBody(int from) {
        return lexicon.is(word(from + 1), "titled-body") && lexicon.isTitle(word(from)) && !word(from).endsWith(".")
                && !known.isSurname(word(from + 1));
    }

    /** "the President", but not Mr. King's "King". */
    private boolean isBareTitle(int i) {
        if (!lexicon.isTitle(word(i)) || known.isSurname(word(i))) {
            return false;
        }
        return !lexicon.is(word(i), "name-title") || i == 0 || lexicon.is(word(i - 1), "determiner");
    }

    /** "Tarn Institute Director", "Tarn Flowers Co-Owner" are no names, "Ann Major" is one. */
    private boolean isTitleOnly(int from, int to) {
        String last = word(to - 1);
        String before = word(to - 2);
        boolean office = lexicon.isTitle(last) || to - from > 2 && lexicon.hasPhrases() && lexicon.isRole(last)
                && (lexicon.isOrganisation(before) || isCompoundTitle(last));
        return office && !lexicon.isOrganisation(last) && !known.isSurname(last) && !lexicon.isFirstName(last) && !lexicon.isFirstName(before)
                && (!before.endsWith(".") || lexicon.isPlace(before));
    }

    /** "Green Leader Ann Lee" begins at Ann, "Ann King" at Ann; the M. of Ann M. Lee and M. Ann Lee is an initial. */
    private int afterTitles(int from, int to) {
        int start = from;
        for (int i = from; i < to - 1; i++) {
            boolean title = lexicon.isTitle(word(i)) || isCompoundTitle(word(i)) || isRoleAtHead(i, to) || isRoleInside(from, i, to);
            if (!title || isInitial(i) && (i > from || lexicon.hasPhrases() && lexicon.isFirstName(word(i + 1)) && to - from > 2)) {
                continue;
            }
            boolean afterFirstName = i > from && lexicon.isFirstName(word(i - 1)) && !lexicon.isTitle(word(i - 1));
            boolean surname = lexicon.is(word(i), "name-title") && !lexicon.isFirstName(word(i + 1));
            boolean firstName = i == from && lexicon.isFirstName(word(i)) && to - from == 2 && !word(i).endsWith(".");
            if (!(afterFirstName && surname) && !firstName) {
                start = i + 1;
            }
        }
        return start;
    }

    private boolean isInitial(int i) {
        return word(i).length() == 2 && word(i).endsWith(".");
    }

    /** Nutritionist Ann Lee: any word for a role that begins a sentence; Princes Jan and Bo: any for several. */
    private boolean isRoleAtHead(int i, int to) {
        boolean role = i == paragraph.sentenceStart(i) && to - i > 2 && lexicon.isRoleLike(word(i)) || lexicon.isRoles(word(i));
        boolean alone = i == paragraph.sentenceStart(i) && to - i == 3 && lexicon.isRole(word(i));
        return lexicon.hasPhrases() && (role || alone) && !lexicon.isFirstName(word(i)) && (alone || lexicon.isFirstName(word(i + 1)));
    }

    /** HR <u>Designer</u> Miche Alvar: a role before two capitals, with what is no first name before it. */
    private boolean isRoleInside(int from, int i, int to) {
        return i > from && to - i == 3 && lexicon.hasPhrases() && lexicon.isRole(word(i)) && !lexicon.isFirstName(word(i))
                && !lexicon.isFirstName(word(from)) && NameKind.isAcronym(paragraph.token(i - 1).text());
    }

    /** Co-chair Ann Lee, Harrow-based Ann Lee. */
    private boolean isCompoundTitle(String word) {
        int hyphen = word.lastIndexOf('-');
        String last = word.substring(hyphen + 1);
        return hyphen > 0 && lexicon.hasPhrases() && (lexicon.isTitle(last) || lexicon.isRole(last) || lexicon.is(last, "based"));
    }

    /**
     * "ambassador to Tarn Xi Lan" begins at Xi, "Tarn State Ann Lee" at Ann when all before it are words of bodies and places, or after
     * "Secretary of"; "Minister of Sea Affairs Ulla Xi" at Ulla; but Yusuf Ann Lee, whose first name is in no list, at Yusuf.
     */
    private int afterForeignWords(int from, int start, int to) {
        if (start == from && isSeat(from)) {
            return afterSeat(from, to);
        }
        if (to - start < 3 || lexicon.isFirstName(word(start)) || word(start).endsWith(".")) {
            return start;
        }
        if (lexicon.isPlace(word(start)) && from > 1 && lexicon.is(word(from - 1), "preposition") && lexicon.isRole(word(from - 2))) {
            return start + 1;
        }
        if (start > from && lexicon.is(word(start - 1), "former") && lexicon.isFirstName(word(start + 1))) {
            return start + 1;
        }
        boolean governed = start == from && from > 1 && paragraph.token(from - 1).is("of")
                && (lexicon.isTitle(word(from - 2)) || lexicon.isRole(word(from - 2)))
                || start == from && RoleBeforeName.governor(paragraph, from, lexicon) >= 0;
        for (int i = to - 3; governed && i >= start; i--) {
            if (lexicon.is(word(i), "portfolio")) {
                return i + 1;
            }
        }
        for (int i = start + 1; i < to - 1; i++) {
            if (paragraph.token(i).isCapital() && lexicon.isFirstName(word(i))) {
                return governed || i - start > 1 || lexicon.has("capital-nouns") || isForeign(start, i) ? i : start;
            }
        }
        return start;
    }

    /** MP for <u>Tarn West</u> Ulla Xi. */
    private boolean isSeat(int from) {
        return from > 1 && paragraph.token(from - 1).is("for") && lexicon.is(word(from - 2), "seat");
    }

    private int afterSeat(int from, int to) {
        for (int i = from + 1; i < to - 1; i++) {
            if (paragraph.token(i).isCapital() && lexicon.isFirstName(word(i))) {
                return i;
            }
        }
        return from;
    }

    /** Whether the words are no part of a person's name: a place, a body, an abbreviation, a word the article also writes small. */
    private boolean isForeign(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean shouted = paragraph.token(i).text().length() > 1 && paragraph.token(i).text().equals(
                    paragraph.token(i).text().toUpperCase(java.util.Locale.ROOT));
            if (!shouted && !lexicon.isOrganisation(word(i)) && !lexicon.isPlace(word(i)) && !lexicon.isAffiliation(word(i))
                    && !lexicon.isRole(word(i)) && !lexicon.isRoles(word(i)) && !known.isWrittenSmall(word(i))) {
                return false;
            }
        }
        return true;
    }

    /** The Tarnish College of Harbours is one name. */
    private boolean isBodyOf(int from, int to) {
        return to - from > 2 && lexicon.isOrganisation(word(from)) && (paragraph.token(from + 1).is("of") || paragraph.token(from + 1).is("for"));
    }

    private String joined(int from, int to) {
        StringBuilder words = new StringBuilder(word(from));
        for (int i = from + 1; i < to; i++) {
            words.append(' ').append(word(i));
        }
        return words.toString();
    }

    private String word(int i) {
        return paragraph.token(i).lower();
    }
}
