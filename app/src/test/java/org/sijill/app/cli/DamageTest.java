package org.sijill.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A register's file that the disk or somebody changed: {@code sijill check} says so, or nothing is lost; a backup of
 * before brings the same bytes back. More of each damage with {@code -Ddamages=N}.
 */
class DamageTest {
    private static final int DAMAGES = Integer.getInteger("damages", 4), PAGE = 4096;
    private static final List<String> TABLES = List.of(
            "page",
            "page_version",
            "report",
            "judgement",
            "remark",
            "event",
            "event_report",
            "event_link",
            "page_day",
            "edge");

    @TempDir
    private static Path folder;

    private static Path whole, backup;
    private static String told;
    private static List<String> rows;

    /** What a file can suffer. */
    enum Damage {
        FLIPPED_BIT {
            @Override
            byte[] done(byte[] file, Random random) {
                file[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));
                return file;
            }
        },
        ZEROED_PAGE {
            @Override
            byte[] done(byte[] file, Random random) {
                int page = random.nextInt(file.length / PAGE) * PAGE;
                Arrays.fill(file, page, page + PAGE, (byte) 0);
                return file;
            }
        },
        TRUNCATED {
            @Override
            byte[] done(byte[] file, Random random) {
                return Arrays.copyOf(file, random.nextInt(file.length));
            }
        },
        CUT_IN_HALF {
            @Override
            byte[] done(byte[] file, Random random) {
                return Arrays.copyOf(file, file.length / 2);
            }
        };

        abstract byte[] done(byte[] file, Random random);
    }

    @BeforeAll
    static void make() throws SQLException {
        whole = folder.resolve("whole.db");
        backup = folder.resolve("backup.db");
        on(whole, "ingest", Ran.SAMPLES);
        assertThat(on(whole, "backup", backup.toString()).code()).isZero();
        told = on(whole, "export").out();
        rows = rows(whole);
    }

    private static Ran on(Path register, String... command) {
        List<String> line = new ArrayList<>(List.of(command));
        line.addAll(List.of("--register", register.toString()));
        return Ran.of(line.toArray(String[]::new));
    }

    private static List<String> rows(Path register) throws SQLException {
        List<String> all = new ArrayList<>();
        try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + register);
                Statement s = c.createStatement()) {
            for (String table : TABLES)
                try (ResultSet r = s.executeQuery("SELECT * FROM " + table)) {
                    while (r.next()) all.add(table + row(r));
                }
        }
        all.sort(null);
        return all;
    }

    private static String row(ResultSet r) throws SQLException {
        StringBuilder row = new StringBuilder();
        for (int i = 1; i <= r.getMetaData().getColumnCount(); i++)
            row.append('|').append(r.getString(i));
        return row.toString();
    }

    static Stream<Arguments> damages() {
        return Stream.of(Damage.values())
                .flatMap(d -> IntStream.range(0, d == Damage.CUT_IN_HALF ? 1 : DAMAGES)
                        .mapToObj(seed -> Arguments.of(d, seed)));
    }

    private static Path fresh() throws IOException {
        return Files.createTempFile(folder, "damaged", ".db");
    }

    private static void namedOrNothingLost(Path damaged) throws SQLException {
        Ran check = on(damaged, "check"), export = on(damaged, "export");
        for (Ran r : List.of(check, export))
            assertThat(r.err()).doesNotContain("Exception", "fault of Sijill's own", "\tat ");
        if (check.code() == Exit.OK) {
            assertThat(export.out().equals(told)).as("the same export").isTrue();
            assertThat(rows(damaged).equals(rows)).as("the same rows").isTrue();
        } else
            assertThat(check.out() + check.err())
                    .containsPattern("damage|not as it was|do not make|there (is|should)|could not go on");
    }

    @ParameterizedTest
    @MethodSource("damages")
    void isNamedOrNothingIsLost(Damage damage, int seed) throws IOException, SQLException {
        Path damaged = fresh();
        Files.write(damaged, damage.done(Files.readAllBytes(whole), new Random(seed)));
        namedOrNothingLost(damaged);
    }

    @Test
    void aBackupBringsTheSameBytesBack() throws IOException {
        Path lost = fresh();
        Files.write(lost, Damage.CUT_IN_HALF.done(Files.readAllBytes(whole), new Random(0)));
        assertThat(on(lost, "export").code()).isEqualTo(Exit.REFUSED);
        Files.copy(backup, lost, StandardCopyOption.REPLACE_EXISTING);
        assertThat(on(lost, "export").out().equals(told)).isTrue();
        assertThat(on(lost, "check").code()).isZero();
    }

    /**
     * Files pages in three goes and gives the log as it was after the second; a reader keeps it from being taken in.
     *
     * @param all whether the log holds every page of the file, or only what changed
     */
    private static Path logOfEarlier(Path register, boolean all) throws IOException, SQLException {
        Path log = fresh();
        on(register, "ingest", sample("egypt-turkey-01-first-round-opens.txt"));
        try (Connection reader = DriverManager.getConnection("jdbc:sqlite:" + register);
                Statement s = reader.createStatement()) {
            reader.setAutoCommit(false);
            s.executeQuery("SELECT count(*) FROM page").close();
            assertThat(on(register, "ingest", sample("single-postponed-summit.txt"))
                            .code())
                    .isZero();
            if (all) vacuum(register);
            Files.copy(Path.of(register + "-wal"), log, StandardCopyOption.REPLACE_EXISTING);
            reader.rollback();
        }
        on(register, "ingest", Ran.SAMPLES);
        return log;
    }

    private static void vacuum(Path register) throws SQLException {
        try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + register);
                Statement s = c.createStatement()) {
            s.execute("VACUUM");
        }
    }

    private static String sample(String name) {
        return Path.of(Ran.SAMPLES, name).toString();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aLogOfAnEarlierMomentIsRefused(boolean all) throws IOException, SQLException {
        Path register = folder.resolve("logged" + all + ".db");
        Path log = logOfEarlier(register, all), beside = Path.of(register + "-wal");
        Files.copy(log, beside);
        for (String command : List.of("check", "events", "stats")) {
            Ran r = on(register, command);
            assertThat(r.err()).contains("is of an earlier moment").hasLineCount(1);
            assertThat(r.code()).isEqualTo(Exit.REFUSED);
        }
        Files.delete(beside);
        assertThat(on(register, "export").out().equals(told)).isTrue();
    }
}
