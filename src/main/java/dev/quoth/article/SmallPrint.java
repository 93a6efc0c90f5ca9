package dev.quoth.article;

import dev.quoth.news.Author;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what the short lines around a story are: a byline, a date, how long it takes to read. */
final class SmallPrint {

    private static final Pattern DATE_LABEL = BylineWords.pattern("^" + BylineWords.any("date") + "\\b.*");
    private static final Pattern WORD_ENDS = Pattern.compile("[\\s,|]+");
    private static final Pattern READING_TIME = BylineWords.pattern(BylineWords.any("reading time"));
    private static final Set<String> LABELS = Set.copyOf(BylineWords.list("author labels"));
    private static final Pattern ADDRESS = Pattern.compile(
            "[\\w.+-]{1,60}@[\\w-]{1,60}(?:\\.[\\w-]{1,20}){1,4}|(?:https?://)?(?:www\\.)?(?:twitter|x)\\.com/\\w{1,30}");
    private static final int LONGEST_BYLINE = 120;
    private static final int LONGEST_DATE = 60;
    private static final int MOST_WORDS = 14;

    private SmallPrint() { }

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
        List<Author> authors = Bylines.parse(line).authors();
        return !authors.isEmpty() && authors.stream().allMatch(author -> Names.isPerson(author.name()) && Names.hasGivenName(author.name()));
    }

    /** Whether {@code line} is a sentence that says who wrote: "This post was written by Bo Lind.", "Author: Bo Lind, head of a school." */
    static boolean isSentence(String line) {
        if (!line.endsWith(".") || line.length() >= LONGEST_BYLINE || !isIntroduced(line)) {
            return false;
        }
        String words = line.substring(0, Introduction.end(line)).strip();
        return words.indexOf(' ') > 0 || words.endsWith(":")
                && Bylines.parse(line).authors().stream().anyMatch(author -> Names.isPerson(author.name()));
    }

    /** Whether a short line is nothing but a byline, a date, or both. */
    static boolean isBylineOrDate(String line) {
        String clean = CleanText.normalize(line);
        if (DATE_LABEL.matcher(clean).matches() && (clean.length() < 40 || Dates.parse(clean, true).isPresent())) {
            return true;
        }
        Optional<String> names = Introduction.after(clean);
        if (names.isPresent() && clean.length() < LONGEST_BYLINE && !clean.endsWith(".") && !Bylines.parse(clean).authors().isEmpty()) {
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

    /** Whether a line is nothing but where to write to its author: "ann@lee.example", "twitter.com/annlee". */
    static boolean isAddress(String line) {
        return line.length() <= LONGEST_BYLINE && ADDRESS.matcher(line).matches();
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
