package dev.quoth.library;

/** A filter expression that cannot be read. */
public class FilterException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int place;
    private final String unknownField;

    /**
     * @param message what is wrong, in one line
     * @param place UTF-16 index of the offending character in the expression
     */
    public FilterException(String message, int place) {
        this(message, place, "");
    }

    /** @param unknownField what stands where a field was expected */
    FilterException(String message, int place, String unknownField) {
        super(message);
        this.place = place;
        this.unknownField = unknownField;
    }

    public int place() {
        return place;
    }

    /** What stands where a field was expected; empty when something else is wrong. */
    public String unknownField() {
        return unknownField;
    }
}
