package dev.quoth.tui.page;

import dev.quoth.library.StoryRow;
import dev.quoth.news.Article;
import dev.quoth.text.Columns;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines under a headline: who wrote it; outlet, date and reading time. */
final class HeadLines {

    /** Silent reading of English prose: 238 words a minute (Brysbaert 2019, 190 studies). */
    private static final int WORDS_A_MINUTE = 238;

    /** Columns below which an outlet is not to be told from another. */
    private static final int LEAST_OUTLET = 12;

    private HeadLines() { }

    /** @param width columns there are: a long name of an outlet is cut, so that date and time stand on one line with it */
    static List<String> of(StoryRow story, Article article, int width, boolean ascii, ZoneId zone) {
        List<String> lines = new ArrayList<>();
        String outlet = article.head().site().isEmpty() ? story.outlet() : article.head().site();
        String byline = byline(story, article);
        // Agencies and small papers sign with their own name.
        if (!byline.isEmpty() && !byline.replaceFirst("^[Bb]y ", "").equalsIgnoreCase(outlet)) {
            lines.add(byline);
        }
        List<String> parts = new ArrayList<>();
        Optional<OffsetDateTime> published = article.head().published().or(story::published);
        published.ifPresent(time -> parts.add(date(time.atZoneSameInstant(zone))));
        if (!article.text().isEmpty()) {
            parts.add(time(minutes(article.text())));
        }
        String dot = ascii ? " - " : " · ";
        String rest = String.join(dot, parts);
        int room = width - Columns.width(dot + rest);
        String shown = room < LEAST_OUTLET ? outlet : Columns.cut(outlet, room);
        lines.add(shown.isEmpty() || rest.isEmpty() ? shown + rest : shown + dot + rest);
        return lines;
    }

    private static String byline(StoryRow story, Article article) {
        String line = article.head().byline().line().isEmpty() ? story.byline() : article.head().byline().line();
        if (!line.isEmpty()) {
            return line;
        }
        List<String> names = article.head().byline().names().isEmpty() ? story.authors() : article.head().byline().names();
        return names.isEmpty() ? "" : "By " + String.join(", ", names);
    }

    private static String date(ZonedDateTime time) {
        String clock = time.getHour() == 0 && time.getMinute() == 0 ? "" : ", " + EnglishDates.clock(time.toLocalTime());
        return EnglishDates.date(time.toLocalDate()) + clock;
    }

    /** Minutes, from two hours on hours; with a blank no line ends at. */
    private static String time(int minutes) {
        return minutes < 120 ? minutes + "\u00a0min" : Math.round(minutes / 60f) + "\u00a0h";
    }

    /** Reading time in minutes, at least one. */
    static int minutes(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = Character.isLetterOrDigit(c);
            // Scripts without blanks: two characters are about a word.
            if (Character.isIdeographic(c)) {
                words += i & 1;
                inside = false;
            } else {
                words += letter && !inside ? 1 : 0;
                inside = letter || inside && (c == '\'' || c == '’' || c == '-');
            }
        }
        return Math.max(1, Math.round(words / (float) WORDS_A_MINUTE));
    }
}
