package dev.quoth.quote.layout;

import dev.quoth.news.Span;
import dev.quoth.quote.word.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Lines of an article in which each speaker's words follow the name and a colon, as hearings, interviews and broadcasts are written
 * down: <u>LINDQVIST:</u> The harbour stays open. Where only answers have labels, who asks has none: Lee: It is. ⏎ <u>Since when?</u> ⏎ Lee:
 * Since May.
 */
final class Transcript {

    private static final int FEWEST_LINES = 3;
    /** Of the lines from the first label to the last, so many have one: an answer may run over several paragraphs. */
    private static final double LEAST_SHARE = 0.25;
    /** So many of the labelled lines ask, or say I, we or you; lists of scores and places do not. */
    private static final double LEAST_SPEECH = 0.3;

    /** Bounds the work on lists that look like transcripts. */
    private static final int MOST_SPEAKERS = 100;

    /** So many questions without a label, or they are the speaker's own. */
    private static final int FEWEST_QUESTIONS = 2;

    static final Transcript NONE = new Transcript(Map.of(), Set.of(), -1, -1);

    private final Map<Integer, SpeakerLabel> labels;
    private final Set<Integer> questions;
    private final int first;
    private final int last;

    private Transcript(Map<Integer, SpeakerLabel> labels, Set<Integer> questions, int first, int last) {
        this.labels = labels;
        this.questions = questions;
        this.first = first;
        this.last = last;
    }

    /** @param lines every line of the article's prose, in order */
    static Transcript of(String text, List<Span> lines, Lexicon lexicon) {
        Map<Integer, SpeakerLabel> labels = new HashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Boolean> naming = new HashMap<>();
        List<Integer> labelled = new ArrayList<>();
        List<SpeakerLabel> all = labels(text, lines, lexicon);
        Set<String> initials = initials(all);
        int spoken = 0;
        for (int i = 0; i < lines.size(); i++) {
            SpeakerLabel label = all.get(i);
            if (label != null && naming.size() > MOST_SPEAKERS) {
                return NONE;
            }
            if (label != null && naming.computeIfAbsent(label.key(), key -> mayName(label, text, initials, lexicon))
                    && !isMarked(text.charAt(label.words()))) {
                labels.put(lines.get(i).start(), label);
                counts.merge(label.key(), 1, Integer::sum);
                labelled.add(i);
                int end = label.words() < lines.get(i).end() ? lines.get(i).end() : lines.get(i + 1).end();
                spoken += isSpeech(text, label.words(), end, lexicon) ? 1 : 0;
            }
        }
        boolean repeated = counts.values().stream().anyMatch(count -> count > 1);
        if (labelled.size() < FEWEST_LINES || counts.size() < 2 || !repeated || spoken < LEAST_SPEECH * labelled.size()) {
            return NONE;
        }
        int from = labelled.get(0);
        int to = labelled.get(labelled.size() - 1);
        if (labelled.size() < LEAST_SHARE * (to - from + 1) || isCatechism(text, lines, labels, labelled, lexicon)) {
            return NONE;
        }
        return new Transcript(labels, questions(text, lines, labels, labelled), lines.get(from).start(), lines.get(to).start());
    }

    /** The label of each line, null for those without; what one that stands alone labels is the next line, if that has none. */
    private static List<SpeakerLabel> labels(String text, List<Span> lines, Lexicon lexicon) {
        List<SpeakerLabel> all = new ArrayList<>();
        for (Span line : lines) {
            all.add(SpeakerLabel.of(text, line.start(), line.end(), lexicon));
        }
        for (int i = 0; i < lines.size(); i++) {
            SpeakerLabel label = all.get(i);
            if (label != null && label.isBare(lines.get(i).end())) {
                boolean alone = i + 1 < lines.size() && all.get(i + 1) == null;
                all.set(i, alone ? label.before(lines.get(i + 1).start()) : null);
            }
        }
        return all;
    }

    /** The labels that are no more than first letters: HT, OD. */
    private static Set<String> initials(List<SpeakerLabel> all) {
        Set<String> initials = new HashSet<>();
        for (SpeakerLabel label : all) {
            if (label != null && Turn.isInitials(label.text())) {
                initials.add(label.key());
            }
        }
        return initials;
    }

    /**
     * Q: Can I bring a dog? ⏎ A: Dogs are welcome. Where only letters tell who speaks and no answer says I, nobody was asked, unless two
     * questions ask what somebody did or saw, as a witness is asked: Q: <u>Did you</u> see the rope? ⏎ A: Not from the door.
     */
    private static boolean isCatechism(String text, List<Span> lines, Map<Integer, SpeakerLabel> labels, List<Integer> labelled, Lexicon lexicon) {
        int past = 0;
        for (int i = 0; i < labelled.size(); i++) {
            SpeakerLabel label = label(lines, labels, labelled.get(i));
            if (!label.isTurn(lexicon)) {
                return false;
            }
            past += !label.isAnswer(lexicon) && asksOfPast(text.substring(label.words(), lines.get(labelled.get(i)).end()), lexicon) ? 1 : 0;
            int end = i + 1 < labelled.size() ? lines.get(labelled.get(i + 1)).start() : lines.get(labelled.get(i)).end();
            if (label.isAnswer(lexicon) && hasWord(text, label.words(), end, word -> lexicon.is(word, "first-person"))) {
                return false;
            }
        }
        return lexicon.has("first-person") && past < FEWEST_QUESTIONS;
    }

