package dev.quoth.article;

import dev.quoth.news.Byline;
import dev.quoth.news.Head;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * What stands above the text of a Markdown file: the first heading of the first level is the title, where the front matter says none, and a byline
 * or a date may follow. So may the two lines that {@code quoth show --markdown} writes there, {@code *By Ann Lee · Harbour Gazette ·
 * 2026-05-04*} with the address below it, and {@code *[a paywall stub]*}.
 */
final class MarkdownHead {

    private static final String BETWEEN = " \u00B7 ";
    private static final int MOST_LINES = 3;

    private Head told;
    private String note = "";

    /** Reads the head and takes it out of {@code body}; what {@code told} says already stays. */
    MarkdownHead(Element body, Head told) {
        this.told = told;
        Element next = afterTitle(body);
        for (int i = 0; i < MOST_LINES && next != null && next.nameIs("p") && isOfHead(next); i++) {
            Element line = next;
            next = line.nextElementSibling();
            line.remove();
        }
    }

    Head told() {
        return told;
    }

    /** Why the text is not all of the article, or empty. */
    String note() {
        return note;
    }

    /** Takes the title from the first heading and the heading out where it says no more; returns what stands behind. */
    private Element afterTitle(Element body) {
        Element heading = body.selectFirst("h1");
        if (heading == null) {
            return body.firstElementChild();
        }
        String words = CleanText.normalize(heading.text());
        if (told.title().isEmpty()) {
            told = told.withTitle(words);
        }
        boolean first = heading.parent() == body && heading.previousElementSiblings().stream().noneMatch(Element::hasText);
        if (!first || !CleanText.bare(words).equals(CleanText.bare(told.title()))) {
            return body.firstElementChild();
        }
        Element next = heading.nextElementSibling();
        heading.remove();
        return next;
    }

    private boolean isOfHead(Element paragraph) {
        String words = CleanText.normalize(paragraph.text());
        if (note.isEmpty() && MarkdownPictures.isSlanted(paragraph) && words.startsWith("[") && words.endsWith("]")) {
            note = words.substring(1, words.length() - 1);
            return true;
        }
        Element address = paragraph.lastElementChild();
        boolean addressed = address != null && address.nameIs("a") && address.text().equals(address.attr("href")) && !Links.target(address).isEmpty();
        if (addressed && !isBare(paragraph, address)) {
            return false;
        }
        String line = addressed ? CleanText.normalize(words.substring(0, words.length() - address.text().length())) : words;
        if (addressed) {
            told = new Head(told.url().isEmpty() ? Links.target(address) : told.url(), told.title(), told.byline(), told.published(), told.modified(),
                    told.site(), told.language(), told.image(), told.summary());
        }
        return line.isEmpty() ? addressed : isSaid(line, addressed);
    }

    /** Whether before the address there is nothing, or an emphasis. */
    private static boolean isBare(Element paragraph, Element address) {
        Element first = paragraph.firstElementChild();
        return paragraph.ownText().isBlank() && (first == address || first.nameIs("em") && first.nextElementSibling().nameIs("br")
                && first.nextElementSibling().nextElementSibling() == address);
    }

    /** Takes byline, site and date from {@code line}; returns whether it says any of them. */
    private boolean isSaid(String line, boolean addressed) {
        List<String> parts = Arrays.asList(line.split(BETWEEN));
        String last = parts.get(parts.size() - 1);
        boolean dated = TextHead.isDate(last);
        if (!addressed && !dated && !TextHead.isByline(line)) {
            return false;
        }
        Optional<OffsetDateTime> published = dated ? Dates.parse(last, true) : Optional.empty();
        List<String> names = dated ? parts.subList(0, parts.size() - 1) : parts;
        boolean sited = names.size() > 1 || names.size() == 1 && Introduction.after(names.get(0)).isEmpty() && !Names.isPerson(names.get(0));
        String site = sited ? names.get(names.size() - 1) : "";
        String by = String.join(BETWEEN, sited ? names.subList(0, names.size() - 1) : names);
        Byline byline = by.isEmpty() ? Byline.NONE : Bylines.parse(by);
        told = new Head(told.url(), told.title(), told.byline().line().isEmpty() ? byline : told.byline(),
                told.published().isPresent() ? told.published() : published, told.modified(), told.site().isEmpty() ? site : told.site(), told.language(),
                told.image(), told.summary());
        return true;
    }
}
