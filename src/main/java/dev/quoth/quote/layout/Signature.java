package dev.quoth.quote.layout;

import dev.quoth.news.Span;
import dev.quoth.quote.paragraph.Mention;
import dev.quoth.quote.word.Gender;
import dev.quoth.quote.word.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A line under somebody's words that says whose they are: <u>— Alma Reyes, mayor of Tarn</u>; under an embedded post,
 * <u>— Alma Reyes (@almareyes) May 3, 2019</u>.
 *
 * @param line where the line stands, its dash left out
 * @param mention the name as one of the article's names
 */
public record Signature(Span line, Mention mention) {

    private static final Pattern DATED = Pattern.compile("\\b(1[0-9]|20)\\d\\d$");

    private static final int LONGEST = 160;
    private static final int MOST_NAMES = 5;
    private static final int MOST_WORDS = 18;

    /** The signature in the line from {@code from} to {@code to}, null when it is none. */
    static Signature of(String text, int from, int to, Lexicon lexicon) {
        int start = afterDash(text, from, to);
        if (start < 0 || to - start > LONGEST) {
            return null;
        }
        int end = to;
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        String line = text.substring(start, end);
        int cut = line.length();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == ',' || c == '(' || c == ';' || c == '/' || isDash(c) && i > 0 && line.charAt(i - 1) == ' ') {
                cut = i;
                break;
            }
            if (c == '?' || c == '!' || c == ':' || c == '“' || c == '"' || c == '«') {
                return null;
            }
        }
        List<String> name = name(line.substring(0, cut), lexicon);
        if (name.isEmpty() || line.split("\\s+").length > MOST_WORDS) {
            return null;
        }
        Mention mention = new Mention(0, 0, 0, name, role(line, cut), gender(name, lexicon), Mention.Kind.PERSON, false);
        return new Signature(new Span(start, end), mention);
    }

    /** Index of the dash before a signature that stands in the line of an embedded post itself, -1 for none. */
    static int inside(String text, int from, int to) {
        int handle = text.indexOf("(@", from);
        if (handle < 0 || handle >= to) {
            return -1;
        }
        for (int i = handle - 1; i > from && handle - i < LONGEST; i--) {
            if (isDash(text.charAt(i)) && Character.isWhitespace(text.charAt(i - 1))) {
                return i;
            }
        }
        return -1;
    }

    private static int afterDash(String text, int from, int to) {
        int i = from;
        while (i < to && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        int dash = i;
        while (i < to && isDash(text.charAt(i)) && i - dash < 2) {
            i++;
        }
        if (i == dash) {
            return -1;
        }
        while (i < to && (Character.isWhitespace(text.charAt(i)) || Character.isSpaceChar(text.charAt(i)))) {
            i++;
        }
        return i < to ? i : -1;
    }

    private static boolean isDash(char c) {
        return c == '—' || c == '–' || c == '―' || c == '-';
    }

    /** The words before the first comma or bracket when all of them may be a name, titles cut off. */
    private static List<String> name(String words, Lexicon lexicon) {
        List<String> name = new ArrayList<>();
        for (String word : words.strip().split("\\s+")) {
            String lower = word.toLowerCase(Locale.ROOT);
            boolean capital = !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
            if (!capital && !lexicon.is(lower, "particle") || capital && lexicon.is(lower, "day")) {
                return List.of();
            }
            if (!name.isEmpty() || !lexicon.isTitle(lower)) {
                name.add(word);
            }
        }
        boolean known = name.size() > 1 || !name.isEmpty() && lexicon.isFirstName(name.get(0).toLowerCase(Locale.ROOT));
        return known && name.size() <= MOST_NAMES && Character.isUpperCase(name.get(0).codePointAt(0)) ? name : List.of();
    }

    /** What follows the name behind a comma, a post's handle and date left out, and when and where it was said: Ann Lee, Harrow, May 2019. */
    private static String role(String line, int cut) {
        if (cut >= line.length() || line.charAt(cut) != ',') {
            return "";
        }
        String rest = line.substring(cut + 1).strip();
        int bracket = rest.indexOf('(');
        String role = bracket < 0 ? rest : rest.substring(0, bracket).strip();
        return DATED.matcher(role).find() ? "" : role;
    }

    private static Gender gender(List<String> name, Lexicon lexicon) {
        return name.size() < 2 ? Gender.UNKNOWN : lexicon.genderOfFirstName(name.get(0).toLowerCase(Locale.ROOT));
    }
}
