package dev.quoth.tui.state;

import dev.quoth.text.Columns;
import dev.quoth.text.Graphemes;
import java.util.List;

/**
 * A line being typed.
 *
 * @param kind what for
 * @param text as far as it is
 * @param caret UTF-16 index into {@code text}
 * @param before what to go back to when it is given up
 * @param back how many lines typed earlier it went back, 0 for the one being typed
 * @param line of the article a search in it began at
 */
public record Prompt(Kind kind, String text, int caret, String before, int back, int line) {

    /** What a line is typed for. */
    public enum Kind {
        FILTER("filter: ", "words of headline, feed, author or tag; or unread = yes and title ~ budget", "words, or unread = yes"),
        FIND("search all: ", "words, \"a phrase\", begin*, -without, speaker:quist, feed:courier, since:7d", "words, speaker:name"),
        SEARCH("/", "a regular expression; a capital letter finds only itself", "a regular expression"),
        COMMAND(":", "a name from the help, or theme, width, mark, panes, browser with a value; tab completes it",
                "a command; tab completes it"),
        PIPE("| ", "a command of the shell, which gets the article as text", "a shell command");

        private final String sign;
        private final String hint;
        private final String brief;

        Kind(String sign, String hint, String brief) {
            this.sign = sign;
            this.hint = hint;
            this.brief = brief;
        }

        /** What may be typed, in so many columns. */
        public String hint(int columns) {
            return Columns.width(hint) <= columns ? hint : Columns.width(brief) <= columns ? brief : "";
        }

        public String sign() {
            return sign;
        }
    }

    public static Prompt of(Kind kind, String text) {
        return new Prompt(kind, text, text.length(), text, 0, 0);
    }

    /** A search in the article. */
    static Prompt search(int line) {
        return new Prompt(Kind.SEARCH, "", 0, "", 0, line);
    }

    /** The same search, begun at another line. */
    Prompt from(int other) {
        return other == line ? this : new Prompt(kind, text, caret, before, back, other);
    }

    /** Lines it may be meant to become, where it is a command. */
    public List<String> completions() {
        return kind == Kind.COMMAND ? Commands.completions(text) : List.of();
    }

    Prompt with(String other) {
        return new Prompt(kind, other, other.length(), before, back, line);
    }

    Prompt typed(String more) {
        return new Prompt(kind, text.substring(0, caret) + more + text.substring(caret), caret + more.length(), before, back, line);
    }

    /** Another line of those typed earlier, the newest last; the same prompt where there is none. @param steps to older ones */
    Prompt recalled(List<Prompt> typed, int steps) {
        List<Prompt> same = typed.stream().filter(other -> other.kind == kind).toList();
        int to = back + steps;
        if (to < 0 || to > same.size()) {
            return this;
        }
        String old = to == 0 ? "" : same.get(same.size() - to).text;
        return new Prompt(kind, old, old.length(), before, to, line);
    }

    /** Edits as a shell's line does; the same prompt when the key means nothing here. */
    Prompt edited(Key key) {
        if (key.isText()) {
            return typed(key.typed());
        }
        String command = (key.ctrl() ? "ctrl-" : "") + (key.alt() ? "alt-" : "") + key.name();
        return switch (command) {
            case "backspace", "ctrl-h" -> caret == 0 ? this : cut(previous(), caret);
            case "delete" -> caret == text.length() ? this : cut(caret, next());
            case "ctrl-w", "alt-backspace" -> cut(wordStart(), caret);
            case "alt-d" -> cut(caret, wordEnd());
            case "alt-b", "ctrl-left", "alt-left" -> at(wordStart());
            case "alt-f", "ctrl-right", "alt-right" -> at(wordEnd());
            case "ctrl-u" -> cut(0, caret);
            case "ctrl-k" -> cut(caret, text.length());
            case "left" -> at(previous());
            case "right" -> at(next());
            case "home", "ctrl-a" -> at(0);
            case "end", "ctrl-e" -> at(text.length());
            default -> this;
        };
    }

    /** Index of the character before the caret, as people count them: a family of four is one. */
    private int previous() {
        int from = 0;
        for (int at = 0; at < caret; at = Graphemes.end(text, at)) {
            from = at;
        }
        return from;
    }

    /** Index after the character at the caret. */
    private int next() {
        return caret == text.length() ? caret : Graphemes.end(text, caret);
    }

    private int wordStart() {
        int at = caret;
        while (at > 0 && text.charAt(at - 1) == ' ') {
            at--;
        }
        while (at > 0 && text.charAt(at - 1) != ' ') {
            at--;
        }
        return at;
    }

    private int wordEnd() {
        int at = caret;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        while (at < text.length() && text.charAt(at) != ' ') {
            at++;
        }
        return at;
    }

    private Prompt cut(int from, int to) {
        return new Prompt(kind, text.substring(0, from) + text.substring(to), from, before, back, line);
    }

    private Prompt at(int index) {
        return new Prompt(kind, text, index, before, back, line);
    }
}
