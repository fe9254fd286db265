package org.sijill.app.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that appears whole or not at all: written beside its place under a name of its own, brought to the disk, then
 * moved there in one step. Where writing fails what stood there before stays, and nothing is left beside it.
 */
final class WholeFile {
    /** Writes the content. */
    @FunctionalInterface
    interface Content {
        void to(OutputStream out) throws IOException;
    }

    private WholeFile() {}

    static void write(Path file, Content content) throws IOException {
        Path place = file.toAbsolutePath();
        Path beside = Files.createTempFile(folder(place), ".sijill-", ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside), 1 << 16)) {
                content.to(out);
            }
            try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            readable(beside);
            move(beside, place);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static Path folder(Path place) throws IOException {
        Path folder = place.getParent();
        if (folder == null || !Files.isDirectory(folder)) throw new IOException("there is no folder " + folder);
        return folder;
    }

    /** A temporary file is its owner's alone; a file made by a program is as open as the user lets files be. */
    private static void readable(Path beside) throws IOException {
        Path probe = beside.resolveSibling(beside.getFileName() + ".mode");
        try {
            Files.createFile(probe);
            Files.setPosixFilePermissions(beside, Files.getPosixFilePermissions(probe));
        } catch (UnsupportedOperationException e) {
            // A file system without such permissions has nothing to put right.
        } finally {
            Files.deleteIfExists(probe);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
