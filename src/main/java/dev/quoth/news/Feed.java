package dev.quoth.news;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A feed as its document tells it. Strings that are not known are empty.
 *
 * @param format the format and version ("rss 2.0", "atom 1.0", "json feed 1.1")
 * @param title plain text
 * @param link absolute address of the site
 * @param description plain text or HTML as the feed gives it
 * @param id the feed's own identifier
 * @param authors names, one by one
 * @param language BCP 47 tag as the feed states it
 * @param image address of the feed's picture
 * @param icon address of the feed's icon
 * @param updated when the feed was last changed
 * @param published when the feed was published
 * @param categories in the feed's order
 * @param pace how often the publisher wants to be asked
 * @param stories in the feed's order
 */
public record Feed(String format, String title, String link, String description, String id, List<String> authors, String language,
        String image, String icon, Optional<OffsetDateTime> updated, Optional<OffsetDateTime> published, List<String> categories,
        Pace pace, List<Story> stories) {

    public Feed {
        authors = List.copyOf(authors);
        categories = List.copyOf(categories);
        stories = List.copyOf(stories);
    }
}
