package dev.quoth.article;

import dev.quoth.news.Author;
import dev.quoth.news.Byline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Reads who wrote a page from the data of its scripts, where nothing else says it: {@code "author":{"id":7,"name":"Bo Lind"}} in what a
 * page builds itself from, {@code "pageAuthor":"Bo Lind"} in what it counts its readers by. Such data knows other stories too, so a
 * name is believed where it is the only one, or stands beside the page's title.
 */
final class ScriptAuthors {

    private static final int MOST = 40;
    /** Characters between the title of a story and its author in the same object. */
    private static final int NEAR = 3_000;
    private static final int SHORTEST_TITLE = 12;
    private static final String QUOTE = "\\\\{0,3}\"";
    private static final Pattern AUTHOR = Pattern.compile('"' + BylineWords.any("in scripts") + QUOTE
            + "\\s*:\\s*\\[?\\s*(?:\\{[^{}\\[\\]]{0,300}?" + QUOTE + "(?:name|title|full_?name|display_?name)" + QUOTE + "\\s*:\\s*)?" + QUOTE
            + "([^\"\\\\<>{}]{3,60})" + QUOTE, Pattern.CASE_INSENSITIVE);

    private final List<Element> scripts;
    private final String title;

    /** @param title the title as the head of the page has it */
    ScriptAuthors(List<Element> scripts, String title) {
        this.scripts = scripts;
        this.title = title;
    }

    /** The author, a person; empty where the scripts name nobody or several without telling whose. */
    Optional<Byline> read() {
        List<String> names = new ArrayList<>();
        for (Element script : scripts) {
            ScriptKeys author = new ScriptKeys(AUTHOR, script);
            while (names.size() < MOST && author.find()) {
                String name = CleanText.normalize(author.value());
                if (Names.isPerson(name) && Names.hasGivenName(name)) {
                    if (title.length() >= SHORTEST_TITLE && author.isNear(title, NEAR)) {
                        return Optional.of(byline(name));
                    }
                    names.add(name);
                }
            }
        }
        return names.stream().distinct().count() == 1 ? Optional.of(byline(names.get(0))) : Optional.empty();
    }

    private static Byline byline(String name) {
        return new Byline(name, List.of(Author.of(name)));
    }
}
