package dev.quoth.quote.word;

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
public final class Lexicon {

    /** Classes that hold all words of others, where a word is asked for every class of them. */
    private static final Map<String, List<String>> SUMS = Map.of("noun-of-saying", List.of("claim", "utterance", "view"),
            "no-noun", List.of("preposition", "conjunction", "relative", "auxiliary", "modal", "subject", "determiner", "complement"));

    /** Letters of a word of bodies that ends others. */
    private static final int SHORTEST_BODY = 6;
    private static final int LONGEST_BODY = 18;

    private static final List<String> LOCUTIONS = List.of("according-phrase", "aside", "furniture");

    private static final Map<String, Lexicon> LOADED = new ConcurrentHashMap<>();

    private final Map<String, Gender> firstNames;
    private final SortedNames manyFirstNames;
    private final Map<String, Gender> titles;
    private final Map<String, Gender> roles;
    /** Null for a language whose words are not put together. */
    private final Compounds compounds;
    private final Set<String> cues;
    private final Set<String> bases = new HashSet<>();
    private final Map<String, String> formal = new HashMap<>();
    private final Set<String> manner;
    private final Map<String, List<String>> kin;
    private final Map<String, List<String>> bodyKin;
    private final Set<String> organisations;
    private final Set<String> places;
    private final Set<String> affiliations;
    private final Map<String, WordSet> classes = new HashMap<>();
    private final List<Frame> frames;
    private final boolean phrases;
    private final Map<String, List<String[]>> locutions = new HashMap<>();

    private Lexicon(String language) {
        Map<String, Set<String>> words = wordClasses(language);
        words.forEach((wordClass, all) -> classes.put(wordClass, new WordSet(all)));
        phrases = has("phrases");
        for (String wordClass : LOCUTIONS) {
            if (has(wordClass)) {
                locutions.put(wordClass, words.get(wordClass).stream().map(phrase -> phrase.split("\\+")).toList());
            }
        }
        firstNames = language.equals("en") ? Map.of() : WordLists.gendered(language, "first-names");
        String also = classes.containsKey("first-names-also") ? "en" : classes.isEmpty() ? "en" : "";
        boolean sorted = language.equals("en") || !also.isEmpty();
        manyFirstNames = new SortedNames(sorted ? WordLists.body("en", "first-names") : "");
        titles = WordLists.gendered(language, "titles");
        roles = WordLists.gendered(language, "roles");
        compounds = has("compounds") ? new Compounds(roles.keySet(), words.getOrDefault("no-compound", Set.of())) : null;
        cues = verbs(language, "cues");
        manner = verbs(language, "manner");
        for (String line : WordLists.lines(language, "nicknames")) {
            String[] names = line.split(" ");
            for (String name : names) {
                formal.put(name, names[0]);
            }
        }
        kin = WordLists.heads(language, "kin");
        bodyKin = WordLists.heads(language, "body-kin");
        organisations = WordLists.words(language, "organisations");
        places = new HashSet<>(WordLists.lines(language, "places"));
        affiliations = WordLists.words(language, "affiliations");
        frames = Frame.read(WordLists.lines(language, "frames"));
    }

    private static Map<String, Set<String>> wordClasses(String language) {
        Map<String, Set<String>> words = new HashMap<>();
        for (String line : WordLists.lines(language, "words")) {
            int colon = line.indexOf(':');
            WordLists.addWords(line.substring(colon + 1), words.computeIfAbsent(line.substring(0, colon), it -> new HashSet<>()));
        }
        if (words.containsKey("phrases")) {
            SUMS.forEach((sum, parts) -> {
                Set<String> all = new HashSet<>();
                parts.forEach(part -> all.addAll(words.getOrDefault(part, Set.of())));
                words.put(sum, all);
            });
        }
        return words;
    }

