package dev.quoth.tui.pane;

import dev.quoth.library.QuoteRow;
import dev.quoth.news.Quote;
import dev.quoth.news.Span;
import dev.quoth.settings.Role;
import dev.quoth.tui.frame.Style;
import dev.quoth.tui.page.Page;
import dev.quoth.tui.page.PageLine;
import dev.quoth.tui.page.Run;
import dev.quoth.tui.state.Hits;
import dev.quoth.tui.state.OpenStory;
import dev.quoth.tui.state.State;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The lines of an article in their colours: quotes tinted by speaker, the chosen one and the hits of a search marked. A line is made when
 * it is first seen and kept as long as nothing but the place in the article changes.
 */
final class TintedPage {

    /** Words of one style. */
    record Piece(String text, Style style) { }

    /** A stretch of the article's text with a style laid over it; later ones lie over earlier ones. */
    private record Tint(Span span, Style style) { }

    private final Page page;
    private final List<QuoteRow> quotes;
    private final boolean indirect;
    private final Optional<QuoteRow> chosen;
    private final Hits hits;
    private final Theme theme;
    private final List<Tint> tints;
    private final List<List<Piece>> lines;

    private TintedPage(OpenStory open, Theme theme) {
        this.theme = theme;
        page = open.page();
        quotes = open.quotes().all();
        indirect = open.quotes().indirect();
        chosen = open.quote();
        hits = open.hits();
        tints = tints(open);
        lines = new ArrayList<>(Collections.nCopies(page.height(), null));
    }

    /** The lines of the open story, if there is one: those of before if nothing about them changed. */
    static Optional<TintedPage> of(State state, Optional<TintedPage> before) {
        if (state.open().isEmpty()) {
            return Optional.empty();
        }
        OpenStory open = state.open().get();
        Theme theme = Screen.theme(state);
        return before.isPresent() && before.get().isOf(open, theme) ? before : Optional.of(new TintedPage(open, theme));
    }

    private boolean isOf(OpenStory open, Theme other) {
        return page == open.page() && theme == other && hits == open.hits() && quotes == open.quotes().all() && indirect == open.quotes().indirect()
                && Screen.same(chosen, open.quote());
    }

    /** The pieces of a line from left to right. */
    List<Piece> line(int number) {
        List<Piece> pieces = lines.get(number);
        if (pieces == null) {
            pieces = pieces(page.lines().get(number));
            lines.set(number, pieces);
        }
        return pieces;
    }

    private List<Tint> tints(OpenStory open) {
        List<Tint> all = new ArrayList<>();
        for (QuoteRow row : quotes) {
            boolean reported = row.quote().kind() == Quote.Kind.INDIRECT;
            if (reported && !indirect) {
                continue;
            }
            Style hue = theme.hue(open.quotes().people().placeOf(row));
            row.quote().parts().forEach(part -> all.add(new Tint(part, reported ? hue.with(Style.ITALIC) : hue)));
        }
        chosen.ifPresent(row -> row.quote().parts().forEach(part -> all.add(new Tint(part, theme.style(Role.CHOSEN)))));
        for (int i = 0; i < hits.spans().size(); i++) {
            all.add(new Tint(hits.spans().get(i), theme.style(i == hits.current() ? Role.HIT_CURRENT : Role.HIT)));
        }
        return all;
    }

    private List<Piece> pieces(PageLine line) {
        List<Tint> here = new ArrayList<>();
        int start = line.start();
        int end = line.end();
        for (Tint tint : tints) {
            if (start >= 0 && tint.span().start() < end && tint.span().end() > start) {
                here.add(tint);
            }
        }
        List<Piece> pieces = new ArrayList<>();
        for (Run run : line.runs()) {
            run(run, here, pieces);
        }
        return pieces;
    }

    private void run(Run run, List<Tint> here, List<Piece> pieces) {
        Style style = Looks.style(theme, run.look()).with(run.attributes());
        if (run.link() >= 0) {
            style = Brush.laid(theme.style(Role.LINK)).apply(style).link(page.links().get(run.link()));
        }
        if (run.start() < 0 || here.isEmpty()) {
            pieces.add(new Piece(run.text(), style));
            return;
        }
        Span whole = new Span(run.start(), run.start() + run.text().length());
        TreeSet<Integer> edges = new TreeSet<>(List.of(whole.start(), whole.end()));
        for (Tint tint : here) {
            edges.add(Math.max(whole.start(), Math.min(whole.end(), tint.span().start())));
            edges.add(Math.max(whole.start(), Math.min(whole.end(), tint.span().end())));
        }
        int from = whole.start();
        for (int edge : edges) {
            if (edge > from) {
                pieces.add(new Piece(run.text().substring(from - whole.start(), edge - whole.start()), tinted(style, from, here)));
                from = edge;
            }
        }
    }

    private static Style tinted(Style style, int at, List<Tint> tints) {
        Style tinted = style;
        for (Tint tint : tints) {
            if (tint.span().contains(at)) {
                tinted = Brush.laid(tint.style()).apply(tinted);
            }
        }
        return tinted;
    }
}
