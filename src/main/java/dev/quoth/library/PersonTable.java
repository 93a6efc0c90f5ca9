package dev.quoth.library;

import dev.quoth.news.Quote;
import dev.quoth.news.Speaker;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Persons over all stories. */
final class PersonTable {

    private final Database database;

    PersonTable(Database database) {
        this.database = database;
    }

    /** The person behind each quote of a story, 0 where nobody is named. */
    long[] resolve(long story, List<Quote> quotes) {
        List<NameKey> names = new ArrayList<>(quotes.size());
        for (Quote quote : quotes) {
            names.add(NameKey.of(quote.speaker()));
        }
        Map<String, Long> known = new HashMap<>();
        long[] persons = new long[quotes.size()];
        for (int i = 0; i < persons.length; i++) {
            NameKey name = introduced(names.get(i), names);
            if (!name.words().isEmpty()) {
                Speaker speaker = quotes.get(i).speaker();
                persons[i] = known.computeIfAbsent(name.key(story), key -> person(key, name, speaker));
            }
        }
        return persons;
    }

    /** A surname alone is the one speaker of the same story that has it and a first name. */
    private static NameKey introduced(NameKey name, List<NameKey> all) {
        if (name.full() || name.words().size() != 1) {
            return name;
        }
        NameKey found = name;
        for (NameKey other : all) {
            if (other.full() && !other.body() && other.surname().equals(name.surname()) && !other.equals(found)) {
                if (found.full()) {
                    return name;
                }
                found = other;
            }
        }
        return found;
    }

    private long person(String key, NameKey name, Speaker speaker) {
        return database.first("select id from person where name_key = ?", row -> row.getLong(1), key).orElseGet(() -> {
            database.run("insert into person(name_key, name, kind, surname) values (?, ?, ?, ?)", key, speaker.name(),
                    speaker.kind().ordinal(), name.surname());
            return database.number("select last_insert_rowid()");
        });
    }

    /** Counts a story's quotes in ({@code sign} 1) or out (-1). */
    void count(long[] persons, long outlet, int sign) {
        Map<Long, Integer> quotes = new HashMap<>();
        for (long person : persons) {
            if (person != 0) {
                quotes.merge(person, 1, Integer::sum);
            }
        }
        quotes.forEach((person, count) -> {
            database.run("update person set quotes = quotes + ?, stories = stories + ? where id = ?", sign * count, sign, person);
            database.run("insert into person_outlet values (?1, ?2, ?3) on conflict do update set stories = stories + ?3",
                    person, outlet, sign);
            if (sign < 0) {
                database.run("delete from person_outlet where person = ? and outlet = ? and stories <= 0", person, outlet);
            }
        });
    }

    /** Most quoted first, from the counts that are kept. */
    List<SpeakerRow> mostQuoted(int limit) {
        return rows(database.list("select id, quotes, stories from person where quotes > 0 order by quotes desc limit ?",
                Tally::row, limit));
    }

    /** Most quoted first in the stories of {@code where}. */
    List<SpeakerRow> mostQuoted(Where where, int limit) {
        return rows(database.list("select q.person, count(*), count(distinct s.id) from story s "
                + "join quote q on q.id between s.id * 100000 and s.id * 100000 + 99999 where " + where.sql()
                + " and q.person <> 0 group by q.person order by 2 desc limit ?", Tally::row, where.with(limit)));
    }

    /** The persons a typed name can mean. */
    List<SpeakerRow> named(String name) {
        List<SpeakerRow> rows = new ArrayList<>();
        for (long id : idsNamed(name)) {
            rows.addAll(rows(database.list("select id, quotes, stories from person where id = ? and quotes > 0", Tally::row, id)));
        }
        rows.sort((one, other) -> Long.compare(other.quotes(), one.quotes()));
        return rows;
    }

    /** A whole name means who has it; else every word must be among the words of the name. */
    List<Long> idsNamed(String name) {
        List<String> words = NameKey.of(new Speaker(name, "", Speaker.Kind.PERSON)).words();
        if (words.isEmpty()) {
            return List.of();
        }
        String joined = String.join(" ", words);
        List<Long> whole = database.list("select id from person where name_key in ('p ' || ?1, 'b ' || ?1)", row -> row.getLong(1), joined);
        if (!whole.isEmpty()) {
            return whole;
        }
        String surname = words.get(words.size() - 1);
        List<Long> ids = withWords("surname = ?", surname, words);
        return ids.isEmpty() ? withWords("instr(name_key, ?) > 0", surname, words) : ids;
    }

    private List<Long> withWords(String condition, String value, List<String> words) {
        List<Long> ids = new ArrayList<>();
        database.list("select id, name_key from person where " + condition, row -> {
            List<String> key = List.of(row.getString(2).split(" "));
            return key.containsAll(words) && ids.add(row.getLong(1));
        }, value);
        return ids;
    }

    Where storiesOf(String name) {
        Where persons = Where.in("q.person", idsNamed(name));
        return new Where("s.id in (select q.id / 100000 from quote q where " + persons.sql() + ")", persons.values());
    }

    Where storiesOfLike(String part) {
        String folded = Folded.of(part);
        return Where.of("s.id in (select q.id / 100000 from quote q join person p on p.id = q.person where instr(p.name_key, ?) > 0)", folded);
    }

    private record Tally(long person, long quotes, long stories) {
        static Tally row(ResultSet row) throws SQLException {
            return new Tally(row.getLong(1), row.getLong(2), row.getLong(3));
        }
    }

    private List<SpeakerRow> rows(List<Tally> tallies) {
        List<SpeakerRow> rows = new ArrayList<>(tallies.size());
        for (Tally tally : tallies) {
            String name = database.first("select name from person where id = ?", row -> row.getString(1), tally.person()).orElse("");
            long outlets = database.number("select count(*) from person_outlet where person = ?", tally.person());
            Optional<Long> last = database.first("select time from quote where person = ? and person <> 0 order by time desc limit 1",
                    row -> row.getLong(1), tally.person());
            rows.add(new SpeakerRow(tally.person(), name, role(tally.person()), tally.quotes(), tally.stories(), outlets,
                    Instant.ofEpochMilli(last.orElse(0L))));
        }
        return rows;
    }

    /** The role most often given in the latest stories; all of them would be too many to read. */
    private String role(long person) {
        return database.first("select role from (select role, time from quote where person = ? and person <> 0 order by time desc limit 50) "
                + "where role <> '' group by role order by count(*) desc, max(time) desc limit 1", row -> row.getString(1), person).orElse("");
    }
}
