package dev.quoth.article;

import java.util.List;

/**
 * Tells words of the story in large type between its paragraphs from words that stand nowhere else: both call themselves pull quotes.
 * The former are mostly shortened, so that a part of them counts.
 */
final class PullQuotes {

    /** So many letters in a row are said twice by nobody. */
    private static final int PROBE = 24;

    private final List<Box> container;
    private String story;

    PullQuotes(List<Box> container) {
        this.container = container;
    }

    /** Whether some of the words in {@code box} stand in the container twice. */
    boolean isRepeated(Box box) {
        String words = CleanText.bare(box.words());
        int last = words.length() - PROBE;
        for (int at : new int[] {last / 2, 0, last}) {
            if (last < 0 || isTwice(words.substring(at, at + PROBE))) {
                return true;
            }
        }
        return false;
    }

    private boolean isTwice(String letters) {
        if (story == null) {
            StringBuilder words = new StringBuilder();
            container.forEach(box -> words.append(CleanText.bare(box.words())));
            story = words.toString();
        }
        return story.indexOf(letters, story.indexOf(letters) + 1) >= 0;
    }
}
