/**
 * Finds the clauses that report speech: a source, and a verb or phrase of saying.
 * In: a paragraph. Out: its clauses.
 * Never here: quotations they belong to, whom a pronoun means.
 */
package dev.quoth.quote.clause;
