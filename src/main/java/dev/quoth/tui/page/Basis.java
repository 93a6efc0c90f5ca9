package dev.quoth.tui.page;

import dev.quoth.news.Quote;

/** How sure a reader may be of who said something; nothing is said where a clause at the quote names the speaker. */
final class Basis {

    private Basis() { }

    /** A word or two for the head of a card, or empty. */
    static String inShort(Quote quote) {
        String found = quote.foundBy();
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
            case CARRIED -> "No clause names anybody: whoever spoke before, or is interviewed.";
            case UNKNOWN -> quote.attribution().isPresent() ? "Nothing here says who that is." : "Nothing here says who said it.";
        };
    }
}
