package dev.quoth.tui.pane;

import dev.quoth.settings.Role;
import dev.quoth.tui.frame.Style;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;

/**
 * The themes, written as quoth.conf writes looks. Text on its ground has a contrast of at least 7 to 1 in dark and light, dim text and
 * the speakers' colours at least 4.5 to 1 (WCAG 2.1, 1.4.3 and 1.4.6).
 */
public final class Palettes {

    /** A role that is left out looks like the text, and a colour that is left out is the text's. */
    private static final String DARK = """
            text d4d7dd on 14161b
            dim 9aa1ad
            faint 4a505c
            title ffffff bold
            heading f0f2f6 bold
            accent 82aaff
            selected on 2a3353
            selected-away on 22262f
            pane-title 82aaff on 232a3d bold
            pane-title-away 9aa1ad on 1c1f26
            unread 82aaff bold
            star e5c07b
            status b4bac6 on 1c1f26
            status-key 82aaff on 1c1f26 bold
            bad ff8a80
            link 8fc1d9 underline
            code c3b1e8
            quotation bcc4d0
            chosen on 2f3650
            hit ffffff on 6a5510
            hit-current 14161b on f2c94c
            hint 14161b on 8bd5ca bold
            indirect 9aa1ad
            speakers 8bd5ca f5a97f a6da95 c6a0f6 7dc4e4 eed49f f5bde6 b7bdf8
            """;

    private static final String LIGHT = """
            text 22252b on fcfbf8
            dim 5c636f
            faint b4b8c0
            title 000000 bold
            heading 101216 bold
            accent 1f4fa8
            selected on d9e4fb
            selected-away on eceae4
            pane-title 1f4fa8 on dfe8f9 bold
            pane-title-away 5c636f on f1efe9
            unread 1f4fa8 bold
            star 875800
            status 3c424d on eceae4
            status-key 1f4fa8 on eceae4 bold
            bad b3261e
            link 1a5a94 underline
            code 5e3a96
            quotation 40464f
            chosen on fdf0c4
            hit on ffe27a
            hit-current ffffff on a04a00
            hint ffffff on 00695c bold
            indirect 5c636f
            speakers 00695c a84300 2b6e2f 6a1fb0 015f94 705400 a3124d 3a40a0
            """;

    private static final String CONTRAST = """
            text ffffff on 000000
            dim d8d8d8
            faint a8a8a8
            title bold
            heading bold underline
            accent 6fd3ff
            selected 000000 on ffffff
            selected-away on 3a3a3a
            pane-title 000000 on ffffff bold
            pane-title-away on 303030
            unread 6fd3ff bold
            star ffe14d bold
            status on 303030
            status-key 6fd3ff on 303030 bold
            bad ffa39c bold
            link 9fdcff underline
            code e6ccff
            chosen 000000 on ffffff
            hit 000000 on ffe14d
            hit-current 000000 on ff9f43 bold
            hint 000000 on 7dffb0 bold
            indirect d8d8d8 italic
            speakers 7dffe9 ffb88a b6ff9e e0c2ff 8fd8ff ffe98a ffb8ec c9ceff
            """;

    /** No colour at all: quoted words are bold, the chosen ones and the selection reversed. */
    private static final String MONO = """
            dim dim
            faint dim
            title bold
            heading bold underline
            accent bold
            selected reverse
            selected-away underline
            pane-title bold reverse
            pane-title-away underline
            unread bold
            star bold
            status-key bold
            bad bold
            link underline
            quotation italic
            chosen reverse
            hit bold underline
            hit-current bold underline reverse
            hint bold reverse
            indirect dim
            speakers bold
            """;

    /** The terminal's own 16 colours, whatever they are: nothing depends on which is the lighter of two. */
    private static final String TERMINAL = MONO + """
            accent 4
            unread 4 bold
            star 3
            bad 1
            link 6 underline
            code 5
            hit 0 on 3
            hit-current 0 on 2 bold
            hint 0 on 6 bold
            speakers 6 3 2 5 4 1
            """;

    /** Roles laid over others: what they leave out shows through. */
    private static final Set<Role> OVER = EnumSet.of(Role.SELECTED, Role.SELECTED_AWAY, Role.LINK, Role.CHOSEN, Role.HIT, Role.HIT_CURRENT,
            Role.HINT);

    private static final Map<String, Theme> MADE = new HashMap<>();

    private Palettes() { }

    /** The theme called {@code name}; the dark one for a name that is not known, and while the background is not. */
    public static synchronized Theme named(String name) {
        Theme made = MADE.get(name);
        if (made == null) {
            made = read(switch (name) {
                case "light" -> LIGHT;
                case "contrast" -> CONTRAST;
                case "mono" -> MONO;
                case "terminal" -> TERMINAL;
                default -> DARK;
            });
            MADE.put(name, made);
        }
        return made;
    }

    /** The theme called {@code name} with looks of the user's own, by {@link Role#key()}. */
    public static Theme named(String name, Map<String, String> own) {
        return own.isEmpty() ? named(name) : own(name, own);
    }

    private static synchronized Theme own(String name, Map<String, String> own) {
        String key = name + own;
        Theme made = MADE.get(key);
        if (made == null) {
            made = named(name).with(own);
            MADE.put(key, made);
        }
        return made;
    }

    private static Theme read(String table) {
        Map<Role, Style> roles = new EnumMap<>(Role.class);
        List<Style> speakers = new ArrayList<>();
        StringTokenizer lines = new StringTokenizer(table, "\n");
        while (lines.hasMoreTokens()) {
            String line = lines.nextToken();
            String name = line.substring(0, line.indexOf(' '));
            String look = line.substring(name.length() + 1);
            Style text = roles.getOrDefault(Role.TEXT, Style.PLAIN);
            if (name.equals("speakers")) {
                speakers.clear();
                for (StringTokenizer looks = new StringTokenizer(look); looks.hasMoreTokens();) {
                    speakers.add(WrittenLook.over(text, looks.nextToken()));
                }
            } else {
                Role role = Role.named(name).orElseThrow();
                roles.put(role, WrittenLook.over(OVER.contains(role) ? Style.PLAIN : text, look));
            }
        }
        Style text = roles.getOrDefault(Role.TEXT, Style.PLAIN);
        for (Role role : Role.values()) {
            if (!role.isSpeaker()) {
                roles.putIfAbsent(role, text);
            }
        }
        return new Theme(roles, speakers);
    }
}
