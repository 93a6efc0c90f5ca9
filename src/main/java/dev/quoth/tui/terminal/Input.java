package dev.quoth.tui.terminal;

import dev.quoth.text.Graphemes;
import dev.quoth.text.SafeText;
import dev.quoth.tui.state.Event;
import dev.quoth.tui.state.Key;
import java.util.function.Consumer;

/** What the terminal sends, as events; its answers to our questions never become keys. */
final class Input implements Sequences.Sink {

    private static final String BACKGROUND_REPLY = "\u001b]11;";

    private final Consumer<Event> events;
    private final Runnable answered;
    private final Runnable hasMargins;
    private final KeyPatterns patterns = new KeyPatterns();

    /**
     * @param answered called when the terminal says that it has shown all it was sent (DSR)
     * @param hasMargins called when it says that it knows left and right margins (DECRPM: set, reset, or always set)
     */
    Input(Consumer<Event> events, Runnable answered, Runnable hasMargins) {
        this.events = events;
        this.answered = answered;
        this.hasMargins = hasMargins;
    }

    @Override
    public void text(String run) {
        for (int at = 0, next; at < run.length(); at = next) {
            next = Graphemes.end(run, at);
            String name = SafeText.line(run.substring(at, next));
            if (run.charAt(at) == ' ') {
                events.accept(new Event.Pressed(Key.of("space")));
            } else if (!name.isEmpty()) {
                events.accept(new Event.Pressed(Key.of(name)));
            }
        }
    }

    @Override
    public void control(char control) {
        patterns.match(String.valueOf(control)).ifPresent(events);
    }

    @Override
    public void sequence(String whole) {
        switch (whole) {
            case "\u001b[I" -> events.accept(new Event.Focused(true));
            case "\u001b[O" -> events.accept(new Event.Focused(false));
            case "\u001b[0n", "\u001b[3n" -> answered.run();
            case "\u001b[?69;1$y", "\u001b[?69;2$y", "\u001b[?69;3$y" -> hasMargins.run();
            default -> {
                if (whole.startsWith(BACKGROUND_REPLY)) {
                    background(whole.substring(BACKGROUND_REPLY.length()));
                } else if (whole.length() < 3 || "]PX^_".indexOf(whole.charAt(1)) < 0 && whole.charAt(2) != '?') {
                    patterns.match(whole).ifPresent(events);
                }
            }
        }
    }

    @Override
    public void paste(String text) {
        String safe = SafeText.lines(text);
        if (!safe.isEmpty()) {
            events.accept(new Event.Pasted(safe));
        }
    }

    /** {@code rgb:1e1e/1e1e/2e2e}, one to four digits a part: dark if the eye finds it so (ITU-R BT.601 luma). */
    private void background(String reply) {
        if (!reply.startsWith("rgb:")) {
            return;
        }
        int luma = 0;
        int at = 4;
        for (int weight : new int[] {299, 587, 114}) {
            int end = at;
            int value = 0;
            while (end < reply.length() && end < at + 4 && Character.digit(reply.charAt(end), 16) >= 0) {
                value = value * 16 + Character.digit(reply.charAt(end), 16);
                end++;
            }
            if (end == at) {
                return;
            }
            luma += weight * (value * 255 / ((1 << 4 * (end - at)) - 1));
            at = end + 1;
        }
        events.accept(new Event.Background(luma < 128_000));
    }
}
