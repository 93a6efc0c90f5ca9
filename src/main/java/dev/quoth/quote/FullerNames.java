package dev.quoth.quote;

import dev.quoth.quote.match.Utterance;
import dev.quoth.quote.person.Person;
import dev.quoth.quote.word.Lexicon;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the first names of those whom the narration calls by surname alone, where only the title, a heading, a line in capitals or what
 * others say gives them: <u>ANN LEE</u> WINS AGAIN; “We all love <u>Ann Lee</u>,” said Ray; “Coach <u>(Ann) Lee</u> came in,” said Ray,
 * where the writer puts in what was not said. A first name is taken when all such places give the same one; whoever speaks gives none of
 * their own, for they may speak of a namesake, and “her sister Bea Lee” is another.
 */
final class FullerNames {

    /** A capital, in brackets or not, and the word after the blank behind it. */
    private static final Pattern PAIR = Pattern.compile("(?<![\\p{L}’'-])[(\\[]?(\\p{Lu}[\\p{L}’'-]{1,30})[)\\]]? (?=(\\p{Lu}[\\p{L}’'-]{1,40}))");
    /** Characters looked back over at most for the word before a name. */
    private static final int LONGEST_WORD = 24;

    private final Lexicon lexicon;
    private final Map<String, Person> bySurname = new HashMap<>();
    private final Map<Person, Set<String>> given = new IdentityHashMap<>();
    /** Of each, where what they said begins and ends. */
    private final Map<Person, NavigableMap<Integer, Integer>> said;

    private FullerNames(Map<Person, NavigableMap<Integer, Integer>> said, Lexicon lexicon) {
        this.said = said;
        this.lexicon = lexicon;
        Set<String> shared = new HashSet<>();
        for (Person person : said.keySet()) {
            String surname = lower(person.name());
            if (bySurname.put(surname, person) != null) {
                shared.add(surname);
            }
        }
        bySurname.keySet().removeAll(shared);
    }

    /**
     * Has whoever speaks learn the first name that {@code title} or {@code text} gives.
     *
     * @param utterances all of the story, with their speakers
     */
    static void learn(String title, String text, List<Utterance> utterances, Lexicon lexicon) {
        Map<Person, NavigableMap<Integer, Integer>> said = new IdentityHashMap<>();
        for (Utterance utterance : utterances) {
            Person person = utterance.said().person();
            if (person != null && person.words().size() == 1 && person.isPerson()) {
                NavigableMap<Integer, Integer> parts = said.computeIfAbsent(person, key -> new TreeMap<>());
                utterance.parts().forEach(part -> parts.merge(part.start(), part.end(), Math::max));
            }
        }
        if (said.isEmpty()) {
            return;
        }
        FullerNames names = new FullerNames(said, lexicon);
        names.scan(title, false);
        names.scan(text, true);
        names.given.forEach((person, firsts) -> {
            if (firsts.size() == 1) {
                person.learnFirstName(firsts.iterator().next());
            }
        });
    }

    private void scan(String text, boolean body) {
        Matcher pair = PAIR.matcher(text);
        while (pair.find()) {
            Person person = bySurname.get(lower(bare(pair.group(2))));
            if (person == null || body && isTheirs(person, pair.start())) {
                continue;
            }
            boolean inserted = text.charAt(pair.start()) == '(' || text.charAt(pair.start()) == '[';
            first(pair.group(1), inserted, person).filter(name -> !lexicon.is(wordBefore(text, pair.start()), "relative-of"))
                    .ifPresent(name -> given.computeIfAbsent(person, key -> new HashSet<>()).add(name));
        }
    }

    /** A first name that fits; one in brackets need not be known. */
    private Optional<String> first(String word, boolean inserted, Person person) {
        String lower = lower(word);
        if (!inserted && !lexicon.isFirstName(lower) || lexicon.isTitle(lower) || lexicon.is(lower, "begin")
                || person.hasSureGender() && !lexicon.genderOfFirstName(lower).fits(person.gender())) {
            return Optional.empty();
        }
        boolean shouted = word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT));
        return Optional.of(shouted ? word.charAt(0) + lower.substring(1) : word);
    }

    private boolean isTheirs(Person person, int at) {
        Map.Entry<Integer, Integer> part = said.get(person).floorEntry(at);
        return part != null && at < part.getValue();
    }

    private static String wordBefore(String text, int at) {
        int end = at;
        while (end > 0 && at - end < 2 && !Character.isLetter(text.charAt(end - 1))) {
            end--;
        }
        int from = end;
        while (from > 0 && end - from < LONGEST_WORD && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return lower(text.substring(from, end));
    }

    /** Lee’s. */
    private static String bare(String word) {
        String plain = word.replace('’', '\'');
        int end = plain.endsWith("'s") || plain.endsWith("'S") ? plain.length() - 2 : plain.length();
        while (end > 0 && !Character.isLetter(plain.charAt(end - 1))) {
            end--;
        }
        return word.substring(0, end);
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
