package dev.quoth.library;

import dev.quoth.library.Utterances.Utterance;
import dev.quoth.news.Speaker;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the same words in other stories when a quote is stored, and keeps the groups. What is compared is in memory as long as the
 * connection lives, and in the file one row for each story.
 */
final class VariantTable implements Database.Gathered {

    /** Outlets carry the same words within so many milliseconds. */
    private static final long WITHIN = 14L * 24 * 3600 * 1000;
    /** Anchors that are kept, eight mebibytes: those of some twelve thousand stories. When there are more the oldest fifth goes. */
    private static final int MOST_KEPT = 700_000;
    /** Candidates that are compared word by word. */
    private static final int CANDIDATES = 8;
    /** Quotes of a group whose speakers are compared: words that a feed repeats in every story make groups of thousands. */
    private static final int SPEAKERS = 50;

    private record Candidate(long id, long same, List<String> words, NameKey speaker) { }

    private final Database database;
    private RecentQuotes recent = new RecentQuotes();
    private boolean loaded;
    private boolean current;
    private long version;
    /** The latest row that is in memory. */
    private long latest;

    VariantTable(Database database) {
        this.database = database;
        database.gather(this);
    }

    /** To be called after the quotes of a story were stored. */
    void add(long story, long time, Utterances utterances) {
        List<Utterance> said = new ArrayList<>(utterances.all());
        said.removeIf(it -> it.anchors().length == 0);
        if (said.isEmpty()) {
            return;
        }
        bringUpToDate();
        for (Utterance it : said) {
            group(it, story, candidates(it, time));
        }
        keep(story, time, said);
        said.forEach(it -> recent.add(QuoteTable.id(story, it.n()), time, it.anchors()));
        if (recent.size() > MOST_KEPT) {
            database.run("delete from recent_quotes where n < (select min(n) + (max(n) - min(n)) / 5 from recent_quotes)");
            loaded = false;
        }
    }

    /** For each quote its number, how many anchors, and them, four bytes each. */
    private void keep(long story, long time, List<Utterance> said) {
        ByteBuffer packed = ByteBuffer.allocate(said.stream().mapToInt(it -> 12 + 4 * it.anchors().length).sum());
        for (Utterance it : said) {
            packed.putLong(QuoteTable.id(story, it.n())).putInt(it.anchors().length);
            for (int anchor : it.anchors()) {
                packed.putInt(anchor);
            }
        }
        latest++;
        database.run("insert or replace into recent_quotes(n, story, time, quotes) values (?, ?, ?, ?)", latest, story, time, packed.array());
    }

    private void read(long time, byte[] packed) {
        ByteBuffer bytes = ByteBuffer.wrap(packed);
        while (bytes.remaining() >= 12) {
            long quote = bytes.getLong();
            int[] anchors = new int[Math.min(bytes.getInt(), bytes.remaining() / 4)];
            for (int i = 0; i < anchors.length; i++) {
                anchors[i] = bytes.getInt();
            }
            recent.add(quote, time, anchors);
        }
    }

    /** Reads what other connections stored since; within a transaction nobody else can. What they took out is found and passed over. */
    private void bringUpToDate() {
        if (!loaded) {
            recent = new RecentQuotes();
            latest = 0;
        } else if (current) {
            return;
        }
        long now = database.number("pragma data_version");
        if (!loaded || now != version) {
            database.list("select n, time, quotes from recent_quotes where n > ? order by n", row -> {
                read(row.getLong(2), row.getBytes(3));
                latest = row.getLong(1);
                return latest;
            }, latest);
        }
        version = now;
        loaded = true;
        current = true;
    }

    /** To be called before the quotes of a story are removed. */
    void remove(long story) {
        recent.forget(QuoteTable.first(story), QuoteTable.last(story));
        database.run("delete from recent_quotes where story = ?", story);
    }

    @Override
    public void ended(boolean kept) {
        current = false;
        loaded &= kept;
    }

    /** The quotes that share the most anchors. */
    private List<Candidate> candidates(Utterance said, long time) {
        Map<Long, Integer> shared = new HashMap<>();
        for (int anchor : said.anchors()) {
            recent.having(anchor, time, WITHIN, quote -> shared.merge(quote, 1, Integer::sum));
        }
        List<Long> best = new ArrayList<>(shared.keySet());
        best.sort(Comparator.<Long>comparingInt(shared::get).reversed().thenComparing(Comparator.naturalOrder()));
        List<Candidate> candidates = new ArrayList<>();
        for (long quote : best.subList(0, Math.min(CANDIDATES, best.size()))) {
            database.first("select id, same, text, speaker, speaker_kind, kind from quote where id = ?", row -> candidates.add(new Candidate(
                    row.getLong(1), row.getLong(2), Shingles.words(row.getString(3), QuoteTable.kind(row.getInt(6))),
                    NameKey.of(row.getString(4), row.getInt(5) == Speaker.Kind.BODY.ordinal()))), quote);
        }
        return candidates;
    }

    private void group(Utterance said, long story, List<Candidate> candidates) {
        long group = 0;
        for (Candidate it : candidates) {
            boolean otherStory = it.id() < QuoteTable.first(story) || it.id() > QuoteTable.last(story);
            boolean known = !said.name().words().isEmpty() && !it.speaker().words().isEmpty();
            if (otherStory && said.name().mayBe(it.speaker()) && Shingles.same(said.words(), it.words(), known)
                    && (it.same() == group || isOneSpeaker(said, it.same()))) {
                group = join(group, it);
            }
        }
        if (group != 0) {
            database.run("update quote set same = ? where id = ?", group, QuoteTable.id(story, said.n()));
        }
    }

    /** A quote whose speaker nobody knows must not make those of two others one. */
    private boolean isOneSpeaker(Utterance said, long group) {
        return group == 0 || database.list("select distinct speaker, speaker_kind from "
                + "(select speaker, speaker_kind from quote where same = ? and same <> 0 limit ?)",
                row -> NameKey.of(row.getString(1), row.getInt(2) == Speaker.Kind.BODY.ordinal()), group, SPEAKERS)
                .stream().allMatch(said.name()::mayBe);
    }

    /** Puts the candidate, with its group if it has one, into the group; the first one found makes the group. */
    private long join(long group, Candidate it) {
        long own = it.same() == 0 ? it.id() : it.same();
        if (it.same() == 0) {
            database.run("update quote set same = ? where id = ?", group == 0 ? own : group, it.id());
        } else if (group != 0 && group != own) {
            database.run("update quote set same = ? where same = ? and same <> 0", group, own);
        }
        return group == 0 ? own : group;
    }
}
