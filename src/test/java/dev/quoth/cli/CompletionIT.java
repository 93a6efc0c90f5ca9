package dev.quoth.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Completion in the shells themselves: a line is typed, tab is pressed, and the words it became are read. */
class CompletionIT {

    private static final Path TYPIST = Path.of("src/test/resources/dev/quoth/cli/complete.zsh").toAbsolutePath();

    /** What is typed, and the words it becomes; titles of feeds, tags, speakers, files. */
    private static final Map<String, String> LINES = lines();

    @TempDir
    private static Path home;
    private static Shell shell;

    private static Map<String, String> lines() {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("quoth sho", "<quoth><show>");
        lines.put("quoth list --unr", "<quoth><list><--unread>");
        lines.put("quoth mark unst", "<quoth><mark><unstar>");
        lines.put("quoth list --feed The\\ Har", "<quoth><list><--feed><The Harbour Post>");
        lines.put("quoth list --feed the\\ har", "<quoth><list><--feed><The Harbour Post>");
        lines.put("quoth list --feed \"The Har", "<quoth><list><--feed><The Harbour Post>");
        lines.put("quoth list --feed=The\\ Har", "<quoth><list><--feed=The Harbour Post>");
        lines.put("quoth feeds check Sport:\\ b", "<quoth><feeds><check><Sport: boats>");
        lines.put("quoth list --tag por", "<quoth><list><--tag><port>");
        lines.put("quoth who ad", "<quoth><who><Ada Brown>");
        lines.put("quoth quotes --speaker=Ru", "<quoth><quotes><--speaker=Rui Tavares>");
        lines.put("quoth show edi", "<quoth><show><edition.xml>");
        lines.put("quoth list --library=edi", "<quoth><list><--library=edition.xml>");
        lines.put("quoth config wid", "<quoth><config><width>");
        return lines;
    }

    @BeforeAll
    static void fetch() {
        Run run = Run.withEdition(home);
        run.feeds(home.resolve("edition.xml").toUri() + " port \"~The Harbour Post\" articles=feed\nhttps://sport.example/feed \"~Sport: boats\"\n");
        assertThat(run.pipe("feeds").status()).isZero();
        shell = Shell.built(home);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh", "zsh-fpath"})
    void completesInTheShell(String kind) {
        assumeTrue(Shell.has("zsh"), "no zsh here, which also types into bash");
        // the other way to install it is the same function; a few lines show that it is found
        int some = kind.equals("zsh-fpath") ? 4 : LINES.size();
        String lines = LINES.keySet().stream().limit(some).map(line -> "'" + line + "'").collect(Collectors.joining(" "));
        Run.Result result = shell.run("zsh -f '" + TYPIST + "' " + kind + " " + lines);
        assertThat(result.out().lines().toList()).as(result.err()).isEqualTo(LINES.values().stream().limit(some).toList());
    }

    @Test
    void completesInFish() {
        assumeTrue(Shell.has("fish"), "no fish here");
        StringBuilder script = new StringBuilder("quoth completion fish | source\n");
        LINES.keySet().forEach(line -> script.append("complete -C '").append(line.replace("\\", "\\\\")).append("'\n"));
        Run.Result result = shell.run("fish --no-config -c \"$(cat <<'END'\n" + script + "END\n)\"");
        // fish gives back the last word alone, and quotes it itself
        List<String> words = LINES.values().stream().map(line -> line.substring(line.lastIndexOf('<') + 1, line.length() - 1)).toList();
        assertThat(result.out().lines().map(word -> word.split("\t")[0]).toList()).as(result.err()).isEqualTo(words);
    }
}
