package dev.quoth.quote;

import dev.quoth.news.Article;
import dev.quoth.news.Attribution;
import dev.quoth.news.Author;
import dev.quoth.news.Block;
import dev.quoth.news.Byline;
import dev.quoth.news.Head;
import dev.quoth.news.Inline;
import dev.quoth.news.Quote;
import dev.quoth.news.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A short story written for the project with who said which words beside it; {@code stories/README.txt} has the form. */
record AnnotatedStory(String name, Article article, List<String> said) {

    private static final Pattern CODE = Pattern.compile("(?<!`)`[^`]+`(?!`)");

    static AnnotatedStory read(Path file) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
        int end = lines.indexOf("====");
        String language = "";
        Byline byline = Byline.NONE;
        List<Block> blocks = new ArrayList<>();
        for (String line : lines.subList(0, end)) {
            if (line.startsWith("lang: ")) {
                language = line.substring(6);
            } else if (line.startsWith("by: ")) {
                byline = new Byline(line, List.of(Author.of(line.substring(4))));
            } else if (!line.isBlank()) {
                blocks.add(block(line));
            }
        }
        Head head = new Head("", "", byline, Optional.empty(), Optional.empty(), "", language, "", "");
        String name = file.getFileName().toString().replace(".txt", "");
        return new AnnotatedStory(name, Article.of(head, blocks, ""), List.copyOf(lines.subList(end + 1, lines.size())));
    }

    private static Block block(String line) {
        String rest = line.length() > 2 ? line.substring(2) : "";
        return switch (line.length() > 2 ? line.substring(0, 2) : "") {
            case "# " -> new Block.Heading(2, rest, List.of(), 0);
            case "> " -> new Block.Quotation(rest, List.of(), 0);
            case "* " -> new Block.Paragraph(rest, List.of(Inline.of(Inline.Kind.STRONG, new Span(0, rest.length()))), 0);
            case "~ " -> new Block.Preformatted(rest.replace("\\n", "\n"), 0);
            case "^ " -> new Block.Caption(rest, "", List.of(), 0);
            default -> new Block.Paragraph(line, code(line), 0);
        };
    }

    private static List<Inline> code(String line) {
        return CODE.matcher(line).results().map(code -> Inline.of(Inline.Kind.CODE, new Span(code.start(), code.end()))).toList();
    }

    /** {@code quote} in the form of the annotation, with as much detail as {@code expected} has. */
    String describe(Quote quote, String expected) {
        String[] fields = expected.split(" \\| ", 3);
        String who = quote.speaker().isNamed() ? quote.speaker().name() : "-";
        if (fields[0].contains("(") || !quote.speaker().isNamed() && quote.speaker().isKnown()) {
            who += " (" + quote.speaker().role() + ")";
        }
        String how = quote.kind().name().toLowerCase(Locale.ROOT) + " " + quote.basis().name().toLowerCase(Locale.ROOT);
        if (fields.length > 1 && fields[1].split(" ").length > 2) {
            how += " " + quote.attribution().map(Attribution::cue).filter(cue -> !cue.isEmpty()).orElse("-");
        }
        StringBuilder words = new StringBuilder();
        for (Span part : quote.parts()) {
            words.append(words.isEmpty() ? "" : " + ").append(part.in(article.text()));
        }
        return who + " | " + how + " | " + words;
    }

    @Override
    public String toString() {
        return name;
    }
}
