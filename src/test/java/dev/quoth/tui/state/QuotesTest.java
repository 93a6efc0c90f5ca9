package dev.quoth.tui.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.library.QuoteRow;
import dev.quoth.news.Article;
import dev.quoth.news.Attribution;
import dev.quoth.news.Block;
import dev.quoth.news.Head;
import dev.quoth.news.Quote;
import dev.quoth.news.Span;
import dev.quoth.news.Speaker;
import dev.quoth.tui.Desk;
import dev.quoth.tui.Golden;
import dev.quoth.tui.Newsstand;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The quote pane with more in it than fits. */
class QuotesTest {

    private static final int MANY = 300;

    /** A story in which two persons speak by turns, the third time at great length. */
    private static Answer.Loaded talk() {
        List<Block> blocks = new ArrayList<>();
        List<String> said = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            String words = "Answer number " + i + (i == 2 ? " goes on and on".repeat(120) : "") + ".";
            said.add(words);
            blocks.add(new Block.Paragraph("“" + words + "” said " + (i % 2 == 0 ? "Ines Calloway" : "Tobias Renn") + ".", List.of(), 0));
        }
        Article article = Article.of(Head.at("https://news.example/story/1").withTitle("A long talk"), blocks, "");
        List<QuoteRow> rows = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            int start = article.text().indexOf(said.get(i));
            String clause = "said " + (i % 2 == 0 ? "Ines Calloway" : "Tobias Renn");
            int at = article.text().indexOf(clause, start);
            rows.add(new QuoteRow(Newsstand.story(1), i + 1, new Quote(said.get(i), List.of(new Span(start, start + said.get(i).length())),
                    new Speaker(i % 2 == 0 ? "Ines Calloway" : "Tobias Renn", "", Speaker.Kind.PERSON),
                    Optional.of(new Attribution(clause, new Span(at, at + clause.length()), "said")),
                    Quote.Kind.DIRECT, Quote.Basis.NAME), 11 + i % 2, 1));
        }
        return new Answer.Loaded(Newsstand.story(1), Optional.of(article), rows);
    }

    private static Desk desk(int columns, int rows) {
        return Desk.open(columns, rows, "dark", 4).handle(new Event.Answered(talk())).press("enter tab");
    }

    private static OpenStory open(Desk desk) {
        return desk.state().open().orElseThrow();
    }

    @Test
    void aLongCardIsReadToItsEndBeforeTheNextOneComes() {
        Desk desk = desk(80, 24).press("j j");
        assertThat(open(desk).quotes().chosen()).isEqualTo(2);
        int presses = 0;
        StringBuilder seen = new StringBuilder();
        while (open(desk).quotes().chosen() == 2) {
            seen.append(Golden.words(desk.frame()));
            desk.press("j");
            presses++;
        }
        assertThat(presses).isGreaterThan(3);
        assertThat(seen).contains("“Answer number 2").contains("on.”");
        assertThat(open(desk).quotes().chosen()).isEqualTo(3);
        desk.press("k");
        assertThat(Golden.words(desk.frame())).as("going back it begins at its beginning").contains("“Answer number 2");
    }

    @Test
    void theChosenCardIsAlwaysWholeOnTheScreenIfItFits() {
        Desk desk = desk(120, 30);
        for (String key : List.of("j", "G", "k", "1 5 0 g", "j", "j", "g", "ctrl-d", "space")) {
            desk.press(key);
            QuoteRow row = open(desk).quote().orElseThrow();
            if (row.n() != 3) {
                assertThat(Golden.words(desk.frame())).as("after " + key).contains("Answer number " + (row.n() - 1) + ".”");
            }
            assertThat(desk.frame().cursorRow()).as("after " + key).isPositive();
        }
    }

    @Test
    void bracesLeadFromOneThingAPersonSaidToTheNext() {
        Desk desk = desk(120, 30).press("}");
        assertThat(open(desk).quotes().chosen()).isEqualTo(2);
        desk.press("} {");
        assertThat(open(desk).quotes().chosen()).isEqualTo(2);
        desk.press("g {");
        assertThat(Golden.words(desk.frame())).contains("No further quote of Ines Calloway here");
    }

    @Test
    void aClickOnANameLeadsToWhatThatPersonSaid() {
        Desk desk = desk(160, 30);
        Area quotes = desk.state().layout().quotes();
        desk.handle(new Event.Mouse(Event.Mouse.Action.PRESS, quotes.column() + 4, 2));
        assertThat(open(desk).quote().orElseThrow().quote().speaker().name()).isEqualTo("Tobias Renn");
    }

    @Test
    void theOutletIsOpenedAtTheWords() {
        Desk desk = desk(120, 30);
        desk.asked();
        desk.press("o j j o");
        assertThat(desk.asked()).containsSequence(new Work.Browse("https://news.example/story/1#:~:text=Answer%20number%200%2E"))
                .contains(new Work.Browse("https://news.example/story/1#:~:text=Answer%20number%202%20goes%20on,on%20goes%20on%20and%20on%2E"));
        desk.press("tab o");
        assertThat(desk.asked()).contains(new Work.Browse("https://news.example/story/1"));
    }

    @Test
    void theSameWordsNowhereElseNeedNoList() {
        Desk desk = desk(120, 30).press("=");
        desk.handle(new Event.Answered(new Answer.Variants(open(desk).quote().orElseThrow(), List.of())));
        assertThat(desk.state().overlay()).isEmpty();
        assertThat(Golden.words(desk.frame())).contains("No other story here has these words");
    }
}
