package dev.quoth.article;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The language a page says it is in, as a BCP 47 tag. */
final class Languages {

    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*");

    private Languages() { }

    static String read(Document document, PageHead head, LinkedData data, List<String> names) {
        Element html = document.selectFirst("html");
        if (html != null) {
            for (String attribute : List.of("lang", "xml:lang")) {
                String tag = tag(html.attr(attribute));
                if (!tag.isEmpty()) {
                    return tag;
                }
            }
        }
        for (String name : names) {
            String tag = tag(head.meta(name));
            if (!tag.isEmpty()) {
                return tag;
            }
        }
        String told = tag(data.text("inLanguage"));
        return told.isEmpty() ? tag(document.body().attr("lang")) : told;
    }

    /** "en_US" and "de, en" are tags too, the way people write them. */
    static String tag(String written) {
        String first = written.strip().split("[,;\\s]", 2)[0].replace('_', '-');
        return TAG.matcher(first).matches() ? first : "";
    }
}
