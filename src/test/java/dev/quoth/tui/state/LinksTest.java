package dev.quoth.tui.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.news.Article;
import dev.quoth.news.Block;
import dev.quoth.news.Head;
import dev.quoth.news.Inline;
import dev.quoth.news.Span;
import dev.quoth.tui.Desk;
import dev.quoth.tui.Golden;
import dev.quoth.tui.Newsstand;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Hints stand at the links on the screen and open them, whatever happens while they are shown. */
class LinksTest {

    private final Desk desk = Desk.open(80, 24, "dark", 5);

    private Overlay.Hints hints() {
        return (Overlay.Hints) desk.state().overlay().orElseThrow();
    }

    /** The second story with so many paragraphs, each of which begins with a link of one letter. */
    private static Answer.Loaded linked(int paragraphs, String host) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < paragraphs; i++) {
            blocks.add(new Block.Paragraph("x marks paragraph " + i + ".", List.of(Inline.link(new Span(0, 1), host + i)), 0));
        }
        return new Answer.Loaded(Newsstand.story(2), Optional.of(Article.of(Head.at("").withTitle("Links"), blocks, "")), List.of());
    }

    @Test
    void aPageThatComesAnewHasHintsOfItsOwn() {
        desk.tells(linked(2, "https://old.example/"));
        desk.press("j enter O");
        assertThat(hints().targets()).isEqualTo(Map.of("a", "https://old.example/0", "s", "https://old.example/1"));
        desk.tells(linked(3, "https://new.example/"));
        desk.asked();
        desk.press("d");
        assertThat(desk.asked()).containsExactly(new Work.Browse("https://new.example/2"));
    }

    @Test
    void withoutLinksThereAreNoHints() {
        desk.tells(linked(2, "https://old.example/"));
        desk.press("j enter O").tells(linked(0, ""));
        assertThat(desk.state().overlay()).isEmpty();
    }

    @Test
    void aLargerScreenHasMoreOfThem() {
        desk.tells(linked(30, "https://old.example/"));
        desk.press("j enter O");
        int before = hints().links().size();
        desk.handle(new Event.Resized(80, 40));
        assertThat(hints().links()).hasSizeGreaterThan(before);
        desk.handle(new Event.Resized(80, 24));
        assertThat(hints().links()).hasSize(before);
    }

    @Test
    void aShortLinkShowsAllItsLetters() {
        desk.tells(linked(30, "https://old.example/"));
        assertThat(Golden.words(desk.press("j enter").handle(new Event.Resized(80, 40)).press("O").frame()))
                .contains("aamarks paragraph 0").contains("asmarks paragraph 1");
    }
}
