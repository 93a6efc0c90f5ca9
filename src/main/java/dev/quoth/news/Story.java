package dev.quoth.news;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * One entry of a feed, as the feed tells it. Strings that are not known are empty.
 *
 * @param guid what identifies the story within its feed: guid, atom:id or rdf:about, else the link, else a hash of title, link and date
 * @param title plain text
 * @param link absolute address of the story's page
 * @param authors names, one by one
 * @param published when it was published
 * @param updated when it was last changed
 * @param summary HTML of the summary, addresses resolved
 * @param content HTML of the full text where the feed carries it, addresses resolved
 * @param comments address of the comments
 * @param image address of the lead image
 * @param sourceTitle title of the feed this story was taken from
 * @param duration duration of the recording as the feed states it
 * @param categories in the feed's order
 * @param enclosures files that come with the story
 */
public record Story(String guid, String title, String link, List<String> authors, Optional<OffsetDateTime> published,
        Optional<OffsetDateTime> updated, String summary, String content, String comments, String image, String sourceTitle,
        String duration, List<String> categories, List<Enclosure> enclosures) {

    public Story {
        authors = List.copyOf(authors);
        categories = List.copyOf(categories);
        enclosures = List.copyOf(enclosures);
    }
}
