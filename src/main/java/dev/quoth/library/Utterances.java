package dev.quoth.library;

import dev.quoth.news.Quote;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The quotes of one story with what is made of them before they are stored, which takes longer than storing them. */
final class Utterances {

    /** Anchors of one quote; the first ones, for the beginning of a quote is what others carry. */
    private static final int ANCHORS = 16;

    /**
     * One quote.
     *
     * @param n its number in the story
     * @param name whom it is given to
     * @param words what it is compared with others by
     * @param anchors what others are found by; none when it is too short to be compared
     */
    record Utterance(int n, Quote quote, NameKey name, List<String> words, int[] anchors) { }

    private final List<Utterance> all;

    private Utterances(List<Utterance> all) {
        this.all = all;
    }

    static Utterances of(List<Quote> quotes) {
        int[] numbers = Quote.numbers(quotes);
        List<Utterance> all = new ArrayList<>(numbers.length);
        for (int i = 0; i < numbers.length; i++) {
            Quote quote = quotes.get(i);
            List<String> words = Shingles.words(quote.text(), quote.kind());
            int[] anchors = Shingles.anchors(words).stream().limit(ANCHORS).mapToInt(Long::intValue).toArray();
            all.add(new Utterance(numbers[i], quote, NameKey.of(quote.speaker()), words, anchors));
        }
        return new Utterances(all);
    }

    List<Utterance> all() {
        return all;
    }

    /** How many are not mere paraphrase. */
    int direct() {
        int direct = 0;
        for (Utterance it : all) {
            direct += it.quote().kind() == Quote.Kind.INDIRECT ? 0 : 1;
        }
        return direct;
    }

    /** Who speaks, one a line, each once. */
    String speakers() {
        Set<String> speakers = new LinkedHashSet<>();
        for (Utterance it : all) {
            speakers.add(it.quote().speaker().name());
        }
        return String.join("\n", speakers);
    }
}
