package dev.quoth.tui.state;

import dev.quoth.library.Hit;
import dev.quoth.library.QuoteRow;
import dev.quoth.news.Span;
import dev.quoth.settings.Action;
import dev.quoth.tui.Desk;
import dev.quoth.tui.LongStory;
import dev.quoth.tui.Newsstand;
import dev.quoth.update.Progress;
import dev.quoth.update.Sums;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Whatever can happen to the reader, one thing at random after the other: keys, the mouse, sizes, pastes, what the updater tells, answers
 * that come late, in another order, or to what nobody waits for any more. Nearly every story has quotes of its own, so that what is done in
 * one pane meets something in the others.
 */
final class AnyEvents {

    private static final List<Key> KEYS = Stream.concat(Arrays.stream(Action.values()).filter(action -> action != Action.QUIT)
            .flatMap(action -> action.keys().stream()).filter(key -> !key.equals("ctrl-c")).map(Key::parse),
            Stream.of("1", "2", "7", "0", "f7", "delete", "alt-x", "ü", "𝄞").map(Key::parse)).toList();
    private static final List<Key> MOVES = Stream.of("j", "k", "j", "space", "b", "g", "G", "h", "l", "tab", "enter", "J", "K", ")", "(", "q")
            .map(Key::parse).toList();
    private static final Event.Mouse.Action[] MOUSE = Event.Mouse.Action.values();
    private static final int[][] SIZES = {{200, 50}, {120, 40}, {80, 24}, {60, 20}, {119, 16}, {80, 15}, {40, 5}, {20, 3}, {1, 1}};
    private static final String[] TYPED = {"ferry", "(", "zebra", "unread = yes", "title ~ \"", "theme light", "theme auto", "width 30", "width 200",
            "mark hover",
        "panes stories article", "panes stories 60 article quotes 60", "group feed", "group none", "3", "99999999", "bind.down = f7",
        "bind.open none", "color.link 8fc1d9", "pipe cat", "find", "search .", "search ^", "search \\b", "filter feed ~ post", "star 5",
        "no such thing", "東京", "👩‍👩‍👧‍👦"};
    private static final String[] WHY = {"", "answered 404", "no answer within 20 s", "…"};

    private final Random random;
    private final Desk desk;

    /** @param late whether answers come late */
    AnyEvents(long seed, boolean late) {
        random = new Random(seed);
        desk = Desk.open(120, 40, "dark", 30);
        for (int n = 2; n <= 24; n++) {
            desk.knows(n % 7 == 0 ? withoutText(n) : LongStory.of(n, 1 + random.nextInt(60), random.nextInt(40), 1 + random.nextInt(9)));
        }
        if (late) {
            desk.late();
        }
    }

    Desk desk() {
        return desk;
    }

    /** Lets something happen. @return what */
    Event next() {
        desk.done(random.nextInt(3));
        Event event = any();
        desk.handle(event);
        return event;
    }

    private Event any() {
        int chance = random.nextInt(100);
        if (chance < 30) {
            return new Event.Pressed(one(MOVES));
        }
        if (chance < 60) {
            return new Event.Pressed(one(KEYS));
        }
        if (chance < 74) {
            return mouse();
        }
        if (chance < 78) {
            int[] size = SIZES[random.nextInt(SIZES.length)];
            return random.nextBoolean() ? new Event.Resized(size[0], size[1]) : new Event.Resized(1 + random.nextInt(220), 1 + random.nextInt(60));
        }
        if (chance < 84) {
            desk.handle(new Event.Pressed(Key.parse("escape")))
                    .handle(new Event.Pressed(Key.parse(new String[] {"f", "/", ":", "F", "|"}[random.nextInt(5)])));
            desk.handle(new Event.Pasted(TYPED[random.nextInt(TYPED.length)]));
            return new Event.Pressed(Key.parse(random.nextInt(4) == 0 ? "backspace" : "enter"));
        }
        if (chance < 86) {
            return new Event.Pasted(random.nextBoolean() ? "two\nlines \u202e of \u001b[31mred" : "x".repeat(3000));
        }
        if (chance < 91) {
            return new Event.Updated(progress());
        }
        if (chance < 95) {
            return new Event.Answered(answer());
        }
        return new Event.Tick(desk.state().now() + (random.nextBoolean() ? State.REST : random.nextInt(90_000)));
    }

    private Event mouse() {
        Size size = desk.state().size();
        Layout layout = desk.state().layout();
        Area area = layout.of(Focus.values()[random.nextInt(3)]);
        boolean inside = area.isShown() && random.nextInt(4) > 0;
        int column = inside ? area.column() - 1 + random.nextInt(area.width() + 1) : random.nextInt(size.columns() + 2);
        int row = inside ? area.row() + random.nextInt(area.height()) : random.nextInt(size.rows() + 2);
        return new Event.Mouse(MOUSE[random.nextInt(MOUSE.length)], column, row);
    }

    private Progress progress() {
        long story = 1 + random.nextInt(34);
        return switch (random.nextInt(7)) {
            case 0 -> new Progress.Started(random.nextInt(4));
            case 1 -> {
                int n = 31 + random.nextInt(9);
                desk.comes(Newsstand.story(n));
                yield new Progress.FeedDone(1, "The Lantern", false, List.of((long) n), 1);
            }
            case 2 -> new Progress.FeedFailed(4, "Harbour Post", "no answer within 20 s", random.nextBoolean(), 2);
            case 3 -> new Progress.ArticleDone(story, 3, random.nextInt(2));
            case 4 -> new Progress.ArticleFailed(story, "https://news.example/story/" + story, "answered 404", random.nextInt(2));
            case 5 -> new Progress.Notice("A feed has moved");
            default -> new Progress.Finished(new Sums(random.nextInt(3), 0, 1, 0, 0, 0, 9));
        };
    }

    private Answer answer() {
        long story = 1 + random.nextInt(34);
        List<QuoteRow> quotes = Newsstand.ferry().quotes();
        return switch (random.nextInt(10)) {
            case 0 -> new Answer.Fetched(story, WHY[random.nextInt(WHY.length)]);
            case 1 -> new Answer.Missing(story);
            case 2 -> desk.knows(random.nextInt(3) == 0 ? withoutText((int) story)
                    : LongStory.of((int) story, 1 + random.nextInt(20), random.nextInt(30), 3));
            case 3 -> new Answer.Found(waitedFor().replaceFirst("^Search: ", ""), hits(random.nextInt(60)), random.nextBoolean());
            case 4 -> new Answer.Said(100, waitedFor(), Optional.empty(), quotes);
            case 5 -> new Answer.Variants(quotes.get(0), random.nextBoolean() ? List.of() : quotes);
            case 6 -> new Answer.Browsed("https://news.example/" + story, random.nextBoolean() ? "" : "No browser here");
            case 7 -> new Answer.Failed("story", "the disk is full");
            case 8 -> new Answer.Notices("feeds.txt", List.of("line 3: no address", "and one without a place"));
            default -> new Answer.Updated(WHY[random.nextInt(WHY.length)]);
        };
    }

    private String waitedFor() {
        return desk.state().overlay().orElse(null) instanceof Overlay.Listing listing ? listing.title() : "";
    }

    private static List<Hit> hits(int count) {
        return Stream.iterate(1, n -> n + 1).limit(count).map(n -> new Hit(Newsstand.story(n), "the night ferry", List.of(new Span(10, 15))))
                .toList();
    }

    private static Answer.Loaded withoutText(int n) {
        return new Answer.Loaded(Newsstand.story(n), Optional.empty(), List.of());
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
