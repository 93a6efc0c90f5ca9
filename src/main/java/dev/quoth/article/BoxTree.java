package dev.quoth.article;

import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Makes {@link Box}es of a parsed page in one walk: scripts, controls and hidden elements left out, letters counted.
 *
 * <p>The parser bounds the depth of the tree, so the recursion is bounded too.
 */
final class BoxTree {

    private static final Set<String> UNSEEN = Set.of(
            "script", "style", "noscript", "template", "head", "title", "meta", "link", "base", "iframe", "object", "embed", "canvas",
            "svg", "button", "input", "select", "textarea", "option", "datalist", "audio", "video", "param", "source", "track", "area",
            "map", "progress", "meter", "dialog", "frame", "frameset", "noframes", "marquee-script", "applet", "slot", "amp-ad",
            "amp-analytics", "gpt-ad", "rp", "rt");
    private static final Set<String> BLOCKS = Set.of(
            "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dir", "div", "dl", "dt", "fieldset",
            "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend",
            "li", "main", "menu", "nav", "ol", "p", "pre", "search", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead",
            "tr", "ul", "caption", "colgroup", "col", "listing", "xmp", "plaintext");

    private static final int SHORTEST_PROSE = 40;
    private static final int SHORTEST_QUESTION = 12;
    private static final int LONGEST_QUESTION = 200;
    private static final Evaluator CAPTION = QueryParser.parse("figcaption");
    private static final Evaluator HEADING = QueryParser.parse("h2, h3, h4, h5, h6");

    private final ClassWords words = new ClassWords();
    private final boolean showHidden;
    private final LateParts late;
    private int depth;

    private BoxTree(Element root, boolean showHidden) {
        this.showHidden = showHidden;
        this.late = new LateParts(root);
    }

    /** The page without what its style hides, unless that leaves next to nothing: some pages show themselves by script. */
    static Box of(Element root) {
        Box page = new BoxTree(root, false).build(root, null, false);
        if (page.prose < 250) {
            Box all = withHidden(root);
            page = all.prose > 3 * page.prose + 250 ? all : page;
        }
        return page;
    }

    /** The page with what its style and its names hide. */
    static Box withHidden(Element root) {
        return new BoxTree(root, true).build(root, null, false);
    }

    private Box build(Element element, Box parent, boolean inLink) {
        Box box = new Box(element, parent, traits(element));
        box.block = BLOCKS.contains(box.tag);
        boolean link = inLink || box.tag.equals("a") && element.hasAttr("href");
        if (box.tag.equals("img") || box.tag.equals("amp-img")) {
            box.pictures = 1;
        }
        if (box.tag.equals("math")) {
            add(box, Formula.of(element), link);
        } else {
            addAll(box, element, link);
        }
        if (box.block) {
            countProse(box);
        }
        return box;
    }

    private void addAll(Box box, Element element, boolean link) {
        depth++;
        for (Node node = element.firstChild(); node != null; node = node.nextSibling()) {
            if (node instanceof TextNode text) {
                // Some pages escape what readers without scripts would get: markup, and no words.
                if (!box.tag.equals("noscript") || !text.getWholeText().stripLeading().startsWith("<")) {
                    add(box, text.getWholeText(), link);
                }
            } else if (node instanceof Element child) {
                Element part = child.nameIs("template") && depth < Articles.DEEPEST ? late.of(child) : null;
                if (part != null) {
                    addAll(box, part, link);
                    node = endOfPlace(child);
                } else if (isSeen(child) || Formula.isHidden(child)) {
                    add(box, build(child, box, link));
                } else if (isFoldedText(child)) {
                    Box folded = build(child, box, link);
                    if (folded.prose > 0) {
                        add(box, folded);
                    }
                }
            }
        }
        depth--;
    }

    /** What stands behind the template up to this comment ("Loading...") is shown only until the part arrives. */
    private static Node endOfPlace(Element template) {
        for (Node node = template.nextSibling(); node != null; node = node.nextSibling()) {
            if (node instanceof Comment comment && comment.getData().equals("/$")) {
                return node;
            }
        }
        return template;
    }

    private int traits(Element element) {
        int traits = words.traits(element.attr("class")) | (isInHeading(element) ? 0 : words.ofId(element.id()));
        String role = element.attr("role");
        if (!role.isEmpty()) {
            traits |= words.traits(role);
        }
        if ("articlebody".equalsIgnoreCase(element.attr("itemprop"))) {
            traits |= Trait.BODY.bit();
        }
        return traits;
    }

    /** A heading's id is its text, made for links to it: "membership-program", "social-benefits". */
    private static boolean isInHeading(Element element) {
        Element parent = element.parent();
        return isHeading(element.normalName()) || parent != null && isHeading(parent.normalName());
    }

