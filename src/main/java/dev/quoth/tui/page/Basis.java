package dev.quoth.tui.page;

import dev.quoth.news.Quote;

/** How sure a reader may be of who said something; nothing is said where a clause at the quote names the speaker. */
final class Basis {

    private Basis() { }

    /** A word or two for the head of a card, or empty. */
    static String inShort(Quote quote) {
        String found = switch (quote.basis()) {
            case NAME, UNKNOWN -> "";
            case ROLE -> quote.speaker().isNamed() ? "by role" : "";
            case PRONOUN -> "by pronoun";
            case CARRIED -> "from context";
        };
        if (quote.kind() == Quote.Kind.INDIRECT) {
            return found.isEmpty() ? "indirect" : "indirect, " + found;
        }
        return found;
    }

    /** The same as a sentence for the chosen card, or empty. */
    static String inWords(Quote quote) {
        return switch (quote.basis()) {
            case NAME -> "";
            case ROLE -> quote.speaker().isNamed() ? "The clause gives a role, not a name." : "";
            case PRONOUN -> "The clause gives a pronoun, not a name.";
            case CARRIED -> "No clause of its own: taken from the quote before.";
            case UNKNOWN -> "Nothing here says who said it.";
        };
    }
}
