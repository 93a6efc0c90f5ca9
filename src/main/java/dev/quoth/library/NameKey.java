package dev.quoth.library;

import dev.quoth.news.Speaker;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/**
 * A name as persons are told apart by.
 *
 * <p>Whom it names is never guessed: a wrong merge puts words into somebody's mouth, a missed one costs the user a
 * {@code quoth who merge}. So father and son stay apart ("Jr."), and a surname alone is somebody only within its story.
 *
 * @param words the name's words, folded, without titles, degrees and generation; a word with hyphens has blanks instead ("jean luc")
 * @param generation "jr", "iii", or empty
 * @param full whether it says enough to know the person again in another story
 * @param body whether it is said to name an organisation or a document
 */
record NameKey(List<String> words, String generation, boolean full, boolean body) {

    NameKey {
        words = List.copyOf(words);
    }

    static NameKey of(Speaker speaker) {
        return of(speaker.name(), speaker.kind() == Speaker.Kind.BODY);
    }

    static NameKey of(String name, boolean body) {
        List<String> words = NameText.words(body ? name : NameText.inOrder(name));
        String generation = "";
        if (!body) {
            while (words.size() > 1 && NameWords.isTitle(words.get(0))) {
                words.remove(0);
            }
            while (words.size() > 1 && NameWords.isDegree(words.get(words.size() - 1))) {
                words.remove(words.size() - 1);
            }
            if (words.size() > 1 && NameWords.isGeneration(words.get(words.size() - 1))) {
                generation = generation(words.remove(words.size() - 1));
            }
        }
        return new NameKey(words, generation, isFull(words, generation, body), body);
    }

    private static String generation(String word) {
        return switch (word) {
            case "junior" -> "jr";
            case "senior" -> "sr";
            default -> word;
        };
    }

    private static boolean isFull(List<String> words, String generation, boolean body) {
        if (words.isEmpty()) {
            return false;
        }
        String first = words.get(0);
        if (words.size() == 1) {
            // "Charles III" is one king; "Trump Jr." may be any.
            boolean king = !generation.isEmpty() && !generation.equals("jr") && !generation.equals("sr");
            return body || king || isWholeWithoutBlanks(first);
        }
        // "De Rossi" and "J. Rossi" are many people.
        return body || first.length() > 1 && !NameWords.isParticle(first);
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

    /** The last word, by which persons are found; of a name with a hyphen what stands after it. */
    String surname() {
        return words.isEmpty() ? "" : words.get(words.size() - 1).substring(words.get(words.size() - 1).lastIndexOf(' ') + 1);
    }

    /** What is between first name and surname. */
    private List<String> middle() {
        return words.size() < 3 ? List.of() : words.subList(1, words.size() - 1);
    }

    String joined() {
        return String.join(" ", words);
    }

    /** Every word for itself. */
    List<String> parts() {
        return List.of(joined().split(" "));
    }

    /** In characters; of two names of one person the longer tells more. */
    int length() {
        return joined().length();
    }

    /** Whether the two can be one person's but for their first names: generation and middle names do not contradict. */
    boolean fits(NameKey other) {
        return generation.equals(other.generation) && words.size() > 1 && other.words.size() > 1
                && words.get(words.size() - 1).equals(other.words.get(other.words.size() - 1)) && fit(middle(), other.middle());
    }

    /** None, or the same but for initials ("H. W." is written "hw" here). */
    private static boolean fit(List<String> mine, List<String> theirs) {
        return mine.isEmpty() || theirs.isEmpty() || mine.equals(theirs) || initials(mine).equals(initials(theirs))
                && (isInitials(mine) || isInitials(theirs));
    }

    private static String initials(List<String> middle) {
        if (isInitials(middle)) {
            return middle.get(0);
        }
        StringBuilder initials = new StringBuilder();
        for (String word : middle) {
            initials.append(word.charAt(0));
        }
        return initials.toString();
    }

    /** Initials that stand together are one word without a vowel between them that would make it a name. */
    private static boolean isInitials(List<String> middle) {
        return middle.size() == 1 && middle.get(0).length() <= 2;
    }

    /** Whether the other, in the same story, tells more of the same name: "Moor", "A. Moor" or "Berg Moor" beside "Ada Berg Moor". */
    boolean isPartOf(NameKey other) {
        if (body || other.body || !other.full || words.size() >= other.words.size() && !isInitialAndSurname()
                || !generation.isEmpty() && !generation.equals(other.generation)) {
            return false;
        }
        if (isInitialAndSurname()) {
            return surname().equals(other.surname()) && other.first().startsWith(first().substring(0, 1)) && other.first().length() > 1;
        }
        return other.joined().endsWith(" " + joined());
    }

    private boolean isInitialAndSurname() {
        return words.size() == 2 && first().length() == 1;
    }

    /** Whether the two can be one speaker to whom two stories give the same words. */
    boolean mayBe(NameKey other) {
        if (words.isEmpty() || other.words.isEmpty() || joined().equals(other.joined())) {
            return true;
        }
        if (full && other.full && !body && !other.body) {
            return surname().equals(other.surname()) && NameWords.forms(first()).contains(other.first());
        }
        return parts().containsAll(other.parts()) || other.parts().containsAll(parts());
    }

    /** What is the same for the same person in every story; a name that is not full belongs to one story alone. */
    String key(long story) {
        String name = generation.isEmpty() ? joined() : joined() + " " + generation;
        if (!full) {
            return "s" + story + " " + name;
        }
        // Whether "Wells Fargo" is somebody or a bank is often mistaken, and hardly ever are there both.
        return (body && !name.contains(" ") ? "b " : "p ") + name;
    }

    /** A key as an earlier version wrote it, in the form of this one. */
    static String renewed(String key) {
        String renewed = key.replace('-', ' ');
        return renewed.startsWith("b ") && renewed.indexOf(' ', 2) > 0 ? "p" + renewed.substring(1) : renewed;
    }
}
