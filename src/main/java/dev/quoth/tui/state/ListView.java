package dev.quoth.tui.state;

import dev.quoth.library.Filter;

/**
 * Which stories the list shows, and how.
 *
 * @param typed the filter as typed, or empty
 * @param unread only unread stories
 * @param starred only starred stories
 * @param grouping what they are grouped by
 * @param open the open group's {@link Heading#key()}, or empty
 * @param fold whether stories of one event are folded under the newest of them
 */
public record ListView(String typed, boolean unread, boolean starred, Grouping grouping, String open, boolean fold) {

    public static final ListView DEFAULT = new ListView("", false, false, Grouping.DAY, "", true);

    public ListView withTyped(String text) {
        return new ListView(text, unread, starred, grouping, open, fold);
    }

    public ListView withUnread(boolean only) {
        return new ListView(typed, only, starred, grouping, open, fold);
    }

    public ListView withStarred(boolean only) {
        return new ListView(typed, unread, only, grouping, open, fold);
    }

    public ListView withGrouping(Grouping by) {
        return new ListView(typed, unread, starred, by, "", fold);
    }

    public ListView withOpen(String group) {
        return new ListView(typed, unread, starred, grouping, group, fold);
    }

    public ListView withFold(boolean on) {
        return new ListView(typed, unread, starred, grouping, open, on);
    }

    public boolean isFiltered() {
        return !typed.isBlank() || unread || starred;
    }

    /**
     * Whether the list is made of groups that open one at a time. What a filter or the stars pick out stands together, whatever groups it
     * comes from: the groups count all their stories, and who looks for something does not open one after the other.
     */
    public boolean isAccordion() {
        return grouping.isAccordion() && typed.isBlank() && !starred;
    }

    /** The stories meant, an open group's only where there is one. */
    public Filter filter() {
        Filter filter = everywhere();
        if (!isAccordion() || open.isEmpty()) {
            return filter;
        }
        return filter.and(grouping == Grouping.FEED ? Filter.feed(open) : Filter.tag(open));
    }

    /** The stories meant, whatever group is open. */
    Filter everywhere() {
        Filter filter = TypedFilter.of(typed);
        if (unread) {
            filter = filter.and(Filter.unread());
        }
        if (starred) {
            filter = filter.and(Filter.starred());
        }
        return filter;
    }
}
