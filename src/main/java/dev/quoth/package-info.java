/** Quoth, a terminal news reader that tells you who said what; {@link dev.quoth.Quoth} starts the reader or a command. */
package dev.quoth;
