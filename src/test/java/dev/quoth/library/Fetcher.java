package dev.quoth.library;

import dev.quoth.news.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A process of its own that stores stories and says the number of each on its standard output as soon as it is stored. It begins
 * when it is told to on its standard input.
 */
final class Fetcher {

    private Fetcher() { }

    /** Arguments: the library, the number of the feed, what its stories' guids begin with, how many stories, the longest wait in milliseconds. */
    public static void main(String[] arguments) throws IOException {
        if (System.in.read() < 0) {
            return;
        }
        Database database = Opening.open(Path.of(arguments[0]));
        database.script("pragma busy_timeout = " + arguments[4]);
        try (Library library = new Library(database, Sample.CLOCK)) {
            long feed = Long.parseLong(arguments[1]);
            int stories = Integer.parseInt(arguments[3]);
            for (int i = 0; i < stories; i++) {
                long id = Sample.store(library, feed, Sample.story(arguments[2] + i, "Story " + arguments[2] + i, Sample.NOW.plusSeconds(i)));
                Article article = Sample.article("Site " + feed, "Story", "“These are the words of number " + i + ",” said Mira Okafor.");
                library.store(new Arrival(id, StoryRow.ArticleState.PAGE, article,
                        List.of(Sample.quote(article, "These are the words of number " + i + ",", Sample.person("Mira Okafor")))));
                System.out.println(id);
            }
        }
    }

    static Process start(Path directory, Object... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xshare:auto",
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx96m", "-Dorg.sqlite.tmpdir=" + directory, "-cp", classPath(),
                Fetcher.class.getName()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        return new ProcessBuilder(command).redirectError(directory.resolve("errors-" + Files.list(directory).count() + ".txt").toFile()).start();
    }

    static void go(Process process) throws IOException {
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
    }

    static int end(Process process) throws InterruptedException {
        if (!process.waitFor(300, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return process.waitFor();
    }

    /** Where the classes it needs were loaded from; Surefire hides its own class path. */
    private static String classPath() {
        List<String> places = new ArrayList<>();
        for (Class<?> type : List.of(Fetcher.class, Library.class, org.sqlite.JDBC.class, com.fasterxml.jackson.core.JsonFactory.class)) {
            places.add(Path.of(java.net.URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString())).toString());
        }
        return String.join(System.getProperty("path.separator"), places);
    }
}
