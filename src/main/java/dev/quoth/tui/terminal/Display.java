package dev.quoth.tui.terminal;

import dev.quoth.tui.frame.Frame;
import dev.quoth.tui.frame.FrameWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Frames on their way to the terminal, no faster than it takes them. Used by one thread at a time: the session's lock guards it.
 */
final class Display {

    /** "Are you well?" (DSR), see {@link Pace}. */
    private static final String ASK_STATUS = "\u001b[5n";

    private final TtyTerminal terminal;
    private final FrameWriter writer;
    private final Runnable gone;
    private final Pace pace = new Pace();

    /** What the terminal shows; empty when that is unknown. */
    private Optional<Frame> shown = Optional.empty();
    /** What it is to show as soon as it has caught up. */
    private Optional<Frame> waiting = Optional.empty();
    /** Whether it was asked anything yet. */
    private boolean asks;

    /** @param gone told when the terminal cannot be written to any more */
    Display(TtyTerminal terminal, Capabilities capabilities, Runnable gone) {
        this.terminal = terminal;
        this.gone = gone;
        writer = capabilities.writer();
    }

    /** The frame waits for its turn when two are on their way; a newer one takes its place. */
    void show(Frame frame) {
        waiting = Optional.of(frame);
        showWaiting();
    }

    /** What is on the screen is not known any more: the next frame paints all of it. */
    void forget() {
        shown = Optional.empty();
    }

    void useMargins() {
        writer.useMargins();
    }

    /** The terminal said that it is well: what was sent has arrived. */
    void answered() {
        pace.answered();
    }

    /** Whether answers are still to come. */
    boolean isWaiting() {
        return pace.isWaiting();
    }

    /** Whether the terminal ever answered. */
    boolean hasAnswered() {
        return pace.hasAnswered();
    }

    void showWaiting() {
        if (waiting.isEmpty() || pace.isFull(System.nanoTime())) {
            return;
        }
        Frame frame = waiting.get();
        byte[] bytes = shown.isPresent() ? writer.difference(shown.get(), frame) : writer.paint(frame);
        shown = waiting;
        waiting = Optional.empty();
        if (bytes.length > 0) {
            send(bytes, asks && pace.asks() ? ASK_STATUS : "");
        }
    }

    /**
     * Asks things of the terminal, and last how it is; from then on also after each frame. Before, nothing is asked: a terminal that is not
     * raw yet echoes its own answers.
     *
     * @param questions sequences it answers, or empty
     */
    void ask(String questions) {
        asks = true;
        send(new byte[0], questions + ASK_STATUS);
    }

    private void send(byte[] bytes, String question) {
        byte[] all = new byte[bytes.length + question.length()];
        System.arraycopy(bytes, 0, all, 0, bytes.length);
        for (int i = 0; i < question.length(); i++) {
            all[bytes.length + i] = (byte) question.charAt(i);
        }
        if (!question.isEmpty()) {
            pace.asked(System.nanoTime());
        }
        write(all);
    }

    void write(String ascii) {
        write(ascii.getBytes(StandardCharsets.US_ASCII));
    }

    private void write(byte[] bytes) {
        try {
            terminal.send(bytes);
        } catch (IOException e) {
            gone.run();
        }
    }
}
