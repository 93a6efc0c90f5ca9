package dev.quoth.tui.page;

import dev.quoth.library.QuoteRow;
import dev.quoth.news.Quote;
import dev.quoth.news.Speaker;
import dev.quoth.text.Columns;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The quotes of a story as set: one card an utterance. The chosen one shows all its words, the others their beginning. A card is set when
 * it is first looked at: a story may have hundreds, a screen a dozen.
 */
public final class Cards {

    public static final Cards EMPTY = new Cards(List.of(), 0, false);

    /** Longest words of a card that is not the chosen one, in lines. */
    private static final int LINES = 6;
    private static final int CLAUSE_LINES = 2;

    private final List<QuoteRow> quotes;
    private final int width;
    private final boolean ascii;
    private final List<List<PageLine>> brief;
    private final List<List<PageLine>> whole;

    private Cards(List<QuoteRow> quotes, int width, boolean ascii) {
        this.quotes = quotes;
        this.width = width;
        this.ascii = ascii;
        brief = new ArrayList<>(Collections.nCopies(quotes.size(), List.of()));
        whole = new ArrayList<>(brief);
    }

    /** @param width columns of the words */
    public static Cards of(List<QuoteRow> quotes, int width, boolean ascii) {
        return new Cards(quotes, Math.max(8, width), ascii);
    }

    /** The columns it is set for; 0 if it is not set yet. */
    public int width() {
        return width;
    }

    /** Lines a card takes, at least one. */
    public int height(int card, boolean chosen) {
        return lines(card, chosen).size();
    }

    /** The lines of a card from top to bottom. */
    public List<PageLine> lines(int card, boolean chosen) {
        List<List<PageLine>> set = chosen ? whole : brief;
        if (set.get(card).isEmpty()) {
            set.set(card, card(card, chosen));
        }
        return set.get(card);
    }

    private List<PageLine> card(int card, boolean chosen) {
        List<PageLine> lines = new ArrayList<>();
        QuoteRow row = quotes.get(card);
        Quote quote = row.quote();
        lines.addAll(heading(quote));
        if (quote.speaker().isNamed() && !quote.speaker().role().isEmpty() && !isToldAbove(card)) {
            add(lines, quote.speaker().role(), Look.ROLE, chosen ? Integer.MAX_VALUE : CLAUSE_LINES);
        }
        add(lines, SpokenWords.of(quote, ascii), Look.WORDS, chosen ? Integer.MAX_VALUE : LINES);
        quote.attribution().filter(clause -> !clause.clause().isBlank())
                .ifPresent(clause -> add(lines, (ascii ? "- " : "— ") + clause.clause().replace('\n', ' '), Look.CLAUSE,
                        chosen ? Integer.MAX_VALUE : CLAUSE_LINES));
        if (chosen && !Basis.inWords(quote).isEmpty()) {
            add(lines, Basis.inWords(quote), Look.REMARK, Integer.MAX_VALUE);
        }
        if (row.variants() > 1) {
            add(lines, "also in " + (row.variants() - 1) + (row.variants() == 2 ? " other outlet" : " other outlets"), Look.ALSO, 1);
        }
        return lines;
    }

    /** Whether the card before tells the same of the same person: who goes on speaking is not introduced again. */
    private boolean isToldAbove(int card) {
        if (card == 0) {
            return false;
        }
        Speaker speaker = quotes.get(card).quote().speaker();
        Speaker before = quotes.get(card - 1).quote().speaker();
        return before.label().equals(speaker.label()) && before.role().equals(speaker.role());
    }

    /** Who it was, and at the right how that was found; below where there is no room for both. */
    private List<PageLine> heading(Quote quote) {
        String basis = Columns.cut(Basis.inShort(quote), width);
        boolean known = quote.speaker().isKnown();
        Run name = Run.of(Columns.cut(known ? quote.speaker().label() : Speaker.NOBODY, width), known ? Look.SPEAKER : Look.BASIS);
        if (basis.isEmpty()) {
            return List.of(PageLine.of(name));
        }
        int blanks = width - Columns.width(name.text()) - Columns.width(basis);
        return blanks < 1 ? List.of(PageLine.of(name), PageLine.of(Run.of(basis, Look.BASIS)))
                : List.of(PageLine.of(name, Run.of(" ".repeat(blanks), Look.BASIS), Run.of(basis, Look.BASIS)));
    }

    private void add(List<PageLine> lines, String text, Look look, int most) {
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
