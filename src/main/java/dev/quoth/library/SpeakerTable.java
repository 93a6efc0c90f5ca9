package dev.quoth.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Who is quoted how often. Those the user says are one are counted as one. */
final class SpeakerTable {

    /** Of {@code p.id}: the role most often given in the latest quotes; all of them would be too many to read. */
    private static final String ROLE = "coalesce((select role from (select role, time from quote where person = p.id and person <> 0 "
            + "order by time desc limit 50) where role <> '' group by role order by count(*) desc, max(time) desc limit 1), '')";

    private static final String LAST = "(select max(time) from quote where person = p.id and person <> 0)";

    private static final String COUNTED = "select p.id, p.name, " + ROLE + ", p.quotes, p.stories, p.outlets, " + LAST + " from person p";

    private static final String OUTLETS = "count(distinct case s.outlet when 0 then -s.feed else s.outlet end)";

    private final Database database;
    private final PersonTable persons;
    private final CorrectionTable corrections;

    SpeakerTable(Database database, PersonTable persons, CorrectionTable corrections) {
        this.database = database;
        this.persons = persons;
        this.corrections = corrections;
    }

    private static int mostFirst(SpeakerRow a, SpeakerRow b) {
        int order = Long.compare(b.quotes(), a.quotes());
        return order != 0 ? order : Long.compare(a.person(), b.person());
    }

    private static SpeakerRow row(ResultSet row) throws SQLException {
        return new SpeakerRow(row.getLong(1), row.getString(2), row.getString(3), row.getLong(4), row.getLong(5), row.getLong(6),
                Instant.ofEpochMilli(row.getLong(7)));
    }

    /** Most quoted first, from the counts that are kept. */
    List<SpeakerRow> all(int limit) {
        List<SpeakerRow> rows = new ArrayList<>(database.list(COUNTED + " where p.quotes > 0 "
                + "and p.id not in (select person from merged_person union all select target from merged_person) "
                + "order by p.quotes desc, p.id limit ?", SpeakerTable::row, limit));
        for (long root : database.list("select distinct target from merged_person", it -> it.getLong(1))) {
            rows.addAll(family(root));
        }
        rows.sort(SpeakerTable::mostFirst);
        return rows.subList(0, Math.min(limit, rows.size()));
    }

    /** The persons a typed name can mean. */
    List<SpeakerRow> named(String name) {
        List<SpeakerRow> rows = new ArrayList<>();
        persons.idsNamed(name).stream().map(corrections::root).distinct().forEach(root -> rows.addAll(family(root)));
        rows.sort(SpeakerTable::mostFirst);
        return rows;
    }

    /** One person with those that were merged into it; nothing when they said nothing. */
    private List<SpeakerRow> family(long root) {
        List<Long> family = corrections.family(root);
        if (family.size() == 1) {
            return database.list(COUNTED + " where p.id = ? and p.quotes > 0", SpeakerTable::row, root);
        }
        // Two of them may speak in one story, and in one outlet.
        Where all = PersonTable.among(family);
        return database.list("select p.id, p.name, " + ROLE
                + ", q.quotes, q.stories, q.outlets, q.last from person p join (select count(*) as quotes, "
                + "count(distinct s.id) as stories, " + OUTLETS
                        + " as outlets, max(q.time) as last from quote q join story s on s.id = q.id / 100000 where "
                + all.sql() + ") q where p.id = ? and q.quotes > 0", SpeakerTable::row, all.with(root));
    }

    /** Most quoted first in the stories of {@code where}. */
    List<SpeakerRow> in(Where where, int limit) {
        return database.list("select p.id, p.name, " + ROLE + ", q.quotes, q.stories, q.outlets, q.last from (select "
                + "coalesce((select target from merged_person m where m.person = q.person), q.person) as person, count(*) as quotes, "
                + "count(distinct s.id) as stories, " + OUTLETS + " as outlets, max(s.time) as last "
                + "from story s cross join quote q on q.id between s.id * 100000 and s.id * 100000 + 99999 where " + where.sql()
                + " and q.person <> 0 group by 1 order by 2 desc, 1 limit ?) q join person p on p.id = q.person order by q.quotes desc, p.id",
                SpeakerTable::row, where.with(limit));
    }
}
