/**
 * The words of a language: its lists, and the tokens a text is made of.
 * In: a language, a word. Out: what is known of it.
 * Never here: paragraphs, names, what a word means where it stands.
 */
package dev.quoth.quote.word;
