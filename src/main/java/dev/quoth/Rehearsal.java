package dev.quoth;

import dev.quoth.cli.Cli;
import dev.quoth.cli.output.Console;
import dev.quoth.cli.output.Console.Ends;
import dev.quoth.library.LocalClock;
import dev.quoth.library.NativeCode;
import dev.quoth.settings.Settings;
import dev.quoth.tui.DryRun;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import javax.net.ssl.SSLSocketFactory;

/**
 * What the launcher runs so that every later start is quick: goes through a part of the program on a stage of its own while the JVM notes
 * which classes that takes. JDK 25 loads every class of an archive at every start, some tens of microseconds each, used or not: so each
 * part of the program has one of its own.
 *
 * <p>{@code web}, the first, sets the stage: what fetches and reads pages, and whatever else there is. {@code commands}: what asks for no
 * more than the library. {@code reader}: the reader while it is read in, to its first picture and the keys after it; without the classes of
 * the other two its first picture comes in four fifths of the time, and a first feed that is due, got while one reads, takes two thirds more.
 */
public final class Rehearsal {

    private static final List<List<String>> COMMANDS = List.of(
            List.of("list", "--unread", "--since", "7d", "--filter", "title ~ a and unread = yes"),
            List.of("list", "--feed", "1", "--tag", "stage", "--json"),
            List.of("list", "--tsv"),
            List.of("list", "--format", "{story} {title}"),
            List.of("show", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13"),
            List.of("show", "--json", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13"),
            List.of("show", "--markdown", "--quotes", "12"),
            List.of("quotes"),
            List.of("quotes", "--json", "1", "2"),
            List.of("quotes", "--speaker", "Quist", "--tsv"),
            List.of("who"),
            List.of("who", "Quist"),
            List.of("search", "a*"),
            List.of("mark", "read", "1"),
            List.of("mark", "unread", "--all"),
            List.of("feeds"),
            List.of("config"),
            List.of("completion", "words", "--", "list", "--feed", ""),
            List.of("--version"),
            List.of("lst"));

    private static final List<List<String>> WEB = List.of(
            List.of("fetch"),
            List.of("show", "--markdown", "-"),
            List.of("quotes", "--json", "-"),
            List.of("feeds", "export"),
            List.of("library", "export"));

    private static final String FEED = """
            <?xml version="1.0"?><rss version="2.0"><channel><title>Rehearsal</title><link>/</link>
            <item><title>Council votes for the ferry</title><link>/1</link><guid>1</guid><author>Ada Brown</author>
            <pubDate>Sun, 01 Nov 2026 10:00:00 GMT</pubDate><description>Words.</description></item>
            </channel></rss>
            """;

    /** So many old stories that the list does not read all of them at once, as that of a real library. */
    private static final int OLD_STORIES = 300;

    private static final String PAGE = "<html><h1>A title</h1><p>“Yes,” Ada Brown said. “We will.”</p></html>";

    private Rehearsal() { }

    /**
     * Goes through a part of the program; its library is that of the sample edition, which has every kind of block and quote.
     *
     * @param arguments the directory the launcher keeps its cache in, and the part
     */
    public static void main(String[] arguments) throws IOException {
        Path place = Path.of(arguments[0]);
        Path stage = place.resolve("stage");
        switch (arguments[1]) {
            case "web" -> web(place.resolve("native"), stage);
            case "commands" -> perform(COMMANDS, environment(stage));
            default -> {
                if (Runtime.version().feature() < 25) {
                    // Here classes are loaded when they are used: the archive may have them all.
                    web(place.resolve("native"), stage);
                }
                reader(stage);
            }
        }
    }

    private static void web(Path nativeCode, Path stage) throws IOException {
        NativeCode.unpack(nativeCode);
        Files.createDirectories(stage);
        try (RehearsalPaper paper = new RehearsalPaper(feed(), PAGE)) {
            Files.writeString(stage.resolve("feeds.txt"), "sample:edition stage limit=50\n" + paper.feedUrl() + " limit=" + OLD_STORIES + "\n");
            // Nearly every feed comes over https.
            SSLSocketFactory.getDefault();
            perform(WEB, environment(stage));
            perform(COMMANDS, environment(stage));
        }
    }

    private static String feed() {
        StringBuilder old = new StringBuilder();
        for (int i = 0; i < OLD_STORIES; i++) {
            old.append("<item><title>Ferry ").append(i).append("</title><guid>old").append(i)
                    .append("</guid><pubDate>Sun, 01 Nov 2020 10:00:00 GMT</pubDate></item>");
        }
        return FEED.replace("</channel>", old + "</channel>");
    }

    private static void reader(Path stage) throws IOException {
        Map<String, String> environment = new HashMap<>(System.getenv());
        // Copied as the reader does, but nothing of it is to lead out of the stage.
        environment.clear();
        environment.putAll(environment(stage));
        environment.putAll(Map.of("TERM", "xterm-256color", "COLORTERM", "truecolor", "LC_ALL", "C.UTF-8"));
        Console console = console(environment, new Ends(true, true, true, 200, true, true));
        new Cli(console, stage, (settings, story) -> {
            DryRun.run(settings, environment, () -> Quoth.update(settings));
            return 0;
        }).run(List.of());
        loadReader(Path.of(System.getProperty("java.class.path")).toAbsolutePath().getParent());
    }

    private static Map<String, String> environment(Path stage) {
        return new HashMap<>(Map.of("HOME", stage.toString(), "QUOTH_FEEDS", stage.resolve("feeds.txt").toString(),
                "QUOTH_LIBRARY", stage.resolve("library.db").toString()));
    }

    /** Each scene in a pipe and on a terminal. */
    private static void perform(List<List<String>> scenes, Map<String, String> environment) {
        for (List<String> scene : scenes) {
            for (Ends ends : List.of(Ends.PIPES, new Ends(false, true, true, 80, true, true))) {
                Quoth.cli(console(environment, ends)).run(scene);
            }
        }
    }

    private static Console console(Map<String, String> environment, Ends ends) {
        byte[] text = PAGE.getBytes(StandardCharsets.UTF_8);
        return new Console(new ByteArrayInputStream(text), OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), environment,
                new LocalClock(), ends);
    }

    /**
     * Loads what the dry run of the reader leaves out, since it has no terminal and presses few keys: all classes of the room and those
     * that lead to it.
     */
    private static void loadReader(Path jars) throws IOException {
        try (JarFile file = new JarFile(jars.resolve("quoth.jar").toFile())) {
            for (String entry : file.stream().map(JarEntry::getName).filter(name -> name.matches("dev/quoth/(tui/.*|Quoth.*)\\.class")).toList()) {
                load(entry.substring(0, entry.length() - ".class".length()).replace('/', '.'));
            }
        }
    }

    /** A class that cannot be loaded here (Lanterna has some for other systems) is none the reader needs. */
    private static void load(String name) {
        try {
            Class.forName(name, false, Rehearsal.class.getClassLoader());
        } catch (ClassNotFoundException | LinkageError e) {
            System.err.println(name + ": " + e);
        }
    }
}
