package dev.quoth.feed;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;

/**
 * Lists of feeds in OPML 1 and 2. A folder is a tag and a folder inside another the tag {@code outer/inner}, as newsboat has it; a feed
 * that stands in two folders has two tags. Written back, every tag is a folder again.
 */
public final class Opml {

    private static final int MAX_DEPTH = 128;

    /**
     * What an OPML file holds.
     *
     * @param subscriptions in the order they stand, each address once
     * @param problems what was not taken, one line each
     */
    public record Imported(List<Subscription> subscriptions, List<String> problems) {

        public Imported {
            subscriptions = List.copyOf(subscriptions);
            problems = List.copyOf(problems);
        }
    }

    private final Map<String, Subscription> found = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();

    private Opml() { }

    /**
     * Reads an OPML document. Only http and https are taken from it: a file: address counts where the user typed it, nowhere else.
     *
     * @param bytes the document as it was got
     * @param contentType the Content-Type it came with, or empty
     * @throws FeedException when it is no OPML, with what it is instead
     */
    public static Imported read(byte[] bytes, String contentType) {
        String text = FeedText.decode(bytes, contentType);
        int start = Math.max(0, text.indexOf('<'));
        Parser parser = Parser.xmlParser().settings(ParseSettings.htmlDefault).setMaxDepth(MAX_DEPTH);
        Document document = Jsoup.parse(MarkupRepair.repair(text.substring(start)), "", parser);
        Element root = document.getElementsByTag("opml").first();
        if (root == null) {
            throw new FeedException("not an OPML list of feeds");
        }
        Opml opml = new Opml();
        Element body = root.getElementsByTag("body").first();
        opml.outlines(body == null ? root : body, "");
        return new Imported(new ArrayList<>(opml.found.values()), opml.problems);
    }

    private void outlines(Element parent, String folder) {
        for (Element outline : parent.children()) {
            if (!outline.tagName().equals("outline")) {
                continue;
            }
            String address = address(outline);
            String name = TextValue.oneLine(outline.attr("text").isBlank() ? outline.attr("title") : outline.attr("text"));
            if (!address.isEmpty()) {
                feed(outline, address, name, folder);
            } else if (outline.attr("type").equalsIgnoreCase("include") || outline.attr("type").equalsIgnoreCase("link")) {
                problems.add("\"" + name + "\" is a link to another list, not a feed");
            }
            String inner = address.isEmpty() ? OpmlFolder.inside(folder, name) : folder;
            outlines(outline, inner);
        }
    }

    private static String address(Element outline) {
        String address = outline.attr("xmlurl").strip();
        String type = outline.attr("type");
        boolean ofAFeed = address.isEmpty() && (type.equalsIgnoreCase("rss") || type.equalsIgnoreCase("atom"));
        return ofAFeed ? outline.attr("url").strip() : address;
    }

    private static Optional<String> wrong(String address) {
        if (address.startsWith("file:")) {
            return Optional.of("a file: address counts only in feeds.txt itself");
        }
        boolean usable = WebAddress.isWeb(address) && address.chars().noneMatch(Character::isISOControl);
        return FeedLine.wrong(address).or(() -> usable ? Optional.empty() : Optional.of("not an address of the web"));
    }

    private void feed(Element outline, String address, String name, String folder) {
        Optional<String> wrong = wrong(address);
        if (wrong.isPresent()) {
            problems.add("\"" + name + "\": " + wrong.get());
            return;
        }
        Set<String> tags = new LinkedHashSet<>();
        Subscription earlier = found.get(address);
        if (earlier != null) {
            tags.addAll(earlier.tags());
        }
        tags.add(folder);
        for (String category : outline.attr("category").split(",")) {
            tags.add(TextValue.oneLine(category.startsWith("/") ? category.substring(1) : category));
        }
        tags.remove("");
        FeedOptions options = new FeedOptions(problems);
        for (Words.Word word : Words.split(outline.attr("quoth:options"), problems)) {
            if (word.text().indexOf('=') > 0 && !word.text().startsWith("header")) {
                options.read(word.text());
            }
        }
        String title = earlier != null && !earlier.title().isEmpty() ? earlier.title() : name.equals(address) ? "" : name;
        found.put(address, new Subscription(address, List.copyOf(tags), title, options.toOptions(), 0));
    }

    /**
     * Writes subscriptions as OPML 2. User names, passwords and request headers stay at home.
     *
     * @param title what the list is called
     * @param created when it was made
     */
    public static String write(List<Subscription> subscriptions, String title, Instant created) {
        OpmlFolder top = new OpmlFolder();
        for (Subscription subscription : subscriptions) {
            if (subscription.tags().isEmpty()) {
                top.add(subscription);
            }
            for (String tag : subscription.tags()) {
                top.folder(tag).add(subscription);
            }
        }
        StringBuilder xml = new StringBuilder();
        xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<opml version=\"2.0\" xmlns:quoth=\"urn:quoth:opml\">\n<head>\n  <title>")
                .append(TextValue.escape(title)).append("</title>\n  <dateCreated>")
                .append(DateTimeFormatter.RFC_1123_DATE_TIME.format(created.atOffset(ZoneOffset.UTC)))
                .append("</dateCreated>\n</head>\n<body>\n");
        top.write(xml, 1);
        return xml.append("</body>\n</opml>\n").toString();
    }
}
