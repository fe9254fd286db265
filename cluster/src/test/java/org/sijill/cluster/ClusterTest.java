package org.sijill.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijill.intake.Intake;
import org.sijill.intake.Item;
import org.sijill.intake.Options;
import org.sijill.register.Event;
import org.sijill.register.Link;
import org.sijill.register.Statement;
import org.sijill.store.Catalogue;
import org.sijill.store.Codec;
import org.sijill.store.Filed;
import org.sijill.store.Register;

/** What comes of the cluster is what comes of one machine. */
class ClusterTest {
    private static final Path ROOT = Path.of("..");

    private static SparkSession spark;

    @TempDir
    static Path folder;

    private static Path list;

    @BeforeAll
    static void readAndMerge() throws IOException {
        spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.ui.enabled", false)
                .config("spark.sql.shuffle.partitions", 3)
                .config("spark.default.parallelism", 3)
                .getOrCreate();
        list = list();
        assertThat(run()).startsWith("5 of 5 shards read");
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    /** All pages of the corpus and the samples in five shards. */
    private static Path list() throws IOException {
        List<Path> pages = new ArrayList<>();
        for (String part : List.of("samples", "corpus"))
            try (Stream<Path> all = Files.walk(ROOT.resolve(part))) {
                all.filter(p -> p.toString().matches(".*\\.(txt|html)"))
                        .sorted()
                        .forEach(pages::add);
            }
        List<String> shards = new ArrayList<>();
        for (int n = 0; n < 5; n++) {
            Path shard = folder.resolve("shard-" + n + ".jsonl");
            List<String> lines = new ArrayList<>();
            for (int i = n; i < pages.size(); i += 5) lines.add(line(pages.get(i)));
            shards.add(Files.write(shard, lines).toString());
        }
        return Files.write(folder.resolve("pages.list"), shards);
    }

    private static String line(Path page) throws IOException {
        String kind = page.toString().endsWith(".html") ? "html" : "text";
        String content = new String(Files.readAllBytes(page), StandardCharsets.UTF_8);
        return Codec.write(Map.of("id", page.getFileName().toString(), kind, content));
    }

    private static String run(String... more) throws IOException {
        List<String> args =
                new ArrayList<>(List.of("--out", folder.resolve("out").toString(), list.toString()));
        args.addAll(List.of(more));
        return new Cluster(spark, Arguments.of(args.toArray(String[]::new))).run();
    }

    private Map<String, String> events() {
        Map<String, String> events = new TreeMap<>();
        for (Row r :
                spark.read().parquet(folder.resolve("out/events").toString()).collectAsList())
            events.put(r.getAs("id"), r.getAs("reports") + " " + r.getAs("body"));
        return events;
    }

    /** An event with the reports behind it. */
    private static String whole(Event e) {
        return e.statements().stream().map(Statement::id).collect(Collectors.joining(" ")) + " " + Tables.body(e);
    }

    private List<String> links() {
        return spark.read().parquet(folder.resolve("out/links").toString()).collectAsList().stream()
                .map(r -> r.getAs("from_event") + " " + r.getAs("relation") + " " + r.getAs("to_event") + " "
                        + r.getAs("score"))
                .sorted()
                .toList();
    }

    private static void eachEvent(String register, Map<String, String> events, List<String> links) {
        try (Catalogue catalogue = Catalogue.open(register, Machine.here().lexicon)) {
            catalogue.each(view -> {
                events.put(view.event().id(), whole(view.event()));
                for (Link l : view.outcomes())
                    links.add(l.from() + " " + l.relation().word() + " " + l.to() + " " + l.score());
            });
        }
        links.sort(null);
    }

    private String oneMachine() {
        String where = folder.resolve("one.db").toString();
        Machine m = Machine.here();
        List<Filed> pages = new ArrayList<>();
        new Intake(m.lexicon, Options.none()).read(List.of(list.toString()), InputStream.nullInputStream(), i -> {
            if (!(i.opened() instanceof Item.Good good)) return;
            var reading = m.sijill.read(good.page());
            if (!reading.article().text().isEmpty()) pages.add(Filed.of(good.page(), reading, m.statements));
        });
        try (Register register = Register.open(where, m.lexicon)) {
            register.file(pages);
        }
        return where;
    }

    @Test
    void events_and_links_are_those_of_one_machine() throws IOException {
        Map<String, String> events = new TreeMap<>();
        List<String> links = new ArrayList<>();
        eachEvent(oneMachine(), events, links);
        assertThat(events).hasSizeGreaterThan(100);
        assertThat(links).isNotEmpty();
        assertThat(events()).isEqualTo(events);
        assertThat(links()).isEqualTo(links);
    }

    @Test
    void it_goes_on_with_the_shards_that_are_missing_and_gives_the_same() throws IOException {
        Map<String, String> events = events();
        List<Path> shards;
        try (Stream<Path> all = Files.list(folder.resolve("out/shards"))) {
            shards =
                    all.filter(p -> p.toString().endsWith(".jsonl.gz")).sorted().toList();
        }
        Files.delete(shards.getFirst());
        assertThat(run()).startsWith("1 of 5 shards read");
        assertThat(events()).isEqualTo(events);
    }

    @Test
    void the_result_can_be_loaded_into_a_register() throws IOException {
        String where = folder.resolve("loaded.db").toString();
        assertThat(run("--read-only", "--load", where)).startsWith("0 of 5").doesNotContain("; 0 pages filed");
        assertThat(run("--read-only", "--load", where)).contains("; 0 pages filed");
        Map<String, String> events = new TreeMap<>();
        eachEvent(where, events, new ArrayList<>());
        assertThat(events()).isEqualTo(events);
    }

    @Test
    void pages_and_reports_lie_by_day() throws IOException {
        long pages =
                spark.read().parquet(folder.resolve("out/pages").toString()).count();
        assertThat(pages).isGreaterThan(30);
        assertThat(folder.resolve("out/pages/day=unknown")).isDirectory();
        try (Stream<Path> days = Files.list(folder.resolve("out/reports"))) {
            assertThat(days.filter(d -> d.getFileName().toString().matches("day=[0-9]{4}-[0-9]{2}-[0-9]{2}")))
                    .hasSizeGreaterThan(5);
        }
    }

    @Test
    void a_wrong_command_line_is_told() {
        assertThatThrownBy(() -> Arguments.of("x")).hasMessageStartingWith("where to?");
        assertThatThrownBy(() -> Arguments.of("--out", "x")).hasMessageStartingWith("what is to be read?");
        assertThatThrownBy(() -> Arguments.of("--nothing")).hasMessageStartingWith("there is no --nothing");
    }
}
