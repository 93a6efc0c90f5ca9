package dev.quoth.feed;

/** A feeds.txt that cannot be read or written; the message names the file and the reason in one line. */
public class FeedsFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public FeedsFileException(String message, Throwable cause) {
        super(message, cause);
    }
}
