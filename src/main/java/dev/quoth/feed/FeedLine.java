package dev.quoth.feed;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One line of a feeds.txt.
 *
 * @param subscription empty for a comment, a blank line and a line that makes no sense
 * @param problems what is wrong, one line each
 * @param isForeign whether the line is of newsboat's own kind, which is the problem
 */
record FeedLine(Optional<Subscription> subscription, List<String> problems, boolean isForeign) {

    private static final int SHOWN = 60;

    static FeedLine read(String line, int number) {
        List<String> problems = new ArrayList<>();
        List<Words.Word> words = Words.split(line, problems);
        if (words.isEmpty()) {
            return new FeedLine(Optional.empty(), problems, false);
        }
        String url = words.get(0).text();
        Optional<String> wrong = wrong(url);
        if (wrong.isPresent()) {
            return new FeedLine(Optional.empty(), List.of(wrong.get()), foreign(url).isPresent());
        }
        String title = "";
        List<String> tags = new ArrayList<>();
        FeedOptions options = new FeedOptions(problems);
        for (Words.Word word : words.subList(1, words.size())) {
            if (word.text().startsWith("~")) {
                title = word.text().substring(1).strip();
            } else if (!word.quotedWhole() && word.text().indexOf('=') > 0) {
                options.read(word.text());
            } else if (!word.text().isBlank()) {
                tags.add(word.text().strip());
            }
        }
        return new FeedLine(Optional.of(new Subscription(url, tags, title, options.toOptions(), number)), problems, false);
    }

    /** Why something is no address of a feed; empty when it is one. */
    static Optional<String> wrong(String url) {
        Optional<String> foreign = foreign(url);
        if (foreign.isPresent()) {
            return foreign;
        }
        String lower = url.toLowerCase(Locale.ROOT);
        if (lower.startsWith("file:") || lower.startsWith("sample:")) {
            return url.length() > url.indexOf(':') + 1 ? Optional.empty() : Optional.of("no path after " + url);
        }
        if (lower.startsWith("feed:")) {
            String rest = url.substring("feed:".length());
            return Optional.of("feed: is not fetched; write " + (lower.startsWith("feed:http") ? rest : "https:" + rest));
        }
        if (!WebAddress.isWeb(url)) {
            return Optional.of(looksLikeHost(url) ? "an address without http:// or https:// (" + shown(url) + ")"
                    : WebAddress.hasScheme(url) ? "an address of a kind that is not fetched (" + shown(url) + ")"
                    : "not an address of a feed (" + shown(url) + ")");
        }
        return hasHost(url) ? Optional.empty() : Optional.of("an address without a host (" + shown(url) + ")");
    }

    /** What Quoth has instead of what newsboat alone does; empty for everything else. */
    private static Optional<String> foreign(String url) {
        String lower = url.toLowerCase(Locale.ROOT);
        if (lower.startsWith("exec:") || lower.startsWith("filter:")) {
            return Optional.of("newsboat's " + lower.substring(0, lower.indexOf(':') + 1)
                    + " runs a program; Quoth runs none. Write its output to a file and subscribe to file:/path/to/it");
        }
        if (lower.startsWith("query:")) {
            return Optional.of("newsboat's query: makes a list of stories; in Quoth that is quoth list --filter, or a tag");
        }
        return Optional.empty();
    }

    private static boolean looksLikeHost(String url) {
        int end = url.indexOf('/') < 0 ? url.length() : url.indexOf('/');
        String host = url.substring(0, end);
        return host.indexOf('.') > 0 && !host.endsWith(".")
                && host.chars().allMatch(c -> Character.isLetterOrDigit(c) || ".-:".indexOf(c) >= 0);
    }

    /** Hosts may be international and paths may hold what a URI may not, so only the part up to the path is looked at. */
    private static boolean hasHost(String url) {
        int start = url.indexOf("//") + 2;
        int end = start;
        while (end < url.length() && "/?#".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        String host = url.substring(url.lastIndexOf('@', end) < start ? start : url.lastIndexOf('@', end) + 1, end);
        if (host.isEmpty() || host.startsWith(":")) {
            return false;
        }
        try {
            // With its port: the constructor that takes a host alone would read the colon as that of an IPv6 address.
            return new URI("http", host, "/", null, null).getRawAuthority() != null;
        } catch (URISyntaxException bad) {
            return false;
        }
    }

    private static String shown(String text) {
        String safe = WebAddress.withoutCredentials(text).replaceAll("\\p{Cntrl}", "?");
        return safe.length() <= SHOWN ? safe : safe.substring(0, SHOWN) + "…";
    }
}
