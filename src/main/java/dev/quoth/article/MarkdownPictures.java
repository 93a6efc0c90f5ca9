package dev.quoth.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Pictures in Markdown, which has no word for their captions: a slanted paragraph right below a picture is one, with who made it in brackets, as
 * {@code quoth show --markdown} writes it and weblogs do.
 */
final class MarkdownPictures {

    private static final Pattern CREDIT = Pattern.compile("\\s*(?:\\((.+)\\)\\s*)?");

    private MarkdownPictures() { }

    /** Makes figures of the pictures that stand alone, and captions of the words under them. */
    static void frame(Element body) {
        for (Element paragraph : body.select("p")) {
            Element picture = paragraph.firstElementChild();
            if (picture == null || !picture.nameIs("img") || !paragraph.ownText().isBlank()) {
                continue;
            }
            Element last = paragraph.lastElementChild();
            boolean below = last != picture && last.nameIs("em") && isBreakOrNothing(picture.nextElementSibling(), last);
            Element next = paragraph.nextElementSibling();
            if (below) {
                last.tagName("figcaption");
            } else if (last != picture) {
                continue;
            } else if (next != null && next.nameIs("p") && isCaption(next)) {
                caption(next);
                paragraph.appendChild(next);
            }
            paragraph.tagName("figure");
        }
    }

    private static boolean isBreakOrNothing(Element between, Element last) {
        return between == last || between.nameIs("br") && between.nextElementSibling() == last;
    }

    /** Whether all of the paragraph is one emphasis. */
    static boolean isSlanted(Element paragraph) {
        Element only = paragraph.firstElementChild();
        return only != null && only.nameIs("em") && only.nextElementSibling() == null && paragraph.ownText().isBlank();
    }

    /** "*The boat at dawn* (Bo Lind)". */
    private static boolean isCaption(Element paragraph) {
        Element slanted = paragraph.firstElementChild();
        return slanted != null && slanted.nameIs("em") && slanted == paragraph.firstChild() && slanted.nextElementSibling() == null
                && CREDIT.matcher(paragraph.ownText()).matches();
    }

    private static void caption(Element paragraph) {
        Matcher credit = CREDIT.matcher(paragraph.ownText());
        if (credit.matches() && credit.group(1) != null) {
            paragraph.lastChild().remove();
            paragraph.appendElement("span").addClass("credit").text(credit.group(1));
        }
        paragraph.firstElementChild().unwrap();
        paragraph.tagName("figcaption");
    }
}
