package dev.quoth.quote.layout;

import dev.quoth.quote.word.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name at the head of a line of a transcript, as it stands: "MAYOR LINDQVIST", "Vera Lindqvist (mayor of Harrow)", "Q". The time may
 * stand before or behind it, [00:12:05] Vera Lindqvist: …, Vera Lindqvist (12:05): …, and the words may stand in the next line.
 *
 * @param text the label without its colon and time
 * @param start index of its first character
 * @param words index of the first character said after it, the end of the line where it stands alone
 */
record SpeakerLabel(String text, int start, int words) {

    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 6;
    private static final int LONGEST_ACRONYM = 4;
    private static final int LONGEST_TIME = 16;
    private static final Pattern TIME = Pattern.compile("\\d:\\d\\d");

    /** The label of the line from {@code lineStart} to {@code to}, null when it has none. */
    static SpeakerLabel of(String line, int lineStart, int to, Lexicon lexicon) {
        int from = skipTime(line, skipBlanks(line, lineStart, to), to);
        int i = from;
        int open = 0;
        while (i < to && i - from < LONGEST && (line.charAt(i) != ':' || open > 0 || isInTime(line, i, to)) && line.charAt(i) != '\n') {
            open += "([".indexOf(line.charAt(i)) >= 0 ? 1 : ")]".indexOf(line.charAt(i)) >= 0 ? -1 : 0;
            i++;
        }
        boolean colon = i < to && line.charAt(i) == ':';
        int time = timeBehind(line, from, i);
        if ((colon || time < i && i == to) && isLabel(line.substring(from, time), lexicon)) {
            return at(line.substring(from, time), from, line, colon ? i + 1 : to, to);
        }
        boolean letter = from + 2 < to && Character.isLetter(line.charAt(from)) && ".)".indexOf(line.charAt(from + 1)) >= 0
                && line.charAt(from + 2) == ' ' && lexicon.is(line.substring(from, from + 1).toLowerCase(Locale.ROOT), "turn");
        return letter ? at(line.substring(from, from + 1), from, line, from + 2, to) : null;
    }

    private static SpeakerLabel at(String label, int start, String line, int from, int to) {
        int words = skipBlanks(line, from, to);
        return words == to || words > from || !Character.isDigit(line.charAt(words)) ? new SpeakerLabel(label.strip(), start, words) : null;
    }

    private static int skipBlanks(String line, int from, int to) {
        int i = from;
        while (i < to && Character.isWhitespace(line.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Behind the time at the head of a line, [00:12:05] or 12:05 –; {@code from} where there is none. */
    private static int skipTime(String line, int from, int to) {
        int i = from;
        while (i < to && i - from < LONGEST_TIME && (Character.isDigit(line.charAt(i)) || ":.,[( )]-–—".indexOf(line.charAt(i)) >= 0)) {
            i++;
        }
        return isTime(line, from, i) && i < to && Character.isLetter(line.charAt(i)) ? i : from;
    }

    private static boolean isInTime(String line, int colon, int to) {
        return colon > 0 && colon + 1 < to && Character.isDigit(line.charAt(colon - 1)) && Character.isDigit(line.charAt(colon + 1));
    }

    /** Where the time behind a name begins, Vera Lindqvist (00:12:05); {@code to} where there is none. */
    private static int timeBehind(String line, int from, int to) {
        int i = to;
        while (i > from && to - i < LONGEST_TIME && (Character.isDigit(line.charAt(i - 1)) || ":.[( )]-–—".indexOf(line.charAt(i - 1)) >= 0)) {
            i--;
        }
        return isTime(line, i, to) ? i : to;
    }

    private static boolean isTime(String line, int from, int to) {
        return TIME.matcher(line).region(from, to).find();
    }

    /** Whether nothing is said in its line, which ends at {@code to}. */
    boolean isBare(int to) {
        return words >= to;
    }

    /** The label of words that stand elsewhere. */
    SpeakerLabel before(int elsewhere) {
        return new SpeakerLabel(text, start, elsewhere);
    }

    /** The first letters of its words in lower case: "ht" of Harrow Times. */
    String initials() {
        StringBuilder initials = new StringBuilder();
        for (String word : words(text)) {
            initials.append(Character.toLowerCase(word.charAt(0)));
        }
        return initials.toString();
    }

    /** Whether it is all capitals, as most labels of hearings are. */
    boolean isShouted() {
        return text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
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

    /** The label in lower case, to tell whether two lines have the same; what is in brackets, MR. LEE (continuing), may change. */
    String key() {
        int bracket = text.indexOf('(') > 0 ? text.indexOf('(') : text.indexOf('[');
        return text.substring(0, bracket > 0 ? bracket : text.length()).strip().toLowerCase(Locale.ROOT);
    }

    /** The words that name somebody, titles and roles cut off; empty when the label only tells a role. */
    List<String> name(Lexicon lexicon) {
        List<String> name = new ArrayList<>(words(text));
        while (!name.isEmpty() && isRole(name.get(0), lexicon) && (name.size() > 1 || !lexicon.isFirstName(lower(name.get(0))))) {
            name.remove(0);
        }
        boolean shouted = name.stream().allMatch(word -> word.equals(word.toUpperCase(Locale.ROOT)));
        if (isCalled(name, lexicon)) {
            return List.of();
        }
        boolean acronym = words(text).size() == 1 && name.size() == 1 && name.get(0).length() <= LONGEST_ACRONYM;
        return shouted && !acronym ? name.stream().map(SpeakerLabel::capitalised).toList() : name;
    }

    /** THE COURT, UNIDENTIFIED SPEAKER, AUDIENCE MEMBER: words that are nobody's name. */
    private boolean isCalled(List<String> name, Lexicon lexicon) {
        boolean article = isShouted() && name.size() == 1 && words(text).size() == 2 && lexicon.is(lower(words(text).get(0)), "determiner");
        return article || !name.isEmpty() && name.stream().allMatch(word -> lexicon.is(lower(word), "unnamed-speaker") || lexicon.isRole(lower(word))
                || lexicon.is(lower(word), "turn"));
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
