package dev.quoth.quote.name;

import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.word.Lexicon;
import dev.quoth.quote.word.Token;

/**
 * Tells which small words and marks hold the capitals of one name together: Ursula <u>von</u> Tarn; the Institute <u>for</u> Tides
 * <u>and</u> Weather; Tarn Teachers<u>’</u> Union; King<u>’s</u> College; Farmers <u>for</u> Tarn; Ann <u>"Tide"</u> Lee;
 * Robert <u>(Bo)</u> Lim; but Ann Lee <u>and</u> Bo Lim are two.
 */
final class NameJoints {

    /** Particles before a surname at most: van der. */
    private static final int MOST_PARTICLES = 2;

    private static final int LONGEST_NICKNAME = 16;

    private final Paragraph paragraph;
    private final Lexicon lexicon;
    private final KnownWords known;

    NameJoints(Paragraph paragraph, Lexicon lexicon, KnownWords known) {
        this.paragraph = paragraph;
        this.lexicon = lexicon;
        this.known = known;
    }

    /** Klaagt <u>Van</u> der Meer: particles and then a capital. */
    boolean leadToCapital(int i) {
        int name = i;
        while (name < paragraph.size() && name < i + MOST_PARTICLES && !paragraph.token(name).isCapital()
                && lexicon.is(paragraph.token(name).lower(), "particle")) {
            name++;
        }
        return name < paragraph.size() && paragraph.token(name).isCapital();
    }

    /** Whether the small word or the point at {@code i} stands inside the name that begins at {@code from}. */
    boolean join(int from, int i) {
        if (i + 1 >= paragraph.size()) {
            return false;
        }
        if (isArticleAfterOf(from, i)) {
            return true;
        }
        if (isParticleBeforeParticle(i) || closesNickname(from, i)) {
            return true;
        }
        if (!paragraph.token(i + 1).isCapital()) {
            return paragraph.token(i).is("of") && isArticleAfterOf(from, i + 1);
        }
        Token token = paragraph.token(i);
        return lexicon.is(token.lower(), "particle") && mayTakeParticle(i - 1)
                && !(lexicon.is(token.lower(), "conjunction") && lexicon.isFirstName(paragraph.token(i + 1).lower()))
                || (token.is("of") || token.is("for") || token.is("&")) && lexicon.isOrganisation(paragraph.token(i - 1).lower())
                && i - from <= 4
                || token.is("on") && lexicon.is(paragraph.token(i - 1).lower(), "body-on")
                && !lexicon.is(paragraph.token(i + 1).lower(), "day")
                || token.is("and") && !lexicon.isFirstName(paragraph.token(i + 1).lower())
                && (hasOf(from, i) || hasAcronym(from, i) || isNoNameAlone(from, i) || isDepartment(i))
                || isOfMembers(from, i)
                || token.isPossessive() && (isOwnedByMembers(i) || isOwnedByTitle(from, i))
                || isNickname(from, i);
    }

    /** The Office of <u>the</u> Warden. */
    private boolean isArticleAfterOf(int from, int i) {
        return i - from >= 2 && i - from <= 5 && i + 1 < paragraph.size() && paragraph.token(i).is("the") && paragraph.token(i - 1).is("of")
                && paragraph.token(i + 1).isCapital() && lexicon.isOrganisation(paragraph.token(i - 2).lower());
    }

    /** Jan <u>van</u> der Tarn, Ana <u>de</u> la Mora. */
    private boolean isParticleBeforeParticle(int i) {
        boolean first = lexicon.isFirstName(paragraph.token(i - 1).lower());
        return i + 2 < paragraph.size() && (lexicon.hasPhrases() || first) && lexicon.is(paragraph.token(i).lower(), "particle")
                && lexicon.is(paragraph.token(i + 1).lower(), "particle") && paragraph.token(i + 2).isCapital() && mayTakeParticle(i - 1);
    }

    /** Where nouns have capitals "von" joins no name to the noun before it: der Chef von Tarn, but Ursula von Tarn. */
    private boolean mayTakeParticle(int i) {
        String word = paragraph.token(i).lower();
        return !lexicon.has("capital-nouns") || lexicon.isFirstName(word) || lexicon.is(word, "particle") || lexicon.is(word, "address");
    }

