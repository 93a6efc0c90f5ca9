package dev.quoth.article;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Finds when a page was published: told to machines, shown to readers, in the address, and at last when it was changed. */
final class Published {

    private static final int LATEST_DATELINE = 40;
    private static final Pattern AFTER_DATELINE = Pattern.compile("\\s*[\\-\u2013\u2014|)\u2022:/]");

    private static final List<String> VAGUE = Resource.sections("metas.txt").get("published or modified");
    private static final Pattern IN_SCRIPT = Pattern.compile("\"(?:" + String.join("|", Resource.sections("dates.txt").get("in scripts"))
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
        PageDates dates = new PageDates(language, url);
        ShownDates shown = ShownDates.of(visible, dates);
        NewsroomClock clock = new NewsroomClock(head.times, url, shown, dates);
        Optional<OffsetDateTime> told = told(values(), dates, shown).map(clock::at);
        if (told.isPresent()) {
            return told;
        }
        Optional<OffsetDateTime> perhaps = told(vague(), dates, shown).map(clock::at);
        return marked(dates)
                .or(() -> perhaps.filter(date -> shown.day().orElse(date.toLocalDate()).equals(date.toLocalDate())))
                .or(() -> shown.published().stream().findFirst().map(date -> asInAddress(date, url)))
                .or(() -> shown.changed().stream().findFirst().map(FoundDate::date))
                .or(() -> times(dates))
                .or(() -> dateline(visible.lines().beginnings(), dates))
                .or(() -> Dates.inAddress(url))
                .or(() -> first(visible.lines().introduced().stream().map(dates::parse)))
                .or(() -> ShownDates.notice(visible.lines().allBelow(), dates))
                .or(() -> dates.parse(data.text("dateCreated")))
                .or(() -> first(head.times.stream().map(dates::parse)))
                .or(() -> inScripts(dates))
                .or(() -> dates.parse(head.title));
    }

    private static Optional<OffsetDateTime> first(Stream<Optional<OffsetDateTime>> dates) {
        return dates.flatMap(Optional::stream).findFirst();
    }

    /** Figures that mean two days mean the one that the address has too: 3/10/2023 at /2023/october/03/. */
    private static OffsetDateTime asInAddress(FoundDate date, String url) {
        boolean other = date.swapped().isPresent() && Dates.inAddress(url).map(OffsetDateTime::toLocalDate).equals(date.swapped());
        return other ? date.other().date() : date.date();
    }

    /** What machines are told; figures that mean two days mean the one that readers are shown too. */
    private static Optional<OffsetDateTime> told(List<String> values, PageDates dates, ShownDates shown) {
        for (String value : values) {
            Optional<FoundDate> found = dates.find(value);
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

    /** An element that says it is the day of publication. */
    private Optional<OffsetDateTime> marked(PageDates dates) {
        for (Element time : head.times) {
            if (time.attr("itemprop").contains("datePublished") || time.hasAttr("pubdate") || time.normalName().equals("abbr")) {
                Optional<OffsetDateTime> date = dates.parse(time);
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<OffsetDateTime> times(PageDates dates) {
        for (Element time : head.times) {
            boolean aside = time.closest("nav, footer") != null || time.closest("aside") != null && time.closest("article") == null;
            if (!aside && !ShownDates.isChange(time.className() + ' ' + time.attr("itemprop"))) {
                Optional<OffsetDateTime> date = dates.parse(time);
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }

    /** The day at the beginning of the text, "Marvik, 4 May 2020 \u2013 The ferry stops", "04.05.2020 The ferry stops". */
    private static Optional<OffsetDateTime> dateline(List<String> beginnings, PageDates dates) {
        for (String beginning : beginnings) {
            Optional<FoundDate> found = dates.find(beginning);
            if (found.isPresent() && found.get().start() <= LATEST_DATELINE && (isFirst(beginning, found.get())
                    || AFTER_DATELINE.matcher(beginning.substring(found.get().end())).lookingAt())) {
                return found.map(FoundDate::date);
            }
        }
        return Optional.empty();
    }

    /** Whether the day stands first and in figures: "4 May 2020 was a day" begins a sentence. */
    private static boolean isFirst(String text, FoundDate date) {
        return date.start() <= 1 && text.substring(date.start(), date.end()).chars().noneMatch(Character::isLetter);
    }

    /** Pages that build themselves by script carry their data in one. */
    private Optional<OffsetDateTime> inScripts(PageDates dates) {
        for (Element script : head.data) {
            ScriptKeys keys = new ScriptKeys(IN_SCRIPT, script);
            while (keys.find()) {
                Optional<OffsetDateTime> date = dates.parse(keys.value());
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }
}
