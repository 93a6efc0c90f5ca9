/**
 * The commands, each a class.
 * In: {@link dev.quoth.cli.line.Arguments}. Out: Output and an exit status.
 * Never here: Lanterna, the reader's screen.
 */
package dev.quoth.cli.command;
