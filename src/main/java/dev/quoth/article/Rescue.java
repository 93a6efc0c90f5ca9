package dev.quoth.article;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/**
 * A second look at a page on which the rules found only a stub: at the text in the page's own data (JSON-LD articleBody), then with
 * rules that believe fewer of the page's names. The data's text is a teaser as often as not, so it is never taken before the page's.
 */
final class Rescue {

    /** UTF-16 units of body below which an article is a stub, if the page has more. */
    private static final int STUB = 250;
    /** The data's text, or what looser rules find, is believed when it is so many times as long, and no teaser itself. */
    private static final int MANY = 2;
    private static final int MANY_LOOSE = 4;
    private static final int TEASER = 500;
    /** Looser rules find lists of links too. */
    private static final double LINKS = 0.3;

    /** Names that hardly ever lie. */
    private static final int SURELY_NO_STORY = Trait.set(Trait.COMMENTS, Trait.RELATED, Trait.FOOTER, Trait.NAVIGATION, Trait.OVERLAY);

    private final Box page;
    private final Headline headline;
    private final StoryFilter filter;

    Rescue(Box page, Headline headline, StoryFilter filter) {
        this.page = page;
        this.headline = headline;
        this.filter = filter;
    }

    /** {@code kept}, or something better. */
    List<Draft> of(List<Draft> kept, List<Box> container, String told) {
        int chars = Draft.bodyChars(kept);
        if (told.length() > TEASER && told.length() > MANY * chars) {
            List<Draft> drafts = drafts(told);
            if (Draft.bodyChars(drafts) > Math.max(TEASER, MANY * chars)) {
                return drafts;
            }
        }
        if (chars < STUB && page.prose > Math.max(TEASER, MANY_LOOSE * chars)) {
            List<Draft> loose = loose(container);
            if (isBetter(loose, chars)) {
                return loose;
            }
            StoryWeight.weighLoosely(page, headline);
            List<Box> chosen = Container.choose(page, headline);
            loose = chosen.stream().anyMatch(Rescue::isBeside) ? List.of() : loose(chosen);
            if (isBetter(loose, chars)) {
                return loose;
            }
        }
        return chars < STUB ? lastly(kept, chars) : kept;
    }

    /** A text of lines too short for running text (a song, a list) in the box that calls itself the body; then what is hidden. */
    private List<Draft> lastly(List<Draft> kept, int chars) {
        Box body = largestBody(page, null);
        if (body != null) {
            List<Draft> named = loose(List.of(body));
            if (isBetter(named, chars)) {
                return named;
            }
        }
        Box all = BoxTree.withHidden(page.element);
        if (all.prose > page.prose + TEASER) {
            StoryWeight.weigh(all, headline);
            List<Draft> hidden = loose(Container.choose(all, headline));
            if (isBetter(hidden, chars)) {
                return hidden;
            }
        }
        return kept;
    }

    private static Box largestBody(Box box, Box largest) {
        Box found = box.is(Trait.BODY) && !box.is(Trait.COMMENTS) && box.linkDensity() < LINKS
                && (largest == null || box.chars > largest.chars) ? box : largest;
        if (found == box) {
            return found;
        }
        for (Piece piece : box.pieces) {
            if (piece instanceof Box child && child.block && child.chars > TEASER) {
                found = largestBody(child, found);
            }
        }
        return found;
    }

    private List<Draft> loose(List<Box> container) {
        Predicate<Box> drops = box -> !container.contains(box)
                && (box.isAny(SURELY_NO_STORY) || box.tag.equals("nav") || box.tag.equals("form"));
        return filter.filter(BlockWriter.write(container, drops));
    }

    /** Whether the box is one of the readers' letters, or another place where no story stands, or in one. */
    private static boolean isBeside(Box box) {
        for (Box at = box; at.parent != null; at = at.parent) {
            if (at.isAny(SURELY_NO_STORY)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBetter(List<Draft> drafts, int chars) {
        int links = drafts.stream().mapToInt(Draft::linkChars).sum();
        int found = Draft.bodyChars(drafts);
        return found > Math.max(TEASER, MANY_LOOSE * chars) && links < LINKS * found;
    }

    /** The blocks of a text that is HTML, or plain with a line for each paragraph. */
    private List<Draft> drafts(String told) {
        String html = told;
        if (!told.contains("</p>") && !told.contains("<br")) {
            StringBuilder lines = new StringBuilder();
            told.lines().forEach(line -> lines.append("<p>").append(Entities.escape(line)).append("</p>"));
            html = lines.toString();
        }
        Box body = BoxTree.of(Parser.htmlParser().setMaxDepth(Articles.DEEPEST).parseInput(html, page.element.baseUri()).body());
        StoryWeight.weigh(body, headline);
        return filter.filter(new ArrayList<>(BlockWriter.write(List.of(body), box -> false)));
    }
}
