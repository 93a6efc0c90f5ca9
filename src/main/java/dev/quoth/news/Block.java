package dev.quoth.news;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One block of an article, in reading order.
 *
 * <p>A block that {@linkplain #isBody() belongs to the body} covers {@code start()} to {@code end()} of {@link Article#text()};
 * captions, images and rules cover nothing and only say where they stand.
 */
public sealed interface Block {

    /** The block's own words; empty for images and rules. */
    String text();

    /** Emphasis, code and links, in indices of {@link #text()}. */
    List<Inline> inlines();

    /** UTF-16 index into {@link Article#text()} where the block begins or stands. */
    int start();

    /** The same block standing at {@code start}. */
    Block at(int start);

    /** Whether the block's words are part of {@link Article#text()}. */
    default boolean isBody() {
        return true;
    }

    /** UTF-16 index into {@link Article#text()} after the block's last character. */
    default int end() {
        return isBody() ? start() + text().length() : start();
    }

    /** Running prose. */
    record Paragraph(String text, List<Inline> inlines, int start) implements Block {
        public Paragraph {
            inlines = List.copyOf(inlines);
        }

        @Override
        public Block at(int start) {
            return new Paragraph(text, inlines, start);
        }
    }

    /**
     * A heading inside the article.
     *
     * @param level 1 to 6
     */
    record Heading(int level, String text, List<Inline> inlines, int start) implements Block {
        public Heading {
            inlines = List.copyOf(inlines);
        }

        @Override
        public Block at(int start) {
            return new Heading(level, text, inlines, start);
        }
    }

    /**
     * One item of a list.
     *
     * @param depth 1 for the outermost list
     * @param ordinal its number in a numbered list, which may be any; {@link #BULLET} in another
     * @param numbering how its number is shown
     */
    record ListItem(int depth, int ordinal, Numbering numbering, String text, List<Inline> inlines, int start) implements Block {

        /** No number. */
        public static final int BULLET = Integer.MIN_VALUE;

        public ListItem {
            inlines = List.copyOf(inlines);
        }

        /** An item with a bullet or a number in figures. */
        public ListItem(int depth, int ordinal, String text, List<Inline> inlines, int start) {
            this(depth, ordinal, Numbering.DECIMAL, text, inlines, start);
        }

        /** Its number as it is shown, "4", "d" or "iv", without a full stop. */
        public String mark() {
            return numbering.mark(ordinal);
        }

        /** Whether it has a number. */
        public boolean isNumbered() {
            return ordinal != BULLET;
        }

        @Override
        public Block at(int start) {
            return new ListItem(depth, ordinal, numbering, text, inlines, start);
        }
    }

    /** One paragraph of a block quotation or of an embedded post. */
    record Quotation(String text, List<Inline> inlines, int start) implements Block {
        public Quotation {
            inlines = List.copyOf(inlines);
        }

        @Override
        public Block at(int start) {
            return new Quotation(text, inlines, start);
        }
    }

    /** Text whose blanks and line ends matter, kept verbatim. */
    record Preformatted(String text, int start) implements Block {
        @Override
        public List<Inline> inlines() {
            return List.of();
        }

        @Override
        public Block at(int start) {
            return new Preformatted(text, start);
        }
    }

    /**
     * A table of data.
     *
     * @param rows the cells' text, row by row; rows may differ in length
     * @param headed whether the first row is a heading
     */
    record Table(List<List<String>> rows, boolean headed, int start) implements Block {
        public Table {
            rows = rows.stream().map(List::copyOf).toList();
        }

        /** Rows on lines of their own, cells parted by tabs. */
        @Override
        public String text() {
            return rows.stream().map(row -> String.join("\t", row)).collect(Collectors.joining("\n"));
        }

        @Override
        public List<Inline> inlines() {
            return List.of();
        }

        @Override
        public Block at(int start) {
            return new Table(rows, headed, start);
        }
    }

    /**
     * The words under a picture.
     *
     * @param credit who made the picture, as it stands, or empty
     */
    record Caption(String text, String credit, List<Inline> inlines, int start) implements Block {
        public Caption {
            inlines = List.copyOf(inlines);
        }

        @Override
        public boolean isBody() {
            return false;
        }

        @Override
        public Block at(int start) {
            return new Caption(text, credit, inlines, start);
        }
    }

    /**
     * A picture.
     *
     * @param alt its alternative text, or empty
     * @param source its absolute address
     */
    record Image(String alt, String source, int start) implements Block {

        private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

        @Override
        public String text() {
            return "";
        }

        @Override
        public List<Inline> inlines() {
            return List.of();
        }

        @Override
        public boolean isBody() {
            return false;
        }

        @Override
        public Block at(int start) {
            return new Image(alt, source, start);
        }

        /** Whether its words and those of {@code caption} are the same but for marks and case, or one says all that the other does. */
        public boolean saysTheSameAs(Caption caption) {
            String own = words(alt);
            String below = words(caption.text());
            return !own.isBlank() && !below.isBlank() && (own.contains(below) || below.contains(own));
        }

        /** Each word in lower case between two blanks. */
        private static String words(String text) {
            return ' ' + NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip() + ' ';
        }
    }

    /** A thematic break. */
    record Rule(int start) implements Block {
        @Override
        public String text() {
            return "";
        }

        @Override
        public List<Inline> inlines() {
            return List.of();
        }

        @Override
        public boolean isBody() {
            return false;
        }

        @Override
        public Block at(int start) {
            return new Rule(start);
        }
    }
}
