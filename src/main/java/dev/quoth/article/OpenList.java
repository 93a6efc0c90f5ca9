package dev.quoth.article;

import dev.quoth.news.Block;
import java.util.OptionalInt;
import org.jsoup.nodes.Element;

/**
 * A list of a page while its items are read, with the numbers they have by HTML's rules: {@code <ol start=-3>} begins anywhere,
 * {@code <ol reversed>} counts down to 1, {@code <li value=7>} says its own and the next go on from there.
 */
final class OpenList {

    private final int step;
    private int next;

    OpenList(Element list) {
        boolean numbered = list.nameIs("ol");
        boolean reversed = numbered && list.hasAttr("reversed");
        this.step = !numbered ? 0 : reversed ? -1 : 1;
        this.next = numbered ? Numbers.whole(list.attr("start")).orElse(reversed ? items(list) : 1) : Block.ListItem.BULLET;
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
