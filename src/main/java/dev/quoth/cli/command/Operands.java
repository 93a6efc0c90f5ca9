package dev.quoth.cli.command;

import dev.quoth.article.Articles;
import dev.quoth.cli.output.ArticleFields.Source;
import dev.quoth.feed.FeedException;
import dev.quoth.feed.Feeds;
import dev.quoth.feed.Subscription;
import dev.quoth.library.Library;
import dev.quoth.library.LibraryException;
import dev.quoth.library.StoryRow;
import dev.quoth.news.Article;
import dev.quoth.news.Author;
import dev.quoth.news.Byline;
import dev.quoth.news.Feed;
import dev.quoth.news.Head;
import dev.quoth.news.Story;
import dev.quoth.web.Page;
import dev.quoth.web.Request;
import dev.quoth.web.WebException;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Reads the operands of {@code show} and {@code quotes}: story numbers, addresses, files, standard input. */
final class Operands {

    /** As much as a page from the web may have (H15), in bytes. */
    private static final int LIMIT = 16 * 1024 * 1024;

    /** Digits of the highest number a story can have. */
    private static final int LONGEST_NUMBER = 18;

    private final Session session;
    private final Outcome outcome;

    Operands(Session session, Outcome outcome) {
        this.session = session;
        this.outcome = outcome;
    }

    /**
     * Reads one operand and hands on what it holds: one article, or the articles of a feed.
     *
     * @param failed gets the reason when it could not be read, besides the line on standard error
     */
    void read(String operand, Consumer<Source> articles, Consumer<String> failed) {
        try {
            if (isNumber(operand)) {
                articles.accept(story(operand));
            } else {
                read(operand, page(operand), articles);
            }
            outcome.done();
        } catch (NotFoundException e) {
            failed.accept(e.getMessage());
            outcome.missing(operand, e.getMessage());
        } catch (WebException | LibraryException | FeedException e) {
            failed.accept(e.getMessage());
            outcome.failed(operand, e.getMessage());
        } catch (IOException e) {
            failed.accept(Why.of(e));
            outcome.failed(operand, Why.of(e));
        }
    }

    private static boolean isNumber(String operand) {
        for (int i = 0; i < operand.length(); i++) {
            if (operand.charAt(i) < '0' || operand.charAt(i) > '9') {
                return false;
            }
        }
        return !operand.isEmpty();
    }

    private Source story(String operand) {
        NotFoundException missing = new NotFoundException(operand, NotFoundException.NO_STORY);
        if (operand.length() > LONGEST_NUMBER) {
            throw missing;
        }
        long id = Long.parseLong(operand);
        Library library = session.library();
        StoryRow row = library.story(id).orElseThrow(() -> missing);
        if (row.article() == StoryRow.ArticleState.WAITING) {
            session.update().open(id);
            row = library.story(id).orElse(row);
        }
        Head head = Head.at(row.url()).withTitle(row.title());
        String why = row.article() == StoryRow.ArticleState.EXPIRED ? "the text was let go after its time" : "no text yet";
        return new Source(operand, Optional.of(row), library.article(id).orElseGet(() -> Article.empty(head, why)));
    }

    /** The bytes of an operand that is no story. */
    Page page(String operand) throws IOException {
        if (operand.equals("-")) {
            return Page.of("", "", limited(session.console().in()));
        }
        if (isAddress(operand)) {
            return session.web().get(Request.page(operand, Request.Trust.USER));
        }
        if (operand.isEmpty()) {
            throw new IOException("an operand without a letter; a STORY, URL, FILE or - is wanted");
        }
        if (operand.contains("://")) {
            throw new IOException("an address of a kind that is not read; http, https and file are");
        }
        Path file = Path.of(operand);
        if (Files.isDirectory(file)) {
            throw new IOException("is a directory");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Page.of("", isMarkdown(file) ? "text/markdown" : "", limited(in));
        }
    }

    /** Markdown looks like any other text; only the name of the file tells it. */
    private static boolean isMarkdown(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        String unpacked = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        return unpacked.endsWith(".md") || unpacked.endsWith(".markdown");
    }

    /** Whether the operand is read through the web room. */
    static boolean isAddress(String operand) {
        return operand.startsWith("http://") || operand.startsWith("https://") || operand.startsWith("sample:") || operand.startsWith("file:");
    }

    private static byte[] limited(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LIMIT + 1);
        if (bytes.length > LIMIT) {
            throw new IOException("over 16 MiB, which no article has");
        }
        return isGzip(bytes) ? unpacked(bytes) : bytes;
    }

    private static boolean isGzip(byte[] bytes) {
        return bytes.length > 2 && bytes[0] == 0x1F && (bytes[1] & 0xFF) == 0x8B;
    }

    /** What {@code zcat} makes of it, of which no more is made than may be read. */
    private static byte[] unpacked(byte[] packed) throws IOException {
        byte[] bytes;
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            bytes = in.readNBytes(LIMIT + 1);
        } catch (EOFException | ZipException e) {
            throw new IOException("packed by gzip, and damaged", e);
        }
        if (bytes.length > LIMIT) {
            throw new IOException("over 16 MiB unpacked, which no article has");
        }
        return bytes;
    }

    private void read(String operand, Page page, Consumer<Source> articles) {
        if (!Sniff.isFeed(page.body())) {
            articles.accept(new Source(Subscription.shown(operand), Optional.empty(),
                    isAddress(operand) ? session.update().read(page) : Articles.read(page)));
            return;
        }
        Feed feed = Feeds.read(page);
        for (Story story : feed.stories()) {
            Head head = new Head(story.link(), story.title(),
                    new Byline(String.join(", ", story.authors()), story.authors().stream().map(Author::of).toList()),
                    story.published(), story.updated(), feed.title(), feed.language(), story.image(), "");
            String html = story.content().isEmpty() ? story.summary() : story.content();
            articles.accept(new Source(Subscription.shown(operand), Optional.empty(), Articles.ofFeed(html, head, story.link())));
        }
    }
}
