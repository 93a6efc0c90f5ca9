package dev.quoth.article;

import dev.quoth.news.Block;
import dev.quoth.news.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Turns the boxes of the story into blocks in reading order, in one walk. */
final class BlockWriter {

    /** More blocks than any article has; what is behind them on a page made to be hostile is left out. */
    private static final int MOST_BLOCKS = 20_000;

    /** A gallery with a larger share of the running text is the story itself, unless so many letters are left beside it. */
    private static final double MOST_IN_GALLERY = 0.5;
    private static final int A_STORY = 1_500;
    /** Shorter lines in a gallery count its pictures or name its series. */
    private static final int SHORTEST_IN_GALLERY = 30;
    private static final int LONGEST_SLANTED = 120;

    private final List<Draft> drafts = new ArrayList<>();
    private final InlineText inline = new InlineText();
    private final Predicate<Box> drops;
    private final Pictures pictures = new Pictures();
    private final List<int[]> lists = new ArrayList<>();
    private Box current;
    private int pendingItem;
    private int pendingOrdinal;
    private int quoteDepth;
    private int headingLevel;
    private final double mostInGallery;
    private int galleryDepth;

    private BlockWriter(List<Box> boxes, Predicate<Box> drops) {
        this.drops = drops;
        double prose = boxes.stream().mapToDouble(box -> box.storyProse).sum();
        this.mostInGallery = Math.max(MOST_IN_GALLERY * prose, prose - A_STORY);
    }

    /** The blocks of {@code boxes} without what {@code drops} says. */
    static List<Draft> write(List<Box> boxes, Predicate<Box> drops) {
        BlockWriter writer = new BlockWriter(boxes, drops);
        for (Box box : boxes) {
            writer.enter(box);
        }
        return writer.drafts;
    }

    private void enter(Box box) {
        flush();
        Box outer = current;
        current = box;
        block(box);
        flush();
        current = outer;
    }

    private void pieces(Box box) {
        for (Piece piece : box.pieces) {
            if (drafts.size() >= MOST_BLOCKS) {
                return;
            }
            if (piece instanceof Words words) {
                inline.words(words.text());
            } else if (piece instanceof Box child) {
                if (child.tag.equals("br")) {
                    if (inline.lineBreak()) {
                        flush();
                    }
                } else if (child.block) {
                    if (!drops.test(child)) {
                        enter(child);
                    } else if (child.chars > 0) {
                        flush();
                        gap();
                    }
                } else if (isInLine(child) ? !HoverText.is(child) : !drops.test(child)) {
                    // Inside a line "popup" or "related" name a link, and without its words the sentence has a hole.
                    inline(child);
                }
            }
        }
    }

    /**
     * Whether most of its line stands before or behind the box, as it does for "MARVIK -" at the beginning of a report; a line of
     * buttons is none.
     */
    private boolean isInLine(Box box) {
        return !inline.isEmpty() || current != null && box.chars * 2 < current.inlineChars
                && current.inlineLinkChars * 2 < current.inlineChars;
    }

    private void inline(Box box) {
        if (Captions.isInlineCaption(box)) {
            flush();
            caption(box);
            return;
        }
        switch (box.tag) {
            case "img", "amp-img" -> picture(box);
            case "a" -> {
                String target = Links.target(box.element);
                marked(box, target.isEmpty() ? null : Inline.Kind.LINK, target);
            }
            case "em", "i", "cite", "dfn", "var" -> marked(box, Inline.Kind.EMPHASIS, "");
            case "strong", "b" -> marked(box, Inline.Kind.STRONG, "");
            case "code", "kbd", "samp", "tt" -> marked(box, Inline.Kind.CODE, "");
            case "q" -> {
                inline.words("\u201C");
                pieces(box);
                inline.words("\u201D");
            }
            default -> pieces(box);
        }
    }

    private void marked(Box box, Inline.Kind kind, String target) {
        if (kind == null) {
            pieces(box);
            return;
        }
        inline.open(kind, target);
        pieces(box);
        inline.close();
    }

