package dev.quoth.quote;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of one language: a folder of text files beside this class, each with its source and licence at the head.
 * A folder may lack any file; a language without a folder has an empty lexicon and still gets its quotations.
 */
final class Lexicon {

    /** Classes that hold all words of others, where a word is asked for every class of them. */
    private static final Map<String, List<String>> SUMS = Map.of("noun-of-saying", List.of("claim", "utterance", "view"),
            "no-noun", List.of("preposition", "conjunction", "relative", "auxiliary", "modal", "subject", "determiner", "complement"));

    private static final List<String> LOCUTIONS = List.of("according-phrase", "furniture");

    private static final String[] CASE_ENDINGS = {"n", "en", "s", "es"};
    private static final int LONGEST_COMPOUND = 60;
    private static final int ENDING = 3;

    /** Shorter role nouns end too many words that are none. */
    private static final int SHORTEST_ROLE = 4;

    private static final Map<String, Lexicon> LOADED = new ConcurrentHashMap<>();

    private final Map<String, Gender> firstNames;
    private final SortedNames manyFirstNames;
    private final Map<String, Gender> titles;
    private final Map<String, Gender> roles;
    private final Set<String> roleEndings = new HashSet<>();
    private final Set<String> cues;
    private final Set<String> bases = new HashSet<>();
    private final Map<String, String> formal = new HashMap<>();
    private final Set<String> manner;
    private final Map<String, List<String>> kin;
    private final Map<String, List<String>> bodyKin;
    private final Set<String> organisations;
    private final Set<String> places;
    private final Set<String> affiliations;
    private final Map<String, Set<String>> classes;
    private final Map<String, List<String[]>> locutions = new HashMap<>();

    private Lexicon(String language) {
        classes = new HashMap<>();
        for (String line : lines(language, "words")) {
            int colon = line.indexOf(':');
            String wordClass = line.substring(0, colon);
            if (!classes.containsKey(wordClass)) {
                classes.put(wordClass, new HashSet<>());
            }
            addWords(line.substring(colon + 1), classes.get(wordClass));
        }
        if (has("phrases")) {
            SUMS.forEach((sum, parts) -> {
                Set<String> words = new HashSet<>();
                parts.forEach(part -> words.addAll(classes.getOrDefault(part, Set.of())));
                classes.put(sum, words);
            });
        }
        for (String wordClass : LOCUTIONS) {
            if (has(wordClass)) {
                locutions.put(wordClass, classes.get(wordClass).stream().map(phrase -> phrase.split("\\+")).toList());
            }
        }
        firstNames = language.equals("en") ? Map.of() : gendered(language, "first-names");
        String also = classes.containsKey("first-names-also") ? "en" : classes.isEmpty() ? "en" : "";
        boolean sorted = language.equals("en") || !also.isEmpty();
        manyFirstNames = new SortedNames(sorted ? body("en", "first-names") : "");
        titles = gendered(language, "titles");
        roles = gendered(language, "roles");
        if (has("compounds")) {
            for (String role : roles.keySet()) {
                roleEndings.add(role.substring(role.length() - ENDING));
                for (String ending : CASE_ENDINGS) {
                    roleEndings.add((role + ending).substring(role.length() + ending.length() - ENDING));
                }
            }
        }
        cues = verbs(language, "cues");
        manner = verbs(language, "manner");
        for (String line : lines(language, "nicknames")) {
            String[] names = line.split(" ");
            for (String name : names) {
                formal.put(name, names[0]);
            }
        }
        kin = heads(language, "kin");
        bodyKin = heads(language, "body-kin");
        organisations = words(language, "organisations");
        places = new HashSet<>(lines(language, "places"));
        affiliations = words(language, "affiliations");
    }

