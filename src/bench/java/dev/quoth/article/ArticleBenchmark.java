package dev.quoth.article;

import dev.quoth.news.Article;
import dev.quoth.web.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Pages a second on one thread, parse included, against the parse alone and against readability4j. The page is made for this
 * (170 kB, a third of it scripts); {@code -p directory=DIR} takes the .html files of a directory instead, in turn.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class ArticleBenchmark {

    private static final int SIZE = 170_000;

    @Param("")
    public String directory;

    private final List<byte[]> pages = new ArrayList<>();
    private int next;

    @Setup
    public void load() throws IOException {
        if (directory.isEmpty()) {
            pages.add(madePage().getBytes(StandardCharsets.UTF_8));
            return;
        }
        try (Stream<Path> files = Files.list(Path.of(directory))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".html")).sorted().toList()) {
                pages.add(Files.readAllBytes(file));
            }
        }
    }

    private byte[] page() {
        next = (next + 1) % pages.size();
        return pages.get(next);
    }

    @Benchmark
    public Article quoth() {
        return Articles.read(Page.of("https://news.example/ferry", "text/html; charset=utf-8", page()));
    }

    @Benchmark
    public Document parseAlone() {
        return Jsoup.parse(new String(page(), StandardCharsets.UTF_8));
    }

    @Benchmark
    public String readability4j() {
        return new Readability4J("https://news.example/ferry", new String(page(), StandardCharsets.UTF_8)).parse().getTextContent();
    }

    private static String madePage() {
        StringBuilder page = new StringBuilder("<!doctype html><html lang=en><head><title>Ferry stops | Marvik Post</title></head><body>"
                + "<nav>");
        for (int i = 0; i < 200; i++) {
            page.append("<div class='menu-item menu-item-").append(i).append("'><a href='/section/").append(i)
                    .append("'>Section</a></div>");
        }
        page.append("</nav><script>").append("var settings = {\"a\": [1, 2, 3]};".repeat(SIZE / 3 / 33))
                .append("</script><main><article><h1>Ferry stops</h1>");
        for (int i = 0; i < 40; i++) {
            page.append("<p class='text-").append(i % 3).append("'>The ferry has run for <em>forty</em> years, the mayor said on day ")
                    .append(i)
                    .append(", and <a href='/people'>Ole Dahl</a>, who takes it each morning, would rather swim than pay more.</p>");
        }
        page.append("</article></main><aside class=sidebar>");
        while (page.length() < SIZE) {
            page.append("<div class='teaser card'><a href='/other/").append(page.length())
                    .append("'><img src=x.jpg alt=''><h3>Another story</h3></a>")
                    .append("<span class=date>4 May 2020</span><p>A line about it, and no more.</p></div>");
        }
        return page.append("</aside></body></html>").toString();
    }
}
