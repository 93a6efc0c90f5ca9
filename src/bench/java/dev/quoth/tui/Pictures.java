package dev.quoth.tui;

import dev.quoth.settings.Settings;
import dev.quoth.tui.frame.Color;
import dev.quoth.tui.frame.Frame;
import dev.quoth.tui.frame.Style;
import dev.quoth.tui.frame.Svg;
import dev.quoth.tui.pane.Screen;
import dev.quoth.tui.state.Event;
import dev.quoth.tui.state.Key;
import dev.quoth.tui.state.Memory;
import dev.quoth.tui.state.Preferences;
import dev.quoth.tui.state.Size;
import dev.quoth.tui.state.State;
import dev.quoth.tui.state.Step;
import dev.quoth.tui.state.Work;
import dev.quoth.update.Update;
import dev.quoth.web.Web;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Makes pictures of the reader over the sample edition: the real state, library and screen, without a terminal.
 * Arguments: a directory for the pictures, then for each picture {@code NAME COLUMNS ROWS THEME KEYS}, keys parted by blanks as in
 * quoth.conf.
 */
public final class Pictures {

    /** The day of the sample edition, so that ages are always the same. */
    private static final long NOW = Instant.parse("2026-11-22T12:00:00Z").toEpochMilli();

    /** Work that takes longer than this to answer is not waited for, in milliseconds. */
    private static final long QUIET = 400;

    private final Background background;
    private State state;

    private Pictures(Background background, State state) {
        this.background = background;
        this.state = state;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path place = Files.createDirectories(Path.of(arguments[0]));
        Path home = Files.createTempDirectory("pictures");
        Path feeds = Files.writeString(home.resolve("feeds.txt"), "sample:edition sample \"~The Sample Edition\"\n");
        Settings settings = new Settings(feeds, home.resolve("library.db"), home.resolve("quoth.conf"), home, Map.of());
        new Update(settings.library(), new Web(), Clock.systemUTC())
                .run(dev.quoth.feed.FeedList.parse(Files.readString(feeds)).subscriptions(), List.of(), true, progress -> { });
        for (int i = 1; i + 4 < arguments.length; i += 5) {
            Size size = new Size(Integer.parseInt(arguments[i + 1]), Integer.parseInt(arguments[i + 2]));
            Frame frame = take(settings, size, arguments[i + 3], arguments[i + 4]);
            Style ground = frame.styleAt(0, frame.rows() / 2);
            Files.writeString(place.resolve(arguments[i] + ".svg"),
                    Svg.of(frame, rgb(ground.foreground(), 0xd4d7dd), rgb(ground.background(), 0x14161b)));
        }
    }

    private static Frame take(Settings settings, Size size, String theme, String keys) throws InterruptedException {
        Preferences prefs = Preferences.of(Map.of(), theme, false, ZoneOffset.UTC);
        LinkedBlockingQueue<Event> queue = new LinkedBlockingQueue<>();
        try (Background background = new Background(settings, () -> new Update(settings.library(), new Web(), Clock.systemUTC()), queue::add)) {
            background.startAll();
            Pictures pictures = new Pictures(background, State.start(size, prefs, Memory.NONE, NOW));
            pictures.take(pictures.state.begin());
            pictures.settle(queue);
            for (String key : keys.isEmpty() ? new String[0] : keys.split(" ")) {
                pictures.take(pictures.state.handle(new Event.Pressed(Key.parse(key))));
                pictures.take(pictures.state.handle(new Event.Tick(pictures.state.now() + State.REST)));
                pictures.settle(queue);
            }
            return Screen.render(pictures.state);
        }
    }

    private void settle(LinkedBlockingQueue<Event> queue) throws InterruptedException {
        for (Event event = queue.poll(QUIET, TimeUnit.MILLISECONDS); event != null; event = queue.poll(QUIET, TimeUnit.MILLISECONDS)) {
            take(state.handle(event));
        }
    }

    private void take(Step step) {
        state = step.state();
        for (Work work : step.work()) {
            background.begin(work);
        }
    }

    private static int rgb(Color color, int otherwise) {
        return color instanceof Color.Rgb parts ? parts.red() << 16 | parts.green() << 8 | parts.blue() : otherwise;
    }
}
