/**
 * What stands between quotation marks, and the words outside them.
 * In: a paragraph's text. Out: its marked words, its tokens.
 * Never here: names, who spoke.
 */
package dev.quoth.quote.mark;
