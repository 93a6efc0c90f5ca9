package dev.quoth.tui.frame;

/** How many colours a terminal can show. */
public enum ColorDepth {
    /** None: NO_COLOR, or a terminal without. Bold, reverse and their like remain. */
    MONO,
    /** The 16 of its own palette. */
    SIXTEEN,
    /** The 16, a cube of 216 and 24 greys. */
    PALETTE,
    /** 24 bits. */
    TRUE
}
