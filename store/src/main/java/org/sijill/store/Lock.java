package org.sijill.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Keeps every writer but one away from a register: by a lock on a file beside it, or by PostgreSQL's advisory lock.
 * Both are let go by the system when a process dies, however it dies.
 */
final class Lock implements AutoCloseable {
    private static final long NUMBER = 0x53494A494C4CL;

    private final @Nullable FileChannel channel;
    private final @Nullable Connection server;

    private Lock(@Nullable FileChannel channel, @Nullable Connection server) {
        this.channel = channel;
        this.server = server;
    }

    /** @throws Refused where another writer is at work */
    static Lock take(Place place, Connection connection) throws SQLException {
        Path file = place.file();
        return file == null ? server(place, connection) : file(place, file);
    }

    private static Lock file(Place place, Path file) {
        try {
            FileChannel channel = FileChannel.open(
                    file.resolveSibling(file.getFileName() + "-lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            if (lock(channel) != null) return new Lock(channel, null);
            channel.close();
            throw busy(place);
        } catch (IOException e) {
            throw new Refused("the register " + place.shown() + " cannot be written: " + e.getMessage(), e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static Lock server(Place place, Connection connection) throws SQLException {
        try (Statement s = connection.createStatement();
                ResultSet r = s.executeQuery("SELECT pg_try_advisory_lock(" + NUMBER + ")")) {
            if (r.next() && r.getBoolean(1)) return new Lock(null, connection);
        }
        throw busy(place);
    }

    private static Refused busy(Place place) {
        return new Refused(
                "somebody else is writing to the register " + place.shown() + "; try again when they have done");
    }

    /** Lets the lock go at once; to be closed before its connection, which the server may take a while to miss. */
    @Override
    public void close() {
        try {
            if (channel != null) channel.close();
            if (server != null && !server.isClosed()) free(server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            // A connection that is broken holds no lock for long.
        }
    }

    private static void free(Connection connection) throws SQLException {
        try (Statement s = connection.createStatement()) {
            s.execute("SELECT pg_advisory_unlock(" + NUMBER + ")");
        }
    }
}
