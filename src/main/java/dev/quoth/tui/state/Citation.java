package dev.quoth.tui.state;

import dev.quoth.library.QuoteRow;
import dev.quoth.library.StoryRow;
import dev.quoth.news.Quote;
import dev.quoth.tui.page.SpokenWords;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** A quote or a story as somebody would cite it. */
final class Citation {

    private Citation() { }

    /** “Words.” — Name, role. Headline, outlet, date. Address. */
    static String of(QuoteRow row, ZoneId zone) {
        Quote quote = row.quote();
        return SpokenWords.of(quote, false) + "\n— " + quote.speaker().inFull() + quote.doubt() + "\n" + of(row.story(), zone);
    }

    /** Headline, outlet, date, address. */
    static String of(StoryRow story, ZoneId zone) {
        List<String> lines = new ArrayList<>();
        lines.add(story.title() + ". " + Listings.meta(story, zone));
        if (!story.url().isEmpty()) {
            lines.add(story.url());
        }
        return String.join("\n", lines);
    }
}
