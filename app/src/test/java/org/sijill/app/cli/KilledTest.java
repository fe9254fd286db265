package org.sijill.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A few of the deaths of {@link KilledCampaign}: what is started again ends with the same bytes. */
class KilledTest {
    private static final String PAGE =
            Path.of(Ran.SAMPLES, "egypt-turkey-01-first-round-opens.txt").toString();

    @TempDir
    private Path folder;

    @Test
    void atRandomMomentsOfFiling() throws IOException, InterruptedException, SQLException {
        Scene scene = new Scene(folder, Scene.Kind.INGEST, Ran.SAMPLES).set();
        Random random = new Random(1);
        for (int i = 0; i < 3; i++) scene.command().after(600 + random.nextInt(900));
        scene.ends();
    }

    @ParameterizedTest
    @CsvSource({
        "INGEST, CREATE TABLE report, false",
        "INGEST, COMMIT, true",
        "UPGRADE, ALTER TABLE report, true",
        "BACKUP, VACUUM INTO ?, true"
    })
    void atAWrite(Scene.Kind kind, String write, boolean after) throws IOException, InterruptedException, SQLException {
        Scene scene = new Scene(folder, kind, PAGE).set();
        List<String> writes = scene.command().writes();
        scene.set();
        assertThat(scene.command().at(writes.lastIndexOf(write) + 1, after)).isTrue();
        scene.betweenTimes();
        scene.ends();
    }
}
