package dev.quoth.cli.output;

import dev.quoth.feed.Subscription;
import dev.quoth.text.Columns;
import dev.quoth.text.SafeText;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;

/** The standard streams of the process and what is known of them. Output is UTF-8 always, and buffered. */
public final class Console {

    /**
     * What stands at the ends of the streams.
     *
     * @param input whether standard input is a terminal
     * @param output whether standard output is one
     * @param error whether standard error is one
     * @param columns width of the terminal, or of what COLUMNS says; 0 when unknown
     * @param unicode whether the locale can show more than ASCII
     * @param colour whether colours and other attributes are welcome on standard output
     */
    public record Ends(boolean input, boolean output, boolean error, int columns, boolean unicode, boolean colour) {

        /** Pipes on every side. */
        public static final Ends PIPES = new Ends(false, false, false, 0, true, false);
    }

    /** Of what was typed so much is said again, in columns. */
    private static final int LONGEST_NAME = 200;

    private final InputStream in;
    private final OutputStream out;
    private final OutputStream err;
    private final Map<String, String> environment;
    private final Clock clock;
    private final Ends ends;
    private boolean progressShown;

    public Console(InputStream in, OutputStream out, OutputStream err, Map<String, String> environment, Clock clock, Ends ends) {
        this.in = in;
        this.out = new BufferedOutputStream(out, 16_384);
        this.err = err;
        this.environment = environment;
        this.clock = clock;
        this.ends = ends;
    }

    public InputStream in() {
        return in;
    }

    /** Standard output as bytes; what {@link #print} writes goes the same way. */
    public OutputStream out() {
        return out;
    }

    public Map<String, String> environment() {
        return environment;
    }

    public Clock clock() {
        return clock;
    }

    public Ends ends() {
        return ends;
    }

    /** Prints text as it stands; whoever calls has made it safe. */
    public void print(String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new OutputException(e);
        }
    }

    /** Prints a line as it stands; whoever calls has made it safe. */
    public void println(String line) {
        print(line);
        print("\n");
    }

    public void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new OutputException(e);
        }
    }

    /** One line on standard error: {@code quoth: WHAT: WHY}; of an address without its password. */
    public void failure(String what, String why) {
        String named = Columns.cut(SafeText.line(Subscription.shown(what)), LONGEST_NAME);
        message("quoth: " + (named.isEmpty() ? "''" : named) + ": " + SafeText.line(why));
    }

    /** One line on standard error as it stands; whoever calls has made it safe. */
    public void errorLine(String line) {
        error(line + "\n");
    }

    /** One line on standard error. */
    public void message(String line) {
        clearProgress();
        error(SafeText.line(line) + "\n");
    }

    /** Shows how far the work is, on one line that the next call replaces; only where standard error is a terminal. */
    public void progress(String line) {
        if (ends.error()) {
            error("\r\u001b[K" + SafeText.line(line));
            progressShown = true;
        }
    }

    /** Takes the line of {@link #progress} away. */
    public void clearProgress() {
        if (progressShown) {
            error("\r\u001b[K");
            progressShown = false;
        }
    }

    /** Standard error may be closed; there is nowhere left to say so. */
    private void error(String text) {
        try {
            err.write(text.getBytes(StandardCharsets.UTF_8));
            err.flush();
        } catch (IOException e) {
            progressShown = false;
        }
    }
}
