/**
 * A paragraph as the rules read it: tokens, sentences, names and phrases.
 * In: tokens, marked words, names. Out: phrases and what holds them.
 * Never here: how names are found, who spoke.
 */
package dev.quoth.quote.paragraph;
