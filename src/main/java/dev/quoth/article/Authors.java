package dev.quoth.article;

import dev.quoth.news.Author;
import dev.quoth.news.Byline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Finds the byline: told by JSON-LD, by meta names, by marked elements, by what stands under the headline. */
final class Authors {

    private final PageHead head;
    private final LinkedData data;
    private final List<String> names;

    Authors(PageHead head, LinkedData data, List<String> names) {
        this.head = head;
        this.data = data;
        this.names = names;
    }

    Byline read(Visible visible, String site, String title) {
        Byline people = of(data.people(), site);
        if (!people.authors().isEmpty()) {
            return people;
        }
        for (String name : names) {
            Byline told = of(head.all(name).stream().filter(value -> !value.contains("://") && !value.contains("/")).toList(), site);
            if (!told.authors().isEmpty()) {
                return told;
            }
        }
        Byline marked = marked(site);
        if (!marked.authors().isEmpty()) {
            return marked;
        }
        return visible(visible, site).orElseGet(this::organisation);
    }

    private static Byline of(List<String> names, String site) {
        List<Author> authors = new ArrayList<>();
        for (String name : names) {
            for (Author author : Bylines.parse(name).authors()) {
                if (!author.name().equalsIgnoreCase(site) && authors.stream().noneMatch(known -> known.name().equals(author.name()))) {
                    authors.add(author);
                }
            }
        }
        return new Byline(String.join(", ", names), authors);
    }

    /** rel=author and itemprop=author: the first one, and its neighbours under the same roof. */
    private Byline marked(String site) {
        List<String> found = new ArrayList<>();
        Element first = null;
        for (Element element : head.authors) {
            Element name = element.selectFirst("[itemprop=name]");
            String text = element.normalName().equals("meta") ? element.attr("content") : (name == null ? element : name).text();
            if (text.isBlank() || text.length() > 120) {
                continue;
            }
            if (first == null) {
                first = element;
            } else if (element.parent() != first.parent()) {
                break;
            }
            found.add(text);
        }
        return of(found, site);
    }

    private static Optional<Byline> visible(Visible visible, String site) {
        for (Box box : visible.marked()) {
            if (Visible.isAuthor(box)) {
                Byline byline = of(List.of(box.words()), site);
                if (!byline.authors().isEmpty()) {
                    return Optional.of(byline);
                }
            }
        }
        for (String line : visible.lines()) {
            if (Bylines.afterBy(line).isPresent() && Bylines.isBylineOrDate(line)) {
                Byline byline = Bylines.parse(line);
                if (!byline.authors().isEmpty() && byline.authors().get(0).name().contains(" ")) {
                    return Optional.of(byline);
                }
            }
        }
        return Optional.empty();
    }

    /** Nobody but an outlet or an agency is named. */
    private Byline organisation() {
        List<String> all = data.authors();
        for (String name : names) {
            if (all.isEmpty()) {
                all = head.all(name).stream().filter(value -> !value.contains("/") && Bylines.isName(value)).distinct().toList();
            }
        }
        return new Byline(String.join(", ", all), all.stream().map(Author::of).toList());
    }
}
