package org.sijill.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/**
 * An open register: one connection, for reading or, with the writer's lock, for writing. Not for several threads.
 */
final class Database implements AutoCloseable {
    private final Place place;
    private final Connection connection;
    private final Handle handle;
    private final @Nullable Lock lock;

    private Database(Place place, Connection connection, @Nullable Lock lock) {
        this.place = place;
        this.connection = connection;
        handle = Jdbi.create(connection).open();
        this.lock = lock;
    }

    /** Opens for reading; refuses what is not there, brings up to date what an earlier version wrote. */
    static Database reader(String where) {
        Place place = Place.of(where);
        if (!place.exists()) throw new Refused("there is no register " + where + "; sijill ingest makes one");
        try {
            Connection c = reading(place);
            try {
                int version = Migrations.version(c);
                Migrations.refuseNewer(place, version);
                if (version == 0) throw new Refused(where + " is no register; sijill ingest makes one");
                if (version < Migrations.LAST) writer(where).close();
                return new Database(place, c, null);
            } catch (SQLException | RuntimeException e) {
                c.close();
                throw e;
            }
        } catch (SQLException e) {
            throw fault(place, e);
        }
    }

    /** Opens for writing, makes the register where there is none and brings it up to date. */
    static Database writer(String where) {
        Place place = Place.of(where);
        try {
            Connection c = connect(place, false);
            try {
                return writer(place, c);
            } catch (SQLException | RuntimeException e) {
                c.close();
                throw e;
            }
        } catch (SQLException e) {
            throw fault(place, e);
        }
    }

    private static Database writer(Place place, Connection c) throws SQLException {
        Lock lock = Lock.take(place, c);
        try {
            int version = Migrations.version(c);
            Migrations.refuseNewer(place, version);
            if (version < Migrations.LAST) Migrations.run(place);
            return new Database(place, c, lock);
        } catch (SQLException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** A connection for reading; a file that nobody can change, as on a disk that can only be read, is read as it lies. */
    private static Connection reading(Place place) throws SQLException {
        try {
            return connect(place, true);
        } catch (SQLException e) {
            Place still = place.unchanging();
            if (still == null) throw e;
            return connect(still, true);
        }
    }

    static Connection connect(Place place, boolean reading) throws SQLException {
        Properties p = new Properties();
        if (place.server()) {
            p.setProperty("reWriteBatchedInserts", "true");
            p.setProperty("ApplicationName", "sijill");
            Connection c = DriverManager.getConnection(place.url(), p);
            c.setReadOnly(reading);
            return c;
        }
        if (place.file() != null) Log.refuseEarlier(place.file());
        p.setProperty("busy_timeout", "10000");
        Connection c = DriverManager.getConnection(place.url(), p);
        try (Statement s = c.createStatement()) {
            if (reading) s.execute("PRAGMA query_only = 1");
            else s.execute("PRAGMA journal_mode = WAL");
            s.execute("PRAGMA synchronous = FULL");
            s.execute("PRAGMA cache_size = -32000");
            if (reading) s.executeQuery("SELECT 1 FROM sqlite_schema").close();
            return c;
        } catch (SQLException e) {
            c.close();
            throw e;
        }
    }

    private static Refused fault(Place place, SQLException e) {
        return new Refused(place.shown() + ": " + Trouble.sentence(e), e);
    }

    Handle handle() {
        return handle;
    }

    Place place() {
        return place;
    }

    /** Runs {@code work}; all that it reads is of one moment, whatever is written meanwhile. */
    void atOnce(Runnable work) {
        if (handle.isInTransaction()) {
            work.run();
            return;
        }
        handle.begin();
        try {
            work.run();
        } finally {
            handle.rollback();
        }
    }

    /**
     * Writes a whole and consistent copy of a register in a file, beside its place first, then moved there in one step;
     * a server has tools of its own for that.
     */
    void backup(Path to) {
        if (place.server()) throw new Refused("a register on a server is backed up with pg_dump");
        if (Files.exists(to)) throw new Refused(to + " is there already; nothing was written");
        Path whole = to.toAbsolutePath(), beside = whole.resolveSibling(whole.getFileName() + ".part");
        try {
            copy(beside);
            Files.move(beside, whole);
        } catch (IOException | JdbiException e) {
            Throwable why = e instanceof JdbiException && e.getCause() != null ? e.getCause() : e;
            throw new Refused(to + " cannot be written: " + why.getMessage(), e);
        }
    }

    private void copy(Path beside) throws IOException {
        Files.deleteIfExists(beside);
        try {
            handle.execute("PRAGMA query_only = 0");
            handle.execute("VACUUM INTO ?", beside.toString());
            try (FileChannel written = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                written.force(true);
            }
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(beside);
            throw e;
        }
    }

    @Override
    public void close() {
        if (lock != null) lock.close();
        try (connection) {
            handle.close();
        } catch (SQLException e) {
            throw fault(place, e);
        }
    }
}
