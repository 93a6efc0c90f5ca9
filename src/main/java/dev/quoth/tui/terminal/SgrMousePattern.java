package dev.quoth.tui.terminal;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.input.CharacterPattern;
import com.googlecode.lanterna.input.MouseAction;
import com.googlecode.lanterna.input.MouseActionType;
import java.util.List;

/**
 * The mouse in SGR coordinates (mode 1006), {@code ESC [ < button ; column ; row M}, from 1: Lanterna's own pattern reads a column as one
 * byte and is wrong beyond 95.
 */
final class SgrMousePattern implements CharacterPattern {

    private static final int MOTION = 32;
    private static final int WHEEL = 64;
    private static final int BUTTONS = 3;

    /** Given whole sequences only, so there is no "not yet". */
    @Override
    public Matching match(List<Character> sequence) {
        int size = sequence.size();
        if (size < 9 || sequence.get(1) != '[' || sequence.get(2) != '<') {
            return null;
        }
        char last = sequence.get(size - 1);
        int[] numbers = new int[3];
        int at = 0;
        for (int i = 3; i < size - 1; i++) {
            char c = sequence.get(i);
            if (c == ';' && at < 2) {
                at++;
            } else if (c >= '0' && c <= '9' && numbers[at] < 100_000) {
                numbers[at] = numbers[at] * 10 + c - '0';
            } else {
                return null;
            }
        }
        if (at != 2 || last != 'M' && last != 'm' || numbers[1] < 1 || numbers[2] < 1) {
            return null;
        }
        return new Matching(action(numbers[0], last == 'm', new TerminalPosition(numbers[1] - 1, numbers[2] - 1)));
    }

    private static MouseAction action(int code, boolean released, TerminalPosition position) {
        int button = (code & BUTTONS) + 1;
        if ((code & WHEEL) != 0) {
            // Lanterna counts the wheel as buttons 4 and 5.
            return new MouseAction(button == 1 ? MouseActionType.SCROLL_UP : button == 2 ? MouseActionType.SCROLL_DOWN : MouseActionType.MOVE,
                    button + 3, position);
        }
        MouseActionType type = (code & MOTION) == 0 ? released ? MouseActionType.CLICK_RELEASE : MouseActionType.CLICK_DOWN
                : button == 4 ? MouseActionType.MOVE : MouseActionType.DRAG;
        return new MouseAction(type, button == 4 ? 0 : button, position);
    }
}
