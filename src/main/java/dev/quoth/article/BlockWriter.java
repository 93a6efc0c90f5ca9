package dev.quoth.article;

import dev.quoth.news.Block;
import dev.quoth.news.Inline;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Turns the boxes of the story into blocks in reading order, in one walk. */
final class BlockWriter {

    /** A gallery with a larger share of the running text is the story itself, unless so many letters are left beside it. */
    private static final double MOST_IN_GALLERY = 0.5;
    private static final int A_STORY = 1_500;
    private static final int LONGEST_PLACE_MARK = 4;
    private static final Set<String> STRUCK = Set.of("del", "s", "strike");
    private static final String PLACE_MARKS = "#\u00B6\u00A7^\u2191\u21A9\u21B5\u2934\u21D1\u23CE\uFE0E\uFE0F\uD83D\uDD17";

    private final Drafts drafts = new Drafts();
    private final Surroundings surroundings = new Surroundings();
    private final InlineText inline = new InlineText();
    private final Pictures pictures = new Pictures();
    private final Predicate<Box> drops;
    private final double mostInGallery;
    private Box current;

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
        return writer.drafts.list();
    }

    /** The blocks of {@code box}, each what its element says. */
    static List<Draft> copy(Box box) {
        BlockWriter writer = new BlockWriter(List.of(box), dropped -> false);
        writer.surroundings.trust();
        writer.enter(box);
        return writer.drafts.list();
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
        for (int i = 0; i < box.pieces.size(); i++) {
            Piece piece = box.pieces.get(i);
            if (drafts.isFull()) {
                return;
            }
            if (isReplaced(box.pieces, i)) {
                continue;
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
                        drafts.gap();
                    }
                } else if (isInLine(child) ? !HoverText.is(child) : !drops.test(child)) {
                    // Inside a line "popup" or "related" name a link, and without its words the sentence has a hole.
                    inline(child);
                }
            }
        }
    }

    /** "It stops on <del>Monday</del> <ins>Tuesday</ins>": what is struck out for other words is no longer said. */
    private static boolean isReplaced(List<Piece> pieces, int index) {
        if (!(pieces.get(index) instanceof Box struck) || !STRUCK.contains(struck.tag)) {
            return false;
        }
        int next = index + 1;
        while (next < pieces.size() && pieces.get(next) instanceof Words words && words.text().isBlank()) {
            next++;
        }
        return next < pieces.size() && pieces.get(next) instanceof Box box && box.tag.equals("ins") && box.chars > 0;
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
            case "img", "amp-img" -> pictureInLine(box);
            case "a" -> link(box);
            case "q" -> {
                inline.words("\u201C");
                pieces(box);
                inline.words("\u201D");
            }
            case "sup" -> raised(box);
            default -> {
                Optional<Inline.Kind> kind = InlineTags.kind(box.tag);
                if (kind.isPresent()) {
                    marked(box, kind.get());
                } else {
                    pieces(box);
                }
            }
        }
    }

    /** "10 to the 6", "30 m to the 2", and the mark of a note, which is a link and may stand after a blank: "the plan 2 ." */
    private void raised(Box box) {
        String raised = inline.isInLine() ? Superscript.of(box.words()) : "";
        if (raised.isEmpty()) {
            pieces(box);
            return;
        }
        if (box.linkChars > 0) {
            inline.glue();
        }
        inline.words(raised);
    }

    /** "#" or "¶" behind a heading, by which one may link to it, and the arrow behind a note that leads back to where its mark stands. */
    private static boolean isPlaceMark(Box box) {
        if (box.chars == 0 || box.chars > LONGEST_PLACE_MARK) {
            return false;
        }
        String words = box.words();
        return !words.isEmpty() && words.chars().allMatch(c -> PLACE_MARKS.indexOf(c) >= 0);
    }

    private void marked(Box box, Inline.Kind kind) {
        inline.open(kind, "");
        pieces(box);
        inline.close();
    }

    private void link(Box box) {
        if (!Links.leadsOn(box.element)) {
            if (inline.endsInBracket() || !isPlaceMark(box)) {
                pieces(box);
            }
            return;
        }
        inline.open(Inline.Kind.LINK, Links.target(box.element));
        pieces(box);
        inline.close();
    }

    private void block(Box box) {
        if (Captions.isCaption(box)) {
            caption(box);
            return;
        }
        if (Captions.isGallery(box) && box.storyProse <= mostInGallery) {
            surroundings.openGallery();
            pieces(box);
            flush();
            surroundings.closeGallery();
            return;
        }
        switch (box.tag) {
            case "ul", "ol", "menu", "dir" -> list(box);
            case "li" -> item(box);
            // The caption of a figure is, when it is none: Captions says so.
            case "blockquote", "figcaption" -> {
                surroundings.openQuotation();
                pieces(box);
                flush();
                surroundings.closeQuotation();
            }
            case "pre", "listing", "xmp", "plaintext" -> preformatted(box);
            case "table" -> table(box);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                surroundings.openHeading(box.tag.charAt(1) - '0');
                pieces(box);
                flush();
                surroundings.closeHeading();
            }
            case "dt" -> marked(box, Inline.Kind.STRONG);
            case "hr" -> drafts.add(new Block.Rule(0), box, 0);
            case "a" -> inline(box);
            default -> pieces(box);
        }
    }

    private void list(Box box) {
        surroundings.openList(new OpenList(box.element));
        pieces(box);
        flush();
        surroundings.closeList();
    }

    private void item(Box box) {
        surroundings.openItem(box.element);
        pieces(box);
        flush();
        surroundings.closeItem();
    }

    private void caption(Box box) {
        for (Box picture : Captions.pictures(box)) {
            picture(picture);
        }
        if (surroundings.isTrusted()) {
            drafts.add(CaptionMarks.told(box), box, 0);
            return;
        }
        for (Block.Caption caption : Captions.read(box)) {
            drafts.add(CaptionMarks.in(caption, box), box, 0);
        }
    }

    private void pictureInLine(Box box) {
        String formula = Formula.ofPicture(box.element);
        if (formula.isEmpty()) {
            picture(box);
        } else {
            inline.words(formula);
        }
    }

    private void picture(Box box) {
        pictures.read(box).ifPresent(image -> drafts.add(image, box, 0));
    }

    private void preformatted(Box box) {
        String text = Preformatted.text(box);
        if (!text.isBlank()) {
            drafts.add(new Block.Preformatted(text, 0), box, 0);
        }
    }

    private void table(Box box) {
        Tables.read(box, surroundings.isTrusted()).ifPresentOrElse(table -> {
            for (String title : Tables.titles(box)) {
                drafts.add(new Block.Paragraph(title, List.of(), 0), box, 0);
            }
            drafts.add(table, box, Math.min(table.text().length(), box.linkChars));
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
        surroundings.block(text, inlines, linkChars, drafts.endWithPicture()).ifPresent(block -> drafts.add(block, current, linkChars));
    }
}
