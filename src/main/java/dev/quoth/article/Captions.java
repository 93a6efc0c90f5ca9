package dev.quoth.article;

import dev.quoth.news.Block;
import dev.quoth.news.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells the words under a picture: two thirds stand in a figcaption, most others in an element whose class says caption or credit,
 * or loose in the figure.
 */
final class Captions {

    /** A longer "caption" is an article in a gallery's clothes. */
    private static final int LONGEST = 1_200;

    private static final int LONGEST_LOOSE = 350;
    private static final int LONGEST_CONTROL = 30;
    /** Words on the buttons of a caption. */
    private static final Set<String> CONTROLS = Set.copyOf(Resource.sections("credits.txt").get("control"));
    private static final Pattern COUNTER = Pattern.compile("\\d{1,3} ?(?:/|of|von|de) ?\\d{1,3}\\b");
    private static final int FEWEST_COUNTED = 3;

    private Captions() { }

    /** Whether everything in {@code box} is a picture with its words. */
    static boolean isCaption(Box box) {
        if (box.tag.equals("figcaption")) {
            return !SourceLine.is(box);
        }
        if (box.chars == 0 || box.chars > LONGEST) {
            return false;
        }
        if (box.tag.equals("figure")) {
            boolean loose = box.chars > LONGEST_LOOSE && !box.holds(Captions::isNamed);
            return box.pictures > 0 && !loose && !box.holds(Captions::isText);
        }
        if (isOneFigure(box)) {
            return true;
        }
        if (box.tag.equals("table") || box.tag.equals("caption") || box.tag.equals("td") && !isUnderPicture(box)) {
            return false;
        }
        return (box.is(Trait.CAPTION) || isPictureWithWords(box)) && !BoxTree.isHeading(box.tag);
    }

    /** A box, perhaps beside the text, that holds a picture with its words and nothing else. */
    static boolean isOneFigure(Box box) {
        if (box.pictures == 0 || box.chars == 0 || box.chars > LONGEST) {
            return false;
        }
        for (Piece piece : box.pieces) {
            if (piece instanceof Box child && child.chars == box.chars && child.pictures == box.pictures) {
                return child.tag.equals("figure") ? isCaption(child) : child.block && isOneFigure(child);
            }
        }
        return false;
    }

    /** The cell below a picture's in a table made for the two, as weblogs of the 2000s have them. */
    private static boolean isUnderPicture(Box cell) {
        Box outer = cell.parent;
        while (outer != null && !outer.tag.equals("table")) {
            outer = outer.parent;
        }
        return outer != null && outer.pictures == 1;
    }

    /** "span.caption" beside a picture in one paragraph, or alone in its own. */
    static boolean isInlineCaption(Box box) {
        return box.is(Trait.CAPTION) && box.chars > 0 && box.chars <= LONGEST
                && (box.pictures > 0 || box.parent.pictures > 0 || box.parent.tag.equals("p") && box.chars == box.parent.chars);
    }

    /** A series of pictures to leaf through: what is said there is said under pictures. */
    static boolean isGallery(Box box) {
        return box.is(Trait.GALLERY) && !box.is(Trait.BODY) && box.chars > 0 && (box.pictures > 1 && !isCards(box) || isCounted(box));
    }

    /** Slides with a heading above several lines each show what the story says of things side by side. */
    private static boolean isCards(Box box) {
        return box.headings > 1 && box.headings >= box.pictures && box.prose < box.chars / 2 && box.linkDensity() < 0.2
                && !box.holds(Captions::isNamed);
    }

    /** "3/50 Rogue trader freed": where a script fetches the pictures only their numbers are on the page. */
    private static boolean isCounted(Box box) {
        return box.headings >= FEWEST_COUNTED && counted(box) >= FEWEST_COUNTED;
    }

    private static int counted(Box box) {
        if (BoxTree.isHeading(box.tag)) {
            return COUNTER.matcher(box.words()).lookingAt() ? 1 : 0;
        }
        int count = 0;
        for (Piece piece : box.pieces) {
            if (piece instanceof Box child && child.headings > 0) {
                count += counted(child);
            }
        }
        return count;
    }

    /** A box that calls itself a picture and holds one, with a line or two under it. */
    private static boolean isPictureWithWords(Box box) {
        return box.is(Trait.PICTURE) && !box.isAny(Trait.set(Trait.BODY, Trait.STORY)) && box.pictures == 1 && box.chars <= LONGEST_LOOSE
                && box.headings == 0
                && box.linkDensity() < 0.5 && box.block;
    }

    /** A figure around a table, a listing or a quotation holds text. */
    private static boolean isText(Box box) {
        return box.tag.equals("table") || box.tag.equals("pre") || box.tag.equals("blockquote");
    }