    /** The lexicon of a language ("en"); loaded when it is first asked for. */
    static Lexicon of(String language) {
        Lexicon loaded = LOADED.get(language);
        if (loaded == null) {
            loaded = load(language);
            LOADED.put(language, loaded);
        }
        return loaded;
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

    /** Whether {@code word} ends like the words of a class ("past-ending: ed"). */
    boolean endsLike(String word, String endings) {
        Set<String> known = classes.get(endings);
        if (known != null) {
            for (String ending : known) {
                if (word.endsWith(ending)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** An adverb, or a word that ends like one. */
    boolean isAdverb(String word) {
        return is(word, "adverb") || endsLike(word, "adverb-ending");
    }

    boolean has(String wordClass) {
        return classes.containsKey(wordClass);
    }

    /** Phrases of a class whose words are joined by "+" in {@code words.txt} ("de+acuerdo+con"), each as its words. */
    List<String[]> locutions(String wordClass) {
        return locutions.getOrDefault(wordClass, List.of());
    }

    /** Whether nothing is known of the language. */
    boolean isEmpty() {
        return cues.isEmpty();
    }

    boolean isFirstName(String word) {
        return firstNames.containsKey(word) || manyFirstNames.letterOf(word) != 0 || word.indexOf('-') > 0 && isFirstName(firstOf(word));
    }

    Gender genderOfFirstName(String word) {
        Gender known = firstNames.get(word);
        char letter = manyFirstNames.letterOf(word);
        return known != null ? known : letter == 0 && word.indexOf('-') > 0 ? genderOfFirstName(firstOf(word)) : Gender.of(letter);
    }

    /** The Eva of Eva-Marie. */
    private static String firstOf(String word) {
        return word.substring(0, word.indexOf('-'));
    }

    /** The full form of a first name ("mike" is "michael"), or the name itself. */
    String formal(String firstName) {
        return formal.getOrDefault(firstName, firstName);
    }

    /** Roles and titles whose bearers may be called {@code role} too: a congressman is a lawmaker. */
    List<String> kinOf(String role) {
        return kin.getOrDefault(role, List.of());
    }

    /** Words in the names of bodies that may be called {@code noun}: the agency is a Department. */
    List<String> bodyKinOf(String noun) {
        return bodyKin.getOrDefault(noun, List.of());
    }

    boolean isTitle(String word) {
        return titles.containsKey(word) || has("compounds") && isRole(word);
    }

    Gender genderOfTitle(String word) {
        return titles.getOrDefault(word, Gender.UNKNOWN);
    }

    boolean isRole(String word) {
        return roles.containsKey(word) || roles.containsKey(roleNoun(word));
    }

    /**
     * The role noun in a German word: "chefin" of "spd-fraktionschefin", "meteorologe" of "meteorologen"; the word itself in other
     * languages and where there is none.
     */
    String roleNoun(String word) {
        if (!has("compounds") || roles.containsKey(word) || word.length() < SHORTEST_ROLE || word.length() > LONGEST_COMPOUND
                || !roleEndings.contains(word.substring(word.length() - ENDING))) {
            return word;
        }
        for (int i = 0; i <= word.length() - SHORTEST_ROLE; i++) {
            String part = word.substring(i);
            if (i > 1 && is(part, "no-compound")) {
                continue;
            }
            if (i != 1 && roles.containsKey(part)) {
                return part;
            }
            for (String ending : CASE_ENDINGS) {
                String stem = part.endsWith(ending) ? part.substring(0, part.length() - ending.length()) : "";
                if (i != 1 && stem.length() >= SHORTEST_ROLE && roles.containsKey(stem)) {
                    return stem;
                }
            }
        }
        return word;
    }

    /** A role noun in the plural: allies, aides. */
    boolean isRoles(String word) {
        return word.length() > 3 && word.endsWith("s") && (isRole(word.substring(0, word.length() - 1))
                || word.endsWith("ies") && isRole(word.substring(0, word.length() - 3) + "y"));
    }

    /** A role noun, or a word that is built like one ("skipper", "cellist"); only to be asked beside a name. */
    boolean isRoleLike(String word) {
        return isRole(word) || word.length() > 5 && endsLike(word, "role-ending")
                && !isCue(word) && !is(word, "preposition") && !is(word, "adverb") && !is(word, "begin") && !is(word, "comparative");
    }

    /** Of he, him, she, her; unknown of it, they and what is no pronoun. */
    Gender genderOfPronoun(String word) {
        return is(word, "male") ? Gender.MALE : is(word, "female") ? Gender.FEMALE : Gender.UNKNOWN;
    }

    Gender genderOfRole(String word) {
        return roles.getOrDefault(roleNoun(word), Gender.UNKNOWN);
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

    /** A verb that narration among the words said may begin with; the only verbs known of some languages. */
    boolean isSpeechVerb(String word) {
        return isCue(word) || isManner(word) || is(word, "speech-verb");
    }

    boolean isOrganisation(String word) {
        return organisations.contains(word);
    }

    /** Whether a role begins with the title of one whom everybody knows: "President", "Prime Minister". */
    boolean isHeadOfState(String role) {
        return Arrays.stream(role.toLowerCase(Locale.ROOT).split(" ")).anyMatch(word -> is(word, "head-of-state"));
    }

    boolean isPlace(String name) {
        return places.contains(name);
    }

    boolean isAffiliation(String word) {
        return affiliations.contains(word);
    }

    private static Map<String, Gender> gendered(String language, String file) {
        Map<String, Gender> words = new HashMap<>(file.equals("first-names") ? 1 << 14 : 1 << 10);
        for (String line : lines(language, file)) {
            int blank = line.length() - 2;
            if (blank > 0 && line.charAt(blank) == ' ') {
                words.put(line.substring(0, blank), Gender.of(line.charAt(blank + 1)));
            } else {
                words.put(line, Gender.UNKNOWN);
            }
        }
        return words;
    }

    private static Set<String> words(String language, String file) {
        Set<String> words = new HashSet<>();
        for (String line : lines(language, file)) {
            addWords(line, words);
        }
        return words;
    }

    private Set<String> verbs(String language, String file) {
        Set<String> words = new HashSet<>();
        for (String line : lines(language, file)) {
            addWords(line, words);
            int blank = line.indexOf(' ');
            bases.add(blank < 0 ? line : line.substring(0, blank));
        }
        return words;
    }

    /** The first word of each line with the words after it. */
    private static Map<String, List<String>> heads(String language, String file) {
        Map<String, List<String>> heads = new HashMap<>();
        for (String line : lines(language, file)) {
            String[] words = line.split(" ");
            heads.put(words[0], List.of(words).subList(1, words.length));
        }
        return heads;
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

    private static List<String> lines(String language, String file) {
        String text = body(language, file);
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (end > start) {
                lines.add(text.substring(start, end));
            }
            start = end + 1;
        }
        return lines;
    }

    /** A file without the comment at its head; empty when the language has no such file. */
    private static String body(String language, String file) {
        try (InputStream in = Lexicon.class.getResourceAsStream(String.join("", language, "/", file, ".txt"))) {
            if (in == null) {
                return "";
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            int start = 0;
            while (start < text.length() && text.charAt(start) == '#') {
                start = text.indexOf('\n', start) + 1;
            }
            return text.substring(start).stripTrailing();
        } catch (IOException e) {
            throw new UncheckedIOException("word list " + language + "/" + file + ".txt", e);
        }
    }
}
