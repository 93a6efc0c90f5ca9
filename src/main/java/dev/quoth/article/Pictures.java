package dev.quoth.article;

import dev.quoth.news.Block;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Reads pictures: the address a script would load later is preferred to the grey dot in its place; each picture counts once. */
final class Pictures {

    private static final List<String> SOURCES = List.of("data-src", "data-lazy-src", "data-original", "data-srcset", "src", "srcset");
    private static final int SMALLEST_SIDE = 40;

    private final Set<String> seen = new HashSet<>();

    /** The picture of an {@code img}, unless it is a dot, an icon or was there before. */
    Optional<Block.Image> read(Box box) {
        Element element = box.element;
        if (Numbers.small(element.attr("width"), 1000) < SMALLEST_SIDE || Numbers.small(element.attr("height"), 1000) < SMALLEST_SIDE) {
            return Optional.empty();
        }
        for (String attribute : SOURCES) {
            String source = element.attr(attribute).strip();
            if (attribute.endsWith("srcset")) {
                int end = source.indexOf(' ');
                source = end < 0 ? source : source.substring(0, end);
            }
            if (!source.isEmpty() && !source.toLowerCase(Locale.ROOT).startsWith("data:")) {
                String address = Links.web(Links.resolve(element.baseUri(), source));
                if (!address.isEmpty()) {
                    return seen.add(address) ? Optional.of(new Block.Image(alt(element), address, 0))
                            : Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /** What an {@code img} says it shows; some say it in markup: "The boat. &lt;small>Photo: Ann Lee&lt;/small>". */
    static String alt(Element image) {
        String alt = image.attr("alt");
        return CleanText.normalize(alt.indexOf('<') >= 0 && alt.indexOf('>') >= 0 ? Jsoup.parseBodyFragment(alt).text() : alt);
    }
}