    private static void add(Box box, String text, boolean link) {
        box.pieces.add(new Words(text));
        int letters = 0;
        int stops = 0;
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (CleanText.isBlank(c)) {
                letters += blank ? 0 : 1;
                blank = true;
                continue;
            }
            blank = false;
            letters += CleanText.isIdeograph(c) ? 2 : 1;
            if (isStop(c)) {
                stops++;
            }
        }
        box.chars += letters;
        box.inlineChars += letters;
        box.inlineStops += stops;
        if (link) {
            box.linkChars += letters;
            box.inlineLinkChars += letters;
        }
    }

    private static boolean isStop(char c) {
        return switch (c) {
            case ',', '.', ';', ':', '!', '?', '\u2026', '\u3001', '\u3002', '\uFF0C', '\uFF0E', '\uFF01', '\uFF1F', '\uFF1A', '\uFF1B',
                    '\u060C', '\u061B', '\u061F', '\u06D4',
                    '\u0964', '\u0965', '\u0589', '\u0F0D', '\u104A', '\u104B', '\u1362', '\u17D4', '\u17D5', '\uFF61' -> true;
            default -> false;
        };
    }

    private static void add(Box box, Box child) {
        box.pieces.add(child);
        box.chars += child.chars;
        box.linkChars += child.linkChars;
        box.pictures += child.pictures;
        if (child.block) {
            box.block = true;
            box.prose += child.prose;
            box.headings += child.headings;
        } else {
            box.inlineChars += child.inlineChars;
            box.inlineLinkChars += child.inlineLinkChars;
            box.inlineStops += child.inlineStops;
        }
    }

    private static void countProse(Box box) {
        int own = box.inlineChars - box.inlineLinkChars;
        if (own >= SHORTEST_PROSE && box.inlineStops > 0 && box.inlineLinkChars * 2 < box.inlineChars) {
            box.prose += own;
        }
        if (isHeading(box.tag)) {
            box.headings = 1;
        }
    }

    private boolean isSeen(Element element) {
        String tag = element.normalName();
        if (UNSEEN.contains(tag)) {
            // Weblogs that build themselves by script have their text once more for those without.
            return showHidden && tag.equals("noscript") || isButtonWithWords(element);
        }
        if (showHidden || tag.equals("body") || tag.equals("html")) {
            return true;
        }
        if (element.attributesSize() == 0) {
            return true;
        }
        return (!Visibility.hides(element) || isReadAloudElsewhere(element)) && !Trait.HIDDEN.in(words.traits(element.attr("class")));
    }

    /** The words under a picture are hidden from screen readers by pages that put them into the picture's description too. */
    private static boolean isReadAloudElsewhere(Element element) {
        Element parent = element.parent();
        return parent != null && parent.nameIs("figcaption") && !element.hasAttr("hidden") && !element.hasAttr("style");
    }

    /**
     * A heading that is a button too, because it unfolds what is below; or a question whose answer stands behind it; or a figure that
     * grows when it is pressed, with its words; or a word of a sentence.
     */
    private static boolean isButtonWithWords(Element element) {
        if (!element.nameIs("button")) {
            return false;
        }
        if (element.selectFirst(CAPTION) != null || isInSentence(element)) {
            return true;
        }
        Element parent = element.parent();
        if (Visibility.isSwitch(element) && (parent != null && (isHeading(parent.normalName()) || parent.nameIs("dt")) || holdsHeading(element))) {
            return true;
        }
        Element answer = element.nextElementSibling();
        return answer != null && isAnswered(element.text().strip(), answer);
    }

    /** A word that tells more when it is pressed: The price of a <u>bushel</u>, as millers have it, rose; said Captain <u>Ann Lee</u>. */
    private static boolean isInSentence(Element element) {
        return element.previousSibling() instanceof TextNode before && element.nextSibling() instanceof TextNode after
                && element.parent() != null && element.parent().ownText().length() >= SHORTEST_PROSE
                && goesOn(before.text().strip()) && isGoneOnWith(after.text().strip());
    }

    private static boolean goesOn(String before) {
        return !before.isEmpty() && Character.isLetterOrDigit(before.charAt(before.length() - 1));
    }

    private static boolean isGoneOnWith(String after) {
        return !after.isEmpty() && (Character.isLowerCase(after.charAt(0)) || isStop(after.charAt(0)));
    }

    private static boolean holdsHeading(Element element) {
        return element.selectFirst(HEADING) != null;
    }

    /** "Forgot your password?" has no answer beside it. */
    private static boolean isAnswered(String question, Element answer) {
        return question.length() >= SHORTEST_QUESTION && question.length() <= LONGEST_QUESTION && question.endsWith("?")
                && answer.text().length() >= SHORTEST_PROSE;
    }

    static boolean isHeading(String tag) {
        return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
    }

    /** Text that is hidden until the reader asks for it. */
    private boolean isFoldedText(Element element) {
        return !UNSEEN.contains(element.normalName()) && !Trait.HIDDEN.in(words.traits(element.attr("class")))
                && Visibility.isUnfolded(element);
    }
}
