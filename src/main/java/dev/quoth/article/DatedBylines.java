package dev.quoth.article;

import dev.quoth.news.Author;
import dev.quoth.news.Byline;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bylines that share their line with a day. */
final class DatedBylines {

    private static final Pattern DATE_BEHIND = BylineWords.pattern(BylineWords.any("date") + "\\b[^\\p{L}]*(?:on\\s*)?$");
    private static final Pattern INSIDE = Pattern.compile("(?:^|[\\s" + Bylines.MARKS + "])"
            + "(?:(?:by|von|par|por)\\s+|(?:Autor(?:in|en)?|Author|Auteur|Autore|Text):\\s*)(?=\\p{Lu})", Pattern.CASE_INSENSITIVE);
    private static final Pattern COPYRIGHT = Pattern.compile("\u00A9|\\([Cc]\\)|[Cc]opyright");
    /** What parts a name from the day before or behind it. */
    private static final Pattern PARTED = Pattern.compile("[" + Bylines.MARKS + "/\u2013\u2014-]");
    /** What is left of the time of day behind a date. */
    private static final Pattern CLOCK = Pattern.compile("^[\\s\\d:,." + Bylines.MARKS + "\u2013\u2014-]*(?:Uhr|h|am|pm|a\\.m\\.|p\\.m\\.)?"
            + "[\\s,." + Bylines.MARKS + "\u2013\u2014-]*");
    private static final int LONGEST_TIME = 30;

    private DatedBylines() { }

    /**
     * The byline in a line that holds more than it: behind a date ("Published 7 August by Nicole Burke"), before or after one
     * ("Bo Lind | 7 August 2023"); empty where there is no date or nobody's name is left.
     */
    static Optional<Byline> beside(String line) {
        if (!CleanText.hasDigit(line)) {
            return Optional.empty();
        }
        Optional<FoundDate> date = Dates.find(line, true);
        if (date.isEmpty() || OtherHands.isIn(line) || COPYRIGHT.matcher(line).find()) {
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
        List<Author> authors = Bylines.parse(CLOCK.matcher(names).replaceFirst("")).authors();
        List<Author> persons = authors.stream().filter(author -> Names.isPerson(author.name())).toList();
        boolean named = said ? !persons.isEmpty() && persons.get(0).equals(authors.get(0)) : !persons.isEmpty() && persons.size() == authors.size();
        // "North Korea 9 August 2023" is a section and a day.
        boolean sure = said || parted || persons.size() > 1 || persons.stream().allMatch(author -> Names.hasGivenName(author.name()));
        return named && sure ? Optional.of(new Byline(line, persons)) : Optional.empty();
    }

    /** The line without the date behind it: "VERITY WIRE · Nov. 21, 2026 · 9:15 GMT" is by Verity Wire. */
    static Byline without(Byline byline) {
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
}
