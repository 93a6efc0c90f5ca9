package dev.quoth.article;

/** Text whose line ends matter: everything as it stands but control characters, and without blank lines around. */
final class Preformatted {

    private Preformatted() { }

    static String text(Box box) {
        StringBuilder text = new StringBuilder();
        append(box, text);
        int start = 0;
        int end = text.length();
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        for (int i = 0; i < end && Character.isWhitespace(text.charAt(i)); i++) {
            if (text.charAt(i) == '\n') {
                start = i + 1;
            }
        }
        return text.substring(start, Math.max(start, end));
    }

    private static void append(Box box, StringBuilder text) {
        for (Piece piece : box.pieces) {
            if (piece instanceof Words words) {
                for (int i = 0; i < words.text().length(); i++) {
                    char c = words.text().charAt(i);
                    if (c == '\u2028' || c == '\u2029') {
                        text.append('\n');
                    } else if (c == '\u000B' || c == '\f') {
                        text.append(' ');
                    } else if (c == '\n' || c == '\t' || !CleanText.isJunk(c) && c != '\r') {
                        text.append(c);
                    }
                }
            } else if (piece instanceof Box child) {
                boolean newLine = child.block && !text.isEmpty() && text.charAt(text.length() - 1) != '\n';
                if (child.tag.equals("br") || newLine) {
                    text.append('\n');
                }
                append(child, text);
            }
        }
    }
}
