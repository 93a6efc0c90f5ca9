package dev.quoth.tui.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.settings.Action;
import dev.quoth.tui.Desk;
import dev.quoth.tui.LongStory;
import dev.quoth.tui.Newsstand;
import dev.quoth.tui.frame.Frame;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is pressed, clicked, typed and resized, in whatever order and without a rest between: the reader goes on. */
class AnyKeysTest {

    private static final List<Action> ACTIONS = Arrays.stream(Action.values()).filter(action -> action != Action.QUIT).toList();
    private static final Event.Mouse.Action[] MOUSE = Event.Mouse.Action.values();
    private static final String[] TYPED = {"ferry", "(", "zebra", "unread = yes", "theme light", "width 40", "panes stories article", "group feed", "3"};
    private static final int EVENTS = 1_500;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theReaderGoesOn(long seed) {
        Random random = new Random(seed);
        Desk desk = Desk.open(120, 40, "dark", 30).tells(LongStory.of(2, 40, 30, 5)).tells(LongStory.of(4, 3, 60, 9)).tells(LongStory.of(5, 200, 1, 1));
        for (int i = 0; i < EVENTS; i++) {
            happen(desk, random);
            if (i % 5 == 0) {
                Frame frame = desk.frame();
                Size size = desk.state().size();
                assertThat(frame.columns()).isEqualTo(size.columns());
                assertThat(frame.rows()).isEqualTo(size.rows());
                desk.state().open().ifPresent(open -> assertThat(open.quotes().chosen()).isLessThan(Math.max(1, open.quotes().shown().size())));
            }
        }
    }

    private static void happen(Desk desk, Random random) {
        Size size = desk.state().size();
        int chance = random.nextInt(100);
        if (chance < 78) {
            Action action = ACTIONS.get(random.nextInt(ACTIONS.size()));
            if (!action.keys().isEmpty()) {
                desk.hold(action.keys().get(0));
            }
        } else if (chance < 88) {
            desk.handle(new Event.Mouse(MOUSE[random.nextInt(MOUSE.length)], random.nextInt(size.columns() + 2), random.nextInt(size.rows() + 2)));
        } else if (chance < 91) {
            desk.handle(new Event.Resized(1 + random.nextInt(220), 1 + random.nextInt(60)));
        } else if (chance < 95) {
            desk.hold("escape").hold(new String[] {"f", "/", ":", "F"}[random.nextInt(4)]).type(TYPED[random.nextInt(TYPED.length)]).hold("enter");
        } else if (chance < 97) {
            desk.comes(Newsstand.story(31 + random.nextInt(9)));
        } else {
            desk.rest();
        }
    }
}
