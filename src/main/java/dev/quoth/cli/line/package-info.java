/**
 * What was typed: options and operands, and which known word a mistyped one is nearest to.
 * In: Arguments and the {@link dev.quoth.cli.line.Syntax} of a command. Out: {@link dev.quoth.cli.line.Arguments}.
 * Never here: what a command does.
 */
package dev.quoth.cli.line;
