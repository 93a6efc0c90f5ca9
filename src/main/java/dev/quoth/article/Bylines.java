package dev.quoth.article;

import dev.quoth.news.Author;
import dev.quoth.news.Byline;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes bylines apart: "By Kevin Beese Staff reporter" is an author and what the paper calls him. */
final class Bylines {

    private static final Map<String, List<String>> WORDS = Resource.sections("bylines.txt");
    /** Bullets and bars between the parts of a byline. */
    private static final String MARKS = "|\u2022\u00B7\u25CF\u2219\u22C5\u25AA\uFF5C";
    private static final Pattern AND = pattern("\\s*(?:[;" + MARKS + "/\uFF0F\u3001\n]|\\s[\\-\u2013\u2014]\\s|\\s(?:"
            + String.join("|", WORDS.get("and")) + ")\\s|&)\\s*");
    /** "Ann Lee, Bo Lind, and Carl Dahl"; with a capital it is a name, "Y Combinator". */
    private static final Pattern LAST = Pattern.compile("^(?:" + String.join("|", WORDS.get("and")) + ")\\s+");
    private static final Pattern STOP = pattern(anywhere("stop") + ".*$");
    private static final Pattern OTHERS = pattern("\\b(?:" + String.join("|", WORDS.get("others")) + ")");
    private static final Pattern WROTE = Pattern.compile("\\b(?:[Ww]ritten by|[Ww]ords by|[Tt]ext|Autor|Author)");
    private static final Pattern DATE_LABEL = pattern("^(?:" + String.join("|", WORDS.get("date")) + ")\\b.*");
    private static final Pattern DATE_BEHIND = pattern("(?:" + String.join("|", WORDS.get("date")) + ")\\b[^\\p{L}]*(?:on\\s*)?$");
    private static final Pattern INSIDE = Pattern.compile("(?:^|[\\s" + MARKS + "])"
            + "(?:(?:by|von|par|por)\\s+|(?:Autor(?:in|en)?|Author|Auteur|Autore|Text):\\s*)(?=\\p{Lu})", Pattern.CASE_INSENSITIVE);
    /** "Ann Lee (reporting) and Bo Lind (photography)". */
    private static final Pattern PICTURED = pattern("(^|,|\\s(?:" + String.join("|", WORDS.get("and")) + ")\\s|&)[^,;&()]{3,40}\\("
            + "(?:" + String.join("|", WORDS.get("others")) + ")[^)]*\\)");
    private static final Pattern HELPED = Pattern.compile("\\((?:avec|with|mit|con|com|and|und|et)\\s[^)]*\\)");
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.\\s?)+");
    private static final Pattern COMMA = Pattern.compile("\\s*[,\uFF0C]\\s*");
    private static final Pattern COPYRIGHT = Pattern.compile("\u00A9|\\([Cc]\\)|[Cc]opyright");
    /** What parts a name from the day before or behind it. */
    private static final Pattern PARTED = Pattern.compile("[" + MARKS + "/\u2013\u2014-]");
    private static final Pattern WORD_ENDS = Pattern.compile("[\\s,|]+");
    /** What is left of the time of day behind a date. */
    private static final Pattern CLOCK = Pattern.compile("^[\\s\\d:,." + MARKS + "\u2013\u2014-]*(?:Uhr|h|am|pm|a\\.m\\.|p\\.m\\.)?"
            + "[\\s,." + MARKS + "\u2013\u2014-]*");
    private static final Pattern READING_TIME = pattern("(?:" + String.join("|", WORDS.get("reading time")) + ")");
    private static final Set<String> LABELS = Set.copyOf(WORDS.get("author labels"));
    private static final int LONGEST_BYLINE = 120;
    private static final int LONGEST_TIME = 30;
    private static final int LONGEST_DATE = 60;
    private static final int MOST_WORDS = 14;

    private Bylines() { }

    private static Pattern pattern(String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    }

    /** The expressions of a section, those that begin a word tried where words begin and nowhere else. */
    private static String anywhere(String section) {
        List<String> words = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (String expression : WORDS.get(section)) {
            (expression.startsWith("\\b") ? words : others).add(expression.startsWith("\\b") ? expression.substring(2) : expression);
        }
        return "(?:\\b(?:" + String.join("|", words) + ")|" + String.join("|", others) + ")";
    }

    /** The line without the word that introduces it; empty if no such word does. */
    static Optional<String> afterBy(String line) {
        int end = Introduction.end(line);
        return end > 0 && end < line.length() ? Optional.of(line.substring(end).strip()) : Optional.empty();
    }

    /** Whether {@code line} only introduces a name ("By", "Written by:"), which then stands elsewhere. */
    static boolean isOnlyBy(String line) {
        String clean = CleanText.normalize(line);
        return !clean.isEmpty() && Introduction.end(clean) == clean.length();
    }

    /** Whether {@code line} says in so many words that an author or a day of publication follows: a mere "By" does not. */
    static boolean isIntroduced(String line) {
        if (line.indexOf(' ') < 0) {
            return false;
        }
        int end = Introduction.end(line);
        String words = line.substring(0, end).strip();
        return end > 0 && end < line.length() && (words.indexOf(' ') > 0 || words.endsWith(":"))
                || CleanText.hasDigit(line) && DATE_LABEL.matcher(line).matches() && Dates.parse(line, true).isPresent();
    }

    /** Whether {@code line} is "Authors Bo Lind and Ann Lee": a word that means who wrote, and persons alone. */
    static boolean isLabelled(String line) {
        int end = line.indexOf(' ');
        if (end < 0 || line.length() > LONGEST_BYLINE || !LABELS.contains(line.substring(0, end).toLowerCase(Locale.ROOT))) {
            return false;
        }
        List<Author> authors = parse(line).authors();
        return !authors.isEmpty() && authors.stream().allMatch(author -> Names.isPerson(author.name()) && Names.hasGivenName(author.name()));
    }

    /** Whether {@code line} is a sentence that says who wrote: "This post was written by Bo Lind.", "Author: Bo Lind, head of a school." */
    static boolean isSentence(String line) {
        if (!line.endsWith(".") || line.length() >= LONGEST_BYLINE || !isIntroduced(line)) {
            return false;
        }
        String words = line.substring(0, Introduction.end(line)).strip();
        return words.indexOf(' ') > 0 || words.endsWith(":") && parse(line).authors().stream().anyMatch(author -> Names.isPerson(author.name()));
    }

    /** The byline that {@code line} is, with "By" or without; its authors are none when there is no name in it. */
    static Byline parse(String line) {
        String clean = CleanText.normalize(line);
        String names = clean;
        for (int i = 0; i < 2; i++) {
            names = afterBy(names).orElse(names);
        }
        names = STOP.matcher(names).replaceFirst("");
        Optional<FoundDate> date = Dates.find(names, true);
        if (date.isPresent()) {
            names = names.substring(0, date.get().start());
        }
        return new Byline(clean, authors(names, false));
    }

    /** Whether {@code before} a name says that its bearer edited, reviewed or took the photographs; {@code otherwise} if it says nothing. */
    static boolean isOfOthers(String before, boolean otherwise) {
        Matcher others = OTHERS.matcher(before);
        int last = -1;
        while (others.find()) {
            last = others.start();
        }
        Matcher by = WROTE.matcher(before);
        return last >= 0 ? !by.find(last) || by.start() < last : otherwise && !by.find();
    }

    /** The name in a byline that is no person's by its form, "Posted by seadog on 9 May"; or empty. */
    static String handle(String line) {
        String name = STOP.matcher(afterBy(line).orElse(line)).replaceFirst("").strip();
        return Names.isHandle(name) ? name : "";
    }

    /** The authors in a value written for machines, {@code "Bo Lind, Ann Lee"} or {@code "The Marvik Post"}. */
    static List<Author> told(String value) {
        String clean = CleanText.normalize(value);
        String names = afterBy(clean).orElse(clean);
        return authors(STOP.matcher(names).replaceFirst(""), true);
    }

    /** {@code "Lind, Bo"} as it is said, "Bo Lind"; citations are written so. */
    static String uninverted(String name) {
        String[] parts = COMMA.split(name.strip());
        boolean inverted = parts.length == 2 && CleanText.words(parts[0]).size() <= 2 && (!AuthorList.isRole(parts[1]) || INITIALS.matcher(parts[1]).matches())
                && !Names.isPerson(parts[0]);
        return inverted ? parts[1] + ' ' + parts[0] : name;
    }

    /**
     * The byline in a line that holds more than it: behind a date ("Published 7 August by Nicole Burke"), before or after one
     * ("Bo Lind | 7 August 2023"); empty where there is no date or nobody's name is left.
     */
    static Optional<Byline> besideDate(String line) {
        if (!CleanText.hasDigit(line)) {
            return Optional.empty();
        }
        Optional<FoundDate> date = Dates.find(line, true);
        if (date.isEmpty() || OTHERS.matcher(line).find() || COPYRIGHT.matcher(line).find()) {
            return Optional.empty();
        }
        Matcher by = INSIDE.matcher(line);
        String before = line.substring(0, date.get().start());
        String behind = line.substring(date.get().end());
        boolean first = before.length() > 3;
        boolean said = by.find();
        boolean parted = PARTED.matcher(first ? before.substring(before.length() - 3) : behind).find();
        if (!said && !parted && behind.length() > LONGEST_TIME) {
            return Optional.empty();
        }
        String names = said ? line.substring(by.end()) : first ? before : behind;
        List<Author> authors = parse(CLOCK.matcher(names).replaceFirst("")).authors();
        List<Author> persons = authors.stream().filter(author -> Names.isPerson(author.name())).toList();
        boolean named = said ? !persons.isEmpty() && persons.get(0).equals(authors.get(0)) : !persons.isEmpty() && persons.size() == authors.size();
        // "North Korea 9 August 2023" is a section and a day.
        boolean sure = said || parted || persons.size() > 1 || persons.stream().allMatch(author -> Names.hasGivenName(author.name()));
        return named && sure ? Optional.of(new Byline(line, persons)) : Optional.empty();
    }

    private static List<Author> authors(String names, boolean told) {
        AuthorList authors = new AuthorList(told);
        for (String piece : COMMA.split(withoutBrackets(names))) {
            Matcher last = LAST.matcher(piece);
            String part = last.lookingAt() ? piece.substring(last.end()) : piece;
            // "Head of Marketing and Sales" is one role; only names are joined by "and".
            if (AuthorList.isRole(part)) {
                authors.add(part);
                continue;
            }
            List<String> pieces = List.of(AND.split(part));
            if (isFirm(part, pieces)) {
                authors.add(part);
            } else {
                pieces.forEach(authors::add);
            }
        }
        return authors.list();
    }

    private static String withoutBrackets(String names) {
        return names.indexOf('(') < 0 ? names : HELPED.matcher(PICTURED.matcher(names).replaceAll("$1")).replaceAll("");
    }

    /** "Jobs & Hire", "Centre for Drugs and Research": one name, not two. */
    private static boolean isFirm(String part, List<String> pieces) {
        boolean single = pieces.stream().anyMatch(piece -> piece.strip().indexOf(' ') < 0);
        return pieces.size() == 2 && single && (part.indexOf('&') > 0 || Names.isOrganisation(part));
    }

    /** The line without the date behind it: "VERITY WIRE · Nov. 21, 2026 · 9:15 GMT" is by Verity Wire. */
    static Byline undated(Byline byline) {
        String line = byline.line();
        Optional<FoundDate> date = CleanText.hasDigit(line) ? Dates.find(line, true) : Optional.empty();
        if (date.isEmpty()) {
            return byline;
        }
        Matcher label = DATE_BEHIND.matcher(line).region(0, date.get().start());
        int end = label.find() ? label.start() : date.get().start();
        while (end > 0 && !Character.isLetterOrDigit(line.charAt(end - 1)) && line.charAt(end - 1) != ')' && line.charAt(end - 1) != '.') {
            end--;
        }
        String before = line.substring(0, end);
        boolean whole = byline.names().stream().allMatch(before::contains);
        return whole && !before.isEmpty() ? new Byline(before, byline.authors()) : byline;
    }

    /** Whether a short line is nothing but a byline, a date, or both. */
    static boolean isBylineOrDate(String line) {
        String clean = CleanText.normalize(line);
        if (DATE_LABEL.matcher(clean).matches() && (clean.length() < 40 || Dates.parse(clean, true).isPresent())) {
            return true;
        }
        Optional<String> names = afterBy(clean);
        if (names.isPresent() && clean.length() < LONGEST_BYLINE && !clean.endsWith(".") && !parse(clean).authors().isEmpty()) {
            return CleanText.words(names.get()).size() <= MOST_WORDS;
        }
        return isDate(clean);
    }

    /** Whether a short line only says of what a day is, "Last updated on 4 May 2020". */
    static boolean isDated(String line) {
        return line.length() <= LONGEST_DATE && CleanText.hasDigit(line) && DATE_LABEL.matcher(line).matches() && Dates.parse(line, true).isPresent()
                && isMostlyDate(line);
    }

    /** Whether a line says how long the text takes to read, "4 min read". */
    static boolean isReadingTime(String line) {
        return line.length() <= LONGEST_DATE && CleanText.hasDigit(line) && READING_TIME.matcher(line).matches();
    }

    /** Whether a short line is nothing but a date. */
    static boolean isDate(String line) {
        return line.length() <= LONGEST_DATE && !line.endsWith(".") && Dates.parse(line, true).isPresent() && isMostlyDate(line);
    }

    private static boolean isMostlyDate(String line) {
        int words = 0;
        for (String word : WORD_ENDS.split(line)) {
            if (word.length() > 3 && Character.isLetter(word.charAt(0))) {
                words++;
            }
        }
        return words <= 3;
    }
}
