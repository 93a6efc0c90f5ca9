package dev.quoth.library;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The telling words of the latest stories, in memory, and which of them is like a new one.
 *
 * <p>A word weighs the more the fewer stories have it: in an election year every story has the candidates, and only what else two
 * stories share makes them one event.
 */
final class RecentStories {

    /** One story. */
    record Recent(long story, long feed, long time, Telling telling) { }

    /** Stories of one event are published within so many milliseconds of each other. */
    private static final long WINDOW = 36L * 3600 * 1000;
    /**
     * So many stories are taken for granted that have none of the words, because in a small library every word is rare. With the
     * bounds below, one pair of 514 stories of one election year was joined wrongly; counting shared words had joined sixteen.
     */
    private static final double UNSEEN = 200;
    /** The part of the weight of the one that tells less that must be the other's too. */
    private static final double ALIKE = 0.3;
    /** The weight of what they share, that of headline words counted twice: about three rare words of a headline and three names. */
    private static final double SURE = 42;
    /** What the headline of either shares weighs at least so much: more than one common word. */
    private static final double IN_TITLES = 8;
    /** Words of more stories than this, or of one in fifty, do not lead to candidates. */
    private static final int COMMON = 60;
    /** What is not common of what a candidate shares weighs at least so much: two rare words. */
    private static final double LEAST = 10;
    /** Candidates that are weighed word by word. */
    private static final int CANDIDATES = 5;

    private final List<Recent> stories = new ArrayList<>();
    private final Map<Long, Integer> places = new HashMap<>();
    private final Map<Integer, Postings> postings = new HashMap<>();
    /** What each story shares with the one that is being compared, and which ones do. */
    private double[] scores = new double[64];
    private int[] touched = new int[64];

    /** The places of the stories that have a word. */
    private static final class Postings {
        private int[] places = new int[2];
        private int length;
        /** How many of them are still there. */
        private int count;

        void add(int place) {
            if (length == places.length) {
                places = Arrays.copyOf(places, 2 * length);
            }
            places[length++] = place;
            count++;
        }
    }

    /** How many stories there are. */
    int size() {
        return places.size();
    }

    /** How many there are and were; what is gone takes room until the rest is put into a new one of these. */
    int places() {
        return stories.size();
    }

    /** The highest number of a story, 0 when there is none. */
    long highest() {
        return places.keySet().stream().mapToLong(Long::longValue).max().orElse(0);
    }

    List<Recent> all() {
        return stories.stream().filter(Objects::nonNull).toList();
    }

    void add(Recent story) {
        int place = stories.size();
        stories.add(story);
        places.put(story.story(), place);
        for (int i = 0; i < story.telling().size(); i++) {
            postings.computeIfAbsent(story.telling().term(i), term -> new Postings()).add(place);
        }
        if (stories.size() > scores.length) {
            scores = new double[2 * stories.size()];
            touched = new int[2 * stories.size()];
        }
    }

    /** Whether it was there. */
    boolean remove(long story) {
        Integer place = places.remove(story);
        if (place == null) {
            return false;
        }
        Telling telling = stories.set(place, null).telling();
        for (int i = 0; i < telling.size(); i++) {
            postings.get(telling.term(i)).count--;
        }
        return true;
    }

    /** The story of another feed that tells of the same event, if there is one. */
    Optional<Recent> likest(long feed, long time, Telling telling) {
        Recent best = null;
        double most = 0;
        for (int place : candidates(feed, time, telling)) {
            double shared = likeness(telling, stories.get(place).telling());
            if (shared > most) {
                most = shared;
                best = stories.get(place);
            }
        }
        return Optional.ofNullable(best);
    }

    private double weight(int term) {
        Postings having = postings.get(term);
        return Math.log((size() + 1 + UNSEEN) / ((having == null ? 0 : having.count) + 1.5));
    }

    /** The places of the stories that share most of what is not common. */
    private List<Integer> candidates(long feed, long time, Telling telling) {
        int common = Math.max(COMMON, size() / 50);
        int count = 0;
        for (int i = 0; i < telling.size(); i++) {
            Postings having = postings.get(telling.term(i));
            if (having == null || having.count > common) {
                continue;
            }
            double weight = weight(telling.term(i));
            for (int k = 0; k < having.length; k++) {
                int place = having.places[k];
                Recent story = stories.get(place);
                if (story != null && story.feed() != feed && Math.abs(story.time() - time) <= WINDOW) {
                    if (scores[place] == 0) {
                        touched[count++] = place;
                    }
                    scores[place] += weight;
                }
            }
        }
        List<Integer> best = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (scores[touched[i]] >= LEAST) {
                best.add(touched[i]);
            }
        }
        best.sort(Comparator.comparingDouble(place -> -scores[place]));
        List<Integer> candidates = List.copyOf(best.subList(0, Math.min(CANDIDATES, best.size())));
        for (int i = 0; i < count; i++) {
            scores[touched[i]] = 0;
        }
        return candidates;
    }

    /** The weight of what two stories share, 0 when that is not enough. */
    private double likeness(Telling one, Telling other) {
        Map<Integer, Boolean> inTitle = new HashMap<>();
        double ofOther = 0;
        for (int i = 0; i < other.size(); i++) {
            inTitle.put(other.term(i), i < other.title().length);
            ofOther += weight(other.term(i));
        }
        double ofOne = 0;
        double shared = 0;
        double ofTitles = 0;
        for (int i = 0; i < one.size(); i++) {
            double weight = weight(one.term(i));
            ofOne += weight;
            Boolean title = inTitle.get(one.term(i));
            if (title != null) {
                shared += weight;
                ofTitles += title || i < one.title().length ? weight : 0;
            }
        }
        boolean alike = shared >= ALIKE * Math.min(ofOne, ofOther);
        return alike && ofTitles >= IN_TITLES && shared + ofTitles >= SURE ? shared : 0;
    }
}
