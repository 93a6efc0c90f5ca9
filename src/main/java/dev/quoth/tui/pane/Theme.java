package dev.quoth.tui.pane;

import dev.quoth.tui.frame.Style;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How everything looks. A role's style is laid over the style below it: default colours there let the ones below through.
 *
 * @param roles a style for every role
 * @param hues the colours of the speakers, in the order they first speak; then from the first on
 */
public record Theme(Map<Role, Style> roles, List<Style> hues) {

    public Theme {
        roles = Map.copyOf(new EnumMap<>(roles));
        hues = List.copyOf(hues);
    }

    public Style style(Role role) {
        return roles.get(role);
    }

    /** The colour of the speaker in a place of {@link dev.quoth.tui.page.People#all()}; of nobody known when negative. */
    public Style hue(int place) {
        return place < 0 ? style(Role.DIM) : hues.get(place % hues.size());
    }
}
