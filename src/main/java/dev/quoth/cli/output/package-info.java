/**
 * Records as JSON lines, TSV, templates and tables; the standard streams.
 * In: Rows of the library, articles, quotes. Out: Bytes on standard output, lines on standard error.
 * Never here: choosing what to print.
 */
package dev.quoth.cli.output;
