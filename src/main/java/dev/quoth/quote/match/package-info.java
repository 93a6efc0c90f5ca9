/**
 * Which clause a quotation hangs on, how far reported words reach, and what nobody said.
 * In: a paragraph, its clauses and whom they name. Out: the parts of an utterance.
 * Never here: what goes on from paragraph to paragraph.
 */
package dev.quoth.quote.match;
