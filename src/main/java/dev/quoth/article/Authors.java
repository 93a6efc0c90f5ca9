package dev.quoth.article;

import dev.quoth.news.Author;
import dev.quoth.news.Byline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Finds the byline: told by JSON-LD, by meta names, by marked elements, by what stands under the headline. */
final class Authors {

    private static final int LONGEST = 60;

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
        Byline marked = marked(head.authors, site);
        if (!marked.authors().isEmpty()) {
            return marked;
        }
        Byline linked = marked(head.authorLinks.stream().filter(Authors::isInStory).toList(), site);
        return linked.authors().isEmpty() ? visible(visible, site).orElseGet(this::organisation) : linked;
    }

    private static Byline of(List<String> names, String site) {
        List<Author> authors = new ArrayList<>();
        for (String name : names) {
            for (Author author : Bylines.parse(name).authors()) {
                if (!CleanText.bare(author.name()).equals(CleanText.bare(site))
                        && authors.stream().noneMatch(known -> known.name().equals(author.name()))) {
                    authors.add(author);
                }
            }
        }
        return new Byline(String.join(", ", names), authors);
    }

    private static boolean isInStory(Element element) {
        return element.closest("nav, aside, footer, ul") == null;
    }

    /** The first of the elements that says who the author is, and its neighbours under the same roof. */
    private static Byline marked(List<Element> elements, String site) {
        List<String> found = new ArrayList<>();
        Element first = null;
        for (Element element : elements) {
            Element name = element.selectFirst("[itemprop=name]");
            String text = element.normalName().equals("meta") ? element.attr("content") : (name == null ? element : name).text();
            if (text.isBlank() || text.length() > 120 || Bylines.parse(text).authors().isEmpty()) {
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
        for (int i = 0; i < visible.lines().size(); i++) {
            String line = visible.lines().get(i);
            if (Bylines.isOnlyBy(line) && i + 1 < visible.lines().size()) {
                Byline next = Bylines.parse(visible.lines().get(i + 1));
                if (!next.authors().isEmpty()) {
                    return Optional.of(next);
                }
            }
            Byline dated = Bylines.behindDate(line).map(Bylines::parse).orElse(Byline.NONE);
            if (!dated.authors().isEmpty()) {
                return Optional.of(dated);
            }
            if (Bylines.afterBy(line).isPresent() && Bylines.isBylineOrDate(line)) {
                Byline byline = Bylines.parse(line);
                if (!byline.authors().isEmpty() && byline.authors().get(0).name().contains(" ")) {
                    return Optional.of(byline);
                }
            }
        }
        return Optional.empty();
    }

    /** Nobody but an outlet, an agency or a pen name is named. */
    private Byline organisation() {
        List<String> all = data.authors();
        for (String name : names) {
            if (all.isEmpty()) {
                all = head.all(name).stream().filter(value -> !value.contains("/") && value.length() <= LONGEST).distinct().toList();
            }
        }
        return new Byline(String.join(", ", all), all.stream().map(Author::of).toList());
    }
}
