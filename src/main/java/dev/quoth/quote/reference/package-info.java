/**
 * Whom a source means at its place in the article: he, she, the mayor, the company.
 * In: a clause, what was read so far. Out: a person, or what the article calls somebody it does not name.
 * Never here: which quotation a clause belongs to.
 */
package dev.quoth.quote.reference;
