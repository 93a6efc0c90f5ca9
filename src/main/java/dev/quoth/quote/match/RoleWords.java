package dev.quoth.quote.match;

import dev.quoth.quote.name.KnownWords;
import dev.quoth.quote.paragraph.Mention;
import dev.quoth.quote.person.Person;
import dev.quoth.quote.word.Lexicon;
import java.util.Arrays;
import java.util.Locale;

/**
 * What is told of a speaker, in the words of the article. The first of its roles that says what somebody is: a Harrow-based Ann Lee, a
 * Dr. Lee and the Chinese CDC have none, Sens. Lee and Lim are a Sen. each. And as it stands inside a sentence: of “<u>The</u> harbour
 * master, Ann Lee, rose”, “<u>Former</u> mayor Bo Lim rose” and “<u>Harbour</u> officials rose”, where the article writes harbour small
 * elsewhere, the capital is the sentence's; a Steelers captain keeps his.
 */
public final class RoleWords {

    private final Lexicon lexicon;
    private final KnownWords known;

    /** @param known what the article tells about its own words */
    public RoleWords(Lexicon lexicon, KnownWords known) {
        this.lexicon = lexicon;
        this.known = known;
    }

    /** What the name where it stands is called, else the first that {@code person} is called anywhere; empty for nothing. */
    String of(Person person, Mention mention) {
        if (mention != null && tells(mention.role(), person)) {
            return inside(single(mention.role()));
        }
        return person.roles().stream().filter(role -> tells(role, person)).findFirst().map(role -> inside(single(role))).orElse("");
    }

    private boolean tells(String role, Person person) {
        String[] words = words(role);
        if (words.length == 1 && (lexicon.is(words[0], "honorific") || lexicon.is(words[0], "form-of-address"))) {
            return false;
        }
        return !role.isEmpty() && (lexicon.has("capital-nouns")
                || Arrays.stream(words).anyMatch(word -> isOffice(word) || !person.isBody() && lexicon.isAffiliation(word)));
    }

    private boolean isOffice(String word) {
        String last = word.substring(Math.max(word.lastIndexOf('-'), word.lastIndexOf('/')) + 1);
        return !lexicon.is(word, "former") && (lexicon.isTitle(word) || lexicon.isRoleLike(word)
                || lexicon.isTitle(last) || lexicon.isRoleLike(last) || lexicon.isRoles(last));
    }

    /** <u>Sens.</u> Ann Lee and Bo Lim; <u>ferry pilots</u> Ann Lee and Bo Lim: what each of them is. */
    private String single(String role) {
        int last = role.lastIndexOf(' ') + 1;
        String word = role.substring(last).toLowerCase(Locale.ROOT);
        if (word.endsWith("s.") && lexicon.isTitle(word.substring(0, word.length() - 2) + ".")) {
            return role.substring(0, role.length() - 2) + ".";
        }
        boolean several = lexicon.isRoles(word) && !lexicon.isRole(word) && !lexicon.isTitle(word)
                && Arrays.stream(words(role)).noneMatch(other -> lexicon.is(other, "preposition"));
        if (!several) {
            return role;
        }
        String withoutS = role.substring(0, role.length() - 1);
        return lexicon.isRole(word.substring(0, word.length() - 1)) ? withoutS : role.substring(0, role.length() - 3) + "y";
    }

    /** A role as it stands where no sentence begins with it. */
    String inside(String role) {
        int end = role.indexOf(' ');
        String first = end < 0 ? role : role.substring(0, end);
        boolean elided = role.length() > 2 && Character.isLowerCase(role.charAt(2)) && (role.startsWith("L'") || role.startsWith("L’"));
        return elided || isCapitalOfSentence(first, end < 0 ? "" : role.substring(end + 1))
                ? role.substring(0, 1).toLowerCase(Locale.ROOT) + role.substring(1) : role;
    }

    private boolean isCapitalOfSentence(String first, String rest) {
        if (first.isEmpty() || !Character.isUpperCase(first.codePointAt(0)) || first.length() > 1 && Character.isUpperCase(first.charAt(1))) {
            return false;
        }
        String word = first.toLowerCase(Locale.ROOT);
        if (lexicon.is(word, "determiner") || lexicon.is(word, "former") || lexicon.is(word, "head-adjective")) {
            return true;
        }
        if (lexicon.has("capital-nouns")) {
            return false;
        }
        if (!lexicon.hasPhrases() && lexicon.isRole(word)) {
            return true;
        }
        if (!rest.isEmpty() && Character.isUpperCase(rest.codePointAt(0)) || lexicon.isTitle(word)) {
            return false;
        }
        return rest.isEmpty() && lexicon.isRole(word) || lexicon.isRoles(word) || known.isWrittenSmall(word) && !known.isCapitalInside(word);
    }

    private static String[] words(String role) {
        String[] words = role.toLowerCase(Locale.ROOT).split(" ");
        for (int i = 0; i < words.length; i++) {
            words[i] = words[i].endsWith(",") ? words[i].substring(0, words[i].length() - 1) : words[i];
        }
        return words;
    }
}
