package dev.quoth.article;

import dev.quoth.news.Author;
import dev.quoth.news.Byline;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Finds the byline: told by JSON-LD, by meta names, by marked elements, by what stands around the headline. Whoever names a person
 * first is believed; an outlet, a team or a pen name counts where nobody names a person.
 */
final class Authors {

    private static final int MOST_LABELS = 3;
    private static final int MOST_AUTHORS = 12;
    private static final int MOST_LINES = 14;
    private static final int MOST_SIGNED = 6;
    private static final int LONGEST_SIGNED = 60;
    private static final int NEAR = 4;

    /**
     * Where authors are named.
     *
     * @param named whether whatever stands there is an author's name, however odd
     */
    private record Source(Byline byline, boolean named) {

        String first() {
            return byline.authors().get(0).name();
        }
    }

    private final List<Source> sources = new ArrayList<>();
    private final Map<String, Byline> parsed = new HashMap<>();
    private final PageHead head;
    private final LinkedData data;
    private final List<String> names;
    private String title = "";

    Authors(PageHead head, LinkedData data, List<String> names) {
        this.head = head;
        this.data = data;
        this.names = names;
    }

    Byline read(Visible visible, String site, String url) {
        return Bylines.undated(found(visible, site, url));
    }

    private Byline found(Visible visible, String site, String url) {
        SiteWords words = new SiteWords(site, url);
        title = visible.title();
        BareNames bare = new BareNames(visible.lines().below(), title);
        told();
        add(AuthorMarks.names(head.authors), true);
        shown(visible, url);
        Predicate<Author> person = author -> Names.isPerson(author.name()) && !words.isSite(author.name());
        Optional<Byline> persons = first(source -> author -> person.test(author)
                || source.named() && isPenName(author.name()) && !words.isSite(author.name()) && !words.isSite(source.first()));
        if (persons.isPresent()) {
            Byline byline = bare.inFull(fuller(persons.get(), person));
            return signed(visible).filter(line -> line.authors().stream().noneMatch(author -> names(byline, author))).orElse(byline);
        }
        Byline other = first(source -> author -> Names.isPerson(author.name()))
                .or(() -> first(source -> author -> Names.isHandle(author.name()) && !words.isName(author.name())
                        && !Names.isOrganisation(author.name()) && !words.isSite(source.first())))
                .or(() -> bare.author()
                        .or(() -> new PersonalSite(site, head, visible.lines().copyright()).owner(url).map(Author::of))
                        .map(author -> new Byline(author.name(), List.of(author))))
                // "The Marvik Post, Marvik, Denmark": an outlet and where it is.
                .or(() -> first(source -> author -> !words.isName(source.first())))
                .or(() -> first(source -> author -> author.name().equals(source.first())))
                .orElseGet(this::organisation);
        return data.isNews() ? withoutSite(other, words) : other;
    }

    /** The byline without the outlet: newsrooms give its name to machines for stories that nobody signs. */
    private static Byline withoutSite(Byline byline, SiteWords words) {
        List<Author> others = byline.authors().stream()
                .filter(author -> Names.isPerson(author.name()) || !words.isSite(author.name()))
                .toList();
        return others.isEmpty() ? Byline.NONE : new Byline(byline.line(), others);
    }

