package dev.quoth.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes what is not the story's from a title: "Ferry stops | Region | The Marvik Post" is a title, a section and a site. */
final class TitleParts {

    /** What stands between headline and site name; marks without blanks only before a name in Chinese, Japanese or Korean. */
    private static final Pattern SEPARATOR = Pattern.compile("\\s+[|\\-\u2013\u2014\u00BB\u203A\u00B7\u2022:\\\\/><\u00AB]+\\s+"
            + "|\\s*[|\uFF5C]\\s*|\\s+::\\s+|:\\s+|\\s*_\\s*(?=[^_]{0,10}[\\p{IsHan}\\p{IsKatakana}\\p{IsHangul}][^_]{0,10}(?:_|$))"
            + "|\\s*[\\-\u2014]\\s*(?=[^\\-\u2014]{0,10}\\p{IsHan}[^\\-\u2014]{0,10}$)");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\s*[(\\[\uFF08\u3010]([^()\\[\\]\uFF09\u3011]{2,40})[)\\]\uFF09\u3011]$");
    private static final Pattern LOUD = Pattern.compile("\\s*[|\uFF5C\u00BB\u203A\u2022_]+\\s*");
    private static final int MOST_PARTS = 8;
    private static final int SHORTEST_FRONT = 3;
    private static final int LONGEST_TAIL = 4;

    private static final Pattern ADDRESS = Pattern.compile("(?:www\\.)?[\\p{L}\\p{N}-]{2,40}\\."
            + "(?:com|org|net|info|co\\.[a-z]{2}|com\\.[a-z]{2}|[a-z]{2})", Pattern.CASE_INSENSITIVE);
    /** Sections of what is somebody's opinion, which newsrooms write behind a headline or before it, in their headings too. */
    private static final Set<String> GENRES = Set.copyOf(Resource.sections("titles.txt").get("genre"));
    private static final String BARS = "|\uFF5C";

    private final SiteWords site;
    private final Headings headings;

    TitleParts(SiteWords site, Headings headings) {
        this.site = site;
        this.headings = headings;
    }

    /** A part of a title and what parts it from the one before. */
    private record Part(int start, int end, String separator) { }

    private static List<Part> split(String title) {
        List<Part> parts = new ArrayList<>();
        Matcher matcher = SEPARATOR.matcher(title);
        int start = 0;
        String separator = "";
        while (parts.size() < MOST_PARTS - 1 && matcher.find()) {
            if (matcher.start() > start) {
                parts.add(new Part(start, matcher.start(), separator));
            }
            start = matcher.end();
            separator = matcher.group();
        }
        if (start < title.length()) {
            parts.add(new Part(start, title.length(), separator));
        }
        return parts;
    }

    /**
     * {@code title} without the site's name at either end; what of it is a heading of the page, if anything is.
     *
     * @param loose whether a short last part is a section or a site though nothing proves it, as in title elements
     */
    String story(String title, boolean loose) {
        String bracketed = withoutBrackets(title);
        List<Part> parts = split(bracketed);
        int from = 0;
        int to = parts.size();
        while (to - from > 1 && (isSite(bracketed, parts.get(to - 1), true) || isGenre(bracketed, parts.get(to - 1), parts.get(to - 1)))) {
            to--;
        }
        while (to - from > 1 && (isSite(bracketed, parts.get(from), false) || isGenre(bracketed, parts.get(from), parts.get(from + 1)))) {
            from++;
        }
        if (to - from < 1) {
            return bracketed;
        }
        List<Part> own = parts.subList(from, to);
        String heading = heading(bracketed, own);
        if (!heading.isEmpty()) {
            return heading;
        }
        return withoutTails(bracketed, own, loose && to == parts.size());
    }

    private static String run(String title, List<Part> parts) {
        return title.substring(parts.get(0).start(), parts.get(parts.size() - 1).end()).strip();
    }

    private String withoutBrackets(String title) {
        Matcher matcher = IN_BRACKETS.matcher(title);
        return matcher.find() && matcher.start() > 3 && site.isSite(matcher.group(1)) ? title.substring(0, matcher.start()) : title;
    }

    private boolean isSite(String title, Part part, boolean last) {
        String text = title.substring(part.start(), part.end()).strip();
        // "Watch: the match" begins with no site; only a name alone does.
        return headings.isMasthead(text) || last && ADDRESS.matcher(text).matches()
                || (last ? site.isSite(text) && !part.separator().startsWith(":") : site.isName(text));
    }

    /** "Opinion" beside a bar: with a colon it is as often a part of the headline. */
    private static boolean isGenre(String title, Part part, Part parted) {
        String separator = parted.separator().strip();
        return !separator.isEmpty() && BARS.indexOf(separator.charAt(0)) >= 0
                && GENRES.contains(title.substring(part.start(), part.end()).strip().toLowerCase(Locale.ROOT));
    }

    /** The longest run of parts that is a heading, among the largest headings. */
    private String heading(String title, List<Part> parts) {
        String largest = heading(title, parts, 2);
        return largest.isEmpty() ? heading(title, parts, 1) : largest;
    }

    private String heading(String title, List<Part> parts, int rank) {
        String best = "";
        for (int from = 0; from < parts.size(); from++) {
            for (int to = from; to < parts.size(); to++) {
                String run = run(title, parts.subList(from, to + 1));
                // A smaller heading may be of a part of the story: "Marvik: a guide" has a section "Marvik".
                boolean section = rank == 1 && to + 1 < parts.size() && parts.get(to + 1).separator().startsWith(":");
                boolean is = rank == 2 ? headings.hasFirst(run) : headings.rank(run) > 0;
                if (!section && is && run.length() > best.length()) {
                    best = run;
                }
            }
        }
        return best;
    }

    /** Without the last parts that are short behind a bar, which headlines do not have. */
    private String withoutTails(String title, List<Part> parts, boolean loose) {
        int to = parts.size();
        while (to > 1 && isTail(title, parts.subList(0, to - 1), parts.get(to - 1), loose && to == parts.size())) {
            to--;
        }
        return run(title, parts.subList(0, to));
    }

    private boolean isTail(String title, List<Part> front, Part last, boolean loose) {
        int words = words(run(title, front));
        int tail = words(title.substring(last.start(), last.end()));
        boolean loud = LOUD.matcher(last.separator()).matches();
        boolean quiet = loose && !site.isKnown() && !last.separator().startsWith(":");
        return (loud || quiet) && words >= SHORTEST_FRONT && (tail <= LONGEST_TAIL || loose && words > tail);
    }

    private static int words(String text) {
        int letters = CleanText.bare(text).length();
        boolean ideographs = text.codePoints().anyMatch(Character::isIdeographic);
        return ideographs ? letters / 2 : CleanText.words(text).size();
    }
}
