/**
 * Finds the names in a paragraph, with the titles and roles beside them.
 * In: a paragraph, the words known of its article. Out: where names stand, and what their words alone tell of them.
 * Never here: whom a name means.
 */
package dev.quoth.quote.name;
