package dev.quoth.tui.terminal;

/** There is no terminal to draw on, or it cannot be set up. */
public final class TerminalException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public TerminalException(String message) {
        super(message);
    }

    public TerminalException(String message, Throwable cause) {
        super(message, cause);
    }
}
