package dev.quoth.quote.mark;

/** The ways to quote: what closes what was opened. */
enum MarkFamily {
    CURLY, STRAIGHT, LOW, SAME, GUILLEMETS, INVERTED, DOUBLED, CORNER, WHITE_CORNER, CURLY_SINGLE, LOW_SINGLE, STRAIGHT_SINGLE, ANGLE;

    boolean single() {
        return this == CURLY_SINGLE || this == STRAIGHT_SINGLE || this == LOW_SINGLE || this == ANGLE;
    }
}
