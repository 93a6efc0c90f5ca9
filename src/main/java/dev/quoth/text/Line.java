package dev.quoth.text;

/** A line of wrapped text: UTF-16 indices, half open, without the blank or line feed it was broken at. */
public record Line(int start, int end) { }
