/**
 * The command line: a contract for scripts.
 * In: arguments. Out: lines of text, TSV or JSON, and an exit status.
 * Never here: Lanterna, the reader's screen.
 */
package dev.quoth.cli;
