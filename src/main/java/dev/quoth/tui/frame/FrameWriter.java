package dev.quoth.tui.frame;

import java.util.ArrayList;
import java.util.List;

/**
 * Turns the difference of two frames into the bytes that take a terminal from one to the other, to be written at once. What the terminal
 * can move by itself it moves; of the rest only cells that changed are sent. Every frame leaves the terminal in its plain style with the
 * cursor where the frame has it.
 */
public final class FrameWriter {

    /** Synchronised output (private mode 2026): terminals that know it show the frame at once, others ignore it. */
    private static final String BEGIN = "\u001b[?2026h";
    private static final String END = "\u001b[?2026l";

    /** Left and right margins (private mode 69, DECLRMM); off again they are at the edges. */
    private static final String MARGINS_ON = "\u001b[?69h";
    private static final String MARGINS_OFF = "\u001b[?69l";

    /** What is this short arrives in one piece anyway, in bytes. */
    private static final int SHORT = 512;

    private final Output output = new Output();
    private final Caret caret = new Caret(output);
    private final Pen pen;
    private final RowWriter rows;
    private boolean margins;

    /**
     * @param utf8 whether the terminal takes UTF-8; else everything is brought down to ASCII
     * @param links whether the terminal knows hyperlinks (OSC 8)
     * @param erasesInColor whether what it erases takes the background of the moment (terminfo's bce), not its own
     */
    public FrameWriter(ColorDepth depth, boolean utf8, boolean links, boolean erasesInColor) {
        pen = new Pen(depth, links, erasesInColor, output);
        rows = new RowWriter(output, pen, caret, utf8);
    }

    /** Tells that the terminal has left and right margins, so that a pane can scroll beside others. */
    public void useMargins() {
        margins = true;
    }

    /** The bytes that show {@code frame} on a terminal in an unknown state, its screen cleared first. */
    public byte[] paint(Frame frame) {
        output.clear();
        output.ascii("\u001b[m\u001b[H\u001b[2J\u001b[?25l");
        caret.isAt(0, 0);
        return cells(new Frame(frame.columns(), frame.rows()), frame, false);
    }

    /** The bytes that take a terminal from {@code before}, written by this writer, to {@code after}; none if they look the same. */
    public byte[] difference(Frame before, Frame after) {
        if (before.columns() != after.columns() || before.rows() != after.rows()) {
            return paint(after);
        }
        output.clear();
        caret.isAt(before.cursorColumn(), before.cursorRow());
        List<Scroll> scrolls = scrolls(before, after);
        return cells(scrolls.isEmpty() ? before : scroll(scrolls, before), after, before.cursorColumn() >= 0);
    }

    /** What the terminal can move by itself: bands beside each other only between margins. */
    private List<Scroll> scrolls(Frame from, Frame to) {
        List<Scroll> scrolls = new ArrayList<>();
        for (int[] band : to.bands()) {
            if (margins || band[1] - band[0] == to.columns()) {
                Scrolling.between(from, to, band[0], band[1]).ifPresent(scrolls::add);
            }
        }
        return scrolls;
    }

    /** Lets the terminal move the rows (DECSTBM, DECSLRM, SU, SD): a page that went on by a line costs that line. */
    private Frame scroll(List<Scroll> scrolls, Frame from) {
        boolean sides = scrolls.stream().anyMatch(scroll -> scroll.right() - scroll.left() < from.columns());
        output.ascii(sides ? MARGINS_ON : "");
        for (Scroll scroll : scrolls) {
            if (sides) {
                output.ascii("\u001b[").number(scroll.left() + 1).ascii(';').number(scroll.right()).ascii('s');
            }
            output.ascii("\u001b[").number(scroll.top() + 1).ascii(';').number(scroll.bottom()).ascii("r\u001b[");
            if (Math.abs(scroll.by()) > 1) {
                output.number(Math.abs(scroll.by()));
            }
            output.ascii(scroll.by() > 0 ? 'S' : 'T');
        }
        output.ascii(sides ? MARGINS_OFF : "").ascii("\u001b[r");
        caret.isLost();
        return from.scrolled(scrolls);
    }

    private byte[] cells(Frame from, Frame to, boolean wasVisible) {
        for (int row = 0; row < to.rows(); row++) {
            if (to.row(row) != from.row(row)) {
                rows.write(from.row(row), to.row(row), row);
            }
        }
        pen.rest();
        if (to.cursorColumn() >= 0) {
            caret.moveTo(to.cursorColumn(), to.cursorRow());
        }
        boolean isVisible = to.cursorColumn() >= 0;
        if (wasVisible != isVisible) {
            output.ascii(isVisible ? "\u001b[?25h" : "\u001b[?25l");
        }
        return output.size() < SHORT ? output.toBytes() : output.between(BEGIN, END);
    }
}
