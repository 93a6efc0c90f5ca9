package dev.quoth.update;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/**
 * Who holds the lease of a library, as it is written there: a process of Linux can be seen to have died (kill -9, out of memory), and then
 * the next one need not wait until its lease expires. Elsewhere, and from another machine or container, nobody is ever seen to be dead.
 *
 * <p>A process is known by its number and the clock tick at which it started (proc(5), {@code /proc/PID/stat}, field 22), since numbers come
 * again; and these hold for one boot of one machine (random(4), {@code boot_id}) and one namespace of processes (pid_namespaces(7)).
 *
 * @param place where the number of the process means something, empty where that is not known
 * @param process its number and start, with a blank between
 * @param id tells two updaters of one process apart
 */
record Owner(String place, String process, String id) {

    private static final Path PROC = Path.of("/proc");

    /** Fields of {@code /proc/PID/stat} from the state on, which is the third. */
    private static final int STATE = 0;
    private static final int START = 22 - 3;

    /** This process, with an id of its own. */
    static Owner current() {
        return current(PROC);
    }

    /** @param proc where the system tells of processes */
    static Owner current(Path proc) {
        String id = UUID.randomUUID().toString();
        long number = ProcessHandle.current().pid();
        return new Owner(place(proc), start(proc, number).map(start -> number + " " + start).orElse(""), id);
    }

    /** As it stands in the library. */
    String written() {
        return place + " " + process + " " + id;
    }

    /** Whether who has written this is a process of this machine that runs no longer. */
    static boolean isGone(String written) {
        return isGone(written, PROC);
    }

    static boolean isGone(String written, Path proc) {
        String[] words = written.split(" ");
        if (words.length != 4 || words[0].isEmpty() || !words[0].equals(place(proc))) {
            return false;
        }
        try {
            return !start(proc, Long.parseLong(words[1])).equals(Optional.of(words[2]));
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static String place(Path proc) {
        try {
            return Files.readString(proc.resolve("sys/kernel/random/boot_id")).strip() + "/"
                    + Files.readSymbolicLink(proc.resolve("self/ns/pid")).toString().replace(' ', '_');
        } catch (IOException | UnsupportedOperationException e) {
            return "";
        }
    }

    /** When a process started, in clock ticks since the boot; empty when there is none of this number, or it is dead and only not buried. */
    private static Optional<String> start(Path proc, long number) {
        try {
            String stat = Files.readString(proc.resolve(Long.toString(number)).resolve("stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 1).strip().split(" ");
            return fields.length <= START || fields[STATE].equals("Z") || fields[STATE].equals("X") ? Optional.empty() : Optional.of(fields[START]);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
