package org.sijill.bench.siege;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sijill.bench.Figures;
import org.sijill.bench.Multiplied;
import org.sijill.data.Pack;

/**
 * {@code ./dev siege [MINUTES]}: serves a register in a process of its own, first in peace, then under two thousand
 * connections held in every bad manner, and says what they cost those who ask decently and whether anything grew; kept in
 * {@code bench/SIEGE.md}. Ten minutes where nothing else is said.
 */
public final class Siege {
    private static final int EVENTS = 10_000, CROWD = 2_000, SAMPLES = 10;
    private static final Duration LIMIT = Duration.ofSeconds(1), PAUSE = Duration.ofSeconds(10);
    /** How long the server lets somebody idle, and a little. */
    private static final Duration QUIET = Duration.ofSeconds(45);

    private final Besieged server;
    private final Duration time;
    private final Figures figures;

    private Siege(Besieged server, Duration time, Figures figures) {
        this.server = server;
        this.time = time;
        this.figures = figures;
    }

    public static void main(String[] args) throws Exception {
        Path root = Path.of(args[0]), kept = root.resolve("bench/SIEGE.md");
        Duration time = Duration.ofMinutes(args.length > 1 ? Long.parseLong(args[1]) : 10);
        Path folder = Files.createTempDirectory("siege");
        Multiplied.of(root.resolve("samples"), folder.resolve("r.db"), EVENTS, Pack.lexicon());
        Figures figures = new Figures(kept);
        boolean stood;
        try (Besieged server = Besieged.serve(folder.resolve("r.db"), folder.resolve("said"))) {
            stood = new Siege(server, time, figures).stands();
        }
        System.out.print(figures.plain());
        Files.writeString(kept, head(time) + figures.markdown());
        System.out.println("\nKept in bench/SIEGE.md");
        if (!stood) System.exit(1);
    }

    private static String head(Duration time) {
        return "# Siege\n\nAs `./dev siege " + time.toMinutes() + "` measured it last: " + EVENTS
                + " events, served by a process of its own with 512 MB of heap, to " + CROWD
                + " connections that come within ten seconds, of which a fifth each is silent, sends a first line, headers or a body a byte a second, or never takes a file, and to "
                + CROWD / 4
                + " more who come, ask for what the description of the API offers in a wrong way and go. A decent request counts from when it was due. On "
                + Runtime.getRuntime().availableProcessors()
                + " cores, the attackers' own work with it, with a load of "
                + String.format(
                        Locale.ROOT,
                        "%.0f",
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage())
                + " at the end.\n";
    }

    private boolean stands() throws IOException, InterruptedException {
        List<Assault> assaults = new Assaults(
                        Description.operations(Wire.ask(server.port(), new Wire.Request("GET", "/api/v1/openapi.yaml"))
                                .body()))
                .all();
        Decent decent = new Decent(server.port());
        for (Assault a : assaults) Wire.ask(server.port(), a.request());
        decent.ask(Duration.ofSeconds(20));
        figures.grid(
                "While it lasted",
                "decent requests, median ms",
                "p99 ms",
                "heap held, megabytes",
                "threads",
                "open files",
                "assaults answered");
        double[] peace = decent.ask(Duration.ofSeconds(20));
        row("in peace", peace, 0);
        Crowd crowd = new Crowd(server.port(), assaults, LIMIT, PAUSE);
        List<double[]> under = new ArrayList<>();
        try (crowd) {
            crowd.gather(CROWD);
            for (int n = 1; n <= SAMPLES; n++) {
                under.add(decent.ask(time.dividedBy(SAMPLES)));
                row(
                        String.format(Locale.ROOT, "after %.1f minutes", time.toSeconds() / 60.0 * n / SAMPLES),
                        under.getLast(),
                        crowd.asked());
            }
        }
        Thread.sleep(QUIET);
        row("when all had gone", decent.ask(Duration.ofSeconds(20)), crowd.asked());
        return outcome(crowd, decent, peace, under);
    }

    private void row(String name, double[] ms, int asked) throws IOException, InterruptedException {
        figures.row(
                name,
                List.of(
                        decimal(Decent.quantile(ms, 0.5)),
                        decimal(Decent.quantile(ms, 0.99)),
                        decimal(server.heap()),
                        String.valueOf(server.threads()),
                        String.valueOf(server.files()),
                        String.valueOf(asked)));
    }

    private boolean outcome(Crowd crowd, Decent decent, double[] peace, List<double[]> under) throws IOException {
        double[] all = under.stream().flatMapToDouble(Arrays::stream).sorted().toArray();
        figures.grid("At the end", "measured", "limit");
        figures.row(
                "p99 of decent requests, times that in peace",
                List.of(decimal(Decent.quantile(all, 0.99) / Decent.quantile(peace, 0.99)), "3"));
        figures.row("slowest decent request, ms", List.of(decimal(all[all.length - 1]), "1000"));
        figures.row("decent requests that failed", List.of(String.valueOf(decent.failed()), "0"));
        figures.row(
                "assaults answered wrongly or after more than a second",
                List.of(String.valueOf(crowd.faults().size()), "0"));
        figures.row(
                "lines of the server's on the error stream",
                List.of(String.valueOf(server.said().lines().count()), "0"));
        figures.grid("Thrown out", "times");
        crowd.thrownOut().forEach((manner, times) -> figures.row(manner, List.of(String.valueOf(times))));
        System.err.println(crowd.faults().stream().distinct().limit(30).collect(Collectors.joining("\n")));
        System.err.println(server.said());
        return server.alive() && crowd.faults().isEmpty() && decent.failed() == 0;
    }

    private static String decimal(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
