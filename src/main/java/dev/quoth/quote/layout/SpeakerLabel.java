package dev.quoth.quote.layout;

import dev.quoth.quote.word.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The name at the head of a line of a transcript, as it stands: "MAYOR LINDQVIST", "Vera Lindqvist (mayor of Harrow)", "Q".
 *
 * @param text the label without its colon
 * @param start index of its first character
 * @param words index of the first character said after it
 */
record SpeakerLabel(String text, int start, int words) {

    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 6;
    private static final int LONGEST_ACRONYM = 4;

    /** The label of the line from {@code lineStart} to {@code to}, null when it has none. */
    static SpeakerLabel of(String line, int lineStart, int to, Lexicon lexicon) {
        int from = lineStart;
        while (from < to && Character.isWhitespace(line.charAt(from))) {
            from++;
        }
        int i = from;
        while (i < to && i - from < LONGEST && line.charAt(i) != ':' && line.charAt(i) != '\n') {
            i++;
        }
        if (i < to && line.charAt(i) == ':' && isLabel(line.substring(from, i), lexicon)) {
            return at(line.substring(from, i), from, line, i + 1, to);
        }
        boolean letter = from + 2 < to && Character.isLetter(line.charAt(from)) && ".)".indexOf(line.charAt(from + 1)) >= 0
                && line.charAt(from + 2) == ' ' && lexicon.is(line.substring(from, from + 1).toLowerCase(Locale.ROOT), "turn");
        return letter ? at(line.substring(from, from + 1), from, line, from + 2, to) : null;
    }

    private static SpeakerLabel at(String label, int start, String line, int from, int to) {
        int words = from;
        while (words < to && Character.isWhitespace(line.charAt(words))) {
            words++;
        }
        return words < to && (words > from || !Character.isDigit(line.charAt(words))) ? new SpeakerLabel(label.strip(), start, words)
                : null;
    }

    /** Every word with a capital, brackets and what follows a comma aside. */
    private static boolean isLabel(String label, Lexicon lexicon) {
        List<String> words = words(label);
        int small = 0;
        for (String word : words) {
            if (!Character.isUpperCase(word.codePointAt(0))) {
                small++;
                if (!lexicon.is(word, "particle") && !lexicon.is(word, "determiner") && !word.equals("of") && !lexicon.isRole(word)) {
                    return false;
                }
            }
        }
        return !words.isEmpty() && words.size() <= MOST_WORDS && small < words.size();
    }

    private static List<String> words(String label) {
        int end = label.length();
        for (int i = 0; i < label.length(); i++) {
            if (label.charAt(i) == '(' || label.charAt(i) == '[' || label.charAt(i) == ',') {
                end = i;
                break;
            }
        }
        List<String> words = new ArrayList<>();
        for (String word : label.substring(0, end).strip().split("\\s+")) {
            if (!word.isEmpty() && Character.isLetter(word.codePointAt(0))) {
                words.add(word);
            } else if (!word.isEmpty()) {
                return List.of();
            }
        }
        return words;
    }

    /** Whether the label is one letter or word that means asking or answering: "Q", "Frage". */
    boolean isTurn(Lexicon lexicon) {
        return lexicon.is(key(), "turn");
    }

    boolean isAnswer(Lexicon lexicon) {
        return lexicon.is(key(), "answer");
    }

    /** The label in lower case, to tell whether two lines have the same. */
    String key() {
        return text.toLowerCase(Locale.ROOT);
    }

    /** The words that name somebody, titles and roles cut off; empty when the label only tells a role. */
    List<String> name(Lexicon lexicon) {
        List<String> name = new ArrayList<>(words(text));
        while (!name.isEmpty() && isRole(name.get(0), lexicon) && (name.size() > 1 || !lexicon.isFirstName(lower(name.get(0))))) {
            name.remove(0);
        }
        boolean shouted = name.stream().allMatch(word -> word.equals(word.toUpperCase(Locale.ROOT)));
        boolean acronym = name.size() == 1 && name.get(0).length() <= LONGEST_ACRONYM;
        return shouted && !acronym ? name.stream().map(SpeakerLabel::capitalised).toList() : name;
    }

    /** What stands before or behind the name: "MAYOR", "mayor of Harrow"; but "ANN LEE, BYLINE" and "Width (in)" tell no role. */
    String role(Lexicon lexicon) {
        List<String> words = words(text);
        int names = name(lexicon).size();
        if (names < words.size()) {
            return String.join(" ", words.subList(0, words.size() - names));
        }
        int open = text.indexOf('(');
        int comma = text.indexOf(',');
        int from = open < 0 ? comma : open;
        String behind = from < 0 ? "" : text.substring(from + 1).replace(")", "").strip();
        boolean role = List.of(behind.split("\\s+")).stream().anyMatch(word -> isRole(word, lexicon));
        return role || !lexicon.hasPhrases() ? behind : "";
    }

    private static boolean isRole(String word, Lexicon lexicon) {
        String lower = lower(word);
        return lexicon.isTitle(lower) || lexicon.isRole(lower) || lexicon.is(lower, "determiner");
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static String capitalised(String word) {
        StringBuilder out = new StringBuilder();
        boolean begins = true;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            out.append(begins ? c : Character.toLowerCase(c));
            begins = c == '-' || c == '\'' || c == '’' || c == '.';
        }
        return out.toString();
    }
}
