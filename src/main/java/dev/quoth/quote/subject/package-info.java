/**
 * Whom a verb is said of.
 * In: a paragraph, a verb in it. Out: the name, pronoun or noun phrase that is its subject.
 * Never here: which verbs report speech, whom a pronoun means.
 */
package dev.quoth.quote.subject;
