package dev.quoth.quote;

import dev.quoth.quote.reference.Said;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * Remembers who spoke in the paragraphs just before, for where two take turns and nobody says any more which of them it is: “Why?” Lee
 * asked. ⏎ “Because,” Ray said. ⏎ “And then?” Lee asked. ⏎ <u>“Nothing.”</u>
 */
final class Alternation {

    /** Paragraphs in a row in which two have to take turns before one may speak without being named. */
    private static final int FEWEST = 3;

    private record Spoken(int paragraph, Said said, boolean asks) { }

    private final Deque<Spoken> spoken = new ArrayDeque<>();

    /** Takes note of whose words paragraph {@code index} ends with, and whether they ask something. */
    void hear(int index, Said said, boolean asks) {
        if (!spoken.isEmpty() && spoken.peekLast().paragraph() == index) {
            spoken.removeLast();
        }
        spoken.addLast(new Spoken(index, said, asks));
        if (spoken.size() > FEWEST) {
            spoken.removeFirst();
        }
    }

    /**
     * Whose turn it is in paragraph {@code index}, nobody when two do not take turns.
     *
     * @param asks whether what is said there asks something, as whoever asked before does: “Why?” Lee asked. ⏎ “Because,” Ray said. ⏎ “And?”
     */
    Said turn(int index, boolean asks) {
        Iterator<Spoken> last = spoken.descendingIterator();
        if (spoken.size() < 2) {
            return Said.NOBODY;
        }
        Spoken first = last.next();
        Spoken second = last.next();
        boolean two = first.paragraph() == index - 1 && second.paragraph() == index - 2 && first.said().isKnown() && second.said().isKnown()
                && !first.said().sameAs(second.said());
        boolean again = last.hasNext() && isAgain(last.next(), first, index);
        return two && (first.asks() || again || asks && second.asks()) ? second.said() : Said.NOBODY;
    }

    private static boolean isAgain(Spoken third, Spoken first, int index) {
        return third.paragraph() == index - FEWEST && third.said().sameAs(first.said());
    }
}