    /** The first line around the headline that says "By" and a person's name, or one word of a name and the day. */
    private Optional<Byline> signed(Visible visible) {
        for (String line : visible.lines().below().subList(0, Math.min(MOST_SIGNED, visible.lines().below().size()))) {
            if (Bylines.afterBy(line).isPresent() && Bylines.isBylineOrDate(line)) {
                Byline byline = parse(line);
                boolean penName = byline.authors().size() == 1 && isPenName(byline.authors().get(0).name()) && Dates.find(line, true).isPresent();
                if (penName || byline.authors().stream().allMatch(author -> Names.isPerson(author.name()))) {
                    return byline.authors().isEmpty() ? Optional.empty() : Optional.of(byline);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean names(Byline byline, Author author) {
        return byline.authors().stream().anyMatch(known -> isSame(known, author));
    }

    /** A single name with a capital, or a team: as good as a person where it is given for an author. */
    private static boolean isPenName(String name) {
        return Names.isTeam(name) || Names.isHandle(name) && !Character.isLowerCase(name.codePointAt(0))
                && name.codePoints().noneMatch(c -> c == '.' || Character.isDigit(c)) && !Names.isOrganisation(name) && !Names.isAgency(name);
    }

    /** What {@code line} says; the same lines are looked at again and again. */
    private Byline parse(String line) {
        return parsed.computeIfAbsent(line, Bylines::parse);
    }

    /** The first source that names somebody who is so, without those who are not. */
    private Optional<Byline> first(Function<Source, Predicate<Author>> who) {
        for (Source source : sources) {
            List<Author> authors = source.byline().authors().stream().filter(who.apply(source)).toList();
            if (!authors.isEmpty()) {
                return Optional.of(new Byline(source.byline().line(), authors));
            }
        }
        return Optional.empty();
    }

    /** A byline that names the same persons and more of them, or in full: machines are often told the first author alone, or "Bo". */
    private Byline fuller(Byline byline, Predicate<Author> person) {
        Byline fullest = byline;
        for (Source source : sources) {
            List<Author> authors = source.byline().authors().stream().filter(person).toList();
            boolean more = authors.size() > fullest.authors().size();
            boolean better = authors.size() == 1 && fullest.authors().size() == 1 && isShort(fullest.authors().get(0), person)
                    && !isShort(authors.get(0), person);
            if ((more || better) && authors.size() <= MOST_AUTHORS
                    && byline.authors().stream().allMatch(author -> authors.stream().anyMatch(other -> isSame(author, other)))) {
                fullest = new Byline(source.byline().line(), authors);
            }
        }
        return fullest;
    }

    /** "Bo", "Bo L.": there may be more of the name elsewhere. */
    private static boolean isShort(Author author, Predicate<Author> person) {
        String name = author.name();
        return !person.test(author) || name.length() > 2 && name.endsWith(".") && name.charAt(name.length() - 3) == ' ';
    }

    private static boolean isSame(Author one, Author other) {
        String bare = CleanText.bare(one.name());
        String another = CleanText.bare(other.name());
        return bare.contains(another) || another.contains(bare);
    }

    private void told() {
        add(data.people(), true);
        for (String name : names) {
            boolean citation = name.startsWith("citation") || name.startsWith("dc");
            add(head.all(name).stream().map(value -> citation ? Bylines.uninverted(value) : value).toList(), true);
        }
        for (int i = 1; i <= MOST_LABELS; i++) {
            if (Bylines.isOnlyBy(head.meta("twitter:label" + i))) {
                add(List.of(head.meta("twitter:data" + i)), true);
            }
        }
    }

    private void add(List<String> values, boolean given) {
        List<Author> authors = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (String value : values) {
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
            sources.add(new Source(new Byline(String.join(", ", lines), authors), given));
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
            if (Bylines.isOnlyBy(line) && i + 1 < lines.size()) {
                Byline next = parse(lines.get(i + 1));
                if (next.authors().stream().anyMatch(author -> Names.isPerson(author.name()) || Names.isTeam(author.name()))) {
                    sources.add(new Source(next, false));
                }
            } else if (Bylines.afterBy(line).isPresent() && (Bylines.isBylineOrDate(line) || Bylines.isSentence(line))) {
                Byline byline = parse(line);
                boolean introduced = Bylines.isIntroduced(line) && byline.authors().size() == 1 && line.length() < LONGEST_SIGNED;
                if (introduced || byline.authors().stream().anyMatch(author -> author.name().contains(" "))) {
                    sources.add(new Source(byline, introduced));
                } else if (i < NEAR && !Bylines.handle(line).isEmpty()) {
                    sources.add(new Source(new Byline(line, List.of(Author.of(Bylines.handle(line)))), false));
                }
            } else if (line.length() < 140) {
                Bylines.besideDate(line).filter(byline -> !isTitled(byline)).ifPresent(byline -> sources.add(new Source(byline, false)));
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
    private Byline organisation() {
        List<String> all = data.authors().stream().filter(name -> !Names.isNobody(name) && !Names.isFirm(name)).toList();
        for (String name : names) {
            if (all.isEmpty()) {
                all = head.all(name).stream().filter(Authors::isNamed).distinct().toList();
            }
        }
        return new Byline(String.join(", ", all), all.stream().map(Author::of).toList());
    }
}
