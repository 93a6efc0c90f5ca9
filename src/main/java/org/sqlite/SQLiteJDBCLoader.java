package org.sqlite;

import dev.quoth.library.NativeCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * Stands before sqlite-jdbc's class of this name on the class path. That one, at every start, looks through every jar for its version
 * and through the directory for temporary files for what an older process left there: a tenth of a one-shot command's time.
 *
 * <p>A test holds that sqlite-jdbc calls nothing of it that is not here, but for its driver for {@code DriverManager}, which nobody uses.
 */
public final class SQLiteJDBCLoader {

    private static boolean loaded;

    private SQLiteJDBCLoader() { }

    /**
     * Loads SQLite's native library from the directory that {@code org.sqlite.lib.path} names, else from the jar.
     *
     * @return true
     * @throws IOException when there is no room for a file, or no library for this machine
     */
    public static synchronized boolean initialize() throws IOException {
        if (!loaded) {
            String directory = System.getProperty("org.sqlite.lib.path", "");
            if (directory.isEmpty() || !load(Path.of(directory))) {
                loadFromJar();
            }
            loaded = true;
        }
        return true;
    }

    /** A cache directory may be shared with a machine of another kind; its library is no use here. */
    private static boolean load(Path directory) {
        try {
            System.load(file(directory).toString());
            return true;
        } catch (UnsatisfiedLinkError e) {
            return false;
        }
    }

    /** A loaded library needs its file no more. */
    private static void loadFromJar() throws IOException {
        Path directory = Files.createTempDirectory("quoth-sqlite");
        try {
            NativeCode.unpack(directory);
            if (!load(directory)) {
                throw new IOException("sqlite-jdbc has no native library for this machine");
            }
        } finally {
            Files.deleteIfExists(file(directory));
            Files.deleteIfExists(directory);
        }
    }

    private static Path file(Path directory) {
        return directory.resolve(LibraryLoaderUtil.getNativeLibName()).toAbsolutePath();
    }
}