    private static boolean asksOfPast(String question, Lexicon lexicon) {
        String[] words = question.toLowerCase(Locale.ROOT).split("\\P{L}+");
        for (int i = 1; i < words.length; i++) {
            if (words[i].equals("you") && lexicon.is(words[i - 1], "past-question")) {
                return true;
            }
        }
        return false;
    }

    /** Where lines begin that ask and stand right before a label that the last label repeats: nobody answers himself. */
    private static Set<Integer> questions(String text, List<Span> lines, Map<Integer, SpeakerLabel> labels, List<Integer> labelled) {
        Set<Integer> questions = new HashSet<>();
        for (int k = 1; k < labelled.size(); k++) {
            int before = labelled.get(k) - 1;
            Span line = lines.get(before);
            boolean again = label(lines, labels, labelled.get(k)).key().equals(label(lines, labels, labelled.get(k - 1)).key());
            if (again && before > labelled.get(k - 1) && text.substring(line.start(), line.end()).strip().endsWith("?")) {
                questions.add(line.start());
            }
        }
        return questions.size() < FEWEST_QUESTIONS ? Set.of() : questions;
    }

    private static SpeakerLabel label(List<Span> lines, Map<Integer, SpeakerLabel> labels, int line) {
        return labels.get(lines.get(line).start());
    }

    /** A label in capitals, with a first name or a role, or with a name that the article has elsewhere; "Where:" is none. */
    private static boolean mayName(SpeakerLabel label, String text, Set<String> initials, Lexicon lexicon) {
        if (lexicon.is(label.key(), "field")) {
            return false;
        }
        if (label.isTurn(lexicon) || label.name(lexicon).isEmpty() || initials.contains(label.initials())) {
            return true;
        }
        String word = label.name(lexicon).get(0);
        if (label.isShouted() || lexicon.isFirstName(word.toLowerCase(Locale.ROOT)) || !label.role(lexicon).isEmpty()) {
            return true;
        }
        String name = label.name(lexicon).get(label.name(lexicon).size() - 1);
        int found = text.indexOf(name);
        while (found >= 0) {
            int end = found + name.length();
            boolean whole = end < text.length() && !Character.isLetter(text.charAt(end)) && text.charAt(end) != ':';
            if (whole) {
                return true;
            }
            found = text.indexOf(name, end);
        }
        return false;
    }

    private static boolean isSpeech(String text, int from, int to, Lexicon lexicon) {
        return hasWord(text, from, to, word -> lexicon.is(word, "first-person") || lexicon.is(word, "addressed"))
                || text.substring(from, to).chars().anyMatch(c -> c == '?' || c == '？');
    }

    private static boolean hasWord(String text, int from, int to, Predicate<String> sought) {
        int start = -1;
        for (int i = from; i <= to; i++) {
            boolean letter = i < to && (Character.isLetter(text.charAt(i)) || start >= 0 && (text.charAt(i) == '\'' || text.charAt(i) == '’'));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                if (sought.test(text.substring(start, i).toLowerCase(Locale.ROOT).replace('’', '\''))) {
                    return true;
                }
                start = -1;
            }
        }
        return false;
    }

    /** A line without words, in brackets from end to end, or BY MS. LEE: alone, is a stage direction. */
    static boolean isSpoken(String text, int from, int to) {
        String line = text.substring(from, to).strip();
        boolean bracketed = line.startsWith("(") && line.endsWith(")") || line.startsWith("[") && line.endsWith("]");
        boolean heads = line.endsWith(":") && line.equals(line.toUpperCase(Locale.ROOT));
        return !bracketed && !heads && line.chars().anyMatch(Character::isLetter);
    }

    /** Words in marks after a name and a colon are a quotation like any other. */
    private static boolean isMarked(char first) {
        return "“\"„«»'‘”「".indexOf(first) >= 0;
    }

    boolean isEmpty() {
        return labels.isEmpty();
    }

    /** The label of the line that begins at {@code start}, null when it has none. */
    SpeakerLabel labelAt(int start) {
        return labels.get(start);
    }

    /** Whether the line that begins at {@code start} is a question without label, of whoever asks the one who has labels. */
    boolean asksAt(int start) {
        return questions.contains(start);
    }

    /** Whether a line without label stands between two that have one, so that it goes on with the one before. */
    boolean goesOnAt(int start) {
        return start > first && start < last && !labels.containsKey(start);
    }
}
