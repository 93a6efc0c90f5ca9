package dev.quoth.feed;

/** A document that holds no feed; the message says what it is instead ("an HTML page", "empty", "a login page"). */
public class FeedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public FeedException(String message) {
        super(message);
    }
}