    /** "Institute for Tides and Weather" is one name. */
    private boolean hasOf(int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = paragraph.token(i);
            if (token.is("of") || token.is("for") || token.is("on")) {
                return true;
            }
        }
        return false;
    }

    /** Tarn Teachers' Union, Tarn Women's Shelter: owned by those whom it is for. */
    private boolean isOwnedByMembers(int i) {
        if (areMembers(i - 1)) {
            return true;
        }
        int last = lastCapital(i + 1);
        return !paragraph.token(i).lower().endsWith("s") && lexicon.isRoles(paragraph.token(i - 1).lower())
                && lexicon.isOrganisation(paragraph.token(last).lower());
    }

    /** The <u>Women</u>’s Shelter, the <u>People</u>’s Party of Tarn: words that begin no name else. */
    boolean areMembers(int i) {
        return lexicon.is(paragraph.token(i).lower(), "members") && i + 2 < paragraph.size() && paragraph.token(i + 1).isPossessive()
                && paragraph.token(i + 2).isCapital()
                && (lexicon.isOrganisation(paragraph.token(i + 2).lower()) || lexicon.isOrganisation(paragraph.token(lastCapital(i + 2)).lower()));
    }

    /** King<u>’s</u> College, the Prime Minister<u>’s</u> Office, St. Ulla<u>’s</u> Hospital. */
    private boolean isOwnedByTitle(int from, int i) {
        if (!lexicon.hasPhrases() || !lexicon.isOrganisation(paragraph.token(i + 1).lower())) {
            return false;
        }
        boolean saint = lexicon.is(paragraph.token(from).lower(), "saint");
        for (int k = saint ? i : from; k < i; k++) {
            if (!lexicon.isTitle(paragraph.token(k).lower())) {
                return false;
            }
        }
        return saint ? i - from == 2 : i - from <= 2;
    }

    /** Farmers <u>for</u> Tarn: a body is called by who makes it up; at the head of a sentence only if it stands elsewhere too. */
    private boolean isOfMembers(int from, int i) {
        return i - from == 1 && lexicon.is(paragraph.token(i).lower(), "joins-members") && lexicon.isRoles(paragraph.token(from).lower())
                && (from != paragraph.sentenceStart(from) || known.isName(paragraph.span(from, i + 2).in(paragraph.text())));
    }

    /** The Sea and Weather Office: before "and" stands no name of a person, a place or a body, so that the article belongs to the whole. */
    private boolean isNoNameAlone(int from, int and) {
        boolean definite = from > 0 && paragraph.token(from - 1).is("the");
        int end = and + 1;
        while (end < paragraph.size() && paragraph.token(end).isCapital()) {
            end++;
        }
        if (!definite || end - and < 3 || !lexicon.isOrganisation(paragraph.token(end - 1).lower())) {
            return false;
        }
        for (int i = from; i < and; i++) {
            String word = paragraph.token(i).lower();
            if (!paragraph.token(i).isCapital() || lexicon.isPlace(word) || lexicon.isFirstName(word) || lexicon.isAffiliation(word)
                    || lexicon.isTitle(word) || lexicon.is(word, "capital-body")
                    || known.isSurname(word) || NameKind.isAcronym(paragraph.token(i).text()) || i > from && lexicon.isOrganisation(word)) {
                return false;
            }
        }
        return true;
    }

    /** Fisheries and Oceans Canada: what a department is for stands before its country. */
    private boolean isDepartment(int and) {
        int last = lastCapital(and + 1);
        return last > and + 1 && lexicon.is(paragraph.token(and - 1).lower(), "portfolio") && lexicon.isPlace(paragraph.token(last).lower());
    }

    /** The last of the capitals that follow {@code first}, or {@code first} itself. */
    private int lastCapital(int first) {
        int last = first;
        while (last + 1 < paragraph.size() && paragraph.token(last + 1).isCapital() && last < first - 1 + NameRun.LONGEST) {
            last++;
        }
        return last;
    }

    /** Tarn Sea and Weather Office (TSWO): the letters tell that "and" is in the name. */
    private boolean hasAcronym(int from, int and) {
        StringBuilder initials = new StringBuilder();
        int i = from;
        while (i < paragraph.size() && i < from + NameRun.LONGEST && !paragraph.token(i).is("(")) {
            if (paragraph.token(i).isCapital()) {
                initials.append(paragraph.token(i).text().charAt(0));
            } else if (i > and && !paragraph.token(i).isPossessive() && !lexicon.is(paragraph.token(i).lower(), "preposition")) {
                return false;
            }
            i++;
        }
        return initials.length() > 2 && i + 1 < paragraph.size() && paragraph.token(i).is("(")
                && paragraph.token(i + 1).text().contentEquals(initials);
    }

    /** Ann "Tide" Lee, Robert (Bo) Lim. */
    private boolean isNickname(int from, int i) {
        Token token = paragraph.token(i);
        boolean first = i - from == 1 || i - from == 2 && lexicon.isTitle(paragraph.token(from).lower());
        boolean nickname = token.isQuote() ? token.end() - token.start() < LONGEST_NICKNAME
                : token.is("(") && i + 3 < paragraph.size() && paragraph.token(i + 2).is(")") && paragraph.token(i + 3).isCapital();
        return nickname && first && lexicon.isFirstName(paragraph.token(i - 1).lower());
    }

    /** Robert (Bo<u>)</u> Lim. */
    private boolean closesNickname(int from, int i) {
        return paragraph.token(i).is(")") && i - from > 2 && paragraph.token(i - 2).is("(") && isNickname(from, i - 2);
    }
}
