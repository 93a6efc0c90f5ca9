package dev.quoth.cli.typeset;

import dev.quoth.cli.output.Signs;
import dev.quoth.news.Article;
import dev.quoth.news.Block;
import dev.quoth.news.Head;
import dev.quoth.news.Inline;
import dev.quoth.news.Quote;
import dev.quoth.news.Span;
import dev.quoth.text.Columns;
import dev.quoth.text.SafeText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sets an article in lines for a terminal: hanging list marks, tables in columns, barred quotations, code kept, links numbered at the foot. */
public final class Typesetter {

    private static final String INDENT = "    ";

    private final int width;
    private final boolean colour;
    private final Signs signs;
    private final List<String> lines = new ArrayList<>();
    private final Map<String, Integer> links = new LinkedHashMap<>();
    /** Whether line ends of the text may come from a width: it was plain text. */
    private boolean hardWrapped;

    private Typesetter(int width, boolean colour, Signs signs) {
        this.width = Math.max(20, width);
        this.colour = colour;
        this.signs = signs;
    }

    /**
     * The lines of an article.
     *
     * @param quotes utterances whose words are to be tinted, or none
     * @param width columns a line may have, at least 20
     * @param colour whether escape sequences are welcome
     */
    public static List<String> set(Article article, List<Quote> quotes, int width, boolean colour, Signs signs) {
        Typesetter typesetter = new Typesetter(width, colour, signs);
        typesetter.hardWrapped = article.origin().isPresent();
        typesetter.head(article);
        typesetter.body(article, quotes);
        typesetter.foot();
        return typesetter.lines;
    }

    private void head(Article article) {
        Head head = article.head();
        if (!head.title().isEmpty()) {
            add("", "", new Ink().add(head.title(), Ink.BOLD));
        }
        String byline = head.byline().line().isEmpty() ? String.join(", ", head.byline().names()) : head.byline().line();
        String when = head.published().map(Dates::forPeople).orElse("");
        StringBuilder under = new StringBuilder();
        for (String part : List.of(byline, head.site(), when)) {
            if (!part.isEmpty()) {
                under.append(under.isEmpty() ? "" : signs == Signs.ASCII ? " - " : " · ").append(part);
            }
        }
        if (!under.isEmpty()) {
            add("", "", new Ink().add(under.toString(), Ink.DIM));
        }
        if (!article.note().isEmpty()) {
            add("", "", new Ink().add("[" + article.note() + "]", Ink.DIM));
        }
    }

    private void body(Article article, List<Quote> quotes) {
        Block before = null;
        ListMarks marks = new ListMarks(article.blocks(), signs);
        for (int i = 0; i < article.blocks().size(); i++) {
            Block block = article.blocks().get(i);
            if (block instanceof Block.Image image && !says(image, i, article)) {
                continue;
            }
            boolean tight = before instanceof Block.ListItem && block instanceof Block.ListItem && !marks.isApart(i)
                    || before instanceof Block.Image && block instanceof Block.Caption;
            if (!lines.isEmpty() && !tight) {
                // the paragraphs of one quotation keep their bar between them
                lines.add(before instanceof Block.Quotation && block instanceof Block.Quotation ? signs.bar().stripTrailing() : "");
            }
            if (block instanceof Block.ListItem item) {
                String indent = " ".repeat(marks.indent(i));
                add(indent + marks.of(i), indent + " ".repeat(Columns.width(marks.of(i))), ink(item, quotes, 0));
            } else if (block instanceof Block.Image image) {
                add(INDENT, INDENT, new Ink().add(picture(image, next(article, i)), Ink.DIM));
            } else {
                set(block, quotes);
            }
            before = block;
        }
    }

    private static Block next(Article article, int i) {
        return i + 1 < article.blocks().size() ? article.blocks().get(i + 1) : null;
    }

    /** "Best brushes (The boat at dawn)" above "The boat at dawn": nobody reads the same words twice. */
    private static String picture(Block.Image image, Block next) {
        return next instanceof Block.Caption caption && image.saysTheSameAs(caption) ? "[picture]" : "[picture: " + image.alt() + "]";
    }

    /** Whether the picture at {@code i} has words of its own, and not those of its caption, of the title or of the line beside it. */
    private static boolean says(Block.Image image, int i, Article article) {
        Block next = next(article, i);
        String alt = image.alt().strip();
        Block before = i > 0 ? article.blocks().get(i - 1) : null;
        return !alt.isEmpty() && !alt.equalsIgnoreCase(article.head().title())
                && !(before != null && alt.equalsIgnoreCase(before.text())) && !(next != null && alt.equalsIgnoreCase(next.text()))
                && !(next instanceof Block.Caption caption && (caption.text() + ' ' + caption.credit()).contains(alt));
    }

