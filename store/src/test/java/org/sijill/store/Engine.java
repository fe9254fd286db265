package org.sijill.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** Where the tests keep their registers: in files, and in a real PostgreSQL that is started once a run. */
enum Engine {
    SQLITE {
        @Override
        String fresh(Path folder) {
            return folder.resolve("register" + COUNT.incrementAndGet() + ".db").toString();
        }
    },
    POSTGRES {
        @Override
        String fresh(Path folder) {
            String name = "register" + COUNT.incrementAndGet();
            try (Connection c = DriverManager.getConnection(Server.RUNNING.getJdbcUrl("postgres", "postgres"));
                    Statement s = c.createStatement()) {
                s.execute("CREATE DATABASE " + name);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return Server.RUNNING.getJdbcUrl("postgres", name);
        }
    };

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** Address of a register that is not there yet. */
    abstract String fresh(Path folder);

    private static final class Server {
        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                // Hundreds of databases of a moment each: to write them through to the disk at the end takes a minute.
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .start();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }
}
