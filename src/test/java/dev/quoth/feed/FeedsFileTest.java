package dev.quoth.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FeedsFileTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @TempDir
    private Path directory;
    private Path path;
    private FeedsFile file;

    @BeforeEach
    void open() {
        path = directory.resolve("feeds.txt");
        file = FeedsFile.at(path);
    }

    private void holds(String text) throws IOException {
        Files.writeString(path, text);
    }

    private String text() throws IOException {
        return Files.readString(path);
    }

    @Test
    void missingFileSubscribesToNothingAndIsMadeByTheFirstFeed() throws IOException {
        assertThat(file.read().subscriptions()).isEmpty();
        assertThat(file.add(Subscription.to("https://a.example/feed"))).isTrue();
        assertThat(text()).isEqualTo("https://a.example/feed\n");
    }

    @Test
    void whatTwoAddAtTheSameTimeIsAllThere() throws IOException {
        List<String> urls = IntStream.range(0, 60).mapToObj(n -> "https://a.example/feed/" + n).toList();
        urls.parallelStream().forEach(url -> FeedsFile.at(path).add(Subscription.to(url)));
        assertThat(text().lines()).containsExactlyInAnyOrderElementsOf(urls);
        assertThat(directory).isDirectoryNotContaining("glob:**.lock");
    }

    @Test
    void theLockOfAProcessThatWasKilledHoldsNobodyUpForEver() throws IOException {
        Path left = Files.createFile(directory.resolve(".feeds.txt.lock"));
        Files.setLastModifiedTime(left, FileTime.from(Instant.now().minus(Duration.ofMinutes(1))));
        assertThat(file.add(Subscription.to("https://a.example/feed"))).isTrue();
        assertThat(left).doesNotExist();
    }

    @Test
    void addKeepsWhatStandsThere() throws IOException {
        holds("# mine\n\n  https://a.example/feed   news\t\"~A\"  # first\nnonsense here");
        file.add(new Subscription("https://b.example/feed?x=1", List.of("long reads", "b"), "The \"B\" Post", new Subscription.Options(
                Optional.of(Duration.ofHours(2)), Subscription.Articles.PAGE, 5, "Me 1", Map.of("X-Key", "a b"),
                Optional.of(Duration.ofDays(90))), 0));
        assertThat(text()).isEqualTo("""
                # mine

                  https://a.example/feed   news\t"~A"  # first
                nonsense here
                https://b.example/feed?x=1 "long reads" b "~The \\"B\\" Post" interval=2h articles=page limit=5 user-agent="Me 1" \
                header="X-Key: a b" keep=90d
                """);
    }

    @Test
    void whatWasAddedIsReadBackAsItWas() {
        Subscription.Options options = new Subscription.Options(Optional.of(Duration.ofMinutes(90)), Subscription.Articles.FEED, 0, "",
                Map.of("A", "\"q\""), Optional.empty());
        Subscription subscription = new Subscription("https://b.example/feed", List.of("e=mc2", "#1", "back\\slash"), "Title", options, 1);
        file.add(subscription);
        assertThat(file.read()).isEqualTo(new FeedList(List.of(subscription), List.of()));
    }

    @Test
    void addTwiceIsAddedOnce() throws IOException {
        holds("https://a.example/feed news\n");
        assertThat(file.add(Subscription.to("https://a.example/feed"))).isFalse();
        assertThat(file.addAll(List.of(Subscription.to("https://a.example/feed"), Subscription.to("https://c.example/")))).isEqualTo(1);
        assertThat(text()).isEqualTo("https://a.example/feed news\nhttps://c.example/\n");
    }

    @Test
    void tensOfThousandsAreAddedInOneGo() throws IOException {
        List<Subscription> many = IntStream.range(0, 50_000).mapToObj(n -> Subscription.to("https://a" + n + ".example/")).toList();
        assertThat(file.addAll(many)).isEqualTo(50_000);
        assertThat(file.addAll(many)).isZero();
    }

    @Test
    void lineCannotBeSmuggledIn() {
        assertThatThrownBy(() -> file.add(Subscription.to("exec:rm"))).isInstanceOf(FeedsFileException.class);
        assertThatThrownBy(() -> file.add(Subscription.to("https://a.example/\nhttps://b.example/")))
                .isInstanceOf(FeedsFileException.class);
        file.add(new Subscription("https://a.example/", List.of("a\nhttps://b.example/"), "t\r\nx", Subscription.Options.NONE, 0));
        assertThat(file.read().subscriptions()).hasSize(1);
        assertThat(path).isRegularFile();
    }

    @Test
    void removeTakesOnlyItsLine() throws IOException {
        holds("# one\nhttps://a.example/feed news\n# two\nhttps://a.example/feed/more\n");
        assertThat(file.remove("https://a.example/feed")).isTrue();
        assertThat(file.remove("https://a.example/feed")).isFalse();
        assertThat(text()).isEqualTo("# one\n# two\nhttps://a.example/feed/more\n");
    }

    @Test
    void moveRewritesTheAddressAndSaysWhatItWas() throws IOException {
        holds("# one\r\nhttp://a.example/feed  \"a b\" limit=3 # mine\r\n");
        assertThat(file.move("http://a.example/feed", "https://a.example/feed", DAY)).isTrue();
        assertThat(text()).isEqualTo("# one\r\n# moved on 2026-11-22, was http://a.example/feed\r\n"
                + "https://a.example/feed  \"a b\" limit=3 # mine\r\n");
    }

    @Test
    void moveKeepsAByteOrderMarkAtTheBeginning() throws IOException {
        holds("\uFEFFhttp://a.example/1\n");
        assertThat(file.move("http://a.example/1", "https://a.example/1", DAY)).isTrue();
        assertThat(text()).isEqualTo("\uFEFF# moved on 2026-11-22, was http://a.example/1\nhttps://a.example/1\n");
        assertThat(file.read().problems()).isEmpty();
    }

    @Test
    void moveOntoAKnownFeedLeavesAComment() throws IOException {
        holds("http://a.example/1\nhttp://a.example/2\n");
        assertThat(file.move("http://a.example/1", "http://a.example/2", DAY)).isTrue();
        assertThat(file.read().subscriptions()).extracting(Subscription::url).containsExactly("http://a.example/2");
        assertThat(text()).startsWith("# moved on 2026-11-22 to an address that is here already: http://a.example/1\n");
    }

    @Test
    void moveNeverLeadsToAFile() throws IOException {
        holds("http://a.example/1\n");
        assertThatThrownBy(() -> file.move("http://a.example/1", "file:/etc/passwd", DAY)).isInstanceOf(FeedsFileException.class);
        assertThatThrownBy(() -> file.move("http://a.example/1", "http://a.example/\nexec:x", DAY)).isInstanceOf(FeedsFileException.class);
        assertThat(text()).isEqualTo("http://a.example/1\n");
    }

    @Test
    void bytesThatAreNotUtf8Stay() throws IOException {
        byte[] latin = "# caf\u00e9\nhttps://a.example/\n".getBytes(StandardCharsets.ISO_8859_1);
        Files.write(path, latin);
        file.add(Subscription.to("https://b.example/"));
        assertThat(Files.readAllBytes(path)).startsWith(latin);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links and POSIX permissions")
    void linkAndPermissionsStay() throws IOException {
        Path real = Files.writeString(directory.resolve("dotfiles-feeds.txt"), "https://a.example/\n");
        Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rw-r-----"));
        Files.createSymbolicLink(path, real.getFileName());
        file.add(Subscription.to("https://b.example/"));
        assertThat(path).isSymbolicLink();
        assertThat(real).hasContent("https://a.example/\nhttps://b.example/\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(real))).isEqualTo("rw-r-----");
        try (var files = Files.list(directory)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void unreadableFileIsNamed() throws IOException {
        Files.createDirectory(path);
        assertThatThrownBy(file::read).isInstanceOf(FeedsFileException.class).hasMessageContaining(path.toString());
    }
}
