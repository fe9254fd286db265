package org.sijill.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The n-th write of a command fails, for every n, in a file and on a server: nothing is half done, and it can go on. */
class FailingWritesTest {
    private static final String HELD = "somebody else is writing";
    private static final int PATIENCE = 100;
    private static final long PAUSE = Duration.ofMillis(100).toNanos();

    private static final String
            FIRST =
                    Path.of(Ran.SAMPLES, "egypt-turkey-01-first-round-opens.txt")
                            .toString(),
            SECOND =
                    Path.of(Ran.SAMPLES, "egypt-turkey-03-second-round-announced.txt")
                            .toString();

    private static final String NOTHING = "0 events 0";

    /** Of the many writes that make a register every so many fails; {@code ./dev killed} lets every one of them. */
    private static final int STEP = Integer.getInteger("writes.step", 5);

    private static EmbeddedPostgres server;
    private static int databases;

    @TempDir
    private Path folder;

    /** How a write fails, and what is said of it. */
    private enum Failure {
        FULL_DISK(null, 13, "no room left on the register's disk"),
        FULL_SERVER("53100", 0, "no room left"),
        /** The connection is no more. */
        GONE("08006", 0, "went away");

        private final String state;
        private final int code;
        private final String said;

        Failure(String state, int code, String said) {
            this.state = state;
            this.code = code;
            this.said = said;
        }
    }

    /** Lets the write of a number fail. */
    private static final class Failing implements Tripwire.Alarm {
        private final int number;
        private final Failure failure;
        private int n;

        Failing(int number, Failure failure) {
            this.number = number;
            this.failure = failure;
        }

        @Override
        public void before(String write, Connection connection) throws SQLException {
            if (++n != number) return;
            if (failure == Failure.GONE) connection.close();
            throw new SQLException(write + " failed", failure.state, failure.code);
        }

        boolean tripped() {
            return n >= number;
        }
    }

    @AfterAll
    static void stop() throws IOException {
        if (server != null) server.close();
    }

    @AfterEach
    void disarm() {
        Tripwire.disarm();
    }

    private String file() {
        return folder.resolve("register" + ++databases + ".db").toString();
    }

    private static String onServer() throws IOException, SQLException {
        if (server == null) server = EmbeddedPostgres.start();
        String name = "register" + ++databases;
        try (Connection c = DriverManager.getConnection(server.getJdbcUrl("postgres", "postgres"));
                Statement s = c.createStatement()) {
            s.execute("CREATE DATABASE " + name);
        }
        return server.getJdbcUrl("postgres", name);
    }

    private static Ran on(String register, String... command) {
        List<String> line = new ArrayList<>(List.of(command));
        line.addAll(List.of("--register", register));
        return Ran.of(line.toArray(String[]::new));
    }

    /** All that the register holds, told short: what is not alike would fill the screen. */
    private static String export(String register) {
        String out = on(register, "export").out();
        return out.lines().count() + " events " + out.hashCode();
    }

    /**
     * Runs a command again and again, its first write failing, then its second, until none is left to fail. The register
     * must always be as it was or as it is to be.
     *
     * @param ready run before each time
     * @return how many writes failed
     */
    private static int everyWriteFails(
            String register, Failure failure, Consumer<String> ready, String whole, String... command) {
        String before = export(register);
        for (int n = 1; ; n++) {
            ready.accept(register);
            Failing failing = new Failing(n, failure);
            Tripwire.arm(failing);
            Ran r = onceFree(register, command);
            Tripwire.disarm();
            if (r.code() == Exit.OK) {
                assertThat(export(register)).isEqualTo(whole);
                if (!failing.tripped()) return n - 1;
                continue; // it was tried once more and went well
            }
            assertThat(r.code()).as("write %s: %s", n, r.err()).isEqualTo(Exit.REFUSED);
            assertThat(r.err()).contains(failure.said).hasLineCount(1);
            assertThat(export(register)).as("after write %s failed", n).isIn(before, whole);
        }
    }

    /** Runs a command when the server has noticed that whoever wrote before is gone, which it may take a moment for. */
    private static Ran onceFree(String register, String... command) {
        Ran r = on(register, command);
        for (int i = 0; i < PATIENCE && r.err().contains(HELD); i++) {
            LockSupport.parkNanos(PAUSE);
            r = on(register, command);
        }
        return r;
    }

