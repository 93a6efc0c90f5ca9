package dev.quoth.article;

import java.util.List;

/** The words of the container, for rules that ask whether something in it is said twice. */
final class StoryText {

    /** So many letters in a row are said twice by nobody. */
    private static final int PROBE = 24;

    private final List<Box> container;
    private String letters;

    StoryText(List<Box> container) {
        this.container = container;
    }

    /** Whether some of the words in {@code box} stand in the container twice; of very few words nobody can tell, and they count as such. */
    boolean repeats(Box box) {
        String words = CleanText.bare(box.words());
        int last = words.length() - PROBE;
        for (int at : new int[] {last / 2, 0, last}) {
            if (last < 0 || isTwice(words.substring(at, at + PROBE))) {
                return true;
            }
        }
        return false;
    }

    private boolean isTwice(String words) {
        if (letters == null) {
            StringBuilder all = new StringBuilder();
            container.forEach(box -> all.append(CleanText.bare(box.words())));
            letters = all.toString();
        }
        return letters.indexOf(words, letters.indexOf(words) + 1) >= 0;
    }
}
