package dev.quoth.article;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A formula in one line, as people write it in a mail: MathML as "x = (−b ± √(b^2 − 4 a c))/(2 a)", and pictures of formulas by the TeX
 * that stands in for them. The parser bounds how deep the elements are.
 */
final class Formula {

    private static final String SPACED = "=≠<>≤≥≈≡≅∼≃≪≫∝+−±∓×⋅÷→←↔⇒⇐⇔⟹⟺⟶↦∈∉⊂⊆⊃⊇∪∩∧∨∣∥⊕⊗∘:";
    private static final String ACCENTS = "¯‾^ˆ˜~→⇀˙¨";
    private static final String COMBINING = "\u0304\u0305\u0302\u0302\u0303\u0303\u20D7\u20D7\u0307\u0308";
    private static final String OPENING = "([{|⟨⌊⌈";
    private static final int LONGEST_UNDER_ACCENT = 6;
    private static final String CLOSING = ")]}|⟩⌋⌉";

    private Formula() { }

    /** Whether a hidden element is nothing but the formula that a picture beside it shows. */
    static boolean isHidden(Element element) {
        Element only = element.firstElementChild();
        return only != null && only.nameIs("math") && only.nextElementSibling() == null;
    }

    /** The TeX of a picture that shows a formula: {@code class="tex"}, {@code class="mwe-math-fallback-image-inline"}; else empty. */
    static String ofPicture(Element image) {
        String names = image.attr("class");
        if (!names.contains("tex") && !names.contains("math")) {
            return "";
        }
        boolean formula = image.hasClass("tex") || image.hasClass("latex") || names.contains("mwe-math-fallback");
        return formula ? unwrapped(CleanText.normalize(image.attr("alt"))) : "";
    }

    /** "{\displaystyle x^{2}}" without what only says how it is set. */
    private static String unwrapped(String tex) {
        for (String style : List.of("{\\displaystyle ", "{\\textstyle ", "{\\scriptstyle ")) {
            if (tex.startsWith(style) && tex.endsWith("}")) {
                return tex.substring(style.length(), tex.length() - 1).strip();
            }
        }
        return tex;
    }

    /** The formula of a {@code math} element. */
    static String of(Element math) {
        String text = CleanText.normalize(row(math));
        return text.isEmpty() ? unwrapped(CleanText.normalize(math.attr("alttext"))) : text;
    }

    private static String term(Node node) {
        if (node instanceof TextNode text) {
            return CleanText.normalize(text.getWholeText());
        }
        if (!(node instanceof Element element)) {
            return "";
        }
        return switch (element.normalName()) {
            case "mi", "mn", "ms" -> invisible(element.text());
            case "mtext" -> words(element.wholeText());
            case "mo" -> operator(element);
            case "mspace" -> " ";
            case "annotation", "annotation-xml", "mphantom", "none", "mprescripts" -> "";
            case "semantics" -> element.firstElementChild() == null ? "" : term(element.firstElementChild());
            case "mfrac" -> fraction(element);
            case "msqrt" -> "√" + grouped(row(element));
            case "mroot" -> "√" + lowered(part(element, 1)) + " " + grouped(part(element, 0));
            case "msup" -> base(element) + raised(part(element, 1));
            case "msub", "munder" -> base(element) + lowered(part(element, 1)) + gap(element);
            case "msubsup", "munderover" -> base(element) + lowered(part(element, 1)) + raised(part(element, 2)) + gap(element);
            case "mover" -> over(element);
            case "mfenced" -> fenced(element);
            case "mtable" -> element.children().stream().map(Formula::term).collect(Collectors.joining("; "));
            case "mtr", "mlabeledtr" -> element.children().stream().map(Formula::term).filter(cell -> !cell.isBlank())
                    .collect(Collectors.joining(" "));
            default -> row(element);
        };
    }

    private static String row(Element element) {
        StringBuilder row = new StringBuilder();
        for (Node node = element.firstChild(); node != null; node = node.nextSibling()) {
            String term = term(node);
            // "4 a c", as signs without a sign between them are times each other
            boolean times = !row.isEmpty() && !term.isEmpty() && isSign(row.charAt(row.length() - 1)) && isSign(term.charAt(0));
            row.append(times ? " " : "").append(term);
        }
        return row.toString();
    }

    private static boolean isSign(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK || Character.isSurrogate(c);
    }

