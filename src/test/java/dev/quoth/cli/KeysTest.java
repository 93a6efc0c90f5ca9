package dev.quoth.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The keys scripts rely on, as they are printed. One may be added at an end; none may go, move or change its meaning. */
class KeysTest {

    private static final String STORY = "story source feed url title byline authors published site lang unread starred tags quotes";
    private static final String QUOTE = "source story n text start end parts speaker role attribution cue kind basis title url published at";

    @TempDir
    private static Path home;
    private static Run run;

    @BeforeAll
    static void fetch() {
        run = Run.withEdition(home);
    }

    @Test
    void columnsStay() {
        columns("list --tsv", STORY + " event");
        columns("quotes --tsv", QUOTE);
        columns("who Brown --tsv", QUOTE);
        columns("who --tsv", "speaker role quotes stories outlets last");
        columns("search ferry --tsv", STORY + " snippet marks event");
        columns("feeds --tsv", "feed url title site tags stories unread fetched due failures error");
        columns("feeds check --tsv", "url title ok format stories newest error note");
        columns("config --tsv", "name value default meaning");
    }

    @Test
    void keysStay() throws IOException {
        keys("list --json", STORY + " event");
        keys("quotes --json --indirect", QUOTE);
        keys("who --json", "speaker role quotes stories outlets last");
        keys("search ferry --json", STORY + " snippet marks event");
        keys("feeds --json", "feed url title site tags stories unread fetched due failures error");
        keys("config --json", "name value default meaning");
    }

    @Test
    void keysOfArticlesStay() throws IOException {
        String blocks = "blocks.type blocks.text blocks.start blocks.end blocks.level blocks.depth blocks.ordinal blocks.rows blocks.headed"
                + " blocks.credit blocks.alt blocks.src blocks.inlines blocks.inlines.type blocks.inlines.start blocks.inlines.end"
                + " blocks.inlines.href";
        String said = "said.n said.text said.start said.end said.parts said.speaker said.role said.attribution said.cue said.kind said.basis said.at";
        keys("show --json --quotes 1 2 3", STORY + " note error text blocks " + blocks + " said " + said);
        keys("show --json none.txt", "source error");
    }

    private static void columns(String line, String names) {
        assertThat(run.pipe(line.split(" ")).out().lines().findFirst()).contains(names.replace(' ', '\t'));
    }

    /** What is printed is among the keys that are promised, each object's in their order. */
    private static void keys(String line, String promised) throws IOException {
        List<String> order = Arrays.asList(promised.split(" "));
        Set<String> printed = new LinkedHashSet<>();
        for (String object : run.pipe(line.split(" ")).out().split("\n")) {
            List<String> keys = keys(object);
            assertThat(order).as(object).containsAll(keys);
            assertThat(keys.stream().filter(key -> !key.contains(".")).map(order::indexOf).toList()).as(object).isSorted();
            printed.addAll(keys);
        }
        assertThat(printed).hasSizeGreaterThan(1);
    }

    /** The keys of an object; those of objects within it after a dot. */
    private static List<String> keys(String object) throws IOException {
        List<String> keys = new ArrayList<>();
        List<String> path = new ArrayList<>();
        try (JsonParser json = new JsonFactory().createParser(object)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.FIELD_NAME) {
                    path.set(path.size() - 1, json.currentName());
                    keys.add(String.join(".", path));
                } else if (token == JsonToken.START_OBJECT) {
                    path.add("");
                } else if (token == JsonToken.END_OBJECT) {
                    path.remove(path.size() - 1);
                }
            }
        }
        return keys.stream().distinct().toList();
    }
}
