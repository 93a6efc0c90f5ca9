package dev.quoth.tui.pane;

import dev.quoth.settings.Role;
import dev.quoth.tui.frame.Style;
import java.util.ArrayList;
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
        roles = Map.copyOf(roles);
        hues = List.copyOf(hues);
    }

    public Style style(Role role) {
        return roles.get(role);
    }

    /** The same theme with looks as they are written in quoth.conf, by {@link Role#key()}. */
    Theme with(Map<String, String> own) {
        Map<Role, Style> changed = new EnumMap<>(roles);
        List<Style> speakers = new ArrayList<>(hues);
        for (Role role : Role.values()) {
            String look = own.getOrDefault(role.key(), "");
            int speaker = role.ordinal() - Role.SPEAKER1.ordinal();
            if (!look.isEmpty() && speaker < 0) {
                changed.put(role, WrittenLook.over(roles.get(role), look));
            } else if (!look.isEmpty()) {
                while (speakers.size() <= speaker) {
                    speakers.add(hues.get(speakers.size() % hues.size()));
                }
                speakers.set(speaker, WrittenLook.over(speakers.get(speaker), look));
            }
        }
        return new Theme(changed, speakers);
    }

    /** The colour of the speaker in a place of {@link dev.quoth.tui.page.People#all()}; of nobody known when negative. */
    public Style hue(int place) {
        return place < 0 ? style(Role.DIM) : hues.get(place % hues.size());
    }
}
