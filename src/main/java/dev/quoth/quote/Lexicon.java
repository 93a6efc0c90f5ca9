package dev.quoth.quote;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of one language: a folder of text files beside this class, each with its source and licence at the head.
 * A folder may lack any file; a language without a folder has an empty lexicon and still gets its quotations.
 */
final class Lexicon {

    private static final Map<String, Lexicon> LOADED = new ConcurrentHashMap<>();

    private final Map<String, Gender> firstNames;
    private final Map<String, Gender> titles;
    private final Map<String, Gender> roles;
    private final Set<String> cues;
    private final Set<String> bases = new HashSet<>();
    private final Set<String> manner;
    private final Set<String> organisations;
    private final Set<String> places;
    private final Set<String> affiliations;
    private final Map<String, Set<String>> classes;

    private Lexicon(String language) {
        classes = new HashMap<>();
        read(language, "words", line -> {
            int colon = line.indexOf(':');
            Set<String> words = classes.computeIfAbsent(line.substring(0, colon), name -> new HashSet<>());
            addWords(line.substring(colon + 1), words);
        });
        firstNames = gendered(language, "first-names");
        String also = classes.containsKey("first-names-also") ? "en" : classes.isEmpty() ? "en" : "";
        if (!also.isEmpty()) {
            gendered(also, "first-names").forEach(firstNames::putIfAbsent);
        }
        titles = gendered(language, "titles");
        roles = gendered(language, "roles");
        cues = verbs(language, "cues");
        manner = verbs(language, "manner");
        organisations = words(language, "organisations");
        places = lines(language, "places");
        affiliations = words(language, "affiliations");
    }

    /** The lexicon of a language ("en"); loaded when it is first asked for. */
    static Lexicon of(String language) {
        return LOADED.computeIfAbsent(language, Lexicon::load);
    }

    /** Reads a language's files anew. */
    static Lexicon load(String language) {
        return new Lexicon(language);
    }

    /** Whether {@code word}, in lower case, is in a class of {@code words.txt} ("adverb", "determiner"). */
    boolean is(String word, String wordClass) {
        Set<String> words = classes.get(wordClass);
        return words != null && words.contains(word);
    }

    boolean has(String wordClass) {
        return classes.containsKey(wordClass);
    }

    /** Whether nothing is known of the language. */
    boolean isEmpty() {
        return cues.isEmpty();
    }

    boolean isFirstName(String word) {
        return firstNames.containsKey(word);
    }

    Gender genderOfFirstName(String word) {
        return firstNames.getOrDefault(word, Gender.UNKNOWN);
    }

    boolean isTitle(String word) {
        return titles.containsKey(word);
    }

    Gender genderOfTitle(String word) {
        return titles.getOrDefault(word, Gender.UNKNOWN);
    }

    boolean isRole(String word) {
        return roles.containsKey(word);
    }

    /** A role noun, or a word that is built like one ("skipper", "cellist"); only to be asked beside a name. */
    boolean isRoleLike(String word) {
        return isRole(word) || has("role-ending") && word.length() > 5 && endsLikeRole(word)
                && !isCue(word) && !is(word, "preposition") && !is(word, "adverb") && !is(word, "begin");
    }

    private boolean endsLikeRole(String word) {
        for (String ending : classes.get("role-ending")) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    Gender genderOfRole(String word) {
        return roles.getOrDefault(word, Gender.UNKNOWN);
    }

    /** A verb that reports speech wherever it stands. */
    boolean isCue(String word) {
        return cues.contains(word);
    }

    /** The bare form of a reporting verb ("say"), the first of its line. */
    boolean isBase(String word) {
        return bases.contains(word);
    }

    /** A verb that reports speech only beside a quotation. */
    boolean isManner(String word) {
        return manner.contains(word);
    }

    boolean isOrganisation(String word) {
        return organisations.contains(word);
    }

    boolean isPlace(String name) {
        return places.contains(name);
    }

    boolean isAffiliation(String word) {
        return affiliations.contains(word);
    }

    private static Map<String, Gender> gendered(String language, String file) {
        Map<String, Gender> words = new HashMap<>();
        read(language, file, line -> {
            int blank = line.lastIndexOf(' ');
            if (blank < 0) {
                words.put(line, Gender.UNKNOWN);
            } else {
                words.put(line.substring(0, blank), Gender.of(line.substring(blank + 1)));
            }
        });
        return words;
    }

    private static Set<String> words(String language, String file) {
        Set<String> words = new HashSet<>();
        read(language, file, line -> addWords(line, words));
        return words;
    }

    private Set<String> verbs(String language, String file) {
        Set<String> words = new HashSet<>();
        read(language, file, line -> {
            addWords(line, words);
            int blank = line.indexOf(' ');
            bases.add(blank < 0 ? line : line.substring(0, blank));
        });
        return words;
    }

    private static Set<String> lines(String language, String file) {
        Set<String> words = new HashSet<>();
        read(language, file, words::add);
        return words;
    }

    private static void addWords(String line, Set<String> words) {
        int start = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || line.charAt(i) == ' ') {
                if (i > start) {
                    words.add(line.substring(start, i));
                }
                start = i + 1;
            }
        }
    }

    private interface Line {
        void take(String line);
    }

    private static void read(String language, String file, Line each) {
        try (InputStream in = Lexicon.class.getResourceAsStream(language + "/" + file + ".txt")) {
            if (in == null) {
                return;
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isEmpty() && line.charAt(0) != '#') {
                    each.take(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("word list " + language + "/" + file + ".txt", e);
        }
    }
}
