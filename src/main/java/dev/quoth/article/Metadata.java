package dev.quoth.article;

import dev.quoth.news.Byline;
import dev.quoth.news.Head;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Document;

/**
 * Who wrote a page, when, where and under which title: JSON-LD of an article, then OpenGraph and meta names, then author and date
 * marks in the page, then what is to be read in the text, then the address.
 */
final class Metadata {

    private final Document document;
    private final String url;
    private final PageHead head;
    private final LinkedData data;
    private final Map<String, List<String>> names = Resource.sections("metas.txt");

    Metadata(Document document, String url) {
        this.document = document;
        this.url = url;
        this.head = new PageHead(document);
        this.data = new LinkedData(head.scripts);
    }

    /** Reads it all; {@code page} is the page as boxes, for what only the visible text says. */
    Head read(Box page) {
        String address = canonical();
        String language = Languages.read(document, head, data, names.get("language"));
        String site = new SiteName(head, data, names.get("site")).read();
        String title = new Titles(head, data, names.get("title"), address).read(site);
        Visible visible = new Visible(page, title);
        Byline byline = new Authors(head, data, names.get("author"), visible, title, address).read(site, address);
        Optional<OffsetDateTime> published = new Published(head, data, names.get("published")).read(visible, address, language);
        Optional<OffsetDateTime> modified = modified();
        return new Head(address, title, byline, published, modified, site, language, image(), head.meta(names.get("summary")));
    }

    /** The article's text as the page's data has it, with markup or lines; or empty. */
    String body() {
        return data.body();
    }

    /** Whether the page says that its text is for subscribers. */
    boolean isPaid() {
        return data.text("isAccessibleForFree").equalsIgnoreCase("false") || "locked".equals(head.meta("article:content_tier"));
    }

    /** Whether the page says that it is a recording. */
    boolean isVideo() {
        return head.meta("og:type").startsWith("video");
    }

    private String canonical() {
        for (String candidate : List.of(head.link("canonical"), Links.web(head.meta("og:url")), Links.web(data.text("url")))) {
            if (!candidate.isEmpty()) {
                return candidate;
            }
        }
        return url;
    }

    private Optional<OffsetDateTime> modified() {
        Optional<OffsetDateTime> told = Dates.parse(data.text("dateModified"), true);
        for (String name : names.get("modified")) {
            if (told.isPresent()) {
                return told;
            }
            told = Dates.parse(head.meta(name), true);
        }
        return told;
    }

    private String image() {
        String image = head.meta(names.get("image"));
        return Links.web(StringUtil.resolve(document.baseUri(), image.isEmpty() ? data.image() : image));
    }
}
