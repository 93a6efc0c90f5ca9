package dev.quoth.article;

import dev.quoth.news.Author;
import dev.quoth.news.Byline;
import java.util.List;
import java.util.Optional;

/**
 * Names that are a line of their own below the headline, without "By" and without a mark: pages built of nothing but style show their
 * authors so.
 *
 * @param lines the lines below the headline
 * @param title the title's letters and digits: who is in it is written about
 */
record BareNames(List<String> lines, String title) {

    private static final int NEAR = 4;
    private static final int LONGEST = 60;

    /** The name right below the headline that has the day or an office beside it; a name alone may be of the picture or the section. */
    Optional<Author> author() {
        for (int i = 0; i < Math.min(NEAR, lines.size()); i++) {
            boolean beside = i > 0 && SmallPrint.isDate(lines.get(i - 1)) || i + 1 < lines.size() && isBesideName(lines.get(i + 1));
            if (beside && isAuthor(lines.get(i))) {
                return Optional.of(Author.of(lines.get(i)));
            }
        }
        return Optional.empty();
    }

    private boolean isAuthor(String name) {
        return name.indexOf('(') < 0 && Names.isPerson(name) && Names.hasGivenName(name) && !title.contains(CleanText.bare(name));
    }

    private static boolean isBesideName(String line) {
        return line.length() <= LONGEST && (SmallPrint.isBylineOrDate(line) || Dates.find(line, true).isPresent() || AuthorList.isRole(line));
    }

    /** The byline of one who is told as "Bo" alone and stands in a line as "Bo Lind"; or the same byline. */
    Byline inFull(Byline byline) {
        if (byline.authors().size() != 1 || byline.authors().get(0).name().indexOf(' ') > 0) {
            return byline;
        }
        String given = byline.authors().get(0).name() + ' ';
        return lines.stream().filter(line -> line.startsWith(given) && Names.isPerson(line)).findFirst()
                .map(name -> new Byline(name, List.of(Author.of(name))))
                .orElse(byline);
    }
}
