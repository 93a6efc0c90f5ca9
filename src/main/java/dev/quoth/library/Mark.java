package dev.quoth.library;

/** What a user can mark a story as. */
public enum Mark {
    READ, UNREAD, STAR, UNSTAR;

    /** The mark that takes this one back. */
    public Mark opposite() {
        return switch (this) {
            case READ -> UNREAD;
            case UNREAD -> READ;
            case STAR -> UNSTAR;
            case UNSTAR -> STAR;
        };
    }
}
