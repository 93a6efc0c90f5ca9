/**
 * Cuts an article into paragraphs and tells what each is: prose, heading, turn of an interview, signature, caption.
 * In: an article. Out: its paragraphs, with marks and names.
 * Never here: whom a name means, who spoke.
 */
package dev.quoth.quote.layout;