    /** Files a page in a register that holds another, every write failing in its turn. */
    private void filed(String register, Failure failure) {
        String whole = whole();
        on(register, "ingest", FIRST);
        assertThat(everyWriteFails(register, failure, r -> {}, whole, "ingest", SECOND))
                .isGreaterThan(10);
        assertThat(export(register)).isEqualTo(whole);
        assertThat(on(register, "check").err()).endsWith("the register is whole\n");
    }

    private String whole() {
        String register = file();
        on(register, "ingest", FIRST, SECOND);
        return export(register);
    }

    @Test
    void aFullDiskWhileAPageIsFiled() {
        filed(file(), Failure.FULL_DISK);
    }

    @Test
    void aFullServerWhileAPageIsFiled() throws IOException, SQLException {
        filed(onServer(), Failure.FULL_SERVER);
    }

    /** Whoever only reads brings an older register up to date too: all that is written then are the upgrade's steps. */
    @Test
    void aServerThatGoesAwayWhileARegisterIsUpgraded() throws IOException, SQLException {
        String register = onServer();
        on(register, "ingest", FIRST, SECOND);
        String whole = export(register);
        assertThat(everyWriteFails(register, Failure.GONE, Scene::older, whole, "stats"))
                .isGreaterThan(8);
        assertThat(on(register, "check").err()).endsWith("the register is whole\n");
    }

    @Test
    void aFullDiskWhileAPageIsWithdrawn() {
        String register = file();
        on(register, "ingest", FIRST);
        assertThat(everyWriteFails(
                        register, Failure.FULL_DISK, r -> {}, NOTHING, "withdraw", FIRST, "--why", "asked to"))
                .isGreaterThan(3);
        assertThat(export(register)).isEqualTo(NOTHING);
    }

    /** Where there was none: what is left behind is no register yet or one that the next try brings to its end. */
    private void made(Supplier<String> nothing, Failure failure) {
        String register = nothing.get();
        on(register, "ingest", FIRST);
        String whole = export(register);
        int n = 1;
        for (boolean tripped = true; tripped; n += STEP) {
            register = nothing.get();
            Failing failing = new Failing(n, failure);
            Tripwire.arm(failing);
            Ran r = on(register, "ingest", FIRST);
            Tripwire.disarm();
            tripped = failing.tripped();
            if (r.code() != Exit.OK) {
                assertThat(r.code()).as("write %s: %s", n, r.err()).isEqualTo(Exit.REFUSED);
                assertThat(r.err()).contains(failure.said).hasLineCount(1);
                assertThat(on(register, "ingest", FIRST).code()).isEqualTo(Exit.OK);
            }
            assertThat(export(register)).as("after write %s failed", n).isEqualTo(whole);
        }
        assertThat(n).isGreaterThan(20);
        assertThat(on(register, "check").err()).endsWith("the register is whole\n");
    }

    @Test
    void aFullDiskWhileARegisterIsMade() {
        made(this::file, Failure.FULL_DISK);
    }

    @Test
    void aFullServerWhileARegisterIsMade() throws IOException, SQLException {
        String register = onServer();
        made(
                () -> {
                    Scene.change(register, "DROP SCHEMA public CASCADE", "CREATE SCHEMA public");
                    return register;
                },
                Failure.FULL_SERVER);
    }

    @Test
    void aServerThatGoesAwayWhilePagesAreReadAgain() throws IOException, SQLException {
        String register = onServer();
        on(register, "ingest", FIRST);
        String whole = export(register);
        Scene.otherwise(register);
        assertThat(everyWriteFails(register, Failure.GONE, Scene::otherwise, whole, "reread"))
                .isGreaterThan(3);
        assertThat(on(register, "check").err()).endsWith("the register is whole\n");
    }

    @Test
    void exportingWritesNothingToTheRegister() throws IOException, SQLException {
        String register = onServer();
        on(register, "ingest", FIRST);
        String out = folder.resolve("events.jsonl").toString();
        assertThat(everyWriteFails(register, Failure.GONE, r -> {}, export(register), "export", "-o", out))
                .isZero();
    }
}
