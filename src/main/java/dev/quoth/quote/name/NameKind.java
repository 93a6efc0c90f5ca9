package dev.quoth.quote.name;

import dev.quoth.quote.paragraph.Mention;
import dev.quoth.quote.paragraph.Paragraph;
import dev.quoth.quote.word.Lexicon;
import dev.quoth.quote.word.Token;
import java.util.List;
import java.util.Locale;

/** Tells what a name alone and the words beside it say about its bearer: a person, or a body or place. */
final class NameKind {

    private static final int OLDEST = 120;
    private static final int LONGEST_ROLE = 7;

    private final Paragraph paragraph;
    private final Lexicon lexicon;
    private final KnownWords known;

    NameKind(Paragraph paragraph, Lexicon lexicon, KnownWords known) {
        this.paragraph = paragraph;
        this.lexicon = lexicon;
        this.known = known;
    }

    /**
     * @param from first token of the bare name
     * @param to token after its last
     * @param titled whether a title or role stands with it
     * @param definite whether an article stands before it
     */
    Mention.Kind of(List<String> name, int from, int to, boolean titled, boolean definite) {
        String first = name.get(0).toLowerCase(Locale.ROOT);
        if (paragraph.token(to - 1).isPossessive()) {
            return Mention.Kind.BODY;
        }
        if (name.size() == 1 && known.isSurname(first)) {
            return Mention.Kind.UNKNOWN;
        }
        boolean tag = name.size() == 1 && (lexicon.is(first, "abbreviation") || isPartyTag(first));
        if (tag && from > 0 && paragraph.token(from - 1).isComma() || !titled && (isBeforeState(to) || isCampus(from, to))) {
            return Mention.Kind.PLACE;
        }
        boolean firstName = lexicon.isFirstName(first) && name.size() > 1;
        if (hasWordOfBodies(name, firstName)) {
            String last = name.get(name.size() - 1).toLowerCase(Locale.ROOT);
            return firstName && name.size() == 2 && lexicon.is(last, "surname") || titled && name.size() <= 2
                    && !lexicon.isOrganisation(first) ? Mention.Kind.PERSON : Mention.Kind.BODY;
        }
        if (lexicon.isPlace(String.join(" ", name).toLowerCase(Locale.ROOT))) {
            return Mention.Kind.PLACE;
        }
        if (!titled && name.size() == 1 && lexicon.hasPhrases() && lexicon.isAffiliation(first) && !lexicon.isFirstName(first)) {
            return Mention.Kind.BODY;
        }
        if (definite) {
            return firstName || name.size() == 1 && isModifier(to) ? Mention.Kind.UNKNOWN : Mention.Kind.BODY;
        }
        if (name.size() == 2 && !titled && !firstName && lexicon.is(first, "place-lead")) {
            return Mention.Kind.PLACE;
        }
        if (titled || firstName || name.size() > 1 && isInitial(name.get(0))
                || isAged(from, to) || isFollowedByWho(from, to) || name.size() > 1 && isSaidToBe(to)) {
            return Mention.Kind.PERSON;
        }
        return name.size() == 1 && isAcronym(name.get(0)) ? Mention.Kind.BODY : Mention.Kind.UNKNOWN;
    }

    /** The Harrow campaign, the Harrow administration: the name alone is no body's. */
    private boolean isModifier(int to) {
        if (to >= paragraph.size() || !paragraph.token(to).isWord() || paragraph.token(to).isCapital()) {
            return false;
        }
        String next = paragraph.token(to).lower();
        return !paragraph.token(to).isPossessive() && lexicon.is(next, "of-persons");
    }

    private boolean hasWordOfBodies(List<String> name, boolean firstName) {
        for (int i = firstName ? 1 : 0; i < name.size(); i++) {
            String word = name.get(i).toLowerCase(Locale.ROOT);
            int hyphen = word.indexOf('-');
            int dot = word.indexOf('.');
            if (dot > 0 && lexicon.is(word.substring(dot + 1), "domain")
                    || lexicon.isOrganisation(hyphen > 0 ? word.substring(0, hyphen) : word)) {
                return true;
            }
        }
        return false;
    }

