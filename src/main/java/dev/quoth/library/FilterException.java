package dev.quoth.library;

/** A filter expression that cannot be read. */
public class FilterException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int place;

    /**
     * @param message what is wrong, in one line
     * @param place UTF-16 index of the offending character in the expression
     */
    public FilterException(String message, int place) {
        super(message);
        this.place = place;
    }

    public int place() {
        return place;
    }
}
