/**
 * The people and bodies of an article.
 * In: the names in its paragraphs. Out: whom each name means, in its fullest form, and what is known of them.
 * Never here: verbs, who spoke.
 */
package dev.quoth.quote.person;
