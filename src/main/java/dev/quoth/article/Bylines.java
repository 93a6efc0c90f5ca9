package dev.quoth.article;

import dev.quoth.news.Author;
import dev.quoth.news.Byline;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes bylines apart: "By Kevin Beese Staff reporter" is an author and what the paper calls him. */
final class Bylines {

    /** Bullets and bars between the parts of a byline. */
    static final String MARKS = "|\u2022\u00B7\u25CF\u2219\u22C5\u25AA\uFF5C";
    private static final Pattern AND = BylineWords.pattern(
            "\\s*(?:[;" + MARKS + "/\uFF0F\u3001\n]|\\s[\\-\u2013\u2014]\\s|\\s" + BylineWords.any("and") + "\\s|&)\\s*");
    /** "Ann Lee, Bo Lind, and Carl Dahl"; with a capital it is a name, "Y Combinator". */
    private static final Pattern LAST = Pattern.compile("^" + BylineWords.any("and") + "\\s+");
    private static final Pattern STOP = BylineWords.pattern(BylineWords.anywhere("stop") + ".*$");
    /** "Opinion | By Ann Lee". */
    private static final Pattern SECTION = Pattern.compile(
            "^[^" + MARKS + "]{3,30}[" + MARKS + "]\\s*(?=(?:By|Von|Par|Por|Di|Door)\\s\\p{Lu})");
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.\\s?)+");
    private static final Pattern COMMA = Pattern.compile("\\s*[,\uFF0C]\\s*");

    private Bylines() { }

    /** The byline that {@code line} is, with "By" or without; its authors are none when there is no name in it. */
    static Byline parse(String line) {
        String clean = CleanText.normalize(line);
        String names = SECTION.matcher(clean).replaceFirst("");
        for (int i = 0; i < 2; i++) {
            names = Introduction.after(names).orElse(names);
        }
        names = STOP.matcher(names).replaceFirst("");
        Optional<FoundDate> date = Dates.find(names, true);
        if (date.isPresent()) {
            names = names.substring(0, date.get().start());
        }
        return new Byline(clean, authors(names, false));
    }

    /** The name in a byline that is no person's by its form, "Posted by seadog on 9 May"; or empty. */
    static String handle(String line) {
        String name = STOP.matcher(Introduction.after(line).orElse(line)).replaceFirst("").strip();
        return Names.isHandle(name) ? name : "";
    }

    /** The authors in a value written for machines, {@code "Bo Lind, Ann Lee"} or {@code "The Marvik Post"}. */
    static List<Author> told(String value) {
        String clean = CleanText.normalize(value);
        String names = Introduction.after(clean).orElse(clean);
        return authors(STOP.matcher(names).replaceFirst(""), true);
    }

    /** {@code "Lind, Bo"} as it is said, "Bo Lind"; citations are written so. */
    static String uninverted(String name) {
        String[] parts = COMMA.split(name.strip());
        boolean inverted = parts.length == 2 && CleanText.words(parts[0]).size() <= 2
                && (!AuthorList.isRole(parts[1]) || INITIALS.matcher(parts[1]).matches())
                && !Names.isPerson(parts[0]);
        return inverted ? parts[1] + ' ' + parts[0] : name;
    }

    private static List<Author> authors(String names, boolean told) {
        AuthorList authors = new AuthorList(told);
        for (String piece : COMMA.split(OtherHands.without(names))) {
            Matcher last = LAST.matcher(piece);
            String part = last.lookingAt() ? piece.substring(last.end()) : piece;
            // "Head of Marketing and Sales" is one role; only names are joined by "and".
            if (AuthorList.isRole(part)) {
                authors.add(part);
                continue;
            }
            List<String> pieces = List.of(AND.split(part));
            if (isFirm(part, pieces)) {
                authors.add(part);
            } else {
                pieces.forEach(authors::add);
            }
        }
        return authors.list();
    }

    /** "Jobs & Hire", "Centre for Drugs and Research": one name, not two. */
    private static boolean isFirm(String part, List<String> pieces) {
        boolean single = pieces.stream().anyMatch(piece -> piece.strip().indexOf(' ') < 0);
        return pieces.size() == 2 && single && (part.indexOf('&') > 0 || Names.isOrganisation(part));
    }
}
