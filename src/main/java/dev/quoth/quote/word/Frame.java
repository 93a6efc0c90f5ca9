package dev.quoth.quote.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Narration round a quotation that tells its speaker by name, in a language whose names have no capitals: 田中氏は「…」と述べた.
 *
 * @param before what ends right before the quotation
 * @param after what begins right behind it
 */
public record Frame(Pattern before, Pattern after) {

    /** The group of either pattern that holds the bare name. */
    public static final String NAME = "name";
    /** Stands for the quotation in a line of the list. */
    private static final String QUOTATION = "□";

    /**
     * The frames of a list: "let said 述べ|語" gives words that "{said}" stands for in the lines after it, "frame {name}氏は□と{said}" the
     * narration on both sides of a quotation.
     */
    static List<Frame> read(List<String> lines) {
        Map<String, String> words = new HashMap<>();
        List<Frame> frames = new ArrayList<>();
        for (String line : lines) {
            String[] parts = line.split(" ", 3);
            if (parts[0].equals("let")) {
                words.put(parts[1], filled(parts[2], words));
            } else {
                String frame = filled(line.substring(line.indexOf(' ') + 1), words);
                int quotation = frame.indexOf(QUOTATION);
                frames.add(new Frame(Pattern.compile(frame.substring(0, quotation) + "$"),
                        Pattern.compile("^" + frame.substring(quotation + QUOTATION.length()))));
            }
        }
        return List.copyOf(frames);
    }

    private static String filled(String line, Map<String, String> words) {
        String filled = line;
        for (Map.Entry<String, String> word : words.entrySet()) {
            filled = filled.replace("{" + word.getKey() + "}", "(?:" + word.getValue() + ")");
        }
        return filled;
    }

    /** Where the name is, as matched on the side that holds it; null when the frame does not fit. Its group is {@link #NAME}. */
    public Matcher nameIn(CharSequence narrationBefore, CharSequence narrationAfter) {
        Matcher left = before.matcher(narrationBefore);
        Matcher right = after.matcher(narrationAfter);
        if (!left.find() || !right.find()) {
            return null;
        }
        return before.pattern().contains("(?<" + NAME + ">") ? left : right;
    }

    /** Whether the name stands before the quotation. */
    public boolean namesBefore() {
        return before.pattern().contains("(?<" + NAME + ">");
    }
}
