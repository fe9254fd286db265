package org.sijill.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that dies while it files. */
class KilledIngestTest {
    private static final int DEATHS = 3;

    @TempDir
    private Path folder;

    private static ProcessBuilder ingest(Path register) {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xss4m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.sijill.app.cli.Main",
                        "ingest",
                        Ran.SAMPLES,
                        "--batch",
                        "2",
                        "--register",
                        register.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    }

    /** Waits until the process has begun to write, then a random while, then kills it. */
    private static void dies(Path register, Random random) throws IOException, InterruptedException {
        Process p = ingest(register).start();
        Path log = register.resolveSibling(register.getFileName() + "-wal");
        while (p.isAlive() && !Files.exists(log)) Thread.sleep(5);
        p.waitFor(random.nextInt(900), TimeUnit.MILLISECONDS);
        p.destroyForcibly().waitFor();
    }

    @Test
    void startedAgainItEndsWithTheSameBytes() throws IOException, InterruptedException {
        Path whole = folder.resolve("whole.db"), killed = folder.resolve("killed.db");
        Ran.of("ingest", Ran.SAMPLES, "--register", whole.toString());
        Random random = new Random(1);
        for (int i = 0; i < DEATHS; i++) dies(killed, random);
        assertThat(Ran.of("ingest", Ran.SAMPLES, "--register", killed.toString())
                        .code())
                .isZero();
        assertThat(Ran.of("export", "--format", "jsonl", "--register", killed.toString())
                        .out())
                .isEqualTo(Ran.of("export", "--format", "jsonl", "--register", whole.toString())
                        .out())
                .isNotEmpty();
        assertThat(Ran.of("check", "--register", killed.toString()).code()).isZero();
    }
}
