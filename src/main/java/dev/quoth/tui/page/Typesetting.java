package dev.quoth.tui.page;

import dev.quoth.library.StoryRow;
import dev.quoth.news.Article;
import dev.quoth.news.Block;
import dev.quoth.text.Columns;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Sets an article: its head, then block after block with one blank line between, list items and rows of code close together. */
public final class Typesetting {

    private final int width;
    private final boolean ascii;
    private final List<PageLine> lines = new ArrayList<>();
    private final List<String> links = new ArrayList<>();
    private final Runs runs = new Runs(links);

    private Typesetting(int width, boolean ascii) {
        this.width = Math.max(8, width);
        this.ascii = ascii;
    }

    /**
     * @param story what the library says about the article
     * @param width columns of the text column
     * @param ascii whether the terminal shows nothing but ASCII
     * @param zone where the reader is
     */
    public static Page set(StoryRow story, Article article, int width, boolean ascii, ZoneId zone) {
        Typesetting typesetting = new Typesetting(width, ascii);
        typesetting.head(story, article, zone);
        List<Block> blocks = article.blocks();
        int[] ordinals = Ordinals.widths(blocks);
        for (int i = 0; i < blocks.size(); i++) {
            if (i == 0 || !close(blocks.get(i - 1), blocks.get(i))) {
                typesetting.blank();
            }
            if (blocks.get(i) instanceof Block.ListItem item) {
                typesetting.item(item, ordinals[i]);
            } else if (blocks.get(i) instanceof Block.Image image) {
                typesetting.picture(image, i + 1 < blocks.size() ? blocks.get(i + 1) : image);
            } else {
                typesetting.block(blocks.get(i));
            }
        }
        return new Page(typesetting.width, typesetting.lines, typesetting.links);
    }

    private static boolean close(Block before, Block block) {
        return before instanceof Block.ListItem && block instanceof Block.ListItem
                || before instanceof Block.Image && block instanceof Block.Caption;
    }

    private void blank() {
        if (!lines.isEmpty() && !lines.get(lines.size() - 1).runs().isEmpty()) {
            lines.add(PageLine.BLANK);
        }
    }

    private void head(StoryRow story, Article article, ZoneId zone) {
        lines.add(PageLine.BLANK);
        String title = article.head().title().isEmpty() ? story.title() : article.head().title();
        if (title.isEmpty() && article.text().isEmpty()) {
            plain("(no headline)", Look.TITLE);
        } else if (!article.head().title().isEmpty() || !isBeginning(title, article.text())) {
            plain(title, Look.TITLE);
        }
        for (String line : HeadLines.of(story, article, width, ascii, zone)) {
            plain(line, Look.META);
        }
        if (!article.text().isEmpty() && !extent(story.article(), article.note()).isEmpty()) {
            plain(extent(story.article(), article.note()), Look.NOTE);
        }
    }

    /** How much of the article this is, where it is not all; else empty. */
    private static String extent(StoryRow.ArticleState state, String note) {
        return switch (state) {
            case FAILED -> "Only what the feed has: " + (note.isEmpty() ? "the page could not be got" : note) + ".";
            case WAITING -> "Only what the feed has, until the page is got" + (note.isEmpty() ? "" : ": " + note) + ".";
            default -> note.isEmpty() ? "" : "This is not the whole article: " + note + ".";
        };
    }

    /** Whether what a story is called is how its text begins: it had no headline, and nobody reads the same words twice. */
    private static boolean isBeginning(String title, String text) {
        return text.strip().startsWith(title.endsWith("…") ? title.substring(0, title.length() - 1) : title);
    }

    private void plain(String text, Look look) {
        lines.addAll(runs.lines(text, List.of(), -1, look, width, Run.of("", look), Run.of("", look)));
    }

