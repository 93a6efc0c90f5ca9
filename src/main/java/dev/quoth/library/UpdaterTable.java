package dev.quoth.library;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What updaters agree on: which one may run, and which hosts are left alone. */
final class UpdaterTable {

    private static final String UPDATE = "update";
    /** Longer than any updater leaves a host alone, which is a week; more was written before the clock was set back. */
    private static final Duration LONGEST_REST = Duration.ofDays(8);

    private final Database database;

    UpdaterTable(Database database) {
        this.database = database;
    }

    /** Nobody takes it for twice the time: until then it is written only where the clock was ahead. */
    boolean lease(String owner, Instant now, Duration time) {
        return database.write(() -> database.run("insert into lease(name, owner, until) values (?1, ?2, ?3) "
                + "on conflict(name) do update set owner = ?2, until = ?3 where owner = ?2 or until <= ?4 or until > ?5",
                UPDATE, owner, now.plus(time).toEpochMilli(), now.toEpochMilli(), now.plus(time.multipliedBy(2)).toEpochMilli()) == 1);
    }

    Optional<String> leaseholder() {
        return database.first("select owner from lease where name = ?", row -> row.getString(1), UPDATE);
    }

    void release(String owner) {
        database.write(() -> database.run("delete from lease where name = ? and owner = ?", UPDATE, owner));
    }

    Map<String, Instant> rests(Instant now) {
        Map<String, Instant> rests = new TreeMap<>();
        database.list("select host, until from host_rest where until > ? and until < ?",
                row -> rests.put(row.getString(1), Instant.ofEpochMilli(row.getLong(2))), now.toEpochMilli(), now.plus(LONGEST_REST).toEpochMilli());
        return rests;
    }

    void rest(String host, Instant until) {
        database.write(() -> database.run("insert or replace into host_rest values (?, ?)", host, until.toEpochMilli()));
    }
}