    private static boolean isNamed(Box box) {
        return box.tag.equals("figcaption") || box.is(Trait.CAPTION);
    }

    /** The caption in {@code box}, its credit apart; none when there are no words. */
    static List<Block.Caption> read(Box box) {
        StringBuilder text = new StringBuilder();
        StringBuilder credit = new StringBuilder();
        if (box.tag.equals("figcaption") || !collectNamed(box, text, credit)) {
            collect(box, text, credit, false);
        }
        String words = once(CleanText.normalize(text.toString()));
        String maker = once(CleanText.normalize(credit.toString()));
        if (Phrases.isPromo(words)) {
            return List.of();
        }
        if (!maker.isEmpty() && !hasLetters(words)) {
            words = "";
        }
        if (words.isEmpty() && maker.isEmpty()) {
            return List.of();
        }
        return List.of(words.isEmpty() ? new Block.Caption(maker, "", List.of(), 0) : new Block.Caption(words, maker, List.of(), 0));
    }

    /** "The boat at dawn The boat at dawn": once for phones, once for desks. */
    private static String once(String words) {
        int half = words.length() / 2;
        boolean twice = words.length() % 2 == 1 && words.charAt(half) == ' ' && words.regionMatches(0, words, half + 1, half);
        return twice ? words.substring(0, half) : words;
    }

    private static boolean hasLetters(String words) {
        return words.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** The caption of a line whose credit begins at {@code start}. */
    static Block.Caption of(String lines, int start, List<Inline> inlines) {
        String line = lines.replace('\n', ' ');
        String words = line.substring(0, start).strip();
        while (words.endsWith("|") || words.endsWith("/")) {
            words = words.substring(0, words.length() - 1).strip();
        }
        String credit = line.substring(start).strip();
        if (words.isEmpty()) {
            return new Block.Caption(credit, "", inlines, 0);
        }
        int end = words.length();
        return new Block.Caption(words, bare(credit), inlines.stream().filter(inline -> inline.span().end() <= end).toList(), 0);
    }

    /** Without brackets and strokes around. */
    private static String bare(String credit) {
        int start = 0;
        int end = credit.length();
        while (start < end && "(|/ ".indexOf(credit.charAt(start)) >= 0) {
            start++;
        }
        if (end > start && credit.charAt(end - 1) == ')' && credit.indexOf('(', start) < 0) {
            end--;
        }
        return credit.substring(start, end).strip();
    }

    /** Takes what is called caption or credit in {@code box} and leaves buttons and counters beside it; returns whether a caption was there. */
    private static boolean collectNamed(Box box, StringBuilder text, StringBuilder credit) {
        boolean found = false;
        for (Piece piece : box.pieces) {
            if (piece instanceof Box child && child.chars > 0) {
                boolean maker = child.is(Trait.CREDIT) && !isWhole(child);
                if (isNamed(child) || maker) {
                    text.append(' ');
                    credit.append(' ');
                    collect(child, text, credit, maker);
                    found |= isNamed(child);
                } else {
                    found |= collectNamed(child, text, credit);
                }
            }
        }
        return found;
    }

    private static void collect(Box box, StringBuilder text, StringBuilder credit, boolean inCredit) {
        for (Piece piece : box.pieces) {
            if (piece instanceof Words words) {
                (inCredit ? credit : text).append(words.text());
            } else if (piece instanceof Box child && !isControl(child)) {
                boolean maker = inCredit || child.is(Trait.CREDIT) && child.chars * 2 < box.chars + 100 && !isWhole(child);
                StringBuilder out = maker ? credit : text;
                if (child.block || child.tag.equals("br") || maker != inCredit) {
                    out.append(' ');
                }
                collect(child, text, credit, maker);
                if (child.block || maker != inCredit) {
                    out.append(' ');
                }
            }
        }
    }

    private static boolean isControl(Box box) {
        return box.chars > 0 && box.chars <= LONGEST_CONTROL && CONTROLS.contains(box.words().toLowerCase(Locale.ROOT));
    }

    /** "caption-credit" around caption and credit is no credit. */
    private static boolean isWhole(Box box) {
        return box.chars > 160;
    }

    /** The pictures in {@code box}. */
    static List<Box> pictures(Box box) {
        List<Box> pictures = new ArrayList<>();
        collectPictures(box, pictures);
        return pictures;
    }

    private static void collectPictures(Box box, List<Box> pictures) {
        if (box.pictures == 0) {
            return;
        }
        if (box.tag.equals("img") || box.tag.equals("amp-img")) {
            pictures.add(box);
        }
        for (Piece piece : box.pieces) {
            if (piece instanceof Box child) {
                collectPictures(child, pictures);
            }
        }
    }
}
