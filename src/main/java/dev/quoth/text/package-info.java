/**
 * Makes strings from outside safe for a terminal, and measures and wraps them by the columns they take there.
 * In: any string. Out: the same string without controls and bidi overrides; graphemes, widths, lines.
 * Never here: what the string means.
 */
package dev.quoth.text;
