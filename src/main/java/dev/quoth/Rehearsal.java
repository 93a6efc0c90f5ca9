package dev.quoth;

import dev.quoth.cli.output.Console;
import dev.quoth.cli.output.Console.Ends;
import dev.quoth.library.NativeCode;
import dev.quoth.settings.Settings;
import dev.quoth.tui.DryRun;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
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
 * What the launcher runs so that every later start is quick: goes through a part of the program on a stage of its own while the JVM notes
 * which classes that takes. {@code reader} is everything there is; {@code commands}, after it and on its stage, those that ask for no more
 * than the library.
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

    private static final List<List<String>> READER = List.of(
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
        if (arguments[1].equals("commands")) {
            perform(COMMANDS, environment(stage));
            return;
        }
        NativeCode.unpack(place.resolve("native"));
        Files.createDirectories(stage);
        try (RehearsalPaper paper = new RehearsalPaper(FEED, PAGE)) {
            Files.writeString(stage.resolve("feeds.txt"), "sample:edition stage limit=50\n" + paper.feedUrl() + "\n");
            // Nearly every feed comes over https.
            SSLSocketFactory.getDefault();
            Map<String, String> environment = environment(stage);
            perform(READER, environment);
            perform(COMMANDS, environment);
            Settings settings = Settings.load(Map.of(), environment, stage);
            environment.putAll(Map.of("TERM", "xterm-256color", "COLORTERM", "truecolor", "LC_ALL", "C.UTF-8"));
            DryRun.run(settings, environment, () -> Quoth.update(settings));
        }
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
                byte[] text = PAGE.getBytes(StandardCharsets.UTF_8);
                Console console = new Console(new ByteArrayInputStream(text), OutputStream.nullOutputStream(), OutputStream.nullOutputStream(),
                        environment, Clock.systemUTC(), ends);
                Quoth.cli(console).run(scene);
            }
        }
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
}
