package dev.quoth.tui.state;

/**
 * A line being typed.
 *
 * @param kind what for
 * @param text as far as it is
 * @param caret UTF-16 index into {@code text}
 * @param before what to go back to when it is given up
 */
public record Prompt(Kind kind, String text, int caret, String before) {

    /** What a line is typed for. */
    public enum Kind {
        FILTER("filter: "), FIND("search all: "), SEARCH("/"), COMMAND(":"), PIPE("| ");

        private final String sign;

        Kind(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }
    }

    public static Prompt of(Kind kind, String text) {
        return new Prompt(kind, text, text.length(), text);
    }

    Prompt with(String other) {
        return new Prompt(kind, other, other.length(), before);
    }

    Prompt typed(String more) {
        return new Prompt(kind, text.substring(0, caret) + more + text.substring(caret), caret + more.length(), before);
    }

    /** Edits as a shell's line does; the same prompt when the key means nothing here. */
    Prompt edited(Key key) {
        if (key.isText()) {
            return typed(key.typed());
        }
        String command = (key.ctrl() ? "ctrl-" : "") + key.name();
        return switch (command) {
            case "backspace", "ctrl-h" -> caret == 0 ? this : cut(text.offsetByCodePoints(caret, -1), caret);
            case "delete" -> caret == text.length() ? this : cut(caret, text.offsetByCodePoints(caret, 1));
            case "ctrl-w" -> cut(wordStart(), caret);
            case "ctrl-u" -> cut(0, caret);
            case "ctrl-k" -> cut(caret, text.length());
            case "left" -> at(caret == 0 ? 0 : text.offsetByCodePoints(caret, -1));
            case "right" -> at(caret == text.length() ? caret : text.offsetByCodePoints(caret, 1));
            case "home", "ctrl-a" -> at(0);
            case "end", "ctrl-e" -> at(text.length());
            default -> this;
        };
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

    private Prompt cut(int from, int to) {
        return new Prompt(kind, text.substring(0, from) + text.substring(to), from, before);
    }

    private Prompt at(int index) {
        return new Prompt(kind, text, index, before);
    }
}
