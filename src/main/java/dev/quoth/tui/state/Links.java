package dev.quoth.tui.state;

import dev.quoth.tui.page.PageLine;
import dev.quoth.tui.page.Run;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Links of the article, opened by letters shown beside them. */
final class Links {

    /** The letters under the fingers. */
    private static final String LETTERS = "asdfghjkl";

    private Links() { }

    static Step show(State state) {
        if (state.open().isEmpty()) {
            return Step.of(state.say("No article open"));
        }
        OpenStory open = state.open().get();
        State there = state.withFocus(Focus.ARTICLE);
        Overlay.Hints hints = hints(there, open);
        if (hints.links().isEmpty()) {
            return Step.of(state.say(open.page().links().isEmpty() ? "This article has no links" : "No links on this screen"));
        }
        return Step.of(there.withOverlay(Optional.of(hints)));
    }

    /** Hints stand at the links that can be seen, whatever became of the screen and of the page meanwhile. */
    static State settled(State state, Overlay.Hints hints) {
        Overlay.Hints now = hints(state, state.open().orElseThrow());
        boolean same = now.targets().equals(hints.targets()) && now.links().equals(hints.links());
        return same ? state : state.withOverlay(Optional.of(now).filter(any -> !any.links().isEmpty()).map(Overlay.class::cast));
    }

    /** Hints for the links on the screen. */
    private static Overlay.Hints hints(State state, OpenStory open) {
        TreeSet<Integer> seen = new TreeSet<>();
        int last = Math.min(open.page().height(), open.scroll() + Reading.rows(state));
        for (PageLine line : open.page().lines().subList(Math.min(open.scroll(), last), last)) {
            line.runs().stream().map(Run::link).filter(link -> link >= 0).forEach(seen::add);
        }
        Map<String, String> targets = new LinkedHashMap<>();
        Map<Integer, String> hints = new LinkedHashMap<>();
        for (int link : seen) {
            String hint = hint(hints.size(), seen.size());
            hints.put(link, hint);
            targets.put(hint, open.page().links().get(link));
        }
        return new Overlay.Hints(targets, hints, "");
    }

    private static String hint(int index, int all) {
        int base = LETTERS.length();
        StringBuilder hint = new StringBuilder();
        int rest = index;
        for (int room = 1; room < all || hint.isEmpty(); room *= base) {
            hint.insert(0, LETTERS.charAt(rest % base));
            rest /= base;
        }
        return hint.toString();
    }

    static Step typed(State state, Overlay.Hints hints, Key key) {
        State closed = state.withOverlay(Optional.empty());
        if (!key.isText() || key.name().equals("space")) {
            return Step.of(closed);
        }
        String typed = hints.typed() + key.name();
        if (hints.targets().containsKey(typed)) {
            return browse(closed, hints.targets().get(typed));
        }
        boolean open = hints.targets().keySet().stream().anyMatch(hint -> hint.startsWith(typed));
        return Step.of(open ? state.withOverlay(Optional.of(new Overlay.Hints(hints.targets(), hints.links(), typed))) : closed.say("No such link"));
    }

    static boolean isOnTheWeb(String url) {
        return url.regionMatches(true, 0, "https://", 0, 8) || url.regionMatches(true, 0, "http://", 0, 7);
    }

    /** Only pages of the web are ever handed to a browser. */
    static Step browse(State state, String url) {
        return isOnTheWeb(url) ? Step.of(state, new Work.Browse(url))
                : Step.of(state.say(url.startsWith("sample:") ? "The sample edition has no pages on the web"
                        : "Only http and https pages are opened: " + url));
    }
}
