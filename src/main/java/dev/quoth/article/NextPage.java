package dev.quoth.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the address of an article's next page: rel=next, or a link with the next number, and only on the same path. An article's
 * "next" often leads to another article.
 */
final class NextPage {

    private static final Pattern NUMBER = Pattern.compile("(?:[?&](?:page|p|pg|seite|pagina)=|/(?:page|seite|p)?/?|[-_](?:page-?)?|,)(\\d{1,2})(?:\\.html?|/)?$");
    private static final int MOST_LINKS = 5_000;

    private NextPage() { }

    static Optional<String> of(Document document, String url) {
        int current = number(url);
        for (Element link : document.select("link[rel=next], a[rel=next]")) {
            String target = Links.web(link.absUrl("href"));
            if (isNext(url, current, target)) {
                return Optional.of(target);
            }
        }
        int seen = 0;
        for (Element link : document.getElementsByTag("a")) {
            if (++seen > MOST_LINKS) {
                break;
            }
            if (CleanText.normalize(link.text()).equals(String.valueOf(current + 1))) {
                String target = Links.web(link.absUrl("href"));
                if (isNext(url, current, target)) {
                    return Optional.of(target);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isNext(String url, int current, String target) {
        return !target.isEmpty() && number(target) == current + 1 && base(target).equals(base(url));
    }

    /** The page's number as its address has it, 1 for an address without one. */
    private static int number(String url) {
        Matcher matcher = NUMBER.matcher(withoutFragment(url));
        return matcher.find() ? Math.max(1, Integer.parseInt(matcher.group(1))) : 1;
    }

    /** The address without page number, extension and slash at its end. */
    private static String base(String url) {
        String plain = withoutFragment(url);
        Matcher matcher = NUMBER.matcher(plain);
        String base = matcher.find() ? plain.substring(0, matcher.start()) : plain;
        return base.replaceFirst("\\.html?$", "").replaceFirst("/$", "").replaceFirst("^https?://(?:www\\.)?", "");
    }

    private static String withoutFragment(String url) {
        int hash = url.indexOf('#');
        return hash < 0 ? url : url.substring(0, hash);
    }
}
