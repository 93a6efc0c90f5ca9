package dev.quoth.library;

import dev.quoth.library.Utterances.Utterance;
import dev.quoth.news.Speaker;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Persons over all stories. */
final class PersonTable implements Database.Gathered {

    /** Stories up to which it is quicker to find them all and then sort. */
    private static final long MANY = 5000;

    /** Names that are remembered: a few speak in every other story, and nobody is ever forgotten or renumbered. */
    private static final int REMEMBERED = 10_000;

    private final Database database;
    private final CorrectionTable corrections;
    private final PersonCounts counts;
    private final RowNumbers numbers;
    private final Map<String, Long> remembered = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > REMEMBERED;
        }
    };

    PersonTable(Database database, CorrectionTable corrections) {
        this.database = database;
        this.corrections = corrections;
        counts = new PersonCounts(database);
        numbers = new RowNumbers(database, "person");
        database.gather(this);
    }

    /** Whom the transaction made are nobody when it came to nothing. */
    @Override
    public void ended(boolean kept) {
        if (!kept) {
            remembered.clear();
        }
    }

    /**
     * The person behind each quote of a story, 0 where nobody is named.
     *
     * @param corrected whether the user said that somebody else of the same name speaks in this story
     */
    long[] resolve(long story, Utterances utterances, boolean corrected) {
        List<Utterance> all = utterances.all();
        if (all.isEmpty()) {
            return new long[0];
        }
        List<NameKey> names = all.stream().map(Utterance::name).toList();
        Map<Long, Long> others = corrected ? corrections.splitIn(story) : Map.of();
        Map<String, Long> known = new HashMap<>();
        long[] persons = new long[all.size()];
        for (int i = 0; i < persons.length; i++) {
            NameKey name = introduced(names.get(i), names);
            if (!name.words().isEmpty()) {
                Speaker speaker = all.get(i).quote().speaker();
                persons[i] = known.computeIfAbsent(name.key(story), key -> {
                    long person = remembered.computeIfAbsent(key, it -> person(it, name, speaker));
                    // A namesake may have been split once more.
                    for (int step = 0; step < others.size() && others.containsKey(person); step++) {
                        person = others.get(person);
                    }
                    return person;
                });
            }
        }
        return persons;
    }

    /** A surname alone is the one speaker of the same story who has it and a first name; the father rather than the son. */
    private static NameKey introduced(NameKey name, List<NameKey> all) {
        Set<NameKey> fuller = new HashSet<>();
        for (NameKey other : all) {
            if (name.isPartOf(other)) {
                fuller.add(other);
            }
        }
        if (fuller.size() > 1) {
            List<NameKey> several = List.copyOf(fuller);
            fuller.removeIf(it -> !it.generation().equals(name.generation()) || several.stream().anyMatch(it::isPartOf));
        }
        return fuller.size() == 1 ? fuller.iterator().next() : name;
    }

    private long person(String key, NameKey name, Speaker speaker) {
        return withKey(key).orElseGet(() -> {
            Optional<Long> known = name.body() || !name.full() ? Optional.empty() : withOtherMiddle(name).or(() -> withOtherFirst(name));
            if (known.isEmpty()) {
                return add(key, name, speaker.name(), speaker.kind());
            }
            database.run("insert into person_alias values (?, ?)", key, known.get());
            if (NameKey.of(name(known.get()), false).length() < name.length()) {
                database.run("update person set name = ? where id = ?", speaker.name(), known.get());
            }
            return known.get();
        });
    }

    private long add(String key, NameKey name, String written, Speaker.Kind kind) {
        long person = numbers.free();
        database.run("insert into person(id, name_key, name, kind, surname) values (?, ?, ?, ?, ?)", person, key, written, kind.ordinal(),
                name.surname());
        numbers.taken(person);
        return person;
    }

    private String name(long person) {
        return database.first("select name from person where id = ?", row -> row.getString(1), person)
                .orElseThrow(() -> new LibraryException(database.file() + ": there is no person " + person));
    }

    /**
     * The one person with the same first name and surname whose middle names do not contradict: "Ada B. Moor" is "Ada Moor", but
     * once "Ada B. Moor" is known "Ada C. Moor" is somebody else.
     */
    private Optional<Long> withOtherMiddle(NameKey name) {
        List<Long> fitting = new ArrayList<>();
        database.list("select id, name from person where surname = ? and name_key like 'p ' || ? || ' %'", row -> {
            NameKey other = NameKey.of(row.getString(2), false);
            return other.first().equals(name.first()) && other.fits(name) && fitting.add(row.getLong(1));
        }, name.surname(), name.first());
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /**
     * "Joe Moor" is "Joseph Moor" when nobody else of that surname is known; of a surname that several people have, the one with the
     * short and the one with the long first name are too often two.
     */
    private Optional<Long> withOtherFirst(NameKey name) {
        if (NameWords.forms(name.first()).size() == 1) {
            return Optional.empty();
        }
        Map<Long, String> known = new HashMap<>();
        database.list("select id, name from person where surname = ? and name_key like 'p %' limit 2",
                row -> known.put(row.getLong(1), row.getString(2)), name.surname());
        return known.size() != 1 ? Optional.empty()
                : known.keySet().stream().filter(person -> isOtherForm(NameKey.of(known.get(person), false), name)).findFirst();
    }

    private static boolean isOtherForm(NameKey one, NameKey other) {
        return NameWords.forms(one.first()).contains(other.first()) && one.fits(other);
    }

    Optional<Long> withKey(String key) {
        return database.first("select id from person where name_key = ?1 union all select person from person_alias where name_key = ?1",
                row -> row.getLong(1), key);
    }

    /** Makes somebody else of the same name out of a person's quotes in these stories. */
    long split(long person, Collection<Long> stories) {
        long other = namesake(person);
        for (long story : stories) {
            split(person, story, other);
        }
        return other;
    }

    /** Somebody else of the same name, who has not said anything yet. */
    long namesake(long person) {
        String name = name(person);
        long next = database.number("select max(id) + 1 from person");
        NameKey key = NameKey.of(name, false);
        return add("x" + next + " " + key.joined(), key, name, Speaker.Kind.PERSON);
    }

    void split(long person, long story, long other) {
        int quotes = database.run("update quote set person = ? where id between ? and ? and person = ?", other,
                QuoteTable.first(story), QuoteTable.last(story), person);
        if (quotes > 0) {
            corrections.split(story, person, other);
            long outlet = database.number("select case outlet when 0 then -feed else outlet end from story where id = ?", story);
            long[] moved = new long[quotes];
            Arrays.fill(moved, person);
            count(moved, outlet, -1);
            Arrays.fill(moved, other);
            count(moved, outlet, 1);
        }
    }

    /** Counts a story's quotes in ({@code sign} 1) or out (-1). */
    void count(long[] persons, long outlet, int sign) {
        counts.add(persons, outlet, sign);
    }

    /** Everybody a typed name can mean, and who they were merged with. */
    List<Long> allNamed(String name) {
        return corrections.families(idsNamed(name));
    }

    /**
     * A whole name means who has it; else every word must be among the words of the name. {@code STORY:N} is who says that quote, which tells
     * namesakes apart.
     */
    List<Long> idsNamed(String name) {
        Optional<QuotePlace> quote = QuotePlace.read(name);
        if (quote.isPresent()) {
            return database.list("select person from quote where id = ? and person <> 0", row -> row.getLong(1),
                    QuoteTable.id(quote.get().story(), quote.get().n()));
        }
        NameKey typed = NameKey.of(name, false);
        if (typed.words().isEmpty()) {
            return List.of();
        }
        List<Long> whole = new ArrayList<>();
        withKey("p" + typed.key(0).substring(typed.key(0).indexOf(' '))).ifPresent(whole::add);
        if (typed.parts().size() > 1 && !whole.isEmpty()) {
            return whole;
        }
        Set<Long> ids = new LinkedHashSet<>(whole);
        withKey("b " + typed.joined()).ifPresent(ids::add);
        ids.addAll(withWords("surname = ?", typed.surname(), typed.parts()));
        return List.copyOf(ids.isEmpty() ? withWords("instr(name_key, ?) > 0", typed.surname(), typed.parts()) : ids);
    }

    private List<Long> withWords(String condition, String value, List<String> words) {
        List<Long> ids = new ArrayList<>();
        database.list("select id, name_key from person where " + condition, row -> {
            List<String> key = List.of(row.getString(2).split(" "));
            return key.containsAll(words) && ids.add(row.getLong(1));
        }, value);
        return ids;
    }

    /**
     * That one of these persons speaks in {@code story s}.
     *
     * @param inOrder whether stories are asked one after the other in the order of time; then of somebody who speaks in very many the rest
     *     is never looked at
     */
    Where speaksIn(Where among, boolean inOrder) {
        Where person = new Where(among.sql().replace("q.person", "id"), among.values());
        if (inOrder && database.number("select sum(stories) from person where " + person.sql(), person.values().toArray()) > MANY) {
            // The plus keeps SQLite from reading all that they ever said once more for each story.
            return new Where("exists (select 1 from quote q where q.id between s.id * 100000 and s.id * 100000 + 99999 and "
                    + among.sql().replace("q.person", "+q.person") + ")", among.values());
        }
        return new Where("s.id in (select q.id / 100000 from quote q where " + among.sql() + ")", among.values());
    }

    /** That one of these persons speaks in {@code quote q}; without the first part SQLite does not see that the partial index fits. */
    static Where among(List<Long> persons) {
        return Where.of("q.person <> 0").and(Where.in("q.person", persons));
    }

    /** The same for everybody whose name contains this. */
    static Where amongLike(String part) {
        return Where.of("q.person <> 0 and q.person in (select id from person where instr(name_key, ?) > 0)", Folded.of(part).replace('-', ' '));
    }
}
