package dev.quoth.article;

import dev.quoth.news.Author;
import dev.quoth.news.Byline;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Finds the byline: told by JSON-LD, by meta names, by marked elements, by what stands around the headline. Whoever names a person
 * first is believed; an outlet, a team or a pen name counts where nobody names a person.
 */
final class Authors {

    private static final int MOST_AUTHORS = 12;
    private static final int MOST_SIGNED = 6;

    private final PageHead head;
    private final LinkedData data;
    private final AuthorSources sources;
    private final Visible visible;
    private final String title;

    /**
     * @param names the meta names under which authors are told
     * @param title what the story is called
     */
    Authors(PageHead head, LinkedData data, List<String> names, Visible visible, String title, String url) {
        this.head = head;
        this.data = data;
        this.visible = visible;
        this.title = title;
        this.sources = new AuthorSources(head, data, names, visible, url);
    }

    Byline read(String site, String url) {
        return DatedBylines.without(found(site, url));
    }

    private Byline found(String site, String url) {
        SiteWords words = new SiteWords(site, url);
        BareNames bare = new BareNames(visible.lines().below(), visible.title());
        Predicate<Author> person = author -> Names.isPerson(author.name()) && !words.isSite(author.name());
        Optional<Byline> persons = first(source -> author -> person.test(author)
                || source.named() && isPenName(author.name()) && !words.isSite(author.name()) && !words.isSite(source.first()));
        if (persons.isPresent()) {
            Byline byline = bare.inFull(fuller(persons.get(), person));
            return signed().filter(line -> line.authors().stream().noneMatch(author -> names(byline, author))).orElse(byline);
        }
        Byline other = first(source -> author -> Names.isPerson(author.name()))
                .or(() -> first(source -> author -> Names.isHandle(author.name()) && !words.isName(author.name())
                        && !Names.isOrganisation(author.name()) && !words.isSite(source.first())))
                .or(() -> bare.author()
                        .or(() -> new PersonalSite(site, head, visible.lines().copyright()).owner(url).map(Author::of))
                        .map(author -> new Byline(author.name(), List.of(author))))
                .or(() -> new ScriptAuthors(head.data, title).read().filter(byline -> !words.isSite(byline.authors().get(0).name())))
                // "The Marvik Post, Marvik, Denmark": an outlet and where it is.
                .or(() -> first(source -> author -> !words.isName(source.first())))
                .or(() -> first(source -> author -> author.name().equals(source.first())))
                .orElseGet(sources::organisation);
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
    private Optional<Byline> signed() {
        for (String line : visible.lines().below().subList(0, Math.min(MOST_SIGNED, visible.lines().below().size()))) {
            if (Introduction.after(line).isPresent() && SmallPrint.isBylineOrDate(line)) {
                Byline byline = sources.parse(line);
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

    /** The first source that names somebody who is so, without those who are not. */
    private Optional<Byline> first(Function<AuthorSources.Source, Predicate<Author>> who) {
        for (AuthorSources.Source source : sources.list()) {
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
        for (AuthorSources.Source source : sources.list()) {
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
}
