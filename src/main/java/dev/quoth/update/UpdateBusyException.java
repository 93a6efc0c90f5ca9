package dev.quoth.update;

/** Another updater is at work on the same library. */
public class UpdateBusyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UpdateBusyException(String message) {
        super(message);
    }
}
