package dev.quoth.feed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes a subscription as a line of feeds.txt. */
final class FeedLineWriter {

    private FeedLineWriter() { }

    static String line(Subscription subscription) {
        List<String> words = new ArrayList<>();
        words.add(address(subscription.url()));
        for (String tag : subscription.tags()) {
            words.add(Words.quoted(oneLine(tag), tag.startsWith("~")));
        }
        if (!subscription.title().isBlank()) {
            words.add(Words.quoted("~" + oneLine(subscription.title()), true));
        }
        words.addAll(options(subscription.options(), true));
        return String.join(" ", words);
    }

    /** Addresses hold "=" and stand first, where no option stands; only blanks and the like want quotes. */
    private static String address(String url) {
        boolean plain = !url.startsWith("#") && url.chars().noneMatch(c -> c <= ' ' || c == '"' || c == '\\');
        return plain ? url : Words.quoted(url, true);
    }

    /** The options as words, without those that say nothing; headers may hold credentials and are asked for. */
    static List<String> options(Subscription.Options options, boolean withHeaders) {
        List<String> words = new ArrayList<>();
        options.interval().ifPresent(interval -> words.add("interval=" + time(interval)));
        if (options.articles() != Subscription.Articles.AUTO) {
            words.add("articles=" + options.articles().name().toLowerCase(Locale.ROOT));
        }
        if (options.limit() > 0) {
            words.add("limit=" + options.limit());
        }
        if (!options.userAgent().isEmpty()) {
            words.add("user-agent=" + Words.quoted(oneLine(options.userAgent()), true));
        }
        if (withHeaders) {
            options.headers().forEach((name, value) -> words.add("header=" + Words.quoted(oneLine(name + ": " + value), true)));
        }
        options.keep().ifPresent(keep -> words.add("keep=" + time(keep)));
        return words;
    }

    private static String time(Duration duration) {
        long minutes = duration.toMinutes();
        if (minutes % (24 * 60) == 0) {
            return minutes / (24 * 60) + "d";
        }
        return minutes % 60 == 0 ? minutes / 60 + "h" : minutes + "m";
    }

    private static String oneLine(String text) {
        return TextValue.oneLine(text.replaceAll("\\p{Cntrl}", " "));
    }
}
