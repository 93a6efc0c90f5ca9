package dev.quoth.article;

import dev.quoth.news.Author;
import dev.quoth.news.Byline;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The authors in elements that call themselves so ("author-name", "byline"), as readers see them. Several under one roof are the
 * authors of one story, but for those who are said to have edited or reviewed it.
 */
final class MarkedAuthors {

    private static final int DEEPEST_ROOF = 3;
    private static final int WIDEST_ROOF = 600;
    /** "Interview: Bo Lind": what the author made of it, in an element that says who the author is. */
    private static final Pattern LABEL = Pattern.compile("\\p{Lu}[\\p{L} ]{2,20}:\\s+(?=\\p{Lu})");
    private static final Set<String> SOLE_NAMES = Set.copyOf(Resource.sections("bylines.txt").get("name classes"));

    private final List<Visible.Mark> marks;
    private final Function<String, Byline> parse;

    /** @param parse makes a byline of a line */
    MarkedAuthors(List<Visible.Mark> marks, Function<String, Byline> parse) {
        this.marks = marks;
        this.parse = parse;
    }

    /** The byline that the elements below the headline give, or those above it; empty where they name nobody. */
    Optional<Byline> read(boolean below) {
        List<Author> authors = new ArrayList<>();
        String line = "";
        Box first = null;
        for (Visible.Mark mark : marks) {
            List<Author> named = mark.below() == below ? named(mark) : List.of();
            if (named.isEmpty() || first != null && (!isUnderOneRoof(first, mark.box()) || Dates.find(mark.text(), true).isPresent())) {
                // A byline with a day of its own is another story's.
                continue;
            }
            if (first == null) {
                first = mark.box();
            }
            line = line.isEmpty() ? mark.text() : line + ", " + mark.text();
            for (Author author : named) {
                if (authors.stream().noneMatch(known -> known.name().equalsIgnoreCase(author.name()))) {
                    authors.add(author);
                }
            }
        }
        return authors.isEmpty() ? Optional.empty() : Optional.of(new Byline(line, withoutOthers(first, authors)));
    }

    private List<Author> named(Visible.Mark mark) {
        if (OtherHands.isBefore(mark.text(), false)) {
            return List.of();
        }
        List<Author> named = parse.apply(mark.text()).authors();
        Optional<String> introduced = Introduction.after(mark.text());
        boolean sure = introduced.isPresent() || isName(mark.box());
        String handle = named.isEmpty() && sure ? Bylines.handle(mark.text()) : "";
        if (!handle.isEmpty()) {
            return List.of(Author.of(handle));
        }
        if (named.isEmpty() || !sure && !areNames(named)) {
            Matcher label = LABEL.matcher(mark.text());
            named = label.lookingAt() ? parse.apply(mark.text().substring(label.end())).authors() : List.of();
        }
        return sure || areNames(named) ? named : List.of();
    }

    private static boolean areNames(List<Author> authors) {
        return authors.stream().allMatch(author -> Names.isTeam(author.name()) || Names.isPerson(author.name()) && author.name().indexOf(' ') > 0);
    }

    /** Whether the element is called what holds an author's name and nothing else: "author-name", "author vcard", "author". */
    private static boolean isName(Box box) {
        String names = box.element.className().toLowerCase(Locale.ROOT);
        return box.is(Trait.BYLINE) && names.contains("name") || isSoleName(CleanText.words(names));
    }

    private static boolean isSoleName(List<String> names) {
        return !names.isEmpty() && SOLE_NAMES.containsAll(names);
    }

    /** The authors without those who stand behind "edited by", "reviewed by" and the like in the box around them. */
    private static List<Author> withoutOthers(Box first, List<Author> authors) {
        Box roof = first;
        for (int i = 0; i < DEEPEST_ROOF && roof.parent != null && roof.parent.chars < WIDEST_ROOF; i++) {
            roof = roof.parent;
        }
        String text = LineText.of(roof);
        List<Author> writers = new ArrayList<>();
        int from = 0;
        boolean other = false;
        for (Author author : authors) {
            int at = text.indexOf(author.name(), from);
            if (at >= 0) {
                other = OtherHands.isBefore(text.substring(from, at), other);
                from = at + author.name().length();
            }
            if (!other) {
                writers.add(author);
            }
        }
        return writers;
    }

    private static boolean isUnderOneRoof(Box one, Box other) {
        Box roof = one;
        for (int i = 0; i < DEEPEST_ROOF && roof.parent != null; i++) {
            roof = roof.parent;
            if (other.isInside(roof) && roof.chars < WIDEST_ROOF) {
                return true;
            }
        }
        return false;
    }
}
