package dev.quoth.tui.terminal;

import com.googlecode.lanterna.input.AltAndCharacterPattern;
import com.googlecode.lanterna.input.BasicCharacterPattern;
import com.googlecode.lanterna.input.CharacterPattern;
import com.googlecode.lanterna.input.CtrlAltAndCharacterPattern;
import com.googlecode.lanterna.input.CtrlAndCharacterPattern;
import com.googlecode.lanterna.input.EscapeSequenceCharacterPattern;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import com.googlecode.lanterna.input.MouseAction;
import dev.quoth.tui.state.Event;
import dev.quoth.tui.state.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whole sequences to keys and mouse events, by Lanterna's patterns and two of our own. */
final class KeyPatterns {

    private final CharacterPattern[] patterns = {
        new SgrMousePattern(),
        new BasicCharacterPattern(new KeyStroke(KeyType.Escape), '\u001b'),
        new BasicCharacterPattern(new KeyStroke(KeyType.Tab), '\t'),
        new BasicCharacterPattern(new KeyStroke(KeyType.Enter), '\n'),
        new BasicCharacterPattern(new KeyStroke(KeyType.Enter), '\r'),
        new BasicCharacterPattern(new KeyStroke(KeyType.Backspace), '\u007f'),
        new BasicCharacterPattern(new KeyStroke(KeyType.Backspace), '\b'),
        new BasicCharacterPattern(new KeyStroke(KeyType.F1), '\u001b', '[', '[', 'A'),
        new BasicCharacterPattern(new KeyStroke(KeyType.F2), '\u001b', '[', '[', 'B'),
        new BasicCharacterPattern(new KeyStroke(KeyType.F3), '\u001b', '[', '[', 'C'),
        new BasicCharacterPattern(new KeyStroke(KeyType.F4), '\u001b', '[', '[', 'D'),
        new BasicCharacterPattern(new KeyStroke(KeyType.F5), '\u001b', '[', '[', 'E'),
        new CursorKeys(),
        new AltAndCharacterPattern(),
        new CtrlAndCharacterPattern(),
        new CtrlAltAndCharacterPattern()};

    /** The event of a control character or an escape sequence; empty for one nobody knows. */
    Optional<Event> match(String sequence) {
        List<Character> characters = new ArrayList<>(sequence.length());
        for (int i = 0; i < sequence.length(); i++) {
            characters.add(sequence.charAt(i));
        }
        for (CharacterPattern pattern : patterns) {
            CharacterPattern.Matching matching = pattern.match(characters);
            if (matching != null && matching.fullMatch != null) {
                return matching.fullMatch instanceof MouseAction action ? mouse(action) : key(matching.fullMatch);
            }
        }
        return Optional.empty();
    }

    private static Optional<Event> mouse(MouseAction action) {
        Event.Mouse.Action kind = switch (action.getActionType()) {
            case CLICK_DOWN -> Event.Mouse.Action.PRESS;
            case CLICK_RELEASE -> Event.Mouse.Action.RELEASE;
            case DRAG -> Event.Mouse.Action.DRAG;
            case SCROLL_UP -> Event.Mouse.Action.WHEEL_UP;
            case SCROLL_DOWN -> Event.Mouse.Action.WHEEL_DOWN;
            case MOVE -> null;
        };
        boolean wheel = kind == Event.Mouse.Action.WHEEL_UP || kind == Event.Mouse.Action.WHEEL_DOWN;
        // The right and the middle button belong to the terminal: its menu, its paste.
        if (kind == null || !wheel && action.getButton() > 1) {
            return Optional.empty();
        }
        return Optional.of(new Event.Mouse(kind, action.getPosition().getColumn(), action.getPosition().getRow()));
    }

    private static Optional<Event> key(KeyStroke stroke) {
        String name = switch (stroke.getKeyType()) {
            case Character -> stroke.getCharacter() == ' ' ? "space" : stroke.getCharacter().toString();
            case Enter, Escape, Tab, Backspace, Delete, Insert, Home, End, F1, F2, F3, F4, F5, F6, F7, F8, F9, F10, F11, F12 ->
                    stroke.getKeyType().name().toLowerCase(Locale.ROOT);
            case ArrowUp -> "up";
            case ArrowDown -> "down";
            case ArrowLeft -> "left";
            case ArrowRight -> "right";
            case PageUp -> "pageup";
            case PageDown -> "pagedown";
            case ReverseTab -> "tab";
            default -> "";
        };
        boolean shift = stroke.isShiftDown() || stroke.getKeyType() == KeyType.ReverseTab;
        return name.isEmpty() ? Optional.empty()
                : Optional.of(new Event.Pressed(new Key(name, stroke.isCtrlDown(), stroke.isAltDown(), shift)));
    }

    /** Lanterna takes ESC O A for ctrl-up, as PuTTY sends it; everybody else means the arrow in application mode. */
    private static final class CursorKeys extends EscapeSequenceCharacterPattern {

        CursorKeys() {
            // rxvt and the Linux console
            stdMap.put(7, KeyType.Home);
            stdMap.put(8, KeyType.End);
        }

        @Override
        protected KeyStroke getKeyStrokeRaw(char first, int num1, int num2, char last, boolean alt) {
            return super.getKeyStrokeRaw('[', num1, num2, last, alt);
        }
    }
}
