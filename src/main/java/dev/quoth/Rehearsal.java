package dev.quoth;

import dev.quoth.cli.output.Console;
import dev.quoth.cli.output.Console.Ends;
import dev.quoth.library.NativeCode;
import dev.quoth.settings.Settings;
import dev.quoth.tui.DryRun;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.net.ssl.SSLSocketFactory;

/**
 * What the launcher runs once so that every later start is quick: unpacks SQLite's native library, and goes through the commands on the
 * sample edition while the JVM notes which classes that takes.
 */
public final class Rehearsal {

    private static final List<List<String>> SCENES = List.of(
            List.of("fetch"),
            List.of("list", "--unread", "--since", "7d", "--filter", "title ~ a and unread = yes"),
            List.of("list", "--json"),
            List.of("list", "--tsv"),
            List.of("list", "--format", "{story} {title}"),
            List.of("show", "1"),
            List.of("show", "--json", "1"),
            List.of("show", "--markdown", "-"),
            List.of("quotes"),
            List.of("quotes", "--json", "1"),
            List.of("quotes", "--json", "-"),
            List.of("who"),
            List.of("search", "a*"),
            List.of("mark", "read", "1"),
            List.of("feeds"),
            List.of("config"),
            List.of("completion", "words", "--", "li"),
            List.of("lst"));

    private static final String FEED = """
            <?xml version="1.0"?><rss version="2.0"><channel><title>Rehearsal</title><link>https://example.org/</link>
            <item><title>Council votes for the ferry</title><link>https://example.org/1</link><guid>1</guid><author>Ada Brown</author>
            <pubDate>Sun, 01 Nov 2026 10:00:00 GMT</pubDate><description>&lt;p>“The ferry will stay,” Mayor Ada Brown said on Monday. “We
            owe it to the island.”&lt;/p>&lt;p>She said that a vote would follow.&lt;/p>&lt;ul>&lt;li>One&lt;/ul></description></item>
            <item><title>Second story</title><link>https://example.org/2</link><guid>2</guid><description>Words.</description></item>
            </channel></rss>
            """;

    private static final String PAGE = "<html><h1>A title</h1><p>“Yes,” Ada Brown said. “We will.”</p></html>";

    private Rehearsal() { }

    /** @param arguments the directory the launcher keeps its cache in */
    public static void main(String[] arguments) {
        Path place = Path.of(arguments[0]);
        NativeCode.unpack(place.resolve("native"));
        Path stage = null;
        try {
            stage = Files.createTempDirectory(place, "stage");
            perform(stage);
            loadReader(Path.of(System.getProperty("java.class.path")).toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (stage != null) {
                remove(stage);
            }
        }
    }

    private static void perform(Path stage) throws IOException {
        try (RehearsalPaper paper = new RehearsalPaper(FEED.replace("https://example.org", ""), PAGE)) {
            perform(stage, paper);
        }
    }

    private static void perform(Path stage, RehearsalPaper paper) throws IOException {
        Path feeds = stage.resolve("feeds.txt");
        Path feed = stage.resolve("feed.xml");
        Files.writeString(feed, FEED);
        Files.writeString(feeds, feed.toUri() + " articles=feed\n" + paper.feedUrl() + "\n");
        // Nearly every feed comes over https.
        SSLSocketFactory.getDefault();
        Map<String, String> environment = new HashMap<>();
        environment.put("HOME", stage.toString());
        environment.put("QUOTH_FEEDS", feeds.toString());
        environment.put("QUOTH_LIBRARY", stage.resolve("library.db").toString());
        for (List<String> scene : SCENES) {
            for (Ends ends : List.of(Ends.PIPES, new Ends(false, true, true, 80, true, true))) {
                byte[] text = PAGE.getBytes(StandardCharsets.UTF_8);
                Console console = new Console(new ByteArrayInputStream(text), OutputStream.nullOutputStream(), OutputStream.nullOutputStream(),
                        environment, Clock.systemUTC(), ends);
                Quoth.cli(console).run(scene);
            }
        }
        Settings settings = Settings.load(Map.of(), environment, stage);
        environment.putAll(Map.of("TERM", "xterm-256color", "COLORTERM", "truecolor", "LC_ALL", "C.UTF-8"));
        DryRun.run(settings, environment, () -> Quoth.update(settings));
    }

    /**
     * Loads what the dry run of the reader leaves out, since it has no terminal: all classes of ours, and of Lanterna those below its
     * screens and windows.
     */
    private static void loadReader(Path jars) throws IOException {
        load(jars.resolve("quoth.jar"), "dev/quoth/tui/");
        try (Stream<Path> libraries = Files.list(jars.resolve("lib"))) {
            for (Path library : libraries.filter(path -> path.getFileName().toString().startsWith("lanterna")).toList()) {
                load(library, "com/googlecode/lanterna/[A-Z]", "com/googlecode/lanterna/input/", "com/googlecode/lanterna/terminal/[A-Z]",
                        "com/googlecode/lanterna/terminal/ansi/");
            }
        }
    }

    private static void load(Path jar, String... beginnings) throws IOException {
        Pattern wanted = Pattern.compile("(" + String.join("|", beginnings) + ").*\\.class");
        try (JarFile file = new JarFile(jar.toFile())) {
            for (String entry : file.stream().map(JarEntry::getName).filter(name -> wanted.matcher(name).matches()).toList()) {
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

    private static void remove(Path stage) {
        try (Stream<Path> files = Files.list(stage)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(stage);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
