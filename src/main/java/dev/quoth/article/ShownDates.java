package dev.quoth.article;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The dates around the headline, as readers see them.
 *
 * @param published those that say they are of publication, then those that do not say of what
 * @param changed those that say they are of a change
 */
record ShownDates(List<FoundDate> published, List<FoundDate> changed) {

    private static final int LONGEST_LINE = 120;
    private static final int MOST_LINES = 12;
    /** By where a notice has said that it is one of publication: "This entry was posted". */
    private static final int LATEST_ISSUE = 30;
    private static final Pattern CHANGED = words("changed");
    private static final Pattern ISSUED = words("published");

    private static Pattern words(String section) {
        return Pattern.compile(String.join("|", Resource.sections("dates.txt").get(section)), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static ShownDates of(Visible visible, PageDates dates) {
        List<FoundDate> issued = new ArrayList<>();
        List<FoundDate> plain = new ArrayList<>();
        List<FoundDate> changed = new ArrayList<>();
        for (String text : texts(visible)) {
            Optional<FoundDate> date = dates.find(text);
            if (date.isEmpty()) {
                continue;
            }
            Matcher issue = ISSUED.matcher(text);
            if (issue.find()) {
                // "Updated 5 May 2020, first published 4 May 2020"
                issued.add(dates.find(text.substring(issue.start())).orElse(date.get()));
                continue;
            }
            Matcher change = CHANGED.matcher(text);
            (change.find() && change.start() < date.get().start() ? changed : plain).add(date.get());
        }
        issued.addAll(plain);
        return new ShownDates(issued, changed);
    }

    /** The nearest first; behind the beginning of the text the days of other stories stand. */
    private static List<String> texts(Visible visible) {
        List<String> texts = new ArrayList<>(marks(visible, false));
        List<String> below = visible.lines().below();
        List<String> lines = below.subList(0, Math.min(MOST_LINES, below.size()));
        int near = Math.min(visible.lines().near(), lines.size());
        texts.addAll(lines.subList(0, near));
        List<String> above = visible.lines().above();
        for (int i = above.size() - 1; i >= 0; i--) {
            texts.add(above.get(i));
        }
        texts.addAll(lines.subList(near, lines.size()));
        texts.addAll(marks(visible, true));
        texts.removeIf(text -> text.length() >= LONGEST_LINE);
        return texts;
    }

    private static List<String> marks(Visible visible, boolean late) {
        List<String> texts = new ArrayList<>();
        for (Visible.Mark mark : visible.dates()) {
            if (mark.below() && mark.late() == late) {
                String time = mark.box().tag.equals("time") ? mark.box().element.attr("datetime") : "";
                texts.add(Dates.find(mark.text(), true).isPresent() ? mark.text() : mark.text() + ' ' + time);
            }
        }
        return texts;
    }

    /**
     * The day in the first line that at once says when the story was published: blogs have it behind the text, with more in the same
     * line. "This entry was posted on 4 March 2014 and is filed under Ferries, Harbour. You can follow any responses …"
     *
     * @param lines short lines below the headline, in order
     */
    static Optional<OffsetDateTime> notice(List<String> lines, PageDates dates) {
        return lines.stream().map(line -> line.substring(0, Math.min(line.length(), LONGEST_LINE))).filter(ShownDates::isNotice)
                .flatMap(line -> dates.find(line).stream()).findFirst().map(FoundDate::date);
    }

    /** Whether a line at once says that the story was published. */
    static boolean isNotice(String line) {
        return CleanText.hasDigit(line) && ISSUED.matcher(line).region(0, Math.min(line.length(), LATEST_ISSUE)).find();
    }

    /** Whether words beside a date say that it is of a change, and not that it is of publication. */
    static boolean isChange(String text) {
        return CHANGED.matcher(text).find() && !ISSUED.matcher(text).find();
    }

    boolean has(LocalDate day) {
        return Stream.concat(published.stream(), changed.stream()).anyMatch(date -> date.date().toLocalDate().equals(day));
    }

    /** The day of publication, as far as readers are told. */
    Optional<LocalDate> day() {
        return published.stream().findFirst().map(date -> date.date().toLocalDate());
    }
}
