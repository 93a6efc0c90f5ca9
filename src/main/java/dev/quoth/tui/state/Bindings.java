package dev.quoth.tui.state;

import dev.quoth.settings.Action;
import dev.quoth.settings.Entry;
import dev.quoth.settings.KeyName;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which key does what. */
public final class Bindings {

    private final Map<Key, Action> actions = new HashMap<>();
    private final Map<Action, List<String>> keys = new EnumMap<>(Action.class);

    /**
     * The table of {@link Action}s with the user's {@code bind.NAME = key key} put over it. A user's key is taken away from whatever
     * else had it; ctrl-c quits unless it is bound to something else, whatever becomes of the others.
     *
     * @param values the settings of quoth.conf, by name
     */
    public Bindings(Map<String, String> values) {
        for (Action action : Action.values()) {
            keys.put(action, action.keys());
        }
        for (Action action : Action.values()) {
            action.keys().forEach(key -> actions.put(Key.parse(key), action));
        }
        for (Action action : Action.values()) {
            String own = values.getOrDefault(Entry.BIND + action.command(), "");
            if (!own.isBlank()) {
                rebind(action, KeyName.list(own));
            }
        }
        actions.putIfAbsent(Key.ctrl("c"), Action.QUIT);
    }

    private void rebind(Action action, List<String> own) {
        actions.values().removeIf(action::equals);
        for (String key : own) {
            Action before = actions.put(Key.parse(key), action);
            if (before != null) {
                keys.put(before, keys.get(before).stream().filter(other -> !other.equals(key)).toList());
            }
        }
        keys.put(action, own);
    }

    public Optional<Action> action(Key key) {
        return Optional.ofNullable(actions.get(key));
    }

    /** The keys of an action as the user would write them, the shortest way first. */
    public List<String> keys(Action action) {
        return keys.get(action);
    }

    /** The first key of an action, for hints; empty when it has none. */
    public String key(Action action) {
        List<String> all = keys.get(action);
        return all.isEmpty() ? "" : all.get(0);
    }
}