    /** The lexicon of a language ("en"); loaded when it is first asked for. */
    public static Lexicon of(String language) {
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
    public boolean is(String word, String wordClass) {
        WordSet words = classes.get(wordClass);
        return words != null && words.has(word);
    }

    /** Whether {@code word} ends like the words of a class ("past-ending: ed"). */
    public boolean endsLike(String word, String endings) {
        WordSet known = classes.get(endings);
        return known != null && known.endsLike(word);
    }

    /** An adverb, or a word that ends like one. */
    public boolean isAdverb(String word) {
        return is(word, "adverb") || endsLike(word, "adverb-ending");
    }

    /** Whether the language has a list of that class. */
    public boolean has(String wordClass) {
        return classes.containsKey(wordClass);
    }

    /** Whether its lists tell how phrases are built; rules that read phrases hold for such a language alone. */
    public boolean hasPhrases() {
        return phrases;
    }

    /** Phrases of a class whose words are joined by "+" in {@code words.txt} ("de+acuerdo+con"), each as its words. */
    public List<String[]> locutions(String wordClass) {
        return locutions.getOrDefault(wordClass, List.of());
    }

    /** What may stand round a quotation where names have no capitals; empty in languages where they have. */
    public List<Frame> frames() {
        return frames;
    }

    /** Whether nothing is known of the language's verbs. */
    public boolean isEmpty() {
        return cues.isEmpty();
    }

    /** Whether a word in lower case is a first name, alone or before a hyphen. */
    public boolean isFirstName(String word) {
        return firstNames.containsKey(word) || manyFirstNames.letterOf(word) != 0 || word.indexOf('-') > 0 && isFirstName(firstOf(word));
    }

    /** Whose first name it mostly is; unknown for none. */
    public Gender genderOfFirstName(String word) {
        Gender known = firstNames.get(word);
        char letter = manyFirstNames.letterOf(word);
        return known != null ? known : letter == 0 && word.indexOf('-') > 0 ? genderOfFirstName(firstOf(word)) : Gender.of(letter);
    }

    /** The Eva of Eva-Marie. */
    private static String firstOf(String word) {
        return word.substring(0, word.indexOf('-'));
    }

    /** The full form of a first name ("mike" is "michael"), or the name itself. */
    public String formal(String firstName) {
        return formal.getOrDefault(firstName, firstName);
    }

    /** Roles and titles whose bearers may be called {@code role} too: a congressman is a lawmaker. */
    public List<String> kinOf(String role) {
        return kin.getOrDefault(role, List.of());
    }

    /** Words in the names of bodies that may be called {@code noun}: the agency is a Department. */
    public List<String> bodyKinOf(String noun) {
        return bodyKin.getOrDefault(noun, List.of());
    }

    /** A word that stands before names: "mr", "sen."; in languages of compounds every role may. */
    public boolean isTitle(String word) {
        return titles.containsKey(word) || has("compounds") && isRole(word);
    }

    /** Of whom a title is said; unknown for most. */
    public Gender genderOfTitle(String word) {
        return titles.getOrDefault(word, Gender.UNKNOWN);
    }

    /** A noun for what somebody is: "mayor", "spokesman". */
    public boolean isRole(String word) {
        return roles.containsKey(word) || roles.containsKey(roleNoun(word));
    }

    /** The role noun in a German word ("chefin" of "spd-fraktionschefin"); the word itself in other languages and where there is none. */
    public String roleNoun(String word) {
        return compounds == null ? word : compounds.roleNoun(word);
    }

    /** A role noun in the plural: allies, aides. */
    public boolean isRoles(String word) {
        return word.length() > 3 && word.endsWith("s") && (isRole(word.substring(0, word.length() - 1))
                || word.endsWith("ies") && isRole(word.substring(0, word.length() - 3) + "y"));
    }

    /** A role noun, or a word that is built like one ("skipper", "cellist"); only to be asked beside a name. */
    public boolean isRoleLike(String word) {
        return isRole(word) || word.length() > 5 && endsLike(word, "role-ending")
                && !isCue(word) && !is(word, "document") && !is(word, "role-not")
                && !is(word, "preposition") && !is(word, "adverb") && !is(word, "begin") && !is(word, "comparative");
    }

    /** Of he, him, she, her; unknown of it, they and what is no pronoun. */
    public Gender genderOfPronoun(String word) {
        return is(word, "male") ? Gender.MALE : is(word, "female") ? Gender.FEMALE : Gender.UNKNOWN;
    }

    /** Of der, la, una; unknown of the and of les. */
    public Gender genderOfArticle(String word) {
        return is(word, "male-article") ? Gender.MALE : is(word, "female-article") ? Gender.FEMALE : Gender.UNKNOWN;
    }

    /** Of whom a role is said; unknown for most. */
    public Gender genderOfRole(String word) {
        return roles.getOrDefault(roleNoun(word), Gender.UNKNOWN);
    }

    /** A verb that reports speech wherever it stands. */
    public boolean isCue(String word) {
        return cues.contains(word);
    }

    /** The bare form of a reporting verb ("say"), the first of its line. */
    public boolean isBase(String word) {
        return bases.contains(word);
    }

    /** A verb that reports speech only beside a quotation. */
    public boolean isManner(String word) {
        return manner.contains(word);
    }

    /** A verb that narration among the words said may begin with; the only verbs known of some languages. */
    public boolean isSpeechVerb(String word) {
        return isCue(word) || isManner(word) || is(word, "speech-verb");
    }

    /** A word that makes a name that of a body: "university", "inc". */
    public boolean isOrganisation(String word) {
        return organisations.contains(word) || compounds != null && isCompoundBody(word);
    }

    /** A Rüstungskonzern is a Konzern, where words are put together; a surname may end like a short one. */
    private boolean isCompoundBody(String word) {
        for (int i = Math.max(2, word.length() - LONGEST_BODY); i + SHORTEST_BODY <= word.length(); i++) {
            if (organisations.contains(word.substring(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a role begins with the title of one whom everybody knows: "President", "Prime Minister". */
    public boolean isHeadOfState(String role) {
        return Arrays.stream(role.toLowerCase(Locale.ROOT).split(" ")).anyMatch(word -> is(word, "head-of-state"));
    }

    /** A name, in lower case, that everybody knows as a place. */
    public boolean isPlace(String name) {
        return places.contains(name);
    }

    /** What people of a place, party or church are called: "german", "democrat". */
    public boolean isAffiliation(String word) {
        return affiliations.contains(word);
    }

    private Set<String> verbs(String language, String file) {
        Set<String> words = new HashSet<>();
        for (String line : WordLists.lines(language, file)) {
            WordLists.addWords(line, words);
            int blank = line.indexOf(' ');
            bases.add(blank < 0 ? line : line.substring(0, blank));
        }
        return words;
    }
}
