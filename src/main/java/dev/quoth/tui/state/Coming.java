package dev.quoth.tui.state;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Stories on their way to the article pane.
 *
 * @param wanted number of the story that is to be shown as soon as it is loaded, 0 for none
 * @param goal number of the quote to go to when the wanted story is there, 0 for none
 * @param words a regular expression for what is to be marked in the wanted story when it is there, or empty
 * @param onward into which group somebody went on, until its stories are there
 * @param near stories loaded ahead, oldest first
 */
record Coming(long wanted, int goal, String words, Optional<Onward> onward, Map<Long, Answer.Loaded> near) {

    static final Coming NONE = new Coming(0, 0, "", Optional.empty(), Map.of());

    /** Stories kept loaded beside the open one. */
    private static final int NEAR = 8;

    Coming withWanted(long story, int quote, String searched) {
        boolean same = story == wanted && quote == goal && searched.equals(words) && onward.isEmpty();
        return same ? this : new Coming(story, quote, searched, Optional.empty(), near);
    }

    /** On the way into another group; whatever is wanted after that takes its place. */
    Coming withOnward(Onward way) {
        return new Coming(0, 0, "", Optional.of(way), near);
    }

    Coming with(Answer.Loaded loaded) {
        Map<Long, Answer.Loaded> stories = new LinkedHashMap<>(near);
        stories.remove(loaded.row().id());
        stories.put(loaded.row().id(), loaded);
        List<Long> oldest = new ArrayList<>(stories.keySet());
        for (int i = 0; i < oldest.size() - NEAR; i++) {
            stories.remove(oldest.get(i));
        }
        return new Coming(wanted, goal, words, onward, Collections.unmodifiableMap(stories));
    }

    /** Without what is known of a story, which has changed. */
    Coming without(long story) {
        if (!near.containsKey(story)) {
            return this;
        }
        Map<Long, Answer.Loaded> stories = new LinkedHashMap<>(near);
        stories.remove(story);
        return new Coming(wanted, goal, words, onward, Collections.unmodifiableMap(stories));
    }
}
