package dev.quoth.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the user says about who is whom, kept apart from what is derived: taken back, everything is as it was. */
final class CorrectionTable {

    private final Database database;

    CorrectionTable(Database database) {
        this.database = database;
    }

    /** The person that one was merged into, else itself. */
    long root(long person) {
        long target = database.number("select target from merged_person where person = ?", person);
        return target == 0 ? person : target;
    }

    /** Everybody who is the same as {@code person}, the one they were merged into first. */
    List<Long> family(long person) {
        long root = root(person);
        List<Long> family = new ArrayList<>();
        family.add(root);
        family.addAll(database.list("select person from merged_person where target = ?", row -> row.getLong(1), root));
        return family;
    }

    List<Long> families(Collection<Long> persons) {
        List<Long> all = new ArrayList<>();
        for (long person : persons) {
            for (long member : family(person)) {
                if (!all.contains(member)) {
                    all.add(member);
                }
            }
        }
        return all;
    }

    void merge(long person, long into) {
        require(person);
        require(into);
        long root = root(into);
        if (root(person) == root) {
            return;
        }
        database.change(() -> {
            for (long member : family(person)) {
                database.run("insert or replace into merged_person values (?, ?)", member, root);
            }
        });
    }

    /** Takes back every merge that made this person. @return the names of all who are somebody of their own again */
    List<String> split(long person) {
        require(person);
        long root = root(person);
        List<String> names = new ArrayList<>();
        family(person).forEach(member -> names.addAll(database.list("select name from person where id = ?", row -> row.getString(1), member)));
        database.change(() -> database.run("delete from merged_person where target = ?", root));
        return names;
    }

    /** Remembers that in this story it is somebody else of the same name. */
    void split(long story, long person, long other) {
        database.run("insert or replace into split_person values (?, ?, ?)", story, person, other);
    }

    /** Who speaks in this story instead of whom. */
    Map<Long, Long> splitIn(long story) {
        Map<Long, Long> others = new HashMap<>();
        database.list("select person, other from split_person where story = ?", row -> others.put(row.getLong(1), row.getLong(2)), story);
        return others;
    }

    private void require(long person) {
        if (database.number("select count(*) from person where id = ?", person) == 0) {
            throw new LibraryException(database.file() + ": there is no person " + person);
        }
    }
}
