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
    private static final Set<String> ROLES = Set.copyOf(WORDS.get("role"));
    private static final Set<String> PARTICLES = Set.copyOf(WORDS.get("particle"));
    private static final Set<String> AGENCIES = Set.copyOf(WORDS.get("agency"));
    private static final Set<String> NO_NAMES = Set.copyOf(WORDS.get("no name"));
    private static final Pattern BY = Pattern.compile("^(?:" + String.join("|", WORDS.get("by"))
            + ")(?=[\\s:\u00A0\uFF1A\u201C]|(?<=[\uFF0F\u6587:\uFF1A]))[\\s:\uFF1A]*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern AND = Pattern.compile("\\s*(?:[;|\u2022\u00B7/\uFF0F\u3001\n]|\\s(?:"
            + String.join("|", WORDS.get("and")) + ")\\s|&)\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern STOP = Pattern.compile("\\s*(?:" + String.join("|", WORDS.get("stop")) + ").*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    private static final Pattern DATE_LABEL = Pattern.compile("^(?:" + String.join("|", WORDS.get("date")) + ")\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    private static final Pattern INSIDE = Pattern.compile("[\\s|\u2022\u00B7](?:by|von|par|por)\\s+(?=\\p{Lu})", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_NAME = 60;
    private static final int MOST_AUTHORS = 20;

    private Bylines() { }

    /** The line without the word that introduces it; empty if no such word does. */
    static Optional<String> afterBy(String line) {
        Matcher matcher = BY.matcher(line);
        return matcher.find() && matcher.end() < line.length() ? Optional.of(line.substring(matcher.end()).strip()) : Optional.empty();
    }

    /** Whether {@code line} only introduces a name ("By", "Written by:"), which then stands in the next line. */
    static boolean isOnlyBy(String line) {
        return NO_NAMES.contains(CleanText.normalize(line).toLowerCase(Locale.ROOT).replace(":", "").strip());
    }

    /** The name behind a date in one line, "Published 7 August by Nicole Burke"; empty where there is none. */
    static Optional<String> behindDate(String line) {
        Matcher matcher = INSIDE.matcher(line);
        return matcher.find() && Dates.parse(line, true).isPresent() ? Optional.of(line.substring(matcher.end())) : Optional.empty();
    }

    /** The byline that {@code line} is, with "By" or without; its authors are none when there is no name in it. */
    static Byline parse(String line) {
        String clean = CleanText.normalize(line);
        String names = STOP.matcher(afterBy(clean).orElse(clean)).replaceFirst("");
        List<Author> authors = new ArrayList<>();
        for (String part : names.split("\\s*,\\s*")) {
            // "Head of Marketing and Sales" is one role; only names are joined by "and".
            if (isRole(part)) {
                add(part, authors);
            } else {
                for (String piece : AND.split(part)) {
                    add(piece.strip(), authors);
                }
            }
        }
        return new Byline(clean, authors);
    }

    private static boolean isRole(String part) {
        Matcher word = WORD.matcher(part);
        return word.find() && ROLES.contains(word.group().toLowerCase(Locale.ROOT)) || isDegree(part.strip());
    }

    /** "MD", "Ph.D.", "CFP": what somebody may write behind a name. */
    private static boolean isDegree(String part) {
        return part.length() <= 8 && part.indexOf(' ') < 0 && (part.equals(part.toUpperCase(Locale.ROOT)) || part.indexOf('.') > 0);
    }

    private static void add(String piece, List<Author> authors) {
        if (piece.isEmpty() || authors.size() >= MOST_AUTHORS) {
            return;
        }
        String text = afterBy(piece).orElse(piece);
        int role = roleStart(text);
        String name = strip(role < 0 ? text : text.substring(0, role));
        String title = role < 0 ? "" : strip(text.substring(role));
        boolean known = AGENCIES.contains(name.toLowerCase(Locale.ROOT));
        if (!authors.isEmpty() && isDegree(text)) {
            title = text;
            known = true;
        }
        if (name.isEmpty() || known) {
            if (!authors.isEmpty() && !title.isEmpty()) {
                Author last = authors.remove(authors.size() - 1);
                authors.add(last.role().isEmpty() ? new Author(last.name(), title) : last);
            }
        } else if (isName(name) && authors.stream().noneMatch(author -> author.name().equalsIgnoreCase(name))) {
            authors.add(new Author(name, title));
        }
    }

    /** Where the role begins: at the first word that names an office, and at the adjectives before it. */
    private static int roleStart(String text) {
        Matcher words = WORD.matcher(text);
        int count = 0;
        while (words.find()) {
            if (ROLES.contains(words.group().toLowerCase(Locale.ROOT)) && (count != 1 || !looksLikeSurname(text, words))) {
                return words.start();
            }
            count++;
        }
        return -1;
    }

    /** "Anna Reporter" is a role after a first name only if something follows that is one too; "Tom Cook" and "Ed Writer" are names. */
    private static boolean looksLikeSurname(String text, Matcher word) {
        return Character.isUpperCase(word.group().charAt(0)) && word.end() == text.length();
    }

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}'\u2019\\-]+");

    private static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && ("-\u2013\u2014|,;:\"\u201C\u201D.@\u2022\u00B7( ".indexOf(text.charAt(start)) >= 0)) {
            start++;
        }
        while (end > start && "-\u2013\u2014|,;:\"\u201C\u201D@\u2022\u00B7) ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end).strip();
    }

    /** Whether {@code text} could be somebody's name: one to six words with capitals, no digits, no sentence. */
    static boolean isName(String text) {
        if (text.isEmpty() || text.length() > LONGEST_NAME || text.contains("://") || NO_NAMES.contains(text.toLowerCase(Locale.ROOT))) {
            return false;
        }
        String[] words = text.split("\\s+");
        if (words.length > 6) {
            return false;
        }
        int capitals = 0;
        for (String word : words) {
            int first = word.codePointAt(0);
            if (Character.isDigit(first) || "<>{}[]=#!?".indexOf(first) >= 0) {
                return false;
            }
            if (Character.isUpperCase(first) || Character.isTitleCase(first) || Character.getType(first) == Character.OTHER_LETTER) {
                capitals++;
            } else if (!PARTICLES.contains(word.toLowerCase(Locale.ROOT)) && words.length > 1 && !Character.isLowerCase(first)) {
                return false;
            }
        }
        return capitals > 0 && capitals * 2 >= words.length;
    }

    /** Whether a short line is nothing but a byline, a date, or both. */
    static boolean isBylineOrDate(String line) {
        String clean = CleanText.normalize(line);
        if (DATE_LABEL.matcher(clean).matches() && (clean.length() < 40 || Dates.parse(clean, true).isPresent())) {
            return true;
        }
        Optional<String> names = afterBy(clean);
        if (names.isPresent() && clean.length() < 120 && !clean.endsWith(".") && !parse(clean).authors().isEmpty()) {
            return names.get().split("\\s+").length <= 14;
        }
        return clean.length() <= 60 && !clean.endsWith(".") && Dates.parse(clean, true).isPresent() && isMostlyDate(clean);
    }

    private static boolean isMostlyDate(String line) {
        int words = 0;
        for (String word : line.split("[\\s,|]+")) {
            if (word.length() > 3 && Character.isLetter(word.charAt(0))) {
                words++;
            }
        }
        return words <= 3;
    }
}
