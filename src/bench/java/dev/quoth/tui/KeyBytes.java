package dev.quoth.tui;

import java.util.List;

/**
 * Bytes the screen costs key by key, over an invented story of 120 paragraphs and 41 quotes: the key itself, and what follows when it
 * rests. Arguments: columns and rows. One line for each walk, on a terminal without left and right margins and on one with them.
 */
public final class KeyBytes {

    private static final int KEYS = 400;

    private KeyBytes() { }

    public static void main(String[] arguments) {
        int columns = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
        int rows = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 50;
        for (boolean margins : new boolean[] {false, true}) {
            for (String[] walk : new String[][] {{"g", "j"}, {"enter", "j"}, {"enter", "ctrl-d"}, {"enter G", "k"}, {"enter", ")"},
                    {"enter tab", "j"}}) {
                Desk desk = Desk.open(columns, rows, "dark", 500).tells(LongStory.of(1, 120, 41, 9)).press(walk[0]);
                ByteMeter.Bytes bytes = new ByteMeter(desk, margins).walk(walk[1], KEYS);
                System.out.printf("%-9s then %-6s %-8s keys %3d  key %s  rest %s%n", walk[0], walk[1], margins ? "margins" : "", bytes.keys().size(),
                        figures(bytes.keys()), figures(bytes.rests()));
            }
        }
    }

    private static String figures(List<Integer> bytes) {
        return String.format("p50 %5d  p99 %5d  max %5d", ByteMeter.Bytes.quantile(bytes, 0.5), ByteMeter.Bytes.quantile(bytes, 0.99),
                bytes.get(bytes.size() - 1));
    }
}
