package dev.quoth.article;

/** The words of a line as a reader sees them, parted where style sheets part them: "ByBo Lind" is "By Bo Lind", "5 May 202012:30" two things. */
final class LineText {

    private final StringBuilder words = new StringBuilder();
    private int linkChars;

    /** The words of {@code box}. */
    static String of(Box box) {
        LineText line = new LineText();
        line.append(box);
        return line.take();
    }

    void add(Words own) {
        // Between the blocks of a page there is little but blanks.
        if (!words.isEmpty() || !own.text().isBlank()) {
            join(own.text());
        }
    }

    void add(Box box) {
        append(box);
        linkChars += box.linkChars;
    }

    /** How many of the letters are in links. */
    int linkChars() {
        return linkChars;
    }

    /** The words so far; the next line begins with none. */
    String take() {
        linkChars = 0;
        if (words.isEmpty()) {
            return "";
        }
        String text = CleanText.normalize(words.toString());
        words.setLength(0);
        return text;
    }

    private void append(Box box) {
        boolean behindLink = false;
        for (Piece piece : box.pieces) {
            if (piece instanceof Words own) {
                join(own.text());
                behindLink &= own.text().isBlank();
            } else if (piece instanceof Box child) {
                if (behindLink && child.tag.equals("a")) {
                    // Two links are two things, which only the style sheet parts.
                    words.append(", ");
                }
                behindLink = child.tag.equals("a") && child.chars > 0;
                boolean parts = child.block || child.tag.equals("br") || child.tag.equals("img") || child.tag.equals("svg");
                if (parts) {
                    words.append(' ');
                }
                append(child);
                if (parts) {
                    words.append(' ');
                }
            }
        }
    }

    private void join(String text) {
        if (!text.isEmpty() && !words.isEmpty() && isGlued(words.charAt(words.length() - 1), text.charAt(0))) {
            words.append(' ');
        }
        words.append(text);
    }

    private static boolean isGlued(char last, char first) {
        return Character.isLowerCase(last) && (Character.isUpperCase(first) || Character.isDigit(first))
                || Character.isDigit(last) && Character.isLetterOrDigit(first);
    }
}