    static boolean isAcronym(String word) {
        return word.length() > 1 && word.chars().allMatch(c -> Character.isUpperCase(c) || c == '.' || c == '-' || c == '&');
    }

    /** <u>A.</u> D. Sui. */
    private boolean isInitial(String word) {
        return lexicon.hasPhrases() && word.length() == 2 && word.endsWith(".") && Character.isUpperCase(word.charAt(0));
    }

    /** Ann Lee, R-Iowa, said. */
    private static boolean isPartyTag(String word) {
        return word.length() > 3 && word.charAt(1) == '-' && Character.isLetter(word.charAt(0));
    }

    /** "Westmoor, Iowa": a name before the name of a country or state is a place. */
    private boolean isBeforeState(int to) {
        if (to + 1 >= paragraph.size() || !paragraph.token(to).isComma() || !paragraph.token(to + 1).isCapital()) {
            return false;
        }
        String next = paragraph.token(to + 1).lower();
        String two = to + 2 < paragraph.size() ? next + " " + paragraph.token(to + 2).lower() : "";
        return lexicon.is(next, "abbreviation") || lexicon.is(next, "state") || lexicon.isPlace(two);
    }

    /** The University of Tarn, <u>Harrow</u>, and whatever follows. */
    private boolean isCampus(int from, int to) {
        boolean apposed = from > 1 && paragraph.token(from - 1).isComma() && (to == paragraph.size() || paragraph.token(to).isPoint());
        int i = from - 2;
        while (apposed && i > 1 && i > from - LONGEST_ROLE && paragraph.token(i).isCapital()) {
            i--;
        }
        return apposed && i > 0 && paragraph.token(i).is("of") && lexicon.is(paragraph.token(i - 1).lower(), "campus-lead");
    }

    /** "Nesma Hadad, 25," and "25-year-old Nesma Hadad". */
    private boolean isAged(int from, int to) {
        if (from > 0 && paragraph.token(from - 1).kind() == Token.Kind.NUMBER && paragraph.token(from - 1).lower().endsWith("-year-old")) {
            return true;
        }
        if (to + 2 >= paragraph.size() || !paragraph.token(to).isComma() || !paragraph.token(to + 2).isPoint()) {
            return false;
        }
        String number = paragraph.token(to + 1).text();
        return !number.isEmpty() && number.length() < 4 && number.chars().allMatch(c -> c >= '0' && c <= '9') && Integer.parseInt(number) < OLDEST;
    }

    /** "Nesma Hadad is the last keeper of the light". */
    private boolean isSaidToBe(int to) {
        if (to + 2 >= paragraph.size() || !lexicon.hasPhrases() || !paragraph.token(to).is("is") && !paragraph.token(to).is("was")
                || !lexicon.is(paragraph.token(to + 1).lower(), "definite") && !lexicon.is(paragraph.token(to + 1).lower(), "introducing")) {
            return false;
        }
        for (int i = to + 2; i < paragraph.size() && i < to + LONGEST_ROLE; i++) {
            Token token = paragraph.token(i);
            if (!token.isWord() || lexicon.is(token.lower(), "preposition")) {
                return false;
            }
            if (lexicon.isRole(token.lower()) && !lexicon.isOrganisation(token.lower())) {
                return i + 1 == paragraph.size() || !paragraph.token(i + 1).isWord() || lexicon.is(paragraph.token(i + 1).lower(), "preposition")
                        || lexicon.is(paragraph.token(i + 1).lower(), "relative");
            }
        }
        return false;
    }

    /** "Hadad, who lost her house", "Hadad — who lost it —": only people are who; but of "a nurse at Harrow, who" it is the nurse. */
    private boolean isFollowedByWho(int from, int to) {
        int i = to < paragraph.size() && (paragraph.token(to).isComma() || paragraph.token(to).isDash()) ? to + 1 : to;
        if (from > 0 && lexicon.is(paragraph.token(from - 1).lower(), "locative")) {
            return false;
        }
        return i < paragraph.size() && lexicon.is(paragraph.token(i).lower(), "who");
    }
}
