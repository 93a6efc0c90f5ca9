package dev.quoth.article;

import dev.quoth.news.Author;
import dev.quoth.news.Byline;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers all places on a page where authors are named, the surest first: what machines are told, then what readers see. */
final class AuthorSources {

    private static final int MOST_LABELS = 3;
    private static final int MOST_LINES = 14;
    private static final int LONGEST_SIGNED = 60;
    private static final int LONGEST_DATED = 140;
    private static final int NEAR = 4;

    /**
     * Where authors are named.
     *
     * @param named whether whatever stands there is an author's name, however odd
     */
    record Source(Byline byline, boolean named) {

        String first() {
            return byline.authors().get(0).name();
        }
    }

    private final List<Source> sources = new ArrayList<>();
    private final Map<String, Byline> parsed = new HashMap<>();
    private final PageHead head;
    private final LinkedData data;
    private final List<String> names;
    private final String title;

    /** @param names the meta names under which authors are told */
    AuthorSources(PageHead head, LinkedData data, List<String> names, Visible visible, String url) {
        this.head = head;
        this.data = data;
        this.names = names;
        this.title = visible.title();
        told();
        add(AuthorMarks.names(head.authors), true);
        shown(visible, url);
    }

    /** All of them; each names somebody. */
    List<Source> list() {
        return sources;
    }

    /** What {@code line} says; the same lines are looked at again and again. */
    Byline parse(String line) {
        return parsed.computeIfAbsent(line, Bylines::parse);
    }

    private void told() {
        add(data.people(), true);
        for (String name : names) {
            boolean citation = name.startsWith("citation") || name.startsWith("dc");
            add(head.all(name).stream().map(value -> citation ? Bylines.uninverted(value) : value).toList(), true);
        }
        for (int i = 1; i <= MOST_LABELS; i++) {
            if (Introduction.isAll(head.meta("twitter:label" + i))) {
                add(List.of(head.meta("twitter:data" + i)), true);
            }
        }
    }

    private void add(List<String> values, boolean sure) {
        List<Author> authors = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (String given : values) {
            String value = CleanText.unquoted(given);
            if (value.isBlank() || value.contains("://") || value.startsWith("/") || value.startsWith("@")) {
                continue;
            }
            List<Author> named = Bylines.told(value);
            if (Names.isFirm(value) && named.stream().noneMatch(author -> Names.isPerson(author.name()))) {
                continue;
            }
            if (named.isEmpty() && Names.isHandle(value)) {
                named = List.of(Author.of(value));
            }
            lines.add(value);
            for (Author author : named) {
                if (!Names.isNobody(author.name()) && authors.stream().noneMatch(known -> known.name().equalsIgnoreCase(author.name()))) {
                    authors.add(author);
                }
            }
        }
        if (!authors.isEmpty()) {
            sources.add(new Source(new Byline(String.join(", ", lines), authors), sure));
        }
    }

    /** What readers see, the surest first. */
    private void shown(Visible visible, String url) {
        MarkedAuthors marked = new MarkedAuthors(visible.authors(), this::parse);
        marked.read(true).ifPresent(byline -> sources.add(new Source(byline, false)));
        add(AuthorMarks.linked(head.authorLinks, new Site(url)), true);
        lines(visible.lines().below().subList(0, Math.min(MOST_LINES, visible.lines().below().size())));
        List<String> above = new ArrayList<>(visible.lines().above());
        Collections.reverse(above);
        lines(above);
        marked.read(false).ifPresent(byline -> sources.add(new Source(byline, false)));
        lines(visible.lines().introduced().subList(0, Math.min(MOST_LINES, visible.lines().introduced().size())));
        add(List.of(visible.lines().signature()), false);
        add(List.of(data.personalPublisher()), false);
    }

    private void lines(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (Introduction.isAll(line) && i + 1 < lines.size()) {
                Byline next = parse(lines.get(i + 1));
                if (next.authors().stream().anyMatch(author -> Names.isPerson(author.name()) || Names.isTeam(author.name()))) {
                    sources.add(new Source(next, false));
                }
            } else if (Introduction.after(line).isPresent() && (SmallPrint.isBylineOrDate(line) || SmallPrint.isSentence(line))) {
                Byline byline = parse(line);
                boolean introduced = SmallPrint.isIntroduced(line) && byline.authors().size() == 1 && line.length() < LONGEST_SIGNED;
                if (introduced || byline.authors().stream().anyMatch(author -> author.name().contains(" "))) {
                    sources.add(new Source(byline, introduced));
                } else if (i < NEAR && !Bylines.handle(line).isEmpty()) {
                    sources.add(new Source(new Byline(line, List.of(Author.of(Bylines.handle(line)))), false));
                }
            } else if (line.length() < LONGEST_DATED) {
                DatedBylines.beside(line).filter(byline -> !isTitled(byline)).ifPresent(byline -> sources.add(new Source(byline, false)));
            }
        }
    }

    /** Whether the title names them: who is written about is seldom who writes. */
    private boolean isTitled(Byline byline) {
        return byline.authors().stream().anyMatch(author -> title.contains(CleanText.bare(author.name())));
    }

    private static boolean isNamed(String value) {
        return !value.contains("://") && value.length() <= LONGEST_SIGNED && !Names.isNobody(value) && !Names.isFirm(value);
    }

    /** Nobody but an outlet or an agency is named. */
    Byline organisation() {
        List<String> all = data.authors().stream().filter(name -> !Names.isNobody(name) && !Names.isFirm(name)).toList();
        for (String name : names) {
            if (all.isEmpty()) {
                all = head.all(name).stream().filter(AuthorSources::isNamed).distinct().toList();
            }
        }
        return new Byline(String.join(", ", all), all.stream().map(Author::of).toList());
    }
}
