package dev.quoth.tui.state;

import dev.quoth.news.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Something over the panes that gets the keys first. */
public sealed interface Overlay {

    /** The keys. @param top first line on the screen */
    record Help(int top) implements Overlay { }

    /** What went wrong. @param top first line on the screen */
    record Messages(int top) implements Overlay { }

    /**
     * Links of the article with the letters that open them.
     *
     * @param targets addresses by hint
     * @param links hints by number of the link in the page
     * @param typed letters typed so far
     */
    record Hints(Map<String, String> targets, Map<Integer, String> links, String typed) implements Overlay {
        public Hints {
            targets = Map.copyOf(targets);
            links = Map.copyOf(links);
        }
    }

    /**
     * A list that leads to stories: what a search found, what a person said, where else words were printed.
     *
     * @param title what it lists
     * @param subtitle counts and the like, or empty
     * @param nothing what to say when there are no entries
     * @param entries what it lists
     * @param selected index of the chosen entry
     * @param top index of the first entry on the screen
     * @param waiting the answer is still to come
     */
    record Listing(String title, String subtitle, String nothing, List<Entry> entries, int selected, int top, boolean waiting) implements Overlay {
        public Listing {
            entries = List.copyOf(entries);
        }

        static Listing waitingFor(String title) {
            return new Listing(title, "", "", List.of(), 0, 0, true);
        }

        Listing at(int index, int first) {
            return new Listing(title, subtitle, nothing, entries, index, first, waiting);
        }
    }

    /**
     * One entry.
     *
     * @param head the headline or the speaker
     * @param meta outlet and date
     * @param words the words said, or around a hit
     * @param marks stretches of {@code words} that are marked, UTF-16
     * @param note what else is worth knowing, or empty
     * @param copied what is copied of it, with where it comes from
     * @param story the story it leads to
     * @param n number of the quote it leads to, 0 for none
     * @param goesOn whether headline, outlet and date are those of the entry before
     */
    record Entry(String head, String meta, String words, List<Span> marks, String note, String copied, long story, int n, boolean goesOn) {

        private static final int SHORT = 4;

        public Entry {
            words = words.replace('\n', ' ');
            marks = List.copyOf(marks);
        }

        /** A regular expression for the words that are marked, or empty. */
        String pattern() {
            return marks.stream().map(mark -> mark.in(words).toLowerCase(Locale.ROOT)).filter(word -> !word.isBlank()).distinct().map(Entry::exactly)
                    .collect(Collectors.joining("|"));
        }

        /** What is short is looked for as a word of its own. */
        private static String exactly(String word) {
            boolean plain = word.chars().allMatch(Character::isLetterOrDigit);
            return !plain ? Pattern.quote(word) : word.length() < SHORT ? "\\b" + word + "\\b" : word;
        }
    }
}
