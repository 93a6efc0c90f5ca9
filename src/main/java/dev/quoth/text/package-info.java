/**
 * Makes strings from outside safe for a terminal, and measures and wraps them by the columns they take there; finds what was mistyped.
 * In: any string. Out: the same string without controls and bidi overrides; graphemes, widths, lines; the known word it was meant to be.
 * Never here: what the string means.
 */
package dev.quoth.text;
