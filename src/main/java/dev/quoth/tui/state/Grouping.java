package dev.quoth.tui.state;

/** What the stories are grouped by. */
public enum Grouping {
    DAY("day"), FEED("feed"), TAG("tag"), NONE("none");

    private final String word;

    Grouping(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    public Grouping next() {
        return values()[(ordinal() + 1) % values().length];
    }

    /** Whether all stories so grouped make groups that open one at a time. */
    public boolean isAccordion() {
        return this == FEED || this == TAG;
    }
}
