package dev.quoth.quote.match;

/**
 * What one quotation belongs to.
 *
 * @param clause index of its clause among the paragraph's, -1 for none
 * @param way how it hangs on it
 */
public record Match(int clause, Way way) {

    static final Match FLOATING = new Match(-1, Way.FLOATING);

    /** How a quotation hangs on a clause. */
    public enum Way {
        /** "…," Lee said. */
        AFTER,
        /** Lee said: "…" */
        BEFORE,
        /** A fragment in the clause's sentence: Lee said it was "a mess". */
        INSIDE,
        /** The next piece of the quotation before: "…," Lee said. "…" */
        JOINED,
        /** No clause of its own. */
        FLOATING
    }
}