    private void set(Block block, List<Quote> quotes) {
        if (block instanceof Block.Paragraph paragraph) {
            add("", "", ink(paragraph, quotes, 0));
        } else if (block instanceof Block.Heading heading) {
            add("", "", ink(heading, quotes, Ink.BOLD));
        } else if (block instanceof Block.Quotation quotation) {
            add(signs.bar(), signs.bar(), ink(quotation, quotes, 0));
        } else if (block instanceof Block.Preformatted code) {
            for (String line : code.text().split("\n", -1)) {
                lines.add((INDENT + SafeText.lines(Columns.untabbed(line)).replace('\n', ' ')).stripTrailing());
            }
        } else if (block instanceof Block.Table table) {
            lines.addAll(TableSetter.set(table, width, signs));
        } else if (block instanceof Block.Caption caption) {
            Ink ink = ink(caption, List.of(), Ink.DIM);
            if (!caption.credit().isEmpty()) {
                ink.addVerbatim(ink.length() == 0 ? "" : " ", Ink.DIM).add(Credit.inBrackets(caption.credit()), Ink.DIM);
            }
            add(INDENT, INDENT, ink);
        } else {
            lines.add(signs.rule().repeat(Math.min(width, 24)));
        }
    }

    /** The words of a block with emphasis, the numbers of its links, and the tint of what was said. */
    private Ink ink(Block block, List<Quote> quotes, int style) {
        Ink ink = new Ink();
        String text = !hardWrapped ? block.text()
                : block instanceof Block.ListItem ? HardWrapped.flowing(block.text()) : HardWrapped.joined(block.text());
        int[] styles = new int[text.length()];
        for (Inline inline : block.inlines()) {
            paint(styles, inline.span(), switch (inline.kind()) {
                case EMPHASIS -> Ink.ITALIC;
                case STRONG -> Ink.BOLD;
                case CODE -> Ink.BOLD;
                case LINK -> Ink.UNDERLINE;
            });
        }
        for (Quote quote : quotes) {
            if (quote.kind() != Quote.Kind.INDIRECT) {
                for (Span part : quote.parts()) {
                    if (part.start() < block.end() && block.start() < part.end()) {
                        paint(styles, new Span(Math.max(0, part.start() - block.start()), part.end() - block.start()), Ink.SAID);
                    }
                }
            }
        }
        int from = 0;
        for (int i = 1; i <= text.length(); i++) {
            String number = linkEndingAt(block, i);
            if (i == text.length() || styles[i] != styles[from] || !number.isEmpty()) {
                ink.addVerbatim(text.substring(from, i), style | styles[from]);
                ink.add(number, Ink.DIM);
                from = i;
            }
        }
        return ink;
    }

    private static void paint(int[] styles, Span span, int style) {
        for (int i = span.start(); i < Math.min(span.end(), styles.length); i++) {
            styles[i] |= style;
        }
    }

    private String linkEndingAt(Block block, int index) {
        StringBuilder numbers = new StringBuilder();
        for (Inline inline : block.inlines()) {
            boolean link = inline.kind() == Inline.Kind.LINK && inline.span().end() == index && inline.span().length() > 0;
            if (link && !isWrittenOut(inline.span().in(block.text()), inline.target())) {
                numbers.append('[').append(links.computeIfAbsent(inline.target(), any -> links.size() + 1)).append(']');
            }
        }
        return numbers.toString();
    }

    /** Whether the words of a link are its address, of which nobody needs a number to find it at the foot. */
    private static boolean isWrittenOut(String words, String target) {
        int scheme = target.startsWith("https://") ? 8 : target.startsWith("http://") || target.startsWith("mailto:") ? 7 : 0;
        String address = target.endsWith("/") ? target.substring(0, target.length() - 1) : target;
        String said = words.endsWith("/") ? words.substring(0, words.length() - 1) : words;
        return said.equals(address) || scheme > 0 && said.equals(address.substring(Math.min(scheme, address.length())));
    }

    private void foot() {
        if (links.isEmpty()) {
            return;
        }
        lines.add("");
        links.forEach((target, number) -> lines.add("[" + number + "] " + SafeText.line(target)));
    }

    private void add(String first, String others, Ink ink) {
        String prefix = first;
        for (String line : ink.lines(width - Columns.width(first), colour)) {
            lines.add((prefix + line).stripTrailing());
            prefix = others;
        }
    }
}
