package dev.quoth.library;

import dev.quoth.news.Speaker;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A name as persons are told apart by.
 *
 * @param words the name's words, folded, without titles and generations
 * @param full whether it says enough to know the person again in another story; a surname alone does not
 * @param body whether it names an organisation or a document
 */
record NameKey(List<String> words, boolean full, boolean body) {

    /** Words before a name that are not part of it ("Sen. Ada Moor"); the reader of quotes takes most away already. */
    private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "dame", "lord",
            "lady", "rev", "sen", "senator", "rep", "gov", "governor", "president", "mayor", "gen", "general", "col", "capt", "captain",
            "lt", "sgt", "judge", "justice", "minister", "chancellor", "herr", "frau", "madame", "monsieur", "don", "dona");

    /** Words after a name that tell father from son; journalists drop them, so they tell nobody apart here. */
    private static final Set<String> GENERATIONS = Set.of("jr", "sr", "ii", "iii", "iv");

    NameKey {
        words = List.copyOf(words);
    }

    static NameKey of(Speaker speaker) {
        boolean body = speaker.kind() == Speaker.Kind.BODY;
        List<String> words = new ArrayList<>(Folded.words(speaker.name()));
        if (!body) {
            while (words.size() > 1 && TITLES.contains(words.get(0))) {
                words.remove(0);
            }
            while (words.size() > 1 && GENERATIONS.contains(words.get(words.size() - 1))) {
                words.remove(words.size() - 1);
            }
        }
        boolean full = body || words.size() > 1 || words.size() == 1 && isWholeWithoutBlanks(words.get(0));
        return new NameKey(words, full, body);
    }

    /** Names in Han and Hangul have no blanks; one character is a surname, two are one in Japanese, three are a whole name. */
    private static boolean isWholeWithoutBlanks(String word) {
        if (word.codePointCount(0, word.length()) < 3) {
            return false;
        }
        UnicodeScript script = UnicodeScript.of(word.codePointAt(0));
        return script == UnicodeScript.HAN || script == UnicodeScript.HANGUL || script == UnicodeScript.KATAKANA;
    }

    String first() {
        return words.isEmpty() ? "" : words.get(0);
    }

    String surname() {
        return words.isEmpty() ? "" : words.get(words.size() - 1);
    }

    /** What is between first name and surname. */
    List<String> middle() {
        return words.size() < 3 ? List.of() : words.subList(1, words.size() - 1);
    }

    /** In characters; of two names of one person the longer tells more. */
    int length() {
        return String.join(" ", words).length();
    }

    /** Whether the middle names of the two can be one person's: none, or the same but for initials. */
    boolean fits(NameKey other) {
        List<String> mine = middle();
        List<String> theirs = other.middle();
        if (mine.isEmpty() || theirs.isEmpty()) {
            return true;
        }
        if (mine.size() != theirs.size()) {
            return false;
        }
        for (int i = 0; i < mine.size(); i++) {
            boolean initial = mine.get(i).length() == 1 || theirs.get(i).length() == 1;
            if (!(initial ? mine.get(i).charAt(0) == theirs.get(i).charAt(0) : mine.get(i).equals(theirs.get(i)))) {
                return false;
            }
        }
        return true;
    }

    /** What is the same for the same person in every story; a name that is not full belongs to one story alone. */
    String key(long story) {
        String joined = String.join(" ", words);
        if (body) {
            return "b " + joined;
        }
        return full ? "p " + joined : "s" + story + " " + joined;
    }
}
