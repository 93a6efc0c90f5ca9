package dev.quoth.tui.page;

import dev.quoth.library.QuoteRow;
import dev.quoth.news.Quote;
import dev.quoth.text.Columns;
import java.util.ArrayList;
import java.util.List;

/**
 * The quotes of a story as set: one card an utterance.
 *
 * @param lines from top to bottom
 * @param cards for each card the lines it takes, the blank line after it left out
 * @param width columns it is set for; 0 if it is not set yet
 */
public record Cards(List<PageLine> lines, List<Place> cards, int width) {

    public static final Cards EMPTY = new Cards(List.of(), List.of(), 0);

    /** Longest words of a card that is not the chosen one, in lines; the chosen one shows all. */
    private static final int LINES = 6;

    /** Lines of one card. @param from its first line @param to the line after its last */
    public record Place(int from, int to) { }

    public Cards {
        lines = List.copyOf(lines);
        cards = List.copyOf(cards);
    }

    /**
     * @param chosen index of the chosen quote, or negative
     * @param width columns
     */
    public static Cards set(List<QuoteRow> quotes, int chosen, int width, boolean ascii) {
        List<PageLine> lines = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < quotes.size(); i++) {
            int from = lines.size();
            card(quotes.get(i), i == chosen, Math.max(8, width), ascii, lines);
            places.add(new Place(from, lines.size()));
            lines.add(PageLine.BLANK);
        }
        return new Cards(lines, places, width);
    }

    private static void card(QuoteRow row, boolean chosen, int width, boolean ascii, List<PageLine> lines) {
        Quote quote = row.quote();
        lines.add(heading(quote, width));
        if (quote.speaker().isNamed() && !quote.speaker().role().isEmpty()) {
            add(lines, quote.speaker().role(), Look.ROLE, width, 2);
        }
        add(lines, SpokenWords.of(quote, ascii), Look.WORDS, width, chosen ? Integer.MAX_VALUE : LINES);
        quote.attribution().filter(clause -> !clause.clause().isBlank())
                .ifPresent(clause -> add(lines, (ascii ? "- " : "— ") + clause.clause().replace('\n', ' '), Look.CLAUSE, width, chosen ? 4 : 2));
        if (row.variants() > 1) {
            add(lines, "also in " + (row.variants() - 1) + (row.variants() == 2 ? " other outlet" : " other outlets"), Look.ALSO, width, 1);
        }
    }

    private static PageLine heading(Quote quote, int width) {
        String basis = basis(quote);
        String label = quote.speaker().isKnown() ? quote.speaker().label() : "somebody";
        int room = basis.isEmpty() ? width : width - Columns.width(basis) - 1;
        Run name = Run.of(Columns.cut(label, Math.max(4, room)), Look.SPEAKER);
        if (basis.isEmpty()) {
            return PageLine.of(name);
        }
        int blanks = Math.max(1, width - Columns.width(name.text()) - Columns.width(basis));
        return PageLine.of(name, Run.of(" ".repeat(blanks), Look.BASIS), Run.of(basis, Look.BASIS));
    }

    /** What a reader must know about how the speaker was found; nothing where the clause names the speaker. */
    private static String basis(Quote quote) {
        String found = switch (quote.basis()) {
            case NAME -> "";
            case ROLE -> quote.speaker().isNamed() ? "by role" : "";
            case PRONOUN -> "by pronoun";
            case CARRIED -> "carried on";
            case UNKNOWN -> "unknown";
        };
        if (quote.kind() == Quote.Kind.INDIRECT) {
            return found.isEmpty() ? "indirect" : "indirect, " + found;
        }
        return found;
    }

    private static void add(List<PageLine> lines, String text, Look look, int width, int most) {
        List<PageLine> set = new Runs(new ArrayList<>()).lines(text, List.of(), -1, look, width, Run.of("", look), Run.of("", look));
        if (set.size() <= most) {
            lines.addAll(set);
            return;
        }
        lines.addAll(set.subList(0, most - 1));
        String last = set.get(most - 1).text();
        boolean room = Columns.width(last) <= width - 2;
        lines.add(PageLine.of(Run.of(room ? last + " …" : Columns.cut(last + "  ", width), look)));
    }
}
