package org.sijill.bench;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.sijill.app.web.Server;
import org.sijill.app.web.Setup;
import org.sijill.data.Pack;
import org.sijill.lexicon.Lexicon;

/**
 * {@code ./dev load [FILE]}: how fast a register of a hundred thousand events is served, printed and kept in
 * {@code bench/LOAD.md}. Server and client share the machine and the process.
 */
public final class Load {
    private static final int EVENTS = 100_000, WARM = 60, TIMES = 400, CONNECTIONS = 32, SECONDS = 15;

    private final HttpClient client = HttpClient.newHttpClient();
    private final String host;
    private final Figures figures;

    private Load(String host, Figures figures) {
        this.host = host;
        this.figures = figures;
    }

    public static void main(String[] args) throws Exception {
        Path root = Path.of(args[0]);
        Path file = args.length > 1
                ? Path.of(args[1])
                : Files.createTempDirectory("load").resolve("load.db");
        Lexicon lexicon = Pack.lexicon();
        if (!Files.exists(file)) Multiplied.of(root.resolve("samples"), file, EVENTS, lexicon);
        Path kept = root.resolve("bench/LOAD.md");
        Figures figures = new Figures(kept);
        long begun = System.nanoTime();
        double before = computed();
        try (Server server =
                Server.start(new Setup(file.toString(), "127.0.0.1", 0, false, null, LocalDate::now), lexicon)) {
            Load load = new Load("http://127.0.0.1:" + server.port(), figures);
            figures.grid("", "measured", "limit");
            load.get("/en/promises?state=cancelled");
            load.line("start to first answer, s", (System.nanoTime() - begun) / 1e9, "2");
            load.line("of which computing, s", computed() - before, "-");
            load.run();
        }
        System.out.print(figures.plain());
        Files.writeString(kept, head() + figures.markdown());
        System.out.println("\nKept in bench/LOAD.md");
    }

    private static String head() {
        return "# Load\n\nAs `./dev load` measured it last: " + EVENTS + " events made of the samples' kinds, on "
                + Runtime.getRuntime().availableProcessors() + " cores and Java "
                + Runtime.version().feature() + ", with a load of "
                + String.format(
                        Locale.ROOT,
                        "%.0f",
                        java.lang.management.ManagementFactory.getOperatingSystemMXBean()
                                .getSystemLoadAverage())
                + " at the end, the client's own with it. Times of single requests are after " + WARM
                + " others of their kind.\n\n";
    }

    /** What the process itself has computed so far, in seconds: the wall clock of a busy machine says little. */
    private static double computed() {
        return ((com.sun.management.OperatingSystemMXBean)
                                java.lang.management.ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime()
                / 1e9;
    }

    private void run() throws Exception {
        List<String> events = events();
        List<String> words = List.of("أنقرة", "مصر", "الحوثي", "شكري", "houthi", "Egypt", "وزير الخارجية", "غزة");
        List<String> lists = new ArrayList<>();
        for (String w : words)
            for (int year = 2019; year < 2024; year++)
                lists.add("/ar/?q=" + URLEncoder.encode(w, StandardCharsets.UTF_8) + "&year=" + year);
        for (String w : words) lists.add("/ar/?q=" + URLEncoder.encode(w, StandardCharsets.UTF_8));
        measure("event page", events, "60");
        measure("list with facets and Arabic search", lists, "250");
        measure("first page of the timeline", List.of("/en/"), "-");
        List<String> mixed = new ArrayList<>(events);
        for (String l : lists) mixed.add(mixed.size() / 2, l);
        flood(mixed);
    }

    private List<String> events() throws Exception {
        String list = get("/api/v1/events?limit=200");
        return Arrays.stream(list.split("\"id\":\"", -1))
                .skip(1)
                .map(part -> "/ar/events/" + part.substring(0, part.indexOf('"')))
                .toList();
    }

    private String get(String path) throws Exception {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(host + path)).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) throw new IllegalStateException(path + " " + answer.statusCode());
        return answer.body();
    }

    private void measure(String what, List<String> paths, String limit) throws Exception {
        for (int i = 0; i < WARM; i++) get(paths.get(i * 7 % paths.size()));
        double before = computed();
        double[] ms = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long begun = System.nanoTime();
            get(paths.get(i * 31 % paths.size()));
            ms[i] = (System.nanoTime() - begun) / 1e6;
        }
        Arrays.sort(ms);
        line(what + ", computing of client and server, ms", (computed() - before) * 1000 / TIMES, "-");
        line(what + ", median ms", ms[TIMES / 2], "-");
        line(what + ", p99 ms", ms[TIMES * 99 / 100], limit);
    }

    private void flood(List<String> paths) throws Exception {
        AtomicLong done = new AtomicLong();
        AtomicInteger wrong = new AtomicInteger(), next = new AtomicInteger();
        double before = computed();
        long end = System.nanoTime() + SECONDS * 1_000_000_000L;
        try (ExecutorService all = Executors.newFixedThreadPool(CONNECTIONS)) {
            for (int i = 0; i < CONNECTIONS; i++)
                all.submit(() -> {
                    while (System.nanoTime() < end)
                        try {
                            get(paths.get(Math.floorMod(next.getAndIncrement() * 31, paths.size())));
                            done.incrementAndGet();
                        } catch (Exception e) {
                            wrong.incrementAndGet();
                        }
                });
        }
        line("requests a second at " + CONNECTIONS + " connections", done.get() / (double) SECONDS, "300");
        line("computing of client and server a request, ms", (computed() - before) * 1000 / done.get(), "-");
        line("of them wrong", wrong.get(), "0");
    }

    private void line(String what, double number, String limit) {
        figures.row(what, List.of(String.format(Locale.ROOT, "%.1f", number), limit));
    }
}
