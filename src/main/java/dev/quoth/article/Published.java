package dev.quoth.article;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Finds when a page was published: told to machines, shown to readers, in the address, and at last when it was changed. */
final class Published {

    /** The web is no older; and a clock may be a day ahead. */
    private static final int OLDEST = 1990;
    private static final int NEWEST = 2100;

    private static final int LONGEST_LINE = 120;
    private static final int MOST_LINES = 12;
    private static final Duration SAME = Duration.ofMinutes(1);
    private static final int MOST_HOURS = 12;
    private static final int LATEST_DATELINE = 40;
    private static final Pattern AFTER_DATELINE = Pattern.compile("\\s*[\\-\u2013\u2014|)\u2022:/]");
    private static final int LONGEST_SCRIPT = 400_000;

    private static final List<String> VAGUE = Resource.sections("metas.txt").get("published or modified");
    private static final Set<String> DAY_FIRST = Resource.words("day-first.txt");
    private static final Pattern CHANGED = Pattern.compile(String.join("|", Resource.sections("dates.txt").get("changed")),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ISSUED = Pattern.compile(String.join("|", Resource.sections("dates.txt").get("published")),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern IN_SCRIPT = Pattern.compile("\\\\?\"(?:" + String.join("|", Resource.sections("dates.txt").get("in scripts"))
            + ")\\\\?\"\\s*:\\s*\\\\?\"([^\"\\\\]{8,40})", Pattern.CASE_INSENSITIVE);

    private final PageHead head;
    private final LinkedData data;
    private final List<String> names;

    Published(PageHead head, LinkedData data, List<String> names) {
        this.head = head;
        this.data = data;
        this.names = names;
    }

    Optional<OffsetDateTime> read(Visible visible, String url, String language) {
        boolean dayFirst = isDayFirst(language, url);
        Shown shown = shown(visible, dayFirst);
        Optional<OffsetDateTime> told = told(values(), dayFirst, shown);
        if (told.isPresent()) {
            return told.map(date -> local(date, url, shown));
        }
        Optional<OffsetDateTime> perhaps = told(vague(), dayFirst, shown).map(date -> local(date, url, shown));
        return marked(dayFirst)
                .or(() -> perhaps.filter(date -> shown.day().orElse(date.toLocalDate()).equals(date.toLocalDate())))
                .or(() -> shown.published().stream().findFirst().map(FoundDate::date))
                .or(() -> shown.changed().stream().findFirst().map(FoundDate::date))
                .or(() -> times(dayFirst))
                .or(() -> dateline(visible, dayFirst))
                .or(() -> Dates.inAddress(url))
                .or(() -> introduced(visible, dayFirst))
                .or(() -> sane(data.text("dateCreated"), dayFirst))
                .or(() -> head.times.stream().map(time -> date(time, dayFirst)).flatMap(Optional::stream).findFirst())
                .or(this::inScripts)
                .or(() -> sane(head.title, dayFirst));
    }

    /** Whether 5/4/2020 is in April: everywhere but in the United States, which English without a country means. */
    private static boolean isDayFirst(String language, String url) {
        String tag = language.toLowerCase(Locale.ROOT);
        if (!tag.isEmpty() && !tag.startsWith("en") || tag.length() > 2 && !tag.equals("en-us")) {
            return true;
        }
        Matcher host = HOST.matcher(url);
        return host.find() && DAY_FIRST.contains(host.group(1).toLowerCase(Locale.ROOT));
    }

    private static final Pattern HOST = Pattern.compile("^https?://[^/:]*\\.([A-Za-z]{2,6})(?:[/:]|$)");

    private static Optional<OffsetDateTime> sane(String text, boolean dayFirst) {
        return found(text, dayFirst).map(FoundDate::date);
    }

    private static Optional<FoundDate> found(String text, boolean dayFirst) {
        return text.isEmpty() ? Optional.empty()
                : Dates.find(text, dayFirst).filter(found -> found.date().getYear() >= OLDEST && found.date().getYear() < NEWEST);
    }

    /** What machines are told; figures that mean two days mean the one that readers are shown too. */
    private static Optional<OffsetDateTime> told(List<String> values, boolean dayFirst, Shown shown) {
        for (String value : values) {
            Optional<FoundDate> found = found(value, dayFirst);
            if (found.isPresent()) {
                FoundDate date = found.get();
                boolean other = date.swapped().isPresent() && !shown.has(date.date().toLocalDate()) && shown.has(date.swapped().get());
                return Optional.of(other ? date.other().date() : date.date());
            }
        }
        return Optional.empty();
    }

    /** Under these names some systems tell the day of the last change. */
    private List<String> vague() {
        return VAGUE.stream().flatMap(name -> head.all(name).stream()).toList();
    }

    private List<String> values() {
        List<String> values = new ArrayList<>();
        values.add(data.text("datePublished"));
        names.forEach(name -> values.add(head.meta(name)));
        head.metas.forEach((name, all) -> {
            if (name.contains("publish") && !name.contains("publisher")) {
                values.addAll(all);
            }
        });
        return values;
    }

    /**
     * The same instant as the newsroom's clock shows it: machines are mostly told UTC, so that a story of the evening is of the next
     * day. A {@code time} on the page may have the offset, and an address with a day in it has the newsroom's day; so has the line
     * that readers see.
     */
    private OffsetDateTime local(OffsetDateTime told, String url, Shown shown) {
        if (!told.getOffset().equals(ZoneOffset.UTC) || told.toLocalTime().toSecondOfDay() == 0) {
            return told;
        }
        for (Element time : head.times) {
            Optional<OffsetDateTime> other = sane(time.attr("datetime"), true);
            if (other.isPresent() && Duration.between(told, other.get()).abs().compareTo(SAME) <= 0) {
                return told.withOffsetSameInstant(other.get().getOffset());
            }
        }
        LocalDate day = Dates.inAddress(url).map(OffsetDateTime::toLocalDate).orElseGet(() -> shown.day().orElse(told.toLocalDate()));
        int direction = day.compareTo(told.toLocalDate());
        for (int hours = 1; direction != 0 && hours <= MOST_HOURS; hours++) {
            OffsetDateTime there = told.withOffsetSameInstant(ZoneOffset.ofHours(direction < 0 ? -hours : hours));
            if (there.toLocalDate().equals(day)) {
                return there;
            }
        }
        return told;
    }

    /** An element that says it is the day of publication. */
    private Optional<OffsetDateTime> marked(boolean dayFirst) {
        for (Element time : head.times) {
            if (time.attr("itemprop").contains("datePublished") || time.hasAttr("pubdate") || time.normalName().equals("abbr")) {
                Optional<OffsetDateTime> date = date(time, dayFirst);
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<OffsetDateTime> date(Element time, boolean dayFirst) {
        for (String text : List.of(time.attr("datetime"), time.attr("content"), time.attr("title"), time.text())) {
            Optional<OffsetDateTime> date = sane(text, dayFirst);
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private Optional<OffsetDateTime> times(boolean dayFirst) {
        for (Element time : head.times) {
            boolean aside = time.closest("nav, footer") != null || time.closest("aside") != null && time.closest("article") == null;
            if (!aside && !isChange(time.className() + ' ' + time.attr("itemprop"))) {
                Optional<OffsetDateTime> date = date(time, dayFirst);
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isChange(String text) {
        return CHANGED.matcher(text).find() && !ISSUED.matcher(text).find();
    }

    /**
     * The dates around the headline.
     *
     * @param published those that say they are of publication, then those that do not say of what
     * @param changed those that say they are of a change
     */
    private record Shown(List<FoundDate> published, List<FoundDate> changed) {

        boolean has(LocalDate day) {
            return Stream.concat(published.stream(), changed.stream()).anyMatch(date -> date.date().toLocalDate().equals(day));
        }

        Optional<LocalDate> day() {
            return published.stream().findFirst().map(date -> date.date().toLocalDate());
        }
    }

    private static Shown shown(Visible visible, boolean dayFirst) {
        List<FoundDate> issued = new ArrayList<>();
        List<FoundDate> plain = new ArrayList<>();
        List<FoundDate> changed = new ArrayList<>();
        for (String text : texts(visible)) {
            Optional<FoundDate> date = found(text, dayFirst);
            if (date.isEmpty()) {
                continue;
            }
            Matcher issue = ISSUED.matcher(text);
            if (issue.find()) {
                // "Updated 5 May 2020, first published 4 May 2020"
                issued.add(found(text.substring(issue.start()), dayFirst).orElse(date.get()));
                continue;
            }
            Matcher change = CHANGED.matcher(text);
            (change.find() && change.start() < date.get().start() ? changed : plain).add(date.get());
        }
        issued.addAll(plain);
        return new Shown(issued, changed);
    }

    private static List<String> texts(Visible visible) {
        List<String> texts = new ArrayList<>();
        for (Visible.Mark mark : visible.dates()) {
            if (mark.below()) {
                String time = mark.box().tag.equals("time") ? mark.box().element.attr("datetime") : "";
                texts.add(Dates.find(mark.text(), true).isPresent() ? mark.text() : mark.text() + ' ' + time);
            }
        }
        for (String line : visible.lines().subList(0, Math.min(MOST_LINES, visible.lines().size()))) {
            if (line.length() < LONGEST_LINE) {
                texts.add(line);
            }
        }
        for (int i = visible.above().size() - 1; i >= 0; i--) {
            texts.add(visible.above().get(i));
        }
        return texts;
    }

    /** The day at the beginning of the text, "Marvik, 4 May 2020 \u2013 The ferry stops". */
    private static Optional<OffsetDateTime> dateline(Visible visible, boolean dayFirst) {
        for (String beginning : visible.beginnings()) {
            Optional<FoundDate> found = found(beginning, dayFirst);
            if (found.isPresent() && found.get().start() <= LATEST_DATELINE
                    && AFTER_DATELINE.matcher(beginning.substring(found.get().end())).lookingAt()) {
                return found.map(FoundDate::date);
            }
        }
        return Optional.empty();
    }

    private static Optional<OffsetDateTime> introduced(Visible visible, boolean dayFirst) {
        return visible.introduced().stream().map(line -> sane(line, dayFirst)).flatMap(Optional::stream).findFirst();
    }

    /** Pages that build themselves by script carry their data in one. */
    private Optional<OffsetDateTime> inScripts() {
        for (Element script : head.data) {
            String text = script.data();
            Matcher matcher = IN_SCRIPT.matcher(text.length() > LONGEST_SCRIPT ? text.substring(0, LONGEST_SCRIPT) : text);
            while (matcher.find()) {
                Optional<OffsetDateTime> date = sane(matcher.group(1), false);
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }
}
