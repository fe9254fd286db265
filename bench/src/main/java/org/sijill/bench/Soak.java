package org.sijill.bench;

import com.sun.management.UnixOperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sijill.app.watch.Plan;
import org.sijill.app.watch.Watch;
import org.sijill.data.Pack;
import org.sijill.lexicon.Lexicon;
import org.sijill.store.Register;

/**
 * {@code ./dev soak [MINUTES]}: watches a server that fails in every way for so long, an hour of the watch's time in each
 * of its minutes, and says whether heap, threads or open files grew and whether a page was lost or doubled; kept in
 * {@code bench/SOAK.md}. Ten minutes where nothing else is said.
 */
public final class Soak {
    private static final int FASTER = 60, SAMPLES = 10;
    private static final long PUBLISHED = Duration.ofMillis(500).toNanos();

    private final Path root;
    private final Duration time;
    private final Figures figures;

    private Soak(Path root, Duration time) throws IOException {
        this.root = root;
        this.time = time;
        figures = new Figures(root.resolve("bench/SOAK.md"));
        figures.grid("While it ran", "heap in use, megabytes", "threads", "open files", "pages filed");
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        new Soak(Path.of(args[0]), Duration.ofMinutes(args.length > 1 ? Long.parseLong(args[1]) : 10)).run();
    }

    private void run() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("sijill-soak");
        Path where = folder.resolve("soak.db");
        Lexicon lexicon = Pack.lexicon();
        List<Plan.Feed> feeds = new ArrayList<>();
        try (SoakServer server = new SoakServer(text());
                Register register = Register.open(where.toString(), lexicon)) {
            for (String f : server.feeds()) feeds.add(new Plan.Feed(f, null, Duration.ofMinutes(2), true));
            Watch watch = new Watch(new Plan(null, Duration.ofMillis(5), feeds), lexicon, register, true, s -> {});
            watch(watch, server);
            server.quieten();
            Instant later = Instant.now().plus(time.multipliedBy(FASTER));
            for (int i = 0; i < 5_000 && (i < 40 || register.feeds().outcomes().containsKey("waiting")); i++)
                watch.round(later = later.plus(Duration.ofMinutes(30)));
            outcome(watch, server, register);
        }
        close(folder);
    }

    /** The words of one of our own pages. */
    private String text() throws IOException {
        return new Reader()
                .pages(CorpusScore.pages(root.resolve("samples")).getFirst())
                .getFirst()
                .raw();
    }

    private void watch(Watch watch, SoakServer server) throws InterruptedException {
        long begun = System.nanoTime();
        Instant start = Instant.now();
        int samples = 0;
        long published = 0;
        for (long gone = 0; gone < time.toNanos(); gone = System.nanoTime() - begun) {
            for (; published <= gone / PUBLISHED; published++) server.publish();
            if (watch.round(start.plusNanos(gone * FASTER)) == 0) Thread.sleep(50);
            if (gone * SAMPLES / time.toNanos() >= samples) sample(++samples, watch);
        }
        sample(SAMPLES + 1, watch);
    }

    private void sample(int n, Watch watch) {
        System.gc();
        Runtime r = Runtime.getRuntime();
        long files = ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
                ? unix.getOpenFileDescriptorCount()
                : -1;
        figures.row(
                String.format(Locale.ROOT, "after %.1f minutes", time.toSeconds() / 60.0 * (n - 1) / SAMPLES),
                List.of(
                        String.format(Locale.ROOT, "%.1f", (r.totalMemory() - r.freeMemory()) / 1e6),
                        String.valueOf(ManagementFactory.getThreadMXBean().getThreadCount()),
                        String.valueOf(files),
                        String.valueOf(watch.tally().fresh())));
    }

    private void outcome(Watch watch, SoakServer server, Register register) {
        Map<String, Integer> outcomes = register.feeds().outcomes();
        int filed = outcomes.getOrDefault("filed", 0);
        figures.grid("At the end", "pages");
        figures.row("published by the server", List.of(String.valueOf(server.published())));
        figures.row("filed", List.of(String.valueOf(watch.tally().fresh())));
        int up = outcomes.getOrDefault("given up", 0);
        figures.row("given up after six faults", List.of(String.valueOf(up)));
        int gone = outcomes.getOrDefault("gone", 0);
        figures.row("lost", List.of(String.valueOf(server.published() - filed - up - gone)));
        figures.row(
                "doubled",
                List.of(String.valueOf(watch.tally().fresh()
                        + watch.tally().changed()
                        + watch.tally().same()
                        - filed)));
        figures.row("gone, said so by the server", List.of(String.valueOf(gone)));
        figures.row("answers that were faults", List.of(String.valueOf(server.faults())));
    }

    private void close(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path f : files.toList()) Files.delete(f);
        }
        Files.delete(folder);
        System.out.print(figures.plain());
        String head = "# The watch, for long\n\nAs `./dev soak " + time.toMinutes()
                + "` measured it last: a server whose answers are now and then slow, cut off, redirected in a circle, an error, of the wrong charset or gone, watched at sixty times the pace of the clock.\n";
        Files.writeString(root.resolve("bench/SOAK.md"), head + figures.markdown());
        System.out.println("\nKept in bench/SOAK.md");
    }
}
