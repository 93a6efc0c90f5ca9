package dev.quoth.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.sqlite.util.LibraryLoaderUtil;

/** SQLite's native library as a file of its own; unpacking it from the jar costs every start 100 ms. */
public final class NativeCode {

    private NativeCode() { }

    /** Unpacks the library for this machine into {@code directory}, for {@code org.sqlite.lib.path} to name. */
    public static void unpack(Path directory) {
        String name = LibraryLoaderUtil.getNativeLibName();
        String resource = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name;
        try (InputStream in = LibraryLoaderUtil.class.getResourceAsStream(resource)) {
            if (in == null) {
                return; // a machine sqlite-jdbc has no code for; it says so itself
            }
            Files.createDirectories(directory);
            Path fresh = Files.createTempFile(directory, "native", "");
            Files.copy(in, fresh, StandardCopyOption.REPLACE_EXISTING);
            Files.move(fresh, directory.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
