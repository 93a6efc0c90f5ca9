package dev.quoth.tui.state;

import dev.quoth.library.Filter;
import dev.quoth.library.Mark;
import dev.quoth.library.QuoteRow;
import dev.quoth.library.Slice;
import java.util.List;

/** What the state asks for; it is done beside the keys and comes back as an {@link Answer} where it says so. */
public sealed interface Work {

    /** A part of the list of stories; answered by {@link Answer.Stories}. */
    record Stories(int ticket, Filter filter, Slice slice, Part part) implements Work { }

    /** Where the rows asked for belong. */
    enum Part { TOP, BOTTOM, OLDER, NEWER }

    /** All feeds; answered by {@link Answer.Feeds}. */
    record Feeds() implements Work { }

    /** The rules of the time zone; answered by {@link Answer.Zone}. */
    record Zone() implements Work { }

    /** A story with its article and quotes; answered by {@link Answer.Loaded}. @param ahead nobody waits for it yet */
    record Load(long story, boolean ahead) implements Work { }

    /** Gets the page of a story now; answered by {@link Answer.Fetched}. */
    record Fetch(long story) implements Work { }

    /** Marks stories; answered by {@link Answer.Marked} or {@link Answer.Unmarked}. @param undoing the marking itself takes one back */
    record Marking(Mark mark, List<Long> stories, boolean undoing) implements Work { }

    /** Marks whatever a filter means; answered by {@link Answer.Marked} or {@link Answer.Unmarked}. */
    record MarkAll(Mark mark, Filter filter) implements Work { }

    /** Looks for a regular expression in the text of a long story; answered by {@link Answer.Searched}. @param line of the page to begin at */
    record Search(long story, String pattern, String text, int line) implements Work { }

    /** Searches the library; answered by {@link Answer.Found}. */
    record Find(String query) implements Work { }

    /** Everything one person said; answered by {@link Answer.Said}. */
    record Said(long person, String name) implements Work { }

    /** The same words elsewhere; answered by {@link Answer.Variants}. */
    record Variants(QuoteRow quote) implements Work { }

    /** Fetches feeds. @param only numbers of feeds, empty for all @param force whether due or not */
    record Update(List<String> only, boolean force) implements Work { }

    /** Opens a page in the browser; answered by {@link Answer.Browsed}. */
    record Browse(String url) implements Work { }

    /** Puts text on the clipboard of the terminal's user. */
    record Copy(String text) implements Work { }

    /** Gives text to a command of the user's, with the terminal lent to it. */
    record Pipe(String command, String text) implements Work { }

    /** Lends the terminal to an editor for feeds.txt, then reads it anew. */
    record Edit() implements Work { }

    record Save(Memory memory) implements Work { }

    record Redraw() implements Work { }

    record Suspend() implements Work { }

    record Quit() implements Work { }
}
