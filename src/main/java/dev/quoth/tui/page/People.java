package dev.quoth.tui.page;

import dev.quoth.library.QuoteRow;
import dev.quoth.news.Quote;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Who speaks in a story, in the order they first speak; a person's place in it is also the number of the person's colour.
 *
 * @param all the persons
 * @param byKey the place of each in {@code all}
 */
public record People(List<Person> all, Map<String, Integer> byKey) {

    public static final People NONE = new People(List.of(), Map.of());

    /**
     * One person or body.
     *
     * @param label the name, else the role
     * @param role the role where there is a name, or empty
     * @param direct how many direct and mixed quotes
     * @param indirect how many indirect ones
     */
    public record Person(String label, String role, int direct, int indirect) { }

    public People {
        all = List.copyOf(all);
        byKey = Map.copyOf(byKey);
    }

    public static People of(List<QuoteRow> quotes) {
        Map<String, Person> found = new LinkedHashMap<>();
        for (QuoteRow row : quotes) {
            if (!row.quote().speaker().isKnown()) {
                continue;
            }
            boolean indirect = row.quote().kind() == Quote.Kind.INDIRECT;
            String role = row.quote().speaker().isNamed() ? row.quote().speaker().role() : "";
            found.merge(key(row), new Person(row.quote().speaker().label(), role, indirect ? 0 : 1, indirect ? 1 : 0),
                    (a, b) -> new Person(a.label().length() >= b.label().length() ? a.label() : b.label(),
                            a.role().isEmpty() ? b.role() : a.role(), a.direct() + b.direct(), a.indirect() + b.indirect()));
        }
        Map<String, Integer> places = new LinkedHashMap<>();
        found.keySet().forEach(key -> places.put(key, places.size()));
        return new People(new ArrayList<>(found.values()), places);
    }

    /** The places of those with a quote to show. @param indirect whether indirect quotes are shown */
    public List<Integer> shown(boolean indirect) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (indirect || all.get(i).direct() > 0) {
                places.add(i);
            }
        }
        return places;
    }

    private static String key(QuoteRow row) {
        return row.person() > 0 ? "#" + row.person() : row.quote().speaker().label().toLowerCase(Locale.ROOT);
    }

    /** The place of a quote's speaker in {@link #all()}, or -1 when nobody is known. */
    public int placeOf(QuoteRow row) {
        return row.quote().speaker().isKnown() ? byKey.getOrDefault(key(row), -1) : -1;
    }
}
