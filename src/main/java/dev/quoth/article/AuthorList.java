package dev.quoth.article;

import dev.quoth.news.Author;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Authors gathered from the pieces of a byline, each with what the byline calls them. */
final class AuthorList {

    private static final Map<String, List<String>> WORDS = Resource.sections("bylines.txt");
    private static final Set<String> ROLES = Set.copyOf(WORDS.get("role"));
    private static final Set<String> BEATS = Set.copyOf(WORDS.get("beat"));
    private static final Set<String> DEGREES = Set.copyOf(WORDS.get("degree"));
    private static final List<String> LEADING = WORDS.get("leading role");
    private static final List<String> BEHIND = WORDS.get("behind a name");
    private static final Pattern ASIDE = Pattern.compile("\\s(?:" + String.join("|", WORDS.get("aside")) + "|For [Tt]he)\\s.*$");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\s*[(\\[][^)\\]]*[)\\]]?\\s*$");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}'\u2019\\-]+");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=\\p{Ll}{3})\\.$");
    private static final int MOST = 20;
    private static final int LONGEST_DEGREE = 8;

    private final List<Author> authors = new ArrayList<>();
    private final boolean told;

    /** @param told whether the pieces were written for machines, which are told names and seldom offices */
    AuthorList(boolean told) {
        this.told = told;
    }

    List<Author> list() {
        return authors;
    }

    /** Whether {@code part} says what somebody is and not who: "Senior Correspondent", "Ph.D.", "CEO of CaseBasix". */
    static boolean isRole(String part) {
        String text = part.strip();
        return isDegree(text) && !Names.isAgency(text) || roleStart(text) == 0;
    }

    /** "MD", "Ph.D.", "CFP": what somebody may write behind a name. */
    private static boolean isDegree(String text) {
        return text.length() <= LONGEST_DEGREE && text.length() > 1 && text.indexOf(' ') < 0 && !Character.isIdeographic(text.codePointAt(0))
                && (text.equals(text.toUpperCase(Locale.ROOT)) || text.indexOf('.') > 0 || text.equals("PhD"));
    }

    /** Takes one piece between commas and "and"s: a name, a name with a role, or the role of the name before. */
    void add(String piece) {
        String text = piece.strip();
        if (text.isEmpty() || authors.size() >= MOST) {
            return;
        }
        text = Introduction.after(text).orElse(text);
        if (!authors.isEmpty() && isDegree(text)) {
            if (!Names.isAgency(text)) {
                call(text);
            }
            return;
        }
        text = withoutLead(text);
        int role = roleStart(text);
        if (role > 0 && !authors.isEmpty() && isBeat(text.substring(0, role).strip())) {
            call(text);
            return;
        }
        if (role > 0 && !isCut(text, role)) {
            role = -1;
        }
        String name = trim(role < 0 ? text : text.substring(0, role));
        name = Names.withoutAgency(withoutOffice(name));
        name = withoutDegrees(trim(IN_BRACKETS.matcher(name).replaceFirst("")));
        String before = trim(ASIDE.matcher(name).replaceFirst(""));
        name = once(Names.isPerson(before) ? before : name);
        name(name, role < 0 ? "" : trim(text.substring(role)));
    }

    private void name(String name, String role) {
        if (name.isEmpty() || Names.isAgency(name) || Names.isReport(name)) {
            if (!role.isEmpty()) {
                call(role);
            }
            return;
        }
        // Behind a full name there is another, a team, or what is none: a place, a paper, a field ("Jane Roe, Denver").
        boolean other = authors.isEmpty() || Names.isPerson(name) || Names.isTeam(name) || !Names.isPerson(authors.get(0).name());
        if (other && (Names.isName(name) || Names.isPerson(name)) && authors.stream().noneMatch(author -> author.name().equalsIgnoreCase(name))) {
            authors.add(new Author(name, role));
        }
    }

    /** "Bo Lind Bo Lind" and "Bo Lind." are what is left of a picture's text beside the name, and of a sentence. */
    private static String once(String name) {
        String half = name.substring(0, name.length() / 2);
        if (name.equals(half + ' ' + half)) {
            return half;
        }
        return name.endsWith(".") ? SENTENCE_END.matcher(name).replaceFirst("") : name;
    }

    private void call(String role) {
        if (!authors.isEmpty()) {
            Author last = authors.remove(authors.size() - 1);
            authors.add(last.role().isEmpty() ? new Author(last.name(), role) : last);
        }
    }

    /** "Jane Roe RN" without what she may write behind her name. */
    private static String withoutDegrees(String name) {
        String rest = name;
        int blank = rest.lastIndexOf(' ');
        while (blank > 0 && rest.indexOf(' ') < blank && DEGREES.contains(rest.substring(blank + 1).replace(".", ""))) {
            rest = trim(rest.substring(0, blank));
            blank = rest.lastIndexOf(' ');
        }
        return rest;
    }

    /** "\u5C71\u7530\u592A\u90CE\u8A18\u8005" without what he is. */
    private static String withoutOffice(String name) {
        return BEHIND.stream().filter(office -> name.endsWith(office) && name.length() > office.length() + 1).findFirst()
                .map(office -> trim(name.substring(0, name.length() - office.length()))).orElse(name);
    }

    /** "Gastautor Max Muster" without what he is. */
    private static String withoutLead(String text) {
        int blank = text.indexOf(' ');
        if (blank < 0) {
            return text;
        }
        String first = text.substring(0, blank).toLowerCase(Locale.ROOT);
        String rest = text.substring(blank + 1);
        return LEADING.stream().anyMatch(first::endsWith) && Names.isPerson(rest) ? rest : text;
    }

    /** Where the role begins: at the first word that names an office, and at the words before it that say of what; -1 for none. */
    private static int roleStart(String text) {
        Matcher words = WORD.matcher(text);
        int count = 0;
        int beat = -1;
        while (words.find()) {
            String word = words.group().toLowerCase(Locale.ROOT);
            if (ROLES.contains(word) && (count != 1 || !looksLikeSurname(text, words))) {
                return beat >= 0 && beat < words.start() ? beat : words.start();
            }
            boolean more = BEATS.contains(word) && count != 1;
            beat = more ? beat < 0 ? words.start() : beat : -1;
            count++;
        }
        return -1;
    }

    /** Behind a name, "Shipbuilding Content writer" is what its bearer does, though no list knows shipbuilding. */
    private static boolean isBeat(String beforeRole) {
        return BEATS.contains(beforeRole.substring(beforeRole.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    }

    /** "Anna Reporter" is a role after a first name only if something follows that is one too; "Tom Cook" and "Ed Writer" are names. */
    private static boolean looksLikeSurname(String text, Matcher word) {
        return Character.isUpperCase(word.group().charAt(0)) && word.end() == text.length();
    }

    /** Whether what stands from {@code role} on is said of the name before it, and is no part of the name. */
    private boolean isCut(String text, int role) {
        String what = text.substring(role).strip();
        String before = trim(text.substring(0, role));
        // "The Investopedia Team" is a name: a team has no members to call reporters.
        if (Names.isTeam(what)) {
            return false;
        }
        boolean words = what.indexOf(' ') > 0;
        return told ? words && Names.isPerson(before) : words || before.indexOf(' ') > 0;
    }

    private static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && "-\u2013\u2014|,;:\"\u201C\u201D.@*\u2022\u00B7( ".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && "-\u2013\u2014|,;:\"\u201C\u201D@*\u2022\u00B7) ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end).strip();
    }
}
