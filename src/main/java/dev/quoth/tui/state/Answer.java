package dev.quoth.tui.state;

import dev.quoth.library.FeedRow;
import dev.quoth.library.Hit;
import dev.quoth.library.Mark;
import dev.quoth.library.QuoteRow;
import dev.quoth.library.SpeakerRow;
import dev.quoth.library.StoryRow;
import dev.quoth.news.Article;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** What work beside the keys brought back. */
public sealed interface Answer {

    /** @param total how many stories the filter means, negative while that is being counted */
    record Stories(Work.Stories asked, List<StoryRow> rows, long total) implements Answer { }

    /** How many stories the filter of a request means. */
    record Counted(int ticket, long total) implements Answer { }

    record Feeds(List<FeedRow> rows) implements Answer { }

    /** Where the reader is, with what clocks there showed at other times of the year. */
    record Zone(ZoneId zone) implements Answer { }

    /** @param article empty while the page was not got */
    record Loaded(StoryRow row, Optional<Article> article, List<QuoteRow> quotes) implements Answer { }

    /** The story is not in the library. */
    record Missing(long story) implements Answer { }

    /** The page of a story was asked for. @param problem why it could not be got, or empty */
    record Fetched(long story, String problem) implements Answer { }

    /** @param stories those the marking changed */
    record Marked(Mark mark, List<Long> stories, boolean undoing) implements Answer { }

    /** A marking could not be stored. @param stories those it was about @param why in one line */
    record Unmarked(List<Long> stories, String why) implements Answer { }

    /** Where a pattern stands in the open story. */
    record Searched(Work.Search asked, Hits hits) implements Answer { }

    /** @param more whether there are older hits than these */
    record Found(String query, List<Hit> hits, boolean more) implements Answer { }

    /** @param speaker the person over all stories, if the library knows one */
    record Said(long person, String name, Optional<SpeakerRow> speaker, List<QuoteRow> quotes) implements Answer { }

    record Variants(QuoteRow quote, List<QuoteRow> others) implements Answer { }

    /** @param problem why the address is copied instead, or empty */
    record Browsed(String url, String problem) implements Answer { }

    /** Lines of feeds.txt that make no sense, and the like; shown with the errors. */
    record Notices(String source, List<String> lines) implements Answer { }

    /** An update could not run, or ended. @param problem why, or empty */
    record Updated(String problem) implements Answer { }

    /** Something went wrong. @param what it was for @param why in one line */
    record Failed(String what, String why) implements Answer { }

    /** Something worth a word. */
    record Told(String message) implements Answer { }
}
