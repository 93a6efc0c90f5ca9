package dev.quoth.article;

import dev.quoth.news.Author;
import dev.quoth.news.Byline;
import dev.quoth.news.Head;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a Markdown file says of itself above its text, between two lines {@code ---}: names and values in the simplest YAML, {@code title:
 * "A ferry"}, {@code authors: [Ann Lee, Bo Lind]} or one author a line. What is more than that is not understood and does no harm.
 */
final class FrontMatter {

    private static final Pattern OPENING = Pattern.compile("\uFEFF?---[ \\t]*\\R");
    private static final Pattern ENTRY = Pattern.compile("([A-Za-z][\\w-]{0,40})[ \\t]*:(?:[ \\t]+(.*))?");
    /** "- Ann Lee", "- name: Ann Lee". */
    private static final Pattern ITEM = Pattern.compile("[ \\t]*-[ \\t]+(?:name[ \\t]*:[ \\t]*)?(.+)");
    private static final Map<String, List<String>> NAMES = Resource.sections("front-matter.txt");
    private static final int MOST_LINES = 200;

    private final Map<String, List<String>> values;
    private final int end;

    private FrontMatter(Map<String, List<String>> values, int end) {
        this.values = values;
        this.end = end;
    }

    /** That of {@code text}; one that says nothing and ends at 0 where there is none. */
    static FrontMatter of(String text) {
        FrontMatter none = new FrontMatter(Map.of(), 0);
        Matcher opening = OPENING.matcher(text);
        if (!opening.lookingAt()) {
            return none;
        }
        Map<String, List<String>> values = new HashMap<>();
        List<String> last = new ArrayList<>();
        int at = opening.end();
        for (int i = 0; i < MOST_LINES && at < text.length(); i++) {
            int newLine = text.indexOf('\n', at);
            int next = newLine < 0 ? text.length() : newLine + 1;
            String line = text.substring(at, next).stripTrailing();
            at = next;
            if (line.equals("---") || line.equals("...")) {
                return values.isEmpty() ? none : new FrontMatter(values, at);
            }
            Matcher entry = ENTRY.matcher(line);
            Matcher item = ITEM.matcher(line);
            if (entry.matches()) {
                last = values.computeIfAbsent(entry.group(1).toLowerCase(Locale.ROOT), name -> new ArrayList<>());
                last.addAll(listed(entry.group(2) == null ? "" : entry.group(2)));
            } else if (item.matches()) {
                last.addAll(listed(item.group(1)));
            } else if (values.isEmpty() && !line.isBlank() && !line.startsWith("#")) {
                return none;
            }
        }
        return none;
    }

    /** Index behind its last line. */
    int end() {
        return end;
    }

    /** The head it tells of a file at {@code url}. */
    Head head(String url) {
        String own = Links.web(first("url"));
        List<String> authors = values("author");
        List<Author> names = authors.stream().flatMap(author -> Bylines.told(author).stream()).toList();
        return new Head(own.isEmpty() ? url : own, first("title"), new Byline(String.join(", ", authors), names), date("published"), date("modified"),
                first("site"), Languages.tag(first("language")), Links.web(Links.resolve(url, first("image"))), first("summary"));
    }

    private Optional<OffsetDateTime> date(String what) {
        return Dates.parse(first(what), true);
    }

    private String first(String what) {
        return values(what).stream().findFirst().orElse("");
    }

    private List<String> values(String what) {
        return NAMES.get(what).stream().map(name -> values.getOrDefault(name, List.of())).filter(found -> !found.isEmpty()).findFirst()
                .orElse(List.of());
    }

    /** The values in "[Ann Lee, 'Bo Lind']", else the one that is there. */
    private static List<String> listed(String value) {
        String bare = value.strip();
        boolean list = bare.startsWith("[") && bare.endsWith("]") && bare.length() > 1;
        List<String> values = new ArrayList<>();
        for (String part : list ? bare.substring(1, bare.length() - 1).split(",") : new String[] {bare}) {
            String words = CleanText.normalize(unquoted(part.strip()));
            if (!words.isEmpty()) {
                values.add(words);
            }
        }
        return values;
    }

    private static String unquoted(String value) {
        char mark = value.length() > 1 ? value.charAt(0) : ' ';
        return (mark == '"' || mark == '\'') && value.charAt(value.length() - 1) == mark
                ? value.substring(1, value.length() - 1).replace("\\\"", "\"").replace("''", "'") : value;
    }
}
