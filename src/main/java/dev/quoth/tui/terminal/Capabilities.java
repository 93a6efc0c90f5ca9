package dev.quoth.tui.terminal;

import dev.quoth.tui.frame.ColorDepth;
import dev.quoth.tui.frame.FrameWriter;
import java.util.Locale;
import java.util.Map;

/**
 * What the terminal says of itself in the environment: nothing is asked and nothing is waited for.
 *
 * @param utf8 whether it takes UTF-8, else only ASCII is sent
 * @param links whether it is known to show hyperlinks (OSC 8)
 * @param erasesInColor whether erasing leaves the background of the moment (terminfo's bce): all do but GNU screen
 * @param dumb whether it cannot place a cursor, so that no reader can be drawn on it
 */
public record Capabilities(ColorDepth colors, boolean utf8, boolean links, boolean erasesInColor, boolean dumb) {

    /** @param environment COLORTERM, TERM, NO_COLOR, LC_ALL and their like, as of {@link System#getenv()} */
    public static Capabilities of(Map<String, String> environment) {
        String term = environment.getOrDefault("TERM", "").toLowerCase(Locale.ROOT);
        return new Capabilities(colors(environment, term), utf8(environment), links(environment, term), !term.startsWith("screen"),
                term.isEmpty() || term.equals("dumb"));
    }

    /** What writes frames for such a terminal. */
    public FrameWriter writer() {
        return new FrameWriter(colors, utf8, links, erasesInColor);
    }

    private static ColorDepth colors(Map<String, String> environment, String term) {
        // https://no-color.org: present and not empty.
        if (!environment.getOrDefault("NO_COLOR", "").isEmpty() || term.startsWith("vt1") || term.startsWith("vt2") || term.endsWith("-m")) {
            return ColorDepth.MONO;
        }
        String colors = environment.getOrDefault("COLORTERM", "").toLowerCase(Locale.ROOT);
        if (colors.equals("truecolor") || colors.equals("24bit") || term.endsWith("-direct") || term.contains("kitty")
                || term.startsWith("alacritty") || term.startsWith("foot") || environment.containsKey("WT_SESSION")) {
            return ColorDepth.TRUE;
        }
        return term.contains("256") || term.startsWith("xterm") || term.startsWith("tmux") ? ColorDepth.PALETTE : ColorDepth.SIXTEEN;
    }

    /** The first of LC_ALL, LC_CTYPE and LANG that is set decides, as in setlocale(3). */
    private static boolean utf8(Map<String, String> environment) {
        for (String name : new String[] {"LC_ALL", "LC_CTYPE", "LANG"}) {
            String value = environment.getOrDefault(name, "").toLowerCase(Locale.ROOT);
            if (!value.isEmpty()) {
                return value.contains("utf-8") || value.contains("utf8");
            }
        }
        return false;
    }

    /** Those that show links, by name: a terminal that does not know OSC 8 may print it. */
    private static boolean links(Map<String, String> environment, String term) {
        String program = environment.getOrDefault("TERM_PROGRAM", "");
        return environment.containsKey("VTE_VERSION") || environment.containsKey("WT_SESSION") || environment.containsKey("KONSOLE_VERSION")
                || environment.containsKey("KITTY_WINDOW_ID") || term.contains("kitty") || term.startsWith("alacritty")
                || term.startsWith("foot") || term.startsWith("tmux")
                || program.equals("iTerm.app") || program.equals("WezTerm") || program.equals("vscode") || program.equals("ghostty");
    }
}
