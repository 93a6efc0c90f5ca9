package dev.quoth.article;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells names from other words: of persons, of outlets and teams, and what is no name at all. */
final class Names {

    private static final Map<String, List<String>> WORDS = Resource.sections("bylines.txt");
    private static final Set<String> PARTICLES = Set.copyOf(WORDS.get("particle"));
    private static final Set<String> NO_NAMES = Set.copyOf(WORDS.get("no name"));
    private static final Set<String> AGENCIES = Set.copyOf(WORDS.get("agency"));
    private static final List<String> NO_EAST_ASIAN = WORDS.get("no east asian name");
    private static final Set<String> TITLES = Set.copyOf(WORDS.get("title"));
    private static final Set<String> ORGANISATION = words("organisation");
    private static final Set<String> NOT_IN_NAMES = words("not in names");
    private static final Set<String> ROLES = Set.copyOf(WORDS.get("role"));
    private static final Set<String> GIVEN_NAMES = Resource.words("given-names.txt").stream()
            .flatMap(line -> CleanText.words(line).stream())
            .collect(Collectors.toSet());
    private static final Set<String> TEAMS = Set.copyOf(WORDS.get("team"));
    private static final Pattern HANDLE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._\\-]{1,39}");
    private static final Pattern EAST_ASIAN = Pattern.compile(
            "\\p{IsHan}{2,5}|\\p{IsHangul}{2,4}|[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\u30FC]{1,5}[\\s\u30FB\u3000][\\p{IsHan}"
                    + "\\p{IsHiragana}\\p{IsKatakana}\u30FC\u30FB]{1,8}");
    private static final Pattern ADDRESS = Pattern.compile("[a-z0-9]\\.(?:com|org|net|de|at|ch|fr|es|it|co|uk|info|tv|news|eu|io)\\b");
    private static final Pattern WORD = Pattern.compile("[\\p{Lu}\\p{Lt}][\\p{L}\\p{M}'\u2019.\\-]*|[Oo]['\u2019]\\p{Lu}.*");
    private static final Pattern FIRM = Pattern.compile("(?:^|[\\s,])(?:" + String.join("|", WORDS.get("firm")) + ")(?=[\\s,.|]|$)");
    /** The scripts in it begin here. */
    private static final char FIRST_EAST_ASIAN = '\u1100';
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s/&|]+");
    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 6;
    /** Two letters stand where a picture of somebody is missing. */
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{1,2}");

    private Names() { }

    private static Set<String> words(String section) {
        return new HashSet<>(List.of(String.join(" ", WORDS.get(section)).split("\\s+")));
    }

    /** Whether {@code text} could be a name of anybody or anything: one to six words with capitals, no digits, no sentence. */
    static boolean isName(String text) {
        if (text.isEmpty() || text.length() > LONGEST || text.contains("://") || NO_NAMES.contains(text.toLowerCase(Locale.ROOT))) {
            return false;
        }
        List<String> words = CleanText.words(text);
        if (words.size() > MOST_WORDS) {
            return false;
        }
        int capitals = 0;
        for (String word : words) {
            if (word.equals("&") || word.equals("+")) {
                continue;
            }
            int first = word.codePointAt(0);
            if (Character.isDigit(first) || "<>{}[]=#!?".indexOf(first) >= 0) {
                return false;
            }
            if (Character.isUpperCase(first) || Character.isTitleCase(first) || Character.getType(first) == Character.OTHER_LETTER) {
                capitals++;
            } else if (!PARTICLES.contains(word.toLowerCase(Locale.ROOT)) && words.size() > 1 && !Character.isLowerCase(first)) {
                return false;
            }
        }
        return capitals > 0 && capitals * 2 >= words.size();
    }

    /** Whether {@code text} is the name of a person with a given name and a surname, and nothing else. */
    static boolean isPerson(String text) {
        if (text.length() > LONGEST || isAgency(text) || isOrganisation(text)) {
            return false;
        }
        if (!text.isEmpty() && text.charAt(0) >= FIRST_EAST_ASIAN && EAST_ASIAN.matcher(text).matches()) {
            return !isReport(text);
        }
        List<String> words = CleanText.words(text);
        if (words.size() > MOST_WORDS) {
            return false;
        }
        int parts = 0;
        for (String word : words) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (TITLES.contains(lower) || PARTICLES.contains(lower) && parts > 0 || isNickname(word)) {
                continue;
            }
            if (NOT_IN_NAMES.contains(lower) || ROLES.contains(lower) || !isWord(word)) {
                return false;
            }
            parts++;
        }
        // "PM IST" is a time.
        return parts >= 2 && words.stream().anyMatch(word -> word.length() > 3 || !word.equals(word.toUpperCase(Locale.ROOT)));
    }

    /** Whether {@code person} begins with a given name of the field's languages, "Dr." and the like left out: towns and firms do not. */
    static boolean hasGivenName(String person) {
        for (String word : CleanText.words(person.toLowerCase(Locale.ROOT))) {
            if (!TITLES.contains(word)) {
                return GIVEN_NAMES.contains(word) || word.indexOf('-') > 0 && GIVEN_NAMES.contains(word.substring(0, word.indexOf('-')));
            }
        }
        return false;
    }

    /** {@code person} without "Dr." and the like before it. */
    static String untitled(String person) {
        String name = person.strip();
        int blank = name.indexOf(' ');
        while (blank > 0 && TITLES.contains(name.substring(0, blank).toLowerCase(Locale.ROOT))) {
            name = name.substring(blank + 1).strip();
            blank = name.indexOf(' ');
        }
        return name;
    }

    private static boolean isWord(String word) {
        boolean plain = word.charAt(0) >= 'A' && word.charAt(0) <= 'Z';
        for (int i = 1; plain && i < word.length(); i++) {
            plain = word.charAt(i) >= 'a' && word.charAt(i) <= 'z';
        }
        return plain || WORD.matcher(word).matches();
    }

    /** "Amanda "Tania Mae" Tan", "Paramita (Guha) Ghosh". */
    private static boolean isNickname(String word) {
        return word.length() > 2 && "\"\u201C\u201E('\u2018".indexOf(word.charAt(0)) >= 0 || word.endsWith("\"") || word.endsWith(")");
    }

    /** Whether {@code text} names an outlet, a team or a firm: by one of its words, or because it is an address. */
    static boolean isOrganisation(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String word : BETWEEN_WORDS.split(lower)) {
            if (ORGANISATION.contains(word)) {
                return true;
            }
        }
        return lower.startsWith("the ") || lower.indexOf('.') > 0 && ADDRESS.matcher(lower).find();
    }

    /** Whether {@code text} names a firm in law, or an address: who runs or built the site, where pages name no author. */
    static boolean isFirm(String text) {
        return FIRM.matcher(text).find();
    }

    /** Whether {@code text} names the people of an outlet together: "The Marvik Post editors", "Newsdesk". */
    static boolean isTeam(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return TEAMS.contains(lower.substring(lower.lastIndexOf(' ') + 1)) || lower.startsWith("team ") || lower.startsWith("redaktion ");
    }

    /** Whether {@code text} stands where a name should and names nobody: "admin", "No Author". */
    static boolean isNobody(String text) {
        return NO_NAMES.contains(text.toLowerCase(Locale.ROOT));
    }

    /** Whether {@code text} says in Chinese, Japanese or Korean what somebody did and not who: "report from Taipei". */
    static boolean isReport(String text) {
        return !text.isEmpty() && text.charAt(0) >= FIRST_EAST_ASIAN && NO_EAST_ASIAN.stream().anyMatch(text::endsWith);
    }

    static boolean isAgency(String text) {
        return AGENCIES.contains(text.toLowerCase(Locale.ROOT));
    }

    /**
     * {@code text} without the agency behind a person's name, "Ann Lee Associated Press", "Ann Lee AFP"; one word must be in capitals
     * where the name is not.
     */
    static String withoutAgency(String text) {
        for (int blank = text.indexOf(' '); blank > 0; blank = text.indexOf(' ', blank + 1)) {
            String behind = text.substring(blank + 1);
            boolean plain = behind.indexOf(' ') > 0 || behind.equals(behind.toUpperCase(Locale.ROOT)) && !text.equals(text.toUpperCase(Locale.ROOT));
            if (plain && isAgency(behind) && isPerson(text.substring(0, blank))) {
                return text.substring(0, blank);
            }
        }
        return text;
    }

    /** Whether {@code text} may be the one word somebody goes by on a site, "jsteinhardt"; what stands for nobody is none. */
    static boolean isHandle(String text) {
        return HANDLE.matcher(text).matches() && !INITIALS.matcher(text).matches() && text.indexOf('.') == text.lastIndexOf('.')
                && text.codePoints().anyMatch(Character::isLetter)
                && !NO_NAMES.contains(text.toLowerCase(Locale.ROOT)) && !NOT_IN_NAMES.contains(text.toLowerCase(Locale.ROOT));
    }
}