    private void block(Box box) {
        if (Captions.isCaption(box)) {
            caption(box);
            return;
        }
        if (Captions.isGallery(box) && box.storyProse <= mostInGallery) {
            galleryDepth++;
            pieces(box);
            flush();
            galleryDepth--;
            return;
        }
        switch (box.tag) {
            case "ul", "ol", "menu", "dir" -> list(box);
            case "li" -> item(box);
            // The caption of a figure is, when it is none: Captions says so.
            case "blockquote", "figcaption" -> {
                quoteDepth++;
                pieces(box);
                flush();
                quoteDepth--;
            }
            case "pre", "listing", "xmp", "plaintext" -> preformatted(box);
            case "table" -> table(box);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                headingLevel = box.tag.charAt(1) - '0';
                pieces(box);
                flush();
                headingLevel = 0;
            }
            case "hr" -> add(new Block.Rule(0), box, 0);
            case "a" -> inline(box);
            default -> pieces(box);
        }
    }

    private void list(Box box) {
        int start = 1;
        if (box.tag.equals("ol")) {
            start = Numbers.small(box.element.attr("start"), 1);
        }
        lists.add(new int[] {box.tag.equals("ol") ? start : 0});
        pieces(box);
        flush();
        lists.remove(lists.size() - 1);
        pendingItem = 0;
    }

    private void item(Box box) {
        int[] list = lists.isEmpty() ? new int[1] : lists.get(lists.size() - 1);
        pendingItem = Math.max(1, lists.size());
        pendingOrdinal = list[0];
        if (list[0] > 0) {
            list[0]++;
        }
        pieces(box);
        flush();
        pendingItem = 0;
    }

    private void caption(Box box) {
        for (Block.Caption caption : Captions.read(box)) {
            add(caption, box, 0);
        }
        for (Box picture : Captions.pictures(box)) {
            picture(picture);
        }
    }

    private void picture(Box box) {
        pictures.read(box).ifPresent(image -> add(image, box, 0));
    }

    private void preformatted(Box box) {
        String text = Preformatted.text(box);
        if (!text.isBlank()) {
            add(new Block.Preformatted(text, 0), box, 0);
        }
    }

    private void table(Box box) {
        Tables.read(box).ifPresentOrElse(table -> {
            for (String title : Tables.titles(box)) {
                add(new Block.Paragraph(title, List.of(), 0), box, 0);
            }
            add(table, box, Math.min(table.text().length(), box.linkChars));
        }, () -> pieces(box));
    }

    /** Ends the block that is being gathered. */
    private void flush() {
        if (inline.isEmpty()) {
            inline.clear();
            return;
        }
        String text = inline.text();
        List<Inline> inlines = inline.inlines();
        int linkChars = inline.linkChars();
        inline.clear();
        if (galleryDepth > 0) {
            if (text.length() >= SHORTEST_IN_GALLERY && headingLevel == 0) {
                add(new Block.Caption(text, "", inlines, 0), current, 0);
            }
            return;
        }
        Block block;
        int credit = headingLevel == 0 && linkChars * 2 < text.length() ? CreditLine.start(text, followsPicture()) : -1;
        if (credit >= 0) {
            block = Captions.of(text, credit, inlines);
        } else if (isSlantedUnderPicture(text, inlines)) {
            block = new Block.Caption(text, "", inlines, 0);
        } else if (headingLevel > 0) {
            block = new Block.Heading(headingLevel, text, inlines, 0);
        } else if (pendingItem > 0) {
            block = new Block.ListItem(pendingItem, pendingOrdinal, text, inlines, 0);
            pendingItem = 0;
        } else if (quoteDepth > 0) {
            block = new Block.Quotation(text, inlines, 0);
        } else {
            block = new Block.Paragraph(text, inlines, 0);
        }
        add(block, current, linkChars);
    }

    private void add(Block block, Box box, int linkChars) {
        drafts.add(new Draft(block, block.text(), box, linkChars, false));
    }

    /** "<p><em>The boat at dawn</em></p>" behind a picture: how weblogs write captions. A sentence may be the editor's. */
    private boolean isSlantedUnderPicture(String text, List<Inline> inlines) {
        return text.length() <= LONGEST_SLANTED && headingLevel == 0 && quoteDepth == 0 && followsPicture()
                && inlines.stream().anyMatch(mark -> mark.kind() == Inline.Kind.EMPHASIS && mark.span().length() == text.length())
                && Character.isLetterOrDigit(text.charAt(text.length() - 1));
    }

    private boolean followsPicture() {
        return !drafts.isEmpty() && !drafts.get(drafts.size() - 1).block().isBody();
    }

    private void gap() {
        if (!drafts.isEmpty()) {
            drafts.set(drafts.size() - 1, drafts.get(drafts.size() - 1).withGap());
        }
    }
}
