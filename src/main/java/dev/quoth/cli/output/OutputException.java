package dev.quoth.cli.output;

import java.io.IOException;

/** Standard output does not take any more. */
public class OutputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public OutputException(IOException cause) {
        super(cause.getMessage() == null ? cause.toString() : cause.getMessage(), cause);
    }

    /** Whether whoever read our output has gone ({@code quoth list | head -1}), which is no fault. */
    public boolean isReaderGone() {
        String message = getMessage();
        return message.contains("Broken pipe") || message.contains("EPIPE");
    }
}
