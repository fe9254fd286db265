package org.sijill.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A small disk of memory, full or to be read only; passed over where nobody may mount one. */
class FullDiskTest {
    private static final String PAGE =
            Path.of(Ran.SAMPLES, "egypt-turkey-01-first-round-opens.txt").toString();

    @TempDir
    private static Path folder;

    private static Path whole;
    private static String told;

    private final Path disk = folder.resolve("disk");

    @BeforeAll
    static void file() {
        whole = folder.resolve("whole.db");
        on(whole, "ingest", Ran.SAMPLES);
        told = on(whole, "export").out();
    }

    @BeforeEach
    void mount() throws IOException, InterruptedException {
        Files.createDirectories(disk);
        assumeTrue(ran("mount", "-t", "tmpfs", "-o", "size=20m", "sijill", disk.toString()), "nobody may mount here");
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        ran("umount", disk.toString());
    }

    private static boolean ran(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private void remount(String how) throws InterruptedException {
        assertThat(ran("mount", "-o", "remount," + how, disk.toString())).isTrue();
    }

    private static Ran on(Path register, String... command) {
        List<String> line = new ArrayList<>(List.of(command));
        line.addAll(List.of("--register", register.toString()));
        return Ran.of(line.toArray(String[]::new));
    }

    private static void refused(Ran r, String why) {
        assertThat(r.code()).as(r.err()).isEqualTo(Exit.REFUSED);
        assertThat(r.err()).contains(why).hasLineCount(1).doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(ints = {64, 160, 400, 700, 1000})
    void filingOnAFullDiskGoesOnWhenThereIsRoom(int kilobytes) throws InterruptedException {
        remount("size=" + kilobytes + "k");
        Path register = disk.resolve("r.db");
        Ran full = on(register, "ingest", "--batch", "5", Ran.SAMPLES);
        refused(full, "");
        assertThat(full.err()).containsPattern("no room left|disk I/O|cannot be opened");
        remount("size=20m");
        assertThat(on(register, "ingest", "--batch", "5", Ran.SAMPLES).code()).isZero();
        assertThat(on(register, "export").out().equals(told)).isTrue();
        assertThat(on(register, "check").code()).isZero();
    }

    @Test
    void whatDoesNotFitIsNotThere() throws IOException, InterruptedException {
        remount("size=100k");
        refused(on(whole, "backup", disk.resolve("copy.db").toString()), "copy.db cannot be written");
        refused(on(whole, "export", "-o", disk.resolve("x.jsonl").toString()), "x.jsonl cannot be written: No space");
        try (var left = Files.list(disk)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void aRegisterThatCanOnlyBeReadIsRead() throws IOException, InterruptedException {
        Path register = Files.copy(whole, disk.resolve("r.db"));
        remount("ro");
        assertThat(on(register, "export").out().equals(told)).isTrue();
        assertThat(on(register, "events").code()).isZero();
        Path copy = folder.resolve("copy.db");
        assertThat(on(register, "backup", copy.toString()).code()).isZero();
        assertThat(on(copy, "export").out().equals(told)).isTrue();
        refused(on(register, "ingest", PAGE), "cannot be written");
        Ran check = on(register, "check");
        assertThat(check.code()).as(check.err()).isZero();
        assertThat(check.err()).endsWith("the register is whole\n");
        refused(on(disk.resolve("new.db"), "ingest", PAGE), "cannot be written");
        refused(on(whole, "export", "-o", disk.resolve("x").toString()), "cannot be written");
    }

    @Test
    void fullStandardOutputIsToldAndIsNoEnd() throws IOException, InterruptedException {
        File full = new File("/dev/full");
        assumeTrue(full.exists());
        Path said = folder.resolve("said");
        Process p = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xss4m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.sijill.app.cli.Main",
                        "export",
                        "--register",
                        whole.toString())
                .redirectOutput(full)
                .redirectError(said.toFile())
                .start();
        assertThat(p.waitFor()).isEqualTo(Exit.REFUSED);
        assertThat(said).content().contains("standard output cannot be written");
    }
}
