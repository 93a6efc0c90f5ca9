package dev.quoth.article;

import dev.quoth.news.Article;
import dev.quoth.news.Author;
import dev.quoth.news.Block;
import dev.quoth.news.Byline;
import dev.quoth.news.Head;
import dev.quoth.news.Origin;
import dev.quoth.news.Span;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a story that is plain text, a page somebody saved or scraped: headline, byline, names that stood under pictures, paragraphs.
 *
 * <p>A block's text is the file's, character by character, so that a quote can be found in the file again. In doubt a line is a
 * paragraph: what becomes headline or caption is lost to the body.
 */
final class PlainText {

    /** Below the headline there are few lines before the story begins. */
    private static final int HEAD_LINES = 6;
    private static final int LONGEST_BYLINE = 120;
    /** "# Ferry stops" in Markdown. */
    private static final Pattern MARKS = Pattern.compile("^#+ +");

    private final String source;
    private final List<Span> paragraphs;
    private final TextShapes shapes;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private String title = "";
    private Byline byline = Byline.NONE;
    private Optional<OffsetDateTime> published = Optional.empty();

    private PlainText(String source) {
        this.source = source;
        this.shapes = new TextShapes(source);
        List<Span> whole = shapes.whole(Paragraphs.of(source));
        Optional<MailHead> mail = whole.isEmpty() ? Optional.empty() : MailHead.of(whole.get(0).in(source));
        if (mail.isPresent()) {
            title = mail.get().subject();
            byline = mail.get().from().isEmpty() ? Byline.NONE : new Byline(mail.get().from(), List.of(Author.of(mail.get().from())));
            published = mail.get().date();
            this.paragraphs = whole.subList(1, whole.size());
        } else {
            boolean release = whole.size() > 1 && TextHead.isRelease(whole.get(0).in(source));
            this.paragraphs = TextHead.apart(release ? whole.subList(1, whole.size()) : whole, source);
        }
    }

    static Article read(String text, String url) {
        PlainText plain = new PlainText(blanked(text));
        plain.sort();
        Head head = Head.at(url);
        Head told = new Head(head.url(), plain.title, plain.byline, plain.published, Optional.empty(), "", "", "", "");
        Article article = Article.of(told, Levels.of(plain.blocks), "");
        List<Origin.Place> places = new ArrayList<>();
        for (int i = 0; i < plain.blocks.size(); i++) {
            if (plain.blocks.get(i).isBody()) {
                places.add(new Origin.Place(article.blocks().get(i).start(), plain.starts.get(i)));
            }
        }
        return article.withOrigin(new Origin(plain.source, places));
    }

    /** Control characters and bidirectional overrides become blanks, one for one, so that offsets stay. */
    private static String blanked(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            if (c == '\r' && (i + 1 == out.length() || out.charAt(i + 1) != '\n')) {
                out.setCharAt(i, '\n');
            } else if (c != '\n' && (CleanText.isJunk(c) && !isInvisible(c) || c < ' ' || c == 0x85 || c == 0x2028 || c == 0x2029)) {
                out.setCharAt(i, ' ');
            }
        }
        return out.toString();
    }

    /** Soft hyphens and their like stand within words and are no blanks; every output leaves them out. */
    private static boolean isInvisible(char c) {
        return c == '\u00AD' || c == '\u200B' || c == '\u2060' || c == '\uFEFF';
    }

    private void sort() {
        int first = 0;
        boolean head = title.isEmpty() && paragraphs.size() > 2 && Headlines.isHeadline(paragraphs.get(0).in(source), paragraphs.get(1).in(source));
        if (head) {
            title = MARKS.matcher(CleanText.normalize(paragraphs.get(0).in(source))).replaceFirst("");
            title = title.endsWith(".") && !title.endsWith("..") ? title.substring(0, title.length() - 1) : title;
            first = 1;
        }
        for (int i = first; i < paragraphs.size(); i++) {
            Span span = paragraphs.get(i);
            String text = span.in(source);
            boolean top = i - first < HEAD_LINES && !hasProse();
            if (top && TextHead.isByline(text)) {
                byline = merge(byline, Bylines.parse(text));
            } else if (top && TextHead.isDate(text)) {
                published = Dates.parse(text, false);
            } else if (top && !byline.authors().isEmpty() && !text.endsWith(".") && text.length() <= LONGEST_BYLINE && AuthorList.isRole(text)) {
                byline = Bylines.parse(byline.line() + ", " + text);
            } else if (TextHead.isUnderline(text)) {
                blocks.add(new Block.Rule(0));
                starts.add(span.start());
            } else if (!shape(span)) {
                boolean caption = i > 0 && LoneNames.isCaption(text, source, paragraphs.size() - first);
                blocks.add(caption ? new Block.Caption(text, "", List.of(), 0) : new Block.Paragraph(text, List.of(), 0));
                starts.add(span.start());
            }
        }
    }

    /** Adds the blocks that the paragraph is by its shape; returns whether it has one. */
    private boolean shape(Span span) {
        List<TextShapes.Shaped> shaped = shapes.of(span);
        for (TextShapes.Shaped each : shaped) {
            blocks.add(each.block());
            starts.add(each.start());
        }
        return !shaped.isEmpty();
    }

    private boolean hasProse() {
        return blocks.stream().anyMatch(block -> block.isBody() && block.text().length() > LONGEST_BYLINE);
    }

    private static Byline merge(Byline first, Byline second) {
        if (first.authors().isEmpty()) {
            return second;
        }
        List<Author> authors = new ArrayList<>(first.authors());
        authors.addAll(second.authors());
        return new Byline(first.line() + ", " + second.line(), authors);
    }
}
