package dev.quoth.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.cli.Run.Result;
import dev.quoth.cli.output.Console.Ends;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryCommandTest {

    @TempDir
    private Path home;

    /** A home of its own, where the program's feeds.txt is in force, which begins with the sample edition. */
    private Run fresh(String name) throws IOException {
        Path program = Files.createDirectories(home.resolve("program"));
        Files.writeString(program.resolve("feeds.txt"), "sample:edition\n");
        return new Run(Files.createDirectories(home.resolve(name))).program(program);
    }

    @Test
    void anImportIntoANewLibraryIsTheLibraryThatWasExported() throws IOException {
        Run one = fresh("one");
        one.pipe("mark", "star", "3");
        String exported = one.pipe("library", "export").out();
        long stories = exported.lines().filter(line -> line.startsWith("{\"type\":\"story\"")).count();
        String earlier = exported.replace("\"seen\":" + Run.NOW.toEpochMilli(), "\"seen\":" + Run.NOW.minusSeconds(3600).toEpochMilli());
        assertThat(earlier).isNotEqualTo(exported);

        Run other = fresh("other");
        Result imported = other.run(Ends.PIPES, earlier, "library", "import", "-");

        assertThat(imported.err()).isEqualTo(stories + " new stories from -\n");
        assertThat(other.pipe("library", "export").out()).isEqualTo(earlier);
    }
}
