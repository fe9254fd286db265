package org.sijill.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The log that SQLite keeps beside a register's file while it is written to. SQLite takes any log that it finds there
 * for the latest, one that was put there from an earlier moment too, and all filed since would be gone without a word.
 * File and log both carry a count of changes on the first page: the file's is never beyond the log's, as pages come
 * into it from the log alone. Formats: sqlite.org/fileformat2.html, 1.3 and 4.1. Stateless.
 */
final class Log {
    private static final int HEADER = 32, FRAME = 24, COUNT = 24, SALT = 16;

    private Log() {}

    static Path of(Path file) {
        return file.resolveSibling(file.getFileName() + "-wal");
    }

    /** @throws Refused where the log beside a file is of an earlier moment than the file */
    static void refuseEarlier(Path file) {
        try {
            if (earlier(file))
                throw new Refused(file.getFileName() + ": the log beside it, "
                        + Log.of(file).getFileName()
                        + ", is of an earlier moment and would undo what was filed since; move the log away");
        } catch (IOException e) {
            // What cannot be read here is told when the engine opens it.
        }
    }

    private static boolean earlier(Path file) throws IOException {
        if (!Files.isRegularFile(file) || !Files.isRegularFile(of(file))) return false;
        long filed = number(file, COUNT); // before the log: whoever writes now makes the log's greater, not the file's
        long logged = logged(of(file));
        return logged >= 0 && filed > logged;
    }

    private static long number(Path file, long at) throws IOException {
        try (FileChannel in = FileChannel.open(file)) {
            ByteBuffer four = ByteBuffer.allocate(4);
            return in.read(four, at) == 4 ? Integer.toUnsignedLong(four.getInt(0)) : 0;
        }
    }

    /** The greatest count of changes in a log; -1 where it does not hold the first page. */
    private static long logged(Path log) throws IOException {
        long most = -1;
        try (FileChannel in = FileChannel.open(log)) {
            ByteBuffer header = ByteBuffer.allocate(HEADER), frame = ByteBuffer.allocate(FRAME + COUNT + 4);
            if (in.read(header, 0) < HEADER) return -1;
            long salt = header.getLong(SALT);
            int step = FRAME + Math.max(512, header.getInt(8));
            for (long at = HEADER; in.read(frame.clear(), at) == frame.capacity(); at += step) {
                if (frame.getLong(8) != salt) break;
                if (frame.getInt(0) == 1) most = Math.max(most, Integer.toUnsignedLong(frame.getInt(FRAME + COUNT)));
            }
        }
        return most;
    }
}
