package dev.quoth.news;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * What is known about an article besides its text.
 *
 * @param url the canonical address, else the one it was read from, or empty
 * @param title the headline, or empty
 * @param byline who wrote it
 * @param published when it was published, with the offset the page gives (midnight UTC when it gives only a day)
 * @param modified when it was last changed
 * @param site the name of the outlet, or empty
 * @param language BCP 47 tag ("en", "de-AT"), or empty
 * @param image absolute address of the lead image, or empty
 * @param summary the page's own description, or empty
 */
public record Head(String url, String title, Byline byline, Optional<OffsetDateTime> published, Optional<OffsetDateTime> modified,
        String site, String language, String image, String summary) {

    /** Nothing known but the address. */
    public static Head at(String url) {
        return new Head(url, "", Byline.NONE, Optional.empty(), Optional.empty(), "", "", "", "");
    }

    public Head withTitle(String title) {
        return new Head(url, title, byline, published, modified, site, language, image, summary);
    }
}