    private void block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            flow(block, paragraph.start(), Look.TEXT, "", "", Look.TEXT);
        } else if (block instanceof Block.Heading heading) {
            flow(block, heading.start(), Look.HEADING, "", "", Look.HEADING);
        } else if (block instanceof Block.Quotation quotation) {
            String bar = ascii ? "| " : "▎ ";
            flow(block, quotation.start(), Look.QUOTATION, bar, bar, Look.BAR);
        } else if (block instanceof Block.Preformatted code) {
            code(code);
        } else if (block instanceof Block.Table table) {
            lines.addAll(new TableSetting(table, width, ascii).lines());
        } else if (block instanceof Block.Caption caption) {
            caption(caption);
        } else if (block instanceof Block.Rule) {
            int length = Math.min(width, 12);
            String blanks = " ".repeat((width - length) / 2);
            lines.add(PageLine.of(Run.of(blanks + (ascii ? "-" : "─").repeat(length), Look.RULE)));
        }
    }

    /** The words of a picture are left to the caption {@code below} where both say the same. */
    private void picture(Block.Image image, Block below) {
        boolean told = image.alt().isBlank() || below instanceof Block.Caption caption && image.saysTheSameAs(caption);
        String words = told ? "picture" : "picture: " + image.alt().strip();
        plain((ascii ? "[" : "▢ ") + Columns.cut(words, Math.max(1, width - 4)) + (ascii ? "]" : ""), Look.PICTURE);
    }

    /** Hanging: the words of an item stand right of its bullet or number. @param columns of the longest number of its list */
    private void item(Block.ListItem item, int columns) {
        String indent = "  ".repeat(Math.max(0, Math.min(6, item.depth() - 1)));
        String[] bullets = ascii ? new String[] {"* ", "- ", "+ "} : new String[] {"• ", "◦ ", "▪ "};
        String number = item.mark();
        String bullet = item.isNumbered() ? " ".repeat(Math.max(0, columns - number.length())) + number + ". "
                : bullets[Math.floorMod(item.depth() - 1, bullets.length)];
        flow(item, item.start(), Look.TEXT, indent + bullet, indent + " ".repeat(Columns.width(bullet)), Look.BULLET);
    }

    /** What of a line of code does not fit goes on further in than it began; of one that fits the tabs within lead to their columns. */
    private void code(Block.Preformatted code) {
        int start = code.start();
        for (String line : code.text().split("\n")) {
            String words = line.stripLeading();
            int in = Columns.indent(line);
            int lead = 2 + Math.min(width / 2, in);
            int at = start + line.length() - words.length();
            PageLine whole = line(words, at, lead, in);
            if (Columns.width(whole.text()) <= width) {
                lines.add(whole);
            } else {
                lines.addAll(runs.lines(words, List.of(), at, Look.CODE, width, Run.of(" ".repeat(lead), Look.CODE),
                        Run.of(" ".repeat(Math.min(width / 2, in + 6)), Look.CODE)));
            }
            start += line.length() + 1;
        }
    }

    /** @param start UTF-16 index of the words in the article's text @param lead blanks before them @param in their column in the code */
    private static PageLine line(String words, int start, int lead, int in) {
        List<Run> runs = new ArrayList<>(List.of(Run.of(" ".repeat(lead), Look.CODE)));
        int column = in;
        int from = 0;
        for (int tab = words.indexOf('\t'); from < words.length(); tab = words.indexOf('\t', from)) {
            int to = tab < 0 ? words.length() : tab;
            if (to > from) {
                runs.add(new Run(words.substring(from, to), Look.CODE, 0, start + from, -1));
                column += Columns.width(words, from, to);
            }
            if (tab >= 0) {
                int blanks = Columns.toTab(column);
                runs.add(Run.of(" ".repeat(blanks), Look.CODE));
                column += blanks;
            }
            from = to + 1;
        }
        return new PageLine(runs);
    }

    private void caption(Block.Caption caption) {
        lines.addAll(runs.lines(caption.text(), caption.inlines(), -1, Look.CAPTION, width, Run.of("  ", Look.CAPTION), Run.of("  ", Look.CAPTION)));
        if (!caption.credit().isBlank() && !caption.text().contains(caption.credit())) {
            lines.addAll(runs.lines(caption.credit(), List.of(), -1, Look.CREDIT, width, Run.of("  ", Look.CREDIT), Run.of("  ", Look.CREDIT)));
        }
    }

    private void flow(Block block, int start, Look look, String first, String indent, Look lead) {
        lines.addAll(runs.lines(block.text(), block.inlines(), start, look, width, Run.of(first, lead), Run.of(indent, lead)));
    }
}
