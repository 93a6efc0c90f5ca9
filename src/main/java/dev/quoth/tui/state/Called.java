package dev.quoth.tui.state;

import dev.quoth.library.StoryRow;

/** What a story is called where there is room for a line: its headline; before anything of it was read, its address. */
final class Called {

    private Called() { }

    static String of(StoryRow story) {
        if (!story.title().isBlank()) {
            return story.title();
        }
        String address = story.url().replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
        return address.isEmpty() ? "(no headline)" : address;
    }
}
