package dev.quoth.article;

import dev.quoth.news.Block;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tells tables of data from tables that only lay a page out, and reads the former. */
final class Tables {

    private static final int LONGEST_CELL = 400;
    private static final int MOST_CELLS = 50_000;

    private Tables() { }

    /**
     * The table, or empty for one that is a layout and whose content is to be read as if the table were not there.
     *
     * @param trusted whether every table is one of data, though it has but one row or column
     */
    static Optional<Block.Table> read(Box table, boolean trusted) {
        List<Box> rows = new ArrayList<>();
        collectRows(table, rows);
        List<List<String>> cells = new ArrayList<>();
        Grid grid = new Grid();
        int columns = 0;
        int heads = 0;
        int longest = 0;
        int count = 0;
        for (Box row : rows) {
            List<String> texts = new ArrayList<>();
            grid.nextRow();
            for (Piece piece : row.pieces) {
                if (piece instanceof Box cell && (cell.tag.equals("td") || cell.tag.equals("th"))) {
                    grid.addBelow(texts);
                    if (holdsBlocks(cell) || count + texts.size() > MOST_CELLS) {
                        return Optional.empty();
                    }
                    String text = text(cell);
                    heads += cell.tag.equals("th") ? 1 : 0;
                    longest = Math.max(longest, text.length());
                    grid.add(texts, text, cell.element);
                }
            }
            count += texts.size() + 1;
            while (!texts.isEmpty() && texts.get(texts.size() - 1).isEmpty()) {
                texts.remove(texts.size() - 1);
            }
            if (texts.stream().anyMatch(text -> !text.isEmpty())) {
                columns = Math.max(columns, texts.size());
                cells.add(texts);
            }
        }
        columns -= withoutEmptyColumns(cells, columns);
        boolean layout = "presentation".equals(table.element.attr("role")) || "none".equals(table.element.attr("role"));
        boolean data = longest <= (heads > 0 ? 4 * LONGEST_CELL : LONGEST_CELL) && columns > 1 && cells.size() > 1;
        if (layout || cells.isEmpty() || !data && !trusted) {
            return Optional.empty();
        }
        return Optional.of(new Block.Table(cells, isHead(rows), 0));
    }

    /** Takes out the columns in which no cell has a word; returns how many. */
    private static int withoutEmptyColumns(List<List<String>> rows, int columns) {
        BitSet used = new BitSet();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                if (!row.get(i).isEmpty()) {
                    used.set(i);
                }
            }
        }
        int empty = columns - used.cardinality();
        if (empty > 0) {
            rows.replaceAll(row -> IntStream.range(0, row.size()).filter(used::get).mapToObj(row::get).toList());
        }
        return empty;
    }

    /** The words of a cell, or what its pictures show: a tick, a flag. */
    private static String text(Box cell) {
        String words = cell.words();
        if (!words.isEmpty() || cell.pictures == 0) {
            return words;
        }
        // "IMG_0009" is the name of a file.
        return CleanText.normalize(Captions.pictures(cell).stream().map(picture -> Pictures.alt(picture.element)).filter(alt -> alt.indexOf('_') < 0)
                .collect(Collectors.joining(" ")));
    }

    /** The table's own captions, which belong to the text. */
    static List<String> titles(Box table) {
        List<String> titles = new ArrayList<>();
        for (Piece piece : table.pieces) {
            if (piece instanceof Box child && child.tag.equals("caption") && child.chars > 0) {
                titles.add(child.words());
            }
        }
        return titles;
    }

    private static boolean isHead(List<Box> rows) {
        for (Box row : rows) {
            if (row.chars > 0) {
                return row.parent.tag.equals("thead")
                        || row.pieces.stream().noneMatch(piece -> piece instanceof Box cell && cell.tag.equals("td"));
            }
        }
        return false;
    }

    private static void collectRows(Box box, List<Box> rows) {
        for (Piece piece : box.pieces) {
            if (piece instanceof Box child) {
                if (child.tag.equals("tr")) {
                    rows.add(child);
                } else if (child.tag.equals("tbody") || child.tag.equals("thead") || child.tag.equals("tfoot")) {
                    collectRows(child, rows);
                }
            }
        }
    }

    /** Headings, lists, quotations, tables or several paragraphs in a cell: the table is a layout. */
    private static boolean holdsBlocks(Box cell) {
        int paragraphs = 0;
        for (Piece piece : cell.pieces) {
            if (piece instanceof Box child && child.block) {
                switch (child.tag) {
                    case "h1", "h2", "h3", "table", "blockquote", "pre", "article", "section", "figure" -> {
                        return true;
                    }
                    default -> {
                        paragraphs += child.chars > 80 ? 1 : 0;
                        if (paragraphs > 1 || child.tag.equals("div") && holdsBlocks(child)) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }
}
