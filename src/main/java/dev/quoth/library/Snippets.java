package dev.quoth.library;

import dev.quoth.library.Query.Place;
import dev.quoth.library.Query.Term;
import dev.quoth.news.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts the words around the best hit out of an article and says where the searched words stand. */
final class Snippets {

    private static final int LENGTH = 160;
    private static final int BEFORE = 50;

    private record Sought(List<String> words, boolean prefix) { }

    private final List<Sought> sought = new ArrayList<>();

    Snippets(Query query) {
        seek(query, List.of(Place.ANYWHERE));
        if (sought.isEmpty()) {
            seek(query, List.of(Place.TITLE, Place.AUTHOR, Place.SPEAKER));
        }
    }

    private void seek(Query query, List<Place> places) {
        for (Term term : query.terms()) {
            if (places.contains(term.place()) && !term.not()) {
                List<String> words = new ArrayList<>();
                for (Words.Word word : Words.of(term.words())) {
                    words.add(word.folded());
                }
                sought.add(new Sought(words, term.prefix()));
            }
        }
    }

    Hit hit(StoryRow story, String text) {
        List<Span> marks = marks(text);
        if (marks.isEmpty() && !marks(story.title()).isEmpty()) {
            return new Hit(story, story.title(), marks(story.title()));
        }
        int best = best(marks);
        int start = wordStart(text, Math.max(0, best - BEFORE));
        int end = wordEnd(text, Math.min(text.length(), start + LENGTH));
        StringBuilder snippet = new StringBuilder(start > 0 ? "… " : "");
        int[] places = new int[end - start + 1];
        for (int i = start; i < end; i++) {
            places[i - start] = snippet.length();
            char c = text.charAt(i);
            // One blank for the break between two paragraphs, too.
            if (c != '\n' || !snippet.isEmpty() && snippet.charAt(snippet.length() - 1) != ' ') {
                snippet.append(c == '\n' ? ' ' : c);
            }
        }
        places[end - start] = snippet.length();
        List<Span> shown = new ArrayList<>();
        for (Span mark : marks) {
            if (mark.start() >= start && mark.end() <= end) {
                shown.add(new Span(places[mark.start() - start], places[mark.end() - start]));
            }
        }
        return new Hit(story, snippet.append(end < text.length() ? " …" : "").toString(), shown);
    }

    /** The mark after which the most others follow within a snippet. */
    private static int best(List<Span> marks) {
        int best = 0;
        int most = -1;
        for (int i = 0; i < marks.size() && i < 1000; i++) {
            int count = 0;
            while (i + count + 1 < marks.size() && marks.get(i + count + 1).end() - marks.get(i).start() < LENGTH - BEFORE) {
                count++;
            }
            if (count > most) {
                most = count;
                best = marks.get(i).start();
            }
        }
        return best;
    }

    private static int wordStart(String text, int at) {
        int start = at;
        while (start > 0 && start > at - 20 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return start > 0 && Character.isLowSurrogate(text.charAt(start)) ? start - 1 : start;
    }

    private static int wordEnd(String text, int at) {
        int end = at;
        while (end < text.length() && end < at + 20 && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? end + 1 : end;
    }

    private List<Span> marks(String text) {
        List<Words.Word> words = Words.of(text);
        List<Span> marks = new ArrayList<>();
        int after = 0;
        for (int i = 0; i < words.size(); i++) {
            int length = match(words, i);
            if (length > 0 && words.get(i).start() >= after) {
                after = words.get(i + length - 1).end();
                marks.add(new Span(words.get(i).start(), after));
            }
        }
        return marks;
    }

    /** How many words from {@code at} on are what is sought, 0 for none. */
    private int match(List<Words.Word> words, int at) {
        for (Sought it : sought) {
            int length = it.words().size();
            if (at + length <= words.size() && matches(it, words, at)) {
                return length;
            }
        }
        return 0;
    }

    private static boolean matches(Sought it, List<Words.Word> words, int at) {
        for (int i = 0; i < it.words().size(); i++) {
            String word = words.get(at + i).folded();
            String wanted = it.words().get(i);
            boolean last = i == it.words().size() - 1;
            if (!(word.equals(wanted) || last && it.prefix() && word.startsWith(wanted))) {
                return false;
            }
        }
        return !it.words().isEmpty();
    }
}
