package dev.quoth.library;

/**
 * What a story without a headline is called: the first sentence of its text, or as much of it as a headline has. Notes and posts of
 * microblogs have none, and their address says nothing to a reader. "The lamp burned all night. Nobody knows why." is called "The lamp
 * burned all night."
 */
final class FirstWords {

    /** UTF-16 units; nine headlines in ten are shorter. */
    private static final int MOST = 90;

    /** Of a sentence that has no blank to be cut at, so much may go. */
    private static final int LEAST = MOST / 2;

    private FirstWords() { }

    /** In one line; empty if the text is. */
    static String of(String text) {
        String line = text.lines().map(String::strip).filter(words -> !words.isEmpty()).findFirst().orElse("");
        int end = sentence(line);
        if (end <= MOST) {
            return line.substring(0, end);
        }
        int cut = line.lastIndexOf(' ', MOST);
        cut = cut < LEAST ? Character.isLowSurrogate(line.charAt(MOST)) ? MOST - 1 : MOST : cut;
        return line.substring(0, cut).replaceFirst("[ ,;:–—-]+$", "") + "…";
    }

    /** Where the first sentence ends; one of a word or two ("Mr. …", "No. …") is none. */
    private static int sentence(String line) {
        for (int at = 0; at < Math.min(line.length(), MOST + 1); at++) {
            char c = line.charAt(at);
            boolean over = at + 1 == line.length() || line.charAt(at + 1) == ' ';
            if (c == '。' || (c == '.' || c == '!' || c == '?') && over && line.lastIndexOf(' ', at) > 0 && at >= 20) {
                return at + 1;
            }
        }
        return line.length();
    }
}
