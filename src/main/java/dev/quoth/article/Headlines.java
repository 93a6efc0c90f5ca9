package dev.quoth.article;

/** Tells a headline from a first paragraph in plain text. */
final class Headlines {

    private static final int LONGEST = 160;

    private Headlines() { }

    /** Whether {@code first} is the headline above {@code second}: one line without a full stop, or with Every Word In Capitals. */
    static boolean isHeadline(String first, String second) {
        String line = first.strip();
        if (line.length() > LONGEST || line.indexOf('\n') >= 0 || line.isEmpty()) {
            return false;
        }
        char last = line.charAt(line.length() - 1);
        if (last == ',' || last == ';' || last == '-') {
            return false;
        }
        if (last != '.' && last != '!' && last != '\u3002' && !endsQuotation(line, last)) {
            return true;
        }
        return isTitleCase(line) && !isSpoken(line, last);
    }

    /** A line that ends with a quotation is a headline only if it does not say "she said." */
    private static boolean endsQuotation(String line, char last) {
        return (last == '\u201D' || last == '"') && line.length() > 2 && ".!?".indexOf(line.charAt(line.length() - 2)) >= 0;
    }

    /** “It was dark,” said Harrow Constable Ada Brown: a sentence, whatever its capitals. */
    private static boolean isSpoken(String line, char last) {
        return last == '.' && (line.contains(",\u201D ") || line.contains(",\" "));
    }

    private static boolean isTitleCase(String line) {
        int words = 0;
        int capitals = 0;
        for (String word : line.split("\\s+")) {
            if (word.codePointCount(0, word.length()) > 4 && Character.isLetter(word.codePointAt(0))) {
                words++;
                capitals += Character.isUpperCase(word.codePointAt(0)) ? 1 : 0;
            }
        }
        return words >= 2 && capitals * 5 >= words * 4;
    }
}
