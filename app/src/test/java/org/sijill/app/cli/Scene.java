package org.sijill.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * A command that is to be killed, the register that it finds, and what must hold when it was started again and came to
 * its end.
 *
 * @param folder where all of it lies
 * @param pages what is filed
 */
record Scene(Path folder, Kind kind, String pages) {
    /** What is killed. */
    enum Kind {
        /** Pages into a register that is not there yet. */
        INGEST,
        /** Every page read again, after a reading that told everything with another confidence. */
        REREAD,
        /** The first writing to a register of the version before this one. */
        UPGRADE,
        EXPORT,
        BACKUP
    }

    private Path whole() {
        return folder.resolve("whole.db");
    }

    private Path register() {
        return folder.resolve("killed.db");
    }

    private Path made() {
        return folder.resolve("made");
    }

    /** The command, in small batches, that more may be half done. */
    Killed command() {
        List<String> line = switch (kind) {
            case INGEST -> List.of("ingest", pages, "--batch", "10", "--register", "" + register());
            case REREAD -> List.of("reread", "--register", "" + register());
            case UPGRADE -> List.of("ingest", pages, "--batch", "10", "--register", "" + register());
            case EXPORT -> List.of("export", "-o", "" + made(), "--register", "" + register());
            case BACKUP -> List.of("backup", "" + made(), "--register", "" + register());
        };
        return new Killed(folder, line);
    }

    /** Sets the register as the command is to find it. */
    Scene set() throws IOException, SQLException {
        if (Files.notExists(whole()))
            assertThat(Ran.of("ingest", pages, "--register", "" + whole()).code())
                    .isZero();
        for (String end : List.of("", "-wal", "-shm", "-lock")) Files.deleteIfExists(Path.of(register() + end));
        Files.deleteIfExists(made());
        if (kind != Kind.INGEST) Files.copy(whole(), register(), StandardCopyOption.REPLACE_EXISTING);
        if (kind == Kind.UPGRADE) older("" + register());
        if (kind == Kind.REREAD) otherwise("" + register());
        return this;
    }

    /** Makes a register what the version before this one wrote. */
    static void older(String register) {
        change(
                register,
                "ALTER TABLE page DROP COLUMN seal",
                "ALTER TABLE page_version DROP COLUMN seal",
                "ALTER TABLE report DROP COLUMN seal",
                "ALTER TABLE judgement DROP COLUMN seal",
                "ALTER TABLE remark DROP COLUMN seal",
                "DELETE FROM sijill_history WHERE version = '8'",
                "UPDATE setting SET content = '3' WHERE name = 'rules'");
    }

    /** Makes a register what a reading left that told everything with another confidence. */
    static void otherwise(String register) {
        change(
                register,
                "UPDATE report SET body = replace(body, '\"confidence\":0.', '\"confidence\":0.0') WHERE body NOT LIKE '%\"confidence\":0.0%'");
    }

    static void change(String register, String... statements) {
        try (Connection c = DriverManager.getConnection(
                        register.startsWith("jdbc:") ? register : "jdbc:sqlite:" + register);
                Statement s = c.createStatement()) {
            for (String sql : statements) s.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What must hold at every moment at which nothing runs: what is made is whole or not there. */
    void betweenTimes() throws IOException {
        if (Files.notExists(made())) return;
        if (kind == Kind.EXPORT) assertThat(made()).hasContent(export(whole()));
        else assertThat(export(made())).isEqualTo(export(whole()));
    }

    /** Starts the command once more, to its end; then the register tells what one tells that was never killed. */
    void ends() throws IOException {
        if (Files.notExists(made()))
            assertThat(Ran.of(command().command().toArray(String[]::new)).code())
                    .isZero();
        betweenTimes();
        assertThat(export(register()).equals(export(whole())))
                .as("the same bytes")
                .isTrue();
        Ran check = Ran.of("check", "--register", "" + register());
        assertThat(check.code()).as(check.out()).isZero();
    }

    private static String export(Path register) {
        return Ran.of("export", "--register", "" + register).out();
    }
}
