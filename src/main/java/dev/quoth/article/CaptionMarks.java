package dev.quoth.article;

import dev.quoth.news.Block;
import dev.quoth.news.Inline;
import java.util.List;
import java.util.Optional;

/** Links and emphasis in the words under a picture; where buttons or credits stand amid the words they are not looked for. */
final class CaptionMarks {

    private final InlineText text = new InlineText();

    private CaptionMarks() { }

    /** {@code caption}, which is what {@code box} says, with the marks in it. */
    static Block.Caption in(Block.Caption caption, Box box) {
        CaptionMarks marks = new CaptionMarks();
        marks.gather(box);
        int length = caption.text().length();
        if (!caption.inlines().isEmpty() || !marks.text.text().startsWith(caption.text())) {
            return caption;
        }
        List<Inline> inlines = marks.text.inlines().stream().filter(inline -> inline.span().end() <= length).toList();
        return new Block.Caption(caption.text(), caption.credit(), inlines, caption.start());
    }

    /** The caption of a figure whose credit is marked as one: {@code <figcaption>The boat <span class="credit">Bo Lind</span>}. */
    static Block.Caption told(Box box) {
        if (!box.tag.equals("figcaption")) {
            for (Piece piece : box.pieces) {
                if (piece instanceof Box child && child.chars == box.chars) {
                    return told(child);
                }
            }
        }
        CaptionMarks marks = new CaptionMarks();
        String credit = "";
        int last = box.pieces.size() - 1;
        if (last >= 0 && box.pieces.get(last) instanceof Box end && end.element.hasClass("credit")) {
            credit = end.words();
            box.pieces.remove(last);
        }
        marks.gather(box);
        return new Block.Caption(marks.text.text(), credit, marks.text.inlines(), 0);
    }

    private void gather(Box box) {
        for (Piece piece : box.pieces) {
            if (piece instanceof Words words) {
                text.words(words.text());
            } else if (piece instanceof Box child) {
                boolean apart = child.block || child.tag.equals("br");
                text.words(apart ? " " : "");
                gatherMarked(child);
                text.words(apart ? " " : "");
            }
        }
    }

    private void gatherMarked(Box box) {
        Optional<Inline.Kind> kind = InlineTags.kind(box.tag);
        if (box.tag.equals("a")) {
            gather(box, Inline.Kind.LINK, Links.leadsOn(box.element) ? Links.target(box.element) : "");
        } else if (kind.isPresent()) {
            gather(box, kind.get(), "");
        } else {
            gather(box);
        }
    }

    private void gather(Box box, Inline.Kind kind, String target) {
        text.open(kind, target);
        gather(box);
        text.close();
    }
}
