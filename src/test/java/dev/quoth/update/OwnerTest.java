package dev.quoth.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnerTest {

    private static final long OWN = ProcessHandle.current().pid();

    @TempDir
    private Path proc;

    @BeforeEach
    void boot() throws IOException {
        Files.createDirectories(proc.resolve("sys/kernel/random"));
        Files.createDirectories(proc.resolve("self/ns"));
        Files.createSymbolicLink(proc.resolve("self/ns/pid"), Path.of("pid:[4026531836]"));
        boot("8b7a");
        process(OWN, "S", 5000);
    }

    private void boot(String id) throws IOException {
        Files.writeString(proc.resolve("sys/kernel/random/boot_id"), id + "\n");
    }

    private void process(long number, String state, long start) throws IOException {
        Path directory = Files.createDirectories(proc.resolve(Long.toString(number)));
        Files.writeString(directory.resolve("stat"), number + " (a) b) " + state + " 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 " + start
                + " 20 21\n");
    }

    @Test
    void aProcessThatRunsIsThere() {
        assertThat(Owner.isGone(Owner.current(proc).written(), proc)).isFalse();
    }

    @Test
    void oneThatEndedIsGone() throws IOException {
        String owner = Owner.current(proc).written();
        process(OWN, "Z", 5000);
        assertThat(Owner.isGone(owner, proc)).as("not buried yet").isTrue();
        Files.delete(proc.resolve(OWN + "/stat"));
        assertThat(Owner.isGone(owner, proc)).isTrue();
    }

    @Test
    void anotherWithItsNumberIsNotIt() throws IOException {
        String owner = Owner.current(proc).written();
        process(OWN, "R", 9000);
        assertThat(Owner.isGone(owner, proc)).isTrue();
    }

    @Test
    void nobodyElsewhereIsSeenToBeDead() throws IOException {
        String owner = Owner.current(proc).written();
        Files.delete(proc.resolve(OWN + "/stat"));
        boot("9c8d");
        assertThat(Owner.isGone(owner, proc)).as("another boot or machine").isFalse();
        Files.delete(proc.resolve("self/ns/pid"));
        assertThat(Owner.isGone(owner, proc)).as("no such system").isFalse();
        assertThat(Owner.isGone(new Owner("", "", "id").written(), proc)).isFalse();
    }

    @Test
    void whatAnEarlierVersionWroteIsLeftAlone() {
        assertThat(Owner.isGone("2d1f0c0e-7e3b-4a55-9a36-0a0b1c2d3e4f", proc)).isFalse();
        assertThat(Owner.isGone("8b7a/pid:[4026531836] many 7 id", proc)).isFalse();
        assertThat(Owner.isGone("", proc)).isFalse();
    }
}
