package dev.quoth.quote.name;

import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.word.Lexicon;
import dev.quoth.quote.word.Token;

/**
 * Reads the small words before a name that say what its bearer is: <u>city council candidate</u> Ann Lee; <u>press secretary</u> Ann Lee;
 * but of "the worm that intrigues <u>biologist</u> Ann Lee" or "after beating <u>rival</u> Bo Lim" the verb is no part of the role. Where a
 * comma stands between, {@link LeadingRole} reads it.
 */
final class RoleBeforeName {

    /** Words of a role before a name at most. */
    private static final int LONGEST = 8;
    /** Small words between a role and what it governs: ministre <u>de la</u> Santé. */
    private static final int LONGEST_GOVERNMENT = 3;

    private final Paragraph paragraph;
    private final Lexicon lexicon;

    RoleBeforeName(Paragraph paragraph, Lexicon lexicon) {
        this.paragraph = paragraph;
        this.lexicon = lexicon;
    }

    /** First token of the role before the name or title at {@code from}, or {@code from} itself where there is none. */
    int start(int from) {
        int i = from - 1;
        if (i < 0 || !isSmall(i) || !lexicon.isRoleLike(paragraph.token(i).lower()) || lexicon.is(paragraph.token(i).lower(), "elder")
                || lexicon.is(paragraph.token(i).lower(), "younger")) {
            return from;
        }
        if (i > 0 && lexicon.hasPhrases() && !lexicon.isRole(paragraph.token(i).lower()) && paragraph.token(i - 1).is("to")) {
            return from;
        }
        int start = i;
        while (start > 0 && from - start < LONGEST && paragraph.sentenceStart(start - 1) == paragraph.sentenceStart(from)
                && isRoleWord(start - 1) && !isVerbBeforeName(start - 1) && !isVerbOfItsOwn(start - 1)) {
            start--;
        }
        return start < i && lexicon.is(paragraph.token(start).lower(), "verb-particle") ? start + 1 : start;
    }

    /** First token of what belongs to the title at {@code from}: the role that governs it, else the office it is the field of. */
    int beforeTitle(int from) {
        return isGoverned(from) ? start(from - 1) : office(from);
    }

    /** The Harrow of "ambassador to Harrow Ann Lee". */
    private boolean isGoverned(int from) {
        return from > 1 && lexicon.is(paragraph.token(from - 1).lower(), "preposition")
                && lexicon.isRole(paragraph.token(from - 2).lower()) && lexicon.isPlace(paragraph.token(from).lower());
    }

    /**
     * First token of the office whose field or body the name at {@code from} begins with: <u>Tarn Secretary of</u> State Ann Lee, <u>Owner
     * and Chief Pilot of</u> Tarn Ferries Ann Lee, <u>Attorney for the</u> District of Tarn Ann Lee; {@code from} for none.
     */
    private int office(int from) {
        int owner = from > 2 && paragraph.token(from - 1).is("the") ? from - 2 : from - 1;
        boolean field = owner > 0 && lexicon.hasPhrases() && (paragraph.token(owner).is("of") || owner < from - 1 && paragraph.token(owner).is("for"))
                && paragraph.token(owner - 1).isCapital() && isOffice(paragraph.token(owner - 1).lower());
        int start = from;
        for (int i = owner - 1; field && i >= 0 && from - i < LONGEST && isOfOffice(i)
                && paragraph.sentenceStart(i) == paragraph.sentenceStart(from); i--) {
            start = paragraph.token(i).isCapital() ? i : start;
        }
        return start;
    }

    private boolean isOfOffice(int i) {
        return paragraph.token(i).isCapital() || paragraph.token(i).is("and") && i > 0 && paragraph.token(i - 1).isCapital()
                && isOffice(paragraph.token(i - 1).lower());
    }

    private boolean isOffice(String word) {
        return lexicon.isTitle(word) || lexicon.isRole(word);
    }

