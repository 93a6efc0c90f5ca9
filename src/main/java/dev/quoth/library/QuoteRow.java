package dev.quoth.library;

import dev.quoth.news.Quote;

/**
 * A quote of the library.
 *
 * @param story the story it stands in
 * @param n its number among the utterances of that story, from 1 ({@link Quote#numbers})
 * @param quote the utterance
 * @param person number of the person over all stories, 0 when nobody is known
 * @param variants how many outlets carry the same words, this one included
 */
public record QuoteRow(StoryRow story, int n, Quote quote, long person, int variants) {

    /** Where the quote stands in a list over all stories; quotes of one story keep the order of their numbers. */
    public Position position() {
        return new Position(story.position().time(), story.id() * 100_000L + 99_999L - n);
    }
}
