package dev.quoth.feed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Entities;

/** A folder of feeds while OPML is written. A slash in a tag parts folders; two slashes are one in a folder's name. */
final class OpmlFolder {

    private final Map<String, OpmlFolder> folders = new LinkedHashMap<>();
    private final List<Subscription> feeds = new ArrayList<>();

    /** The tag of a folder called {@code name} inside the folder of tag {@code outer}. */
    static String inside(String outer, String name) {
        String part = name.replace("/", "//");
        return outer.isEmpty() ? part : part.isEmpty() ? outer : outer + "/" + part;
    }

    void add(Subscription subscription) {
        feeds.add(subscription);
    }

    /** The folder of a tag, made when there is none. */
    OpmlFolder folder(String tag) {
        OpmlFolder folder = this;
        StringBuilder name = new StringBuilder();
        for (int i = 0; i <= tag.length(); i++) {
            boolean slash = i < tag.length() && tag.charAt(i) == '/';
            if (slash && i + 1 < tag.length() && tag.charAt(i + 1) == '/') {
                name.append('/');
                i++;
            } else if (slash || i == tag.length()) {
                folder = name.length() == 0 ? folder : folder.folders.computeIfAbsent(name.toString(), key -> new OpmlFolder());
                name.setLength(0);
            } else {
                name.append(tag.charAt(i));
            }
        }
        return folder;
    }

    void write(StringBuilder xml, int depth) {
        String indent = "  ".repeat(depth);
        for (Subscription feed : feeds) {
            String address = feed.shownUrl();
            xml.append(indent).append("<outline type=\"rss\"");
            attribute(xml, "text", feed.title().isEmpty() ? address : feed.title());
            attribute(xml, "xmlUrl", address);
            String options = String.join(" ", FeedLineWriter.options(feed.options(), false));
            if (!options.isEmpty()) {
                attribute(xml, "quoth:options", options);
            }
            xml.append("/>\n");
        }
        folders.forEach((name, folder) -> {
            xml.append(indent).append("<outline");
            attribute(xml, "text", name);
            xml.append(">\n");
            folder.write(xml, depth + 1);
            xml.append(indent).append("</outline>\n");
        });
    }

    private static void attribute(StringBuilder xml, String name, String value) {
        xml.append(' ').append(name).append("=\"");
        Entities.escape(value).replace("\"", "&quot;").chars().forEach(c -> character(xml, (char) c));
        xml.append('"');
    }

    /** What could play a terminal is a reference, or left out where XML has no way to say it. */
    private static void character(StringBuilder xml, char c) {
        boolean steers = c >= 0x7f && c <= 0x9f || c == 0x61c || c == 0x200e || c == 0x200f || c >= 0x2028 && c <= 0x202e || c >= 0x2066
                && c <= 0x2069;
        if (steers) {
            xml.append("&#x").append(Integer.toHexString(c)).append(';');
        } else if (c >= ' ') {
            xml.append(c);
        }
    }
}