    /**
     * The role noun that governs the words from {@code from}, where small words stand between: <u>ministre</u> de la Santé Anne Roux, <u>ministra</u>
     * de Sanidad Ana Mora; -1 for none, and in languages whose roles end with their noun.
     */
    static int governor(Paragraph paragraph, int from, Lexicon lexicon) {
        if (!lexicon.has("head-first")) {
            return -1;
        }
        int i = from - 1;
        while (i > 0 && i >= from - LONGEST_GOVERNMENT && (lexicon.is(paragraph.token(i).lower(), "owner")
                || lexicon.is(paragraph.token(i).lower(), "definite"))) {
            i--;
        }
        boolean governed = i >= 0 && i < from - 1 && lexicon.is(paragraph.token(i + 1).lower(), "owner");
        return governed && !paragraph.token(i).isCapital() && lexicon.isRole(paragraph.token(i).lower()) ? i : -1;
    }

    private boolean isRoleWord(int i) {
        Token token = paragraph.token(i);
        if (token.kind() == Token.Kind.NUMBER) {
            return true;
        }
        if (!token.isWord() || token.isPossessive()) {
            return false;
        }
        String word = token.lower();
        if (isRoleNoun(i)) {
            return true;
        }
        return !lexicon.is(word, "determiner") && !lexicon.is(word, "preposition") && !lexicon.is(word, "conjunction")
                && !lexicon.is(word, "auxiliary") && !lexicon.isCue(word) && !lexicon.is(word, "relative")
                && !lexicon.is(word, "who") && !lexicon.is(word, "adverb")
                && !lexicon.is(word, "day") && !lexicon.is(word, "begin") && !lexicon.is(word, "male") && !lexicon.is(word, "female")
                && !lexicon.isManner(word);
    }

    /** <u>Press</u> secretary, <u>fire</u> chief, <u>police</u> spokeswoman: words that are no part of a role anywhere else. */
    private boolean isRoleNoun(int i) {
        return lexicon.is(paragraph.token(i).lower(), "role-noun") && lexicon.isRole(paragraph.token(i + 1).lower());
    }

    /** The worm that <u>intrigues</u> Tarn University biologist Ann Lee. */
    private boolean isVerbBeforeName(int i) {
        String word = paragraph.token(i).lower();
        return isSmall(i) && paragraph.token(i + 1).isCapital() && word.length() > 4 && word.endsWith("s") && !word.endsWith("ss")
                && !lexicon.isRoles(word) && !lexicon.isRole(word);
    }

    /**
     * It did not <u>surprise</u> pollster Ann Lee; after <u>beating</u> rival Bo Lim; Tarn’s Ann Lee <u>mistook</u> mayor Bo Lim; but
     * managing director Ann Lee.
     */
    private boolean isVerbOfItsOwn(int i) {
        String word = paragraph.token(i).lower();
        if (!lexicon.hasPhrases() || i == 0 || !isSmall(i)) {
            return false;
        }
        String before = paragraph.token(i - 1).lower();
        boolean bare = lexicon.is(before, "modal") && !before.equals("to") || before.endsWith("n't") || before.endsWith("n’t");
        boolean told = paragraph.token(i - 1).isCapital() && i - 1 > paragraph.sentenceStart(i)
                && (lexicon.is(word, "past") || lexicon.endsLike(word, "past-ending"));
        return bare || told || lexicon.endsLike(word, "gerund-ending") && !lexicon.is(word, "ing-modifier") && lexicon.is(before, "preposition");
    }

    private boolean isSmall(int i) {
        Token token = paragraph.token(i);
        return token.isWord() && !token.isCapital();
    }

    /** <u>Lead author</u> Dr. Ann Lee: how somebody is addressed is no role, nor is Mr. */
    String text(int start, int name) {
        String first = paragraph.token(start).lower();
        int from = start < name && (lexicon.is(first, "head-adjective") || lexicon.is(first, "imperative")) ? start + 1 : start;
        int to = name;
        while (to > from && (lexicon.is(paragraph.token(to - 1).lower(), "honorific") || to - 1 > from && paragraph.token(to - 1).is("dr."))) {
            to--;
        }
        return to > from ? paragraph.span(from, to).in(paragraph.text()) : "";
    }
}
