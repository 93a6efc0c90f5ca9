package dev.quoth.library;

import dev.quoth.news.Quote;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The words of an utterance as they are compared with those of another outlet, and the anchors that find the other.
 *
 * <p>Anchors are chosen by winnowing (Schleimer, Wilkerson, Aiken: Winnowing, SIGMOD 2003): of every four neighbouring runs of four
 * words the one with the lowest hash, so that any seven words in common share an anchor wherever they stand in each text.
 */
final class Shingles {

    /** Words in a run, and runs in a window. */
    private static final int RUN = 4;
    private static final int WINDOW = 4;

    /** Shorter utterances ("a total disaster") are the same by chance. */
    private static final int LEAST_WORDS = 5;
    /** Shorter ones ("I don’t think it matters") are the same only when one person says them word for word. */
    private static final int ENOUGH_WORDS = 8;
    /** Longer ones are found by their beginning. */
    private static final int MOST_WORDS = 250;

    /** The part of the shorter utterance's words that must stand in the longer one, in order: {@code a cut quote, one word changed}. */
    private static final double IN_ORDER = 0.8;
    /** The part of its neighbouring pairs: words in order but scattered are a coincidence. */
    private static final double IN_PAIRS = 0.6;

    private static final String OPENING = "\u201c\u201e\u00ab\"";
    private static final String CLOSING = "\u201d\u201c\u00bb\"";

    private Shingles() { }

    /** The words that are given as somebody's own: of a paraphrase with fragments the fragments, of a paraphrase alone none. */
    static List<String> words(String text, Quote.Kind kind) {
        return switch (kind) {
            case DIRECT -> words(text);
            case MIXED -> words(marked(text));
            case INDIRECT -> List.of();
        };
    }

    /** What stands between marks; everything when there are none that are known. */
    private static String marked(String text) {
        StringBuilder marked = new StringBuilder();
        int start = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (start < 0 && OPENING.indexOf(c) >= 0) {
                start = i + 1;
            } else if (start >= 0 && CLOSING.indexOf(c) >= 0) {
                marked.append(text, start, i).append(' ');
                start = -1;
            }
        }
        if (start > 0) {
            marked.append(text, start, text.length());
        }
        return marked.isEmpty() ? text : marked.toString();
    }

    /** The words, folded, without what an editor put in brackets ({@code "[The city] will pay"} is {@code "will pay"}). */
    private static List<String> words(String text) {
        StringBuilder said = new StringBuilder(text.length());
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '[') {
                depth++;
                said.append(' ');
            } else if (c == ']' && depth > 0) {
                depth--;
            } else if (depth == 0) {
                said.append(c);
            }
        }
        List<String> words = new ArrayList<>();
        for (Words.Word word : Words.of(said.toString())) {
            words.add(word.folded());
        }
        return words.size() > MOST_WORDS ? words.subList(0, MOST_WORDS) : words;
    }

    static Collection<Long> anchors(List<String> words) {
        if (words.size() < LEAST_WORDS) {
            return List.of();
        }
        long[] runs = new long[words.size() - RUN + 1];
        for (int i = 0; i < runs.length; i++) {
            runs[i] = hash(words, i, RUN);
        }
        Set<Long> anchors = new LinkedHashSet<>();
        for (int i = 0; i == 0 || i + WINDOW <= runs.length; i++) {
            long least = runs[i];
            for (int k = i + 1; k < Math.min(runs.length, i + WINDOW); k++) {
                least = Math.min(least, runs[k]);
            }
            anchors.add(least);
        }
        return anchors;
    }

    private static long hash(List<String> words, int from, int count) {
        long hash = 0;
        for (int i = from; i < from + count; i++) {
            hash = hash * 0x100000001b3L + words.get(i).hashCode();
        }
        // The bits of a product of small numbers are uneven; this mixes them (MurmurHash3's finalizer). 40 bits keep the row short.
        hash ^= hash >>> 33;
        hash *= 0xff51afd7ed558ccdL;
        hash ^= hash >>> 33;
        return hash & 0xff_ffff_ffffL;
    }

    /**
     * Whether one of the two is the other, perhaps cut or with a few words changed.
     *
     * @param oneSpeaker whether both are said by the same, not just perhaps
     */
    static boolean same(List<String> one, List<String> other, boolean oneSpeaker) {
        List<String> shorter = one.size() <= other.size() ? one : other;
        List<String> longer = one.size() <= other.size() ? other : one;
        if (shorter.size() < ENOUGH_WORDS) {
            return oneSpeaker && shorter.size() >= LEAST_WORDS && Collections.indexOfSubList(longer, shorter) >= 0;
        }
        return common(shorter, longer) >= IN_ORDER * shorter.size() && pairs(shorter, longer) >= IN_PAIRS * (shorter.size() - 1);
    }

    /** Length of the longest common subsequence. */
    private static int common(List<String> one, List<String> other) {
        int[] before = new int[other.size() + 1];
        for (String word : one) {
            int[] now = new int[other.size() + 1];
            for (int i = 1; i <= other.size(); i++) {
                now[i] = word.equals(other.get(i - 1)) ? before[i - 1] + 1 : Math.max(before[i], now[i - 1]);
            }
            before = now;
        }
        return before[other.size()];
    }

    private static int pairs(List<String> one, List<String> other) {
        Set<List<String>> pairs = new LinkedHashSet<>();
        for (int i = 0; i + 1 < other.size(); i++) {
            pairs.add(List.of(other.get(i), other.get(i + 1)));
        }
        int found = 0;
        for (int i = 0; i + 1 < one.size(); i++) {
            found += pairs.contains(List.of(one.get(i), one.get(i + 1))) ? 1 : 0;
        }
        return found;
    }
}