    /** Relations and signs between two terms have blanks around them, a sign before the first has none. */
    private static String operator(Element element) {
        String sign = invisible(element.text());
        Element before = element.previousElementSibling();
        boolean infix = before != null && element.nextElementSibling() != null
                && !(before.nameIs("mo") && (OPENING + SPACED + ",;").contains(invisible(before.text())));
        if (sign.length() == 1 && SPACED.contains(sign) || sign.equals("-")) {
            String minus = sign.equals("-") ? "−" : sign;
            return infix ? " " + minus + " " : minus;
        }
        return sign.equals(",") || sign.equals(";") ? sign + " " : sign;
    }

    /** Words amid signs, with the blanks they bring along. */
    private static String words(String text) {
        String words = CleanText.normalize(text);
        if (words.isEmpty()) {
            return " ";
        }
        return (CleanText.isBlank(text.charAt(0)) ? " " : "") + words + (CleanText.isBlank(text.charAt(text.length() - 1)) ? " " : "");
    }

    /** Without the signs that only say "times" or "applied to" and show nothing. */
    private static String invisible(String text) {
        StringBuilder seen = new StringBuilder(text.length());
        String clean = CleanText.normalize(text);
        for (int i = 0; i < clean.length(); i++) {
            if (clean.charAt(i) < '\u2061' || clean.charAt(i) > '\u2064') {
                seen.append(clean.charAt(i));
            }
        }
        return seen.toString();
    }

    private static String part(Element element, int index) {
        return index < element.childrenSize() ? term(element.child(index)).strip() : "";
    }

    private static String base(Element element) {
        String base = part(element, 0);
        return isOne(base) || base.length() <= 4 && base.indexOf(' ') < 0 ? base : grouped(base);
    }

    /** Behind the bounds of a sum what is summed stands apart. */
    private static String gap(Element element) {
        return "∑∏∫⋃⋂".contains(part(element, 0)) && element.nextElementSibling() != null ? " " : "";
    }

    private static String fraction(Element element) {
        String above = part(element, 0);
        String below = part(element, 1);
        // A fraction without its line is a binomial coefficient, and its brackets stand around it already.
        if (element.attr("linethickness").startsWith("0")) {
            return above + " " + below;
        }
        String fraction = grouped(above) + "/" + grouped(below);
        return element.nextElementSibling() == null || element.nextElementSibling().nameIs("mo") ? fraction : fraction + " ";
    }

    private static String over(Element element) {
        String base = part(element, 0);
        int accent = part(element, 1).length() == 1 ? ACCENTS.indexOf(part(element, 1)) : -1;
        if (accent < 0 || base.length() > LONGEST_UNDER_ACCENT || !base.codePoints().allMatch(Character::isLetterOrDigit)) {
            return grouped(base) + raised(part(element, 1));
        }
        StringBuilder over = new StringBuilder();
        base.codePoints().forEach(c -> over.appendCodePoint(c).append(COMBINING.charAt(accent)));
        return over.toString();
    }

    private static String fenced(Element element) {
        String open = element.hasAttr("open") ? element.attr("open") : "(";
        String close = element.hasAttr("close") ? element.attr("close") : ")";
        return open + element.children().stream().map(Formula::term).collect(Collectors.joining(", ")) + close;
    }

    private static String raised(String text) {
        return text.isEmpty() ? "" : "^" + grouped(close(text));
    }

    private static String lowered(String text) {
        return text.isEmpty() ? "" : "_" + grouped(close(text));
    }

    /** Set close, as bounds and exponents are: k=1 and not k = 1. */
    private static String close(String text) {
        StringBuilder close = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean besideSign = text.charAt(i) == ' ' && i > 0 && i + 1 < text.length()
                    && (SPACED.indexOf(text.charAt(i - 1)) >= 0 || SPACED.indexOf(text.charAt(i + 1)) >= 0);
            close.append(besideSign ? "" : text.charAt(i));
        }
        return close.toString();
    }

    /** In brackets, unless it is one thing as it stands. */
    private static String grouped(String text) {
        String inner = text.strip();
        return isOne(inner) ? inner : "(" + inner + ")";
    }

    private static boolean isOne(String text) {
        if (text.length() > 2 && OPENING.indexOf(text.charAt(0)) >= 0) {
            return CLOSING.indexOf(text.charAt(text.length() - 1)) == OPENING.indexOf(text.charAt(0))
                    && text.indexOf(text.charAt(text.length() - 1), 1) == text.length() - 1;
        }
        int length = text.codePointCount(0, text.length());
        return length == 1 || length == 2 && text.charAt(0) == '∂' || text.chars().allMatch(Character::isDigit);
    }
}
