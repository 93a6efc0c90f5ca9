package dev.quoth.settings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a key can do in the reader. This table is the one source of key bindings, of the reader's help and command line, of the man
 * page and of the README.
 *
 * <p>Keys are written as in quoth.conf: a printable character, or a name ({@code enter}, {@code space}, {@code pageup}, {@code f1}),
 * either with {@code ctrl-}, {@code alt-} or {@code shift-} before it.
 */
public enum Action {

    DOWN(Group.MOVE, "down", "one line or item down", "j", "down"),
    UP(Group.MOVE, "up", "one line or item up", "k", "up"),
    PAGE_DOWN(Group.MOVE, "page-down", "a page down; at the end of an article the next unread story", "space", "pagedown", "ctrl-f"),
    PAGE_UP(Group.MOVE, "page-up", "a page up", "b", "pageup", "ctrl-b"),
    HALF_DOWN(Group.MOVE, "half-down", "half a page down", "ctrl-d"),
    HALF_UP(Group.MOVE, "half-up", "half a page up", "ctrl-u"),
    TOP(Group.MOVE, "top", "to the beginning; with a count to that line or item", "g", "home"),
    BOTTOM(Group.MOVE, "bottom", "to the end; with a count to that line or item", "G", "end"),
    LEFT(Group.MOVE, "left", "the pane to the left", "h", "left"),
    RIGHT(Group.MOVE, "right", "the pane to the right", "l", "right"),
    NEXT_PANE(Group.MOVE, "next-pane", "the next pane", "tab"),
    PREVIOUS_PANE(Group.MOVE, "previous-pane", "the pane before", "shift-tab"),
    OPEN(Group.MOVE, "open", "open the story, go to the words of the quote, unfold the group", "enter"),
    BACK(Group.MOVE, "back", "back; from the stories, quit", "q"),
    CANCEL(Group.MOVE, "cancel", "close what is open, clear search, then filter", "escape"),

    NEXT_STORY(Group.STORIES, "next-story", "the next story, from any pane", "J"),
    PREVIOUS_STORY(Group.STORIES, "previous-story", "the story before, from any pane", "K"),
    NEXT_UNREAD(Group.STORIES, "next-unread", "the next unread story, on into the next group", "]"),
    UNREAD(Group.STORIES, "unread", "mark the story read or unread", "u"),
    STAR(Group.STORIES, "star", "star the story, or take the star off", "s"),
    READ_ALL(Group.STORIES, "read-all", "mark every story of the list read", "A"),
    UNDO(Group.STORIES, "undo", "take back the last marking", "U"),
    FILTER(Group.STORIES, "filter", "filter the list as you type", "f"),
    ONLY_UNREAD(Group.STORIES, "only-unread", "show only unread stories, or all", "a"),
    ONLY_STARRED(Group.STORIES, "only-starred", "show only starred stories, or all", "*"),
    GROUP(Group.STORIES, "group", "group by day, feed, tag, or not", "v"),
    FOLD(Group.STORIES, "fold", "fold or unfold the stories of the same event", "x"),
    RELOAD(Group.STORIES, "reload", "fetch the feed of the story, or the feeds of the group", "r"),
    RELOAD_ALL(Group.STORIES, "reload-all", "fetch all feeds", "R"),

    QUOTES(Group.QUOTES, "quotes", "open or close the quote pane", "p"),
    NEXT_QUOTE(Group.QUOTES, "next-quote", "the next quote, from any pane", ")"),
    PREVIOUS_QUOTE(Group.QUOTES, "previous-quote", "the quote before, from any pane", "("),
    NEXT_OF_SPEAKER(Group.QUOTES, "next-of-speaker", "the next quote of the same speaker", "}"),
    PREVIOUS_OF_SPEAKER(Group.QUOTES, "previous-of-speaker", "the quote of the same speaker before", "{"),
    INDIRECT(Group.QUOTES, "indirect", "show or hide what was said indirectly", "i"),
    WHO(Group.QUOTES, "who", "all this speaker said, in every story", "w"),
    ALSO(Group.QUOTES, "also", "where else these words were printed, and what was left out", "="),

    SEARCH(Group.SEARCH, "search", "search: the library from the stories, else in the article (a regular expression)", "/"),
    NEXT_HIT(Group.SEARCH, "next-hit", "the next hit; in the stories the next unread", "n"),
    PREVIOUS_HIT(Group.SEARCH, "previous-hit", "the hit before", "N"),
    FIND(Group.SEARCH, "find", "search the library from anywhere", "F"),

    BROWSER(Group.OUT, "browser", "open the page in the browser, from a quote at its words; else copy the address", "o"),
    LINKS(Group.OUT, "links", "open a link of the article by its hint", "O"),
    COPY(Group.OUT, "copy", "copy the quote with its citation; from the stories, headline and address", "y"),
    COPY_STORY(Group.OUT, "copy-story", "copy headline, outlet, date and address of the story", "Y"),
    PIPE(Group.OUT, "pipe", "pipe the article to a command", "|"),
    EDIT(Group.OUT, "edit", "edit feeds.txt", "e"),

    ZEN(Group.VIEW, "zen", "the article alone", "z"),
    THEME(Group.VIEW, "theme", "the next theme", "t"),
    WIDER(Group.VIEW, "wider", "the pane wider", ">"),
    NARROWER(Group.VIEW, "narrower", "the pane narrower", "<"),
    ERRORS(Group.VIEW, "errors", "what went wrong, feed by feed", "!"),
    HELP(Group.VIEW, "help", "these keys", "?", "f1"),
    COMMAND(Group.VIEW, "command", "type any of these names", ":"),
    REDRAW(Group.VIEW, "redraw", "paint the screen again", "ctrl-l"),
    SUSPEND(Group.VIEW, "suspend", "stop, and go on with fg", "ctrl-z"),
    QUIT(Group.VIEW, "quit", "quit at once", "Q", "ctrl-c");

    /** What belongs together on the help page. */
    public enum Group {
        MOVE("Moving"), STORIES("Stories"), QUOTES("Quotes"), SEARCH("Searching"), OUT("Out of the reader"), VIEW("View");

        private final String title;

        Group(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    private final Group group;
    private final String command;
    private final String meaning;
    private final List<String> keys;

    Action(Group group, String command, String meaning, String... keys) {
        this.group = group;
        this.command = command;
        this.meaning = meaning;
        this.keys = List.of(keys);
    }

    public Group group() {
        return group;
    }

    /** The name on the reader's command line; {@code bind.NAME} in quoth.conf. */
    public String command() {
        return command;
    }

    /** What it does, in one line. */
    public String meaning() {
        return meaning;
    }

    /** The keys it has when quoth.conf says nothing. */
    public List<String> keys() {
        return keys;
    }

    /** The action called {@code command}. */
    public static Optional<Action> named(String command) {
        String name = command.toLowerCase(Locale.ROOT);
        for (Action action : values()) {
            if (action.command.equals(name)) {
                return Optional.of(action);
            }
        }
        return Optional.empty();
    }
}
