package dev.quoth.article;

import dev.quoth.news.Block;
import dev.quoth.news.Numbering;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * A list of a page while its items are read, with the numbers they have by HTML's rules: {@code <ol start=-3>} begins anywhere,
 * {@code <ol reversed>} counts down to 1, {@code <li value=7>} says its own and the next go on from there.
 */
final class OpenList {

    private static final Pattern STYLE = Pattern.compile("list-style(?:-type)?\\s*:[^;]*?\\b((?:lower|upper)-(?:alpha|latin|roman))");
    private static final Map<String, Numbering> STYLES = Map.of(
            "lower-alpha", Numbering.LOWER_LETTERS, "lower-latin", Numbering.LOWER_LETTERS, "lower-roman", Numbering.LOWER_ROMAN,
            "upper-alpha", Numbering.UPPER_LETTERS, "upper-latin", Numbering.UPPER_LETTERS, "upper-roman", Numbering.UPPER_ROMAN);

    private final Numbering numbering;
    private final int step;
    private int next;

    OpenList(Element list) {
        boolean numbered = list.nameIs("ol");
        boolean reversed = numbered && list.hasAttr("reversed");
        this.numbering = numbered ? numbering(list, Numbering.DECIMAL) : Numbering.DECIMAL;
        this.step = !numbered ? 0 : reversed ? -1 : 1;
        this.next = numbered ? Numbers.whole(list.attr("start")).orElse(reversed ? items(list) : 1) : Block.ListItem.BULLET;
    }

    /** What the element's type says, or else its style; {@code otherwise} where it says nothing. */
    private static Numbering numbering(Element element, Numbering otherwise) {
        if (element.hasAttr("type")) {
            return Numbering.ofType(element.attr("type").strip());
        }
        Matcher style = STYLE.matcher(element.attr("style").toLowerCase(Locale.ROOT));
        return style.find() ? STYLES.get(style.group(1)) : otherwise;
    }

    /** How the number of {@code item} is shown. */
    Numbering numbering(Element item) {
        return step == 0 ? Numbering.DECIMAL : numbering(item, numbering);
    }

    private static int items(Element list) {
        int items = 0;
        for (Element child = list.firstElementChild(); child != null; child = child.nextElementSibling()) {
            items += child.nameIs("li") ? 1 : 0;
        }
        return items;
    }

    /** The number of the next item, or {@link Block.ListItem#BULLET}. */
    int ordinal(Element item) {
        if (step == 0) {
            return Block.ListItem.BULLET;
        }
        OptionalInt own = Numbers.whole(item.attr("value"));
        int ordinal = own.orElse(next);
        next = ordinal + step;
        return ordinal;
    }
}
