package dev.quoth.article;

import dev.quoth.news.Block;
import dev.quoth.news.Inline;
import dev.quoth.news.Numbering;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** What a line of the story stands in, a heading, a list, a quotation or a gallery, and so what kind of block it is. */
final class Surroundings {

    /** Shorter lines in a gallery count its pictures or name its series. */
    private static final int SHORTEST_IN_GALLERY = 30;
    private static final int LONGEST_SLANTED = 120;

    private final List<OpenList> lists = new ArrayList<>();
    private int pendingItem;
    private Numbering pendingNumbering = Numbering.DECIMAL;
    private int pendingOrdinal;
    private int quoteDepth;
    private int headingLevel;
    private int galleryDepth;
    private boolean trusted;

    boolean isTrusted() {
        return trusted;
    }

    /** What a line stands in is all it is: a paragraph of a name below a picture stays one. */
    void trust() {
        trusted = true;
    }

    void openHeading(int level) {
        headingLevel = level;
    }

    void closeHeading() {
        headingLevel = 0;
    }

    void openQuotation() {
        quoteDepth++;
    }

    void closeQuotation() {
        quoteDepth--;
    }

    void openGallery() {
        galleryDepth++;
    }

    void closeGallery() {
        galleryDepth--;
    }

    void openList(OpenList list) {
        lists.add(list);
    }

    void closeList() {
        lists.remove(lists.size() - 1);
        pendingItem = 0;
    }

    /** The next line is the first of {@code item}; what follows in it is paragraphs. */
    void openItem(Element item) {
        pendingItem = Math.max(1, lists.size());
        pendingOrdinal = lists.isEmpty() ? Block.ListItem.BULLET : lists.get(lists.size() - 1).ordinal(item);
        pendingNumbering = lists.isEmpty() ? Numbering.DECIMAL : lists.get(lists.size() - 1).numbering(item);
    }

    void closeItem() {
        pendingItem = 0;
    }

    /**
     * The block that a line is; empty for one that only counts the pictures of a gallery.
     *
     * @param inlines the marks in it
     * @param linkChars how many of its letters are in links
     * @param underPicture whether a picture stands right before it
     */
    Optional<Block> block(String text, List<Inline> inlines, int linkChars, boolean underPicture) {
        if (galleryDepth > 0) {
            boolean caption = text.length() >= SHORTEST_IN_GALLERY && headingLevel == 0;
            return caption ? Optional.of(new Block.Caption(text.replace('\n', ' '), "", inlines, 0)) : Optional.empty();
        }
        boolean told = linkChars * 2 < text.length() || CreditLine.isLabelled(text, linkChars);
        int credit = !trusted && headingLevel == 0 && told ? CreditLine.start(text, underPicture) : -1;
        if (credit >= 0) {
            return Optional.of(Captions.of(text, credit, inlines));
        }
        if (underPicture && !trusted && isSlanted(text, inlines)) {
            return Optional.of(new Block.Caption(text.replace('\n', ' '), "", inlines, 0));
        }
        if (headingLevel > 0) {
            return Optional.of(new Block.Heading(headingLevel, text, inlines, 0));
        }
        if (pendingItem > 0) {
            int depth = pendingItem;
            pendingItem = 0;
            return Optional.of(new Block.ListItem(depth, pendingOrdinal, pendingNumbering, text, inlines, 0));
        }
        return Optional.of(quoteDepth > 0 ? new Block.Quotation(text, inlines, 0) : new Block.Paragraph(text, inlines, 0));
    }

    /**
     * "<p><em>The boat at dawn</em></p>" behind a picture: how weblogs write captions. A sentence may be the editor's, and what is bold
     * too is a heading.
     */
    private boolean isSlanted(String text, List<Inline> inlines) {
        return text.length() <= LONGEST_SLANTED && headingLevel == 0 && quoteDepth == 0
                && isWhole(Inline.Kind.EMPHASIS, text, inlines) && !isWhole(Inline.Kind.STRONG, text, inlines)
                && Character.isLetterOrDigit(text.charAt(text.length() - 1));
    }

    private static boolean isWhole(Inline.Kind kind, String text, List<Inline> inlines) {
        return inlines.stream().anyMatch(mark -> mark.kind() == kind && mark.span().length() == text.length());
    }
}
