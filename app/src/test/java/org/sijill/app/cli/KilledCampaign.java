package org.sijill.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code ./dev killed [TIMES [PAGES]]}: kills commands at random moments and at every write by name, starts them again until
 * they end, and compares; kept in {@code bench/KILLED.md}. The pages are the first of the shared articles where those
 * are beside the checkout, else our own. Too long for every build.
 */
class KilledCampaign {
    private static final int TIMES = Integer.getInteger("killed.times", 200),
            PAGES = Integer.getInteger("killed.pages", 240);
    private static final Path SHARED = Path.of("..", "..", "shared", "data", "news", "articles.jsonl.gz");

    private final Map<Scene.Kind, List<String>> rows = new LinkedHashMap<>();

    @TempDir
    private Path folder;

    @Test
    void everyDeathIsOutlived() throws IOException, InterruptedException, SQLException {
        String pages = pages();
        for (Scene.Kind kind : Scene.Kind.values()) {
            Scene scene = new Scene(Files.createDirectory(folder.resolve(kind.name())), kind, pages);
            int deaths = kind == Scene.Kind.INGEST ? TIMES * 6 / 10 : TIMES / 10;
            String random = random(scene, deaths);
            Scene small = new Scene(Files.createDirectory(folder.resolve(kind + "-small")), kind, few());
            rows.put(kind, List.of(random, named(small)));
            System.out.println(kind + " " + rows.get(kind));
        }
        Files.writeString(Path.of("..", "bench", "KILLED.md"), table());
    }

    private String pages() throws IOException {
        if (Files.notExists(SHARED)) return Ran.SAMPLES;
        Path some = folder.resolve("pages.jsonl");
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                        new GZIPInputStream(Files.newInputStream(SHARED)), StandardCharsets.UTF_8));
                BufferedWriter out = Files.newBufferedWriter(some)) {
            for (int i = 0; i < PAGES; i++) out.write(in.readLine() + "\n");
        }
        return some.toString();
    }

    /** Three of our own pages, of one story. */
    private String few() throws IOException {
        Path some = folder.resolve("few");
        if (Files.exists(some)) return some.toString();
        Files.createDirectory(some);
        for (String name : List.of("01-first-round-opens", "03-second-round-announced", "04-second-round-ends")) {
            String file = "egypt-turkey-" + name + ".txt";
            Files.copy(Path.of(Ran.SAMPLES, file), some.resolve(file));
        }
        return some.toString();
    }

    /** Kills at random moments of a run, again and again, beginning afresh whenever one came to its end. */
    private static String random(Scene scene, int deaths) throws IOException, InterruptedException, SQLException {
        Random random = new Random(scene.kind().ordinal());
        long work = scene.set().command().work().toMillis();
        scene.set();
        int ends = 0, killed = 0;
        while (killed < deaths) {
            if (scene.command().after(Duration.ofMillis(random.nextLong(100, work)))) {
                killed++;
                scene.betweenTimes();
                if (killed % 20 == 0) System.out.println(scene.kind() + ": killed " + killed);
            } else {
                scene.ends();
                scene.set();
                ends++;
            }
        }
        scene.ends();
        return killed + " | " + (ends + 1);
    }

    /** Dies before the first and after the last write of each name, and on both sides of every end of a transaction. */
    private static String named(Scene scene) throws IOException, InterruptedException, SQLException {
        List<String> writes = scene.set().command().writes();
        Map<String, List<Integer>> points = new LinkedHashMap<>();
        for (int i = 0; i < writes.size(); i++)
            points.computeIfAbsent(writes.get(i), k -> new ArrayList<>()).add(i + 1);
        int deaths = 0;
        for (Map.Entry<String, List<Integer>> point : points.entrySet())
            for (int n : point.getValue())
                for (boolean after : new boolean[] {false, true})
                    if (point.getKey().equals("COMMIT") || n == end(point.getValue(), after)) {
                        assertThat(scene.set().command().at(n, after)).isTrue();
                        scene.betweenTimes();
                        scene.ends();
                        deaths++;
                    }
        return points.size() + " | " + deaths;
    }

    private static int end(List<Integer> all, boolean last) {
        return last ? all.getLast() : all.getFirst();
    }

    private String table() {
        String pages = Files.exists(SHARED) ? "the first " + PAGES + " of 5,872 articles" : "our own samples";
        StringBuilder out =
                new StringBuilder("# Killed\n\nWhat `./dev killed " + TIMES + " " + PAGES + "` did last, on "
                        + LocalDate.now() + " with " + pages
                        + " (at named writes: three of our own): a process that works on a register is killed (SIGKILL) at a random moment of its"
                        + " run and started again, until the work is done; and it dies before the first and after the last of its"
                        + " writes of each name (a statement and its table), and on both sides of every end of a transaction. Each time the work"
                        + " is done, `export --format jsonl` must give the bytes of a register that was never killed, and"
                        + " `sijill check` find nothing; a file that is written by `export -o` or `backup` must be whole or not"
                        + " there whenever nothing runs. Not one of these failed.\n\n"
                        + "| | killed at random | times the work was done | names of writes | deaths at them |\n"
                        + "|---|---:|---:|---:|---:|\n");
        rows.forEach((kind, cells) -> out.append("| ")
                .append(kind.name().toLowerCase(Locale.ROOT))
                .append(" | ")
                .append(String.join(" | ", cells))
                .append(" |\n"));
        return out.toString();
    }
}
