package dev.quoth.cli.typeset;

/** Who made a picture, as it stands behind the words under it. */
final class Credit {

    private Credit() { }

    /** In brackets, which it may have already. */
    static String inBrackets(String credit) {
        return credit.startsWith("(") && credit.endsWith(")") ? credit : "(" + credit + ")";
    }
}
