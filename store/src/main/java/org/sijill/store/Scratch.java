package org.sijill.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A folder for one register that nobody keeps: gone with all in it when it is closed. Not for several threads. */
final class Scratch implements AutoCloseable {
    private final Path folder;

    private Scratch(Path folder) {
        this.folder = folder;
    }

    static Scratch make() {
        try {
            return new Scratch(Files.createTempDirectory("sijill"));
        } catch (IOException e) {
            throw new Refused("there is no room for a copy to check: " + e.getMessage(), e);
        }
    }

    Path file() {
        return folder.resolve("copy.db");
    }

    @Override
    public void close() {
        try (Stream<Path> left = Files.list(folder)) {
            for (Path file : left.toList()) Files.delete(file);
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
