package dev.quoth.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the address of an article's next page: rel=next, or a link with the next number, and only on the same path. An article's
 * "next" often leads to another article: that of {@code /strip/12} to {@code /strip/13}, when nobody has read eleven pages before.
 */
final class NextPage {

    private static final Pattern NUMBER = Pattern.compile(
            "(?:[?&](?:page|p|pg|seite|pagina)=|/(?:page|seite|p)?/?|[-_](?:page-?)?|,)(\\d{1,2})(?:\\.html?|/)?$");
    private static final int MOST_LINKS = 5_000;

    private NextPage() { }

    /** @param current the page's number in its article, from 1 */
    static Optional<String> of(Document document, String url, int current) {
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
        if (target.isEmpty() || number(target) != current + 1) {
            return false;
        }
        // A first page may have a number at its end that is the story's own: "/covid-19" goes on at "/covid-19/2".
        String base = base(target);
        return number(url) == current && base.equals(base(url)) || current == 1 && base.equals(bare(withoutFragment(url)));
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
        return bare(base);
    }

    private static String bare(String address) {
        return address.replaceFirst("\\.html?$", "").replaceFirst("/$", "").replaceFirst("^https?://(?:www\\.)?", "");
    }

    private static String withoutFragment(String url) {
        int hash = url.indexOf('#');
        return hash < 0 ? url : url.substring(0, hash);
    }
}
