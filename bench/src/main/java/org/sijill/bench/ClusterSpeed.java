package org.sijill.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sijill.page.Article;
import org.sijill.page.Page;

/**
 * {@code ./dev cluster-speed [FEW [MANY]]}: what the Spark application costs a page on one core and on two, and as pages
 * become more; kept in {@code bench/CLUSTER.md}. 10,000 and 200,000 pages where nothing else is said. Start-up, taken
 * from a run over a hundred pages, is left out of the cost of a page.
 */
public final class ClusterSpeed {
    private static final int FILES = 16, START = 100;
    private static final Path TASKSET = Path.of("/usr/bin/taskset");
    private static final LocalDate UNKNOWN = LocalDate.of(2022, 1, 1);

    private final Path root;
    private final Path folder;
    private final Varied varied;

    private ClusterSpeed(Path root) throws IOException {
        this.root = root;
        folder = Files.createTempDirectory("sijill-cluster");
        Reader reader = new Reader();
        List<Page> pages = new ArrayList<>();
        for (String own : List.of("samples", "corpus"))
            for (Path file : CorpusScore.pages(root.resolve(own))) pages.addAll(reader.pages(file));
        List<LocalDate> days = new ArrayList<>();
        for (Page page : pages) days.add(day(reader, page));
        varied = new Varied(pages, days, root.resolve("lexicon/ar"));
    }

    /** The last day on which {@code page} may have come out, or one that some page has where nothing is known. */
    private static LocalDate day(Reader reader, Page page) {
        Article.Day day = reader.read(page).reading().article().day();
        LocalDate last = day == null ? null : day.to();
        return last == null ? UNKNOWN : last;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        int few = args.length > 1 ? Integer.parseInt(args[1]) : 10_000;
        new ClusterSpeed(Path.of(args[0])).run(few, args.length > 2 ? Integer.parseInt(args[2]) : 20 * few);
    }

    private void run(int few, int many) throws IOException, InterruptedException {
        Path kept = root.resolve("bench/CLUSTER.md");
        Figures figures = new Figures(kept);
        try {
            Run none = measured(START, 2, false), two = measured(few, 2, false);
            figures.grid("A second core", "seconds", "two cores are faster by", "limit");
            figures.row("two cores, " + few + " pages", List.of(Figures.number(two.seconds), "-", "-"));
            compared(figures, "one core, the JVM's own work on the other", measured(few, 1, false), two);
            if (Files.isExecutable(TASKSET))
                compared(figures, "one core, the JVM's own work on it too", measured(few, 1, true), two);
            Run all = measured(many, 2, false);
            figures.grid("More pages, two cores", "seconds", "milliseconds a page", "bytes a page written");
            figures.row(START + " pages", List.of(Figures.number(none.seconds), "-", "-"));
            double before = cost(figures, few, two, none), after = cost(figures, many, all, none);
            figures.grid("Growth of the cost of a page", "measured", "limit");
            figures.row("from " + few + " to " + many + " pages", List.of(Figures.number(after / before - 1), "0.1"));
        } finally {
            clear(folder);
        }
        System.out.print(figures.plain());
        String head = "# The Spark application\n\nAs `./dev cluster-speed " + few + " " + many
                + "` measured it last, in one process of 8 GB on "
                + Runtime.getRuntime().availableProcessors()
                + " cores and Java " + Runtime.version().feature()
                + ": our own pages over and over, each copy of another day and between other states.\n";
        Files.writeString(kept, head + figures.markdown());
        System.out.println("\nKept in bench/CLUSTER.md");
    }

    private record Run(double seconds, long bytes) {}

    private static void compared(Figures figures, String name, Run one, Run two) {
        figures.row(
                name,
                List.of(Figures.number(one.seconds), Figures.number(one.seconds / two.seconds) + " times", "1.6"));
    }

    private static double cost(Figures figures, int pages, Run run, Run none) {
        double cost = (run.seconds - none.seconds) * 1000 / (pages - START);
        figures.row(
                String.format(Locale.ROOT, "%,d pages", pages),
                List.of(
                        Figures.number(run.seconds),
                        Figures.number(cost),
                        String.format(Locale.ROOT, "%.0f", (double) run.bytes / pages)));
        return cost;
    }

    /** @param held whether compiling and collecting garbage are held to the first processor as well */
    private Run measured(int pages, int cores, boolean held) throws IOException, InterruptedException {
        Path input = folder.resolve("in"), output = folder.resolve("out");
        varied.write(input, pages, FILES);
        List<String> words = new ArrayList<>(held ? List.of(TASKSET.toString(), "-c", "0") : List.of());
        words.addAll(List.of(root.resolve("dev").toString(), "cluster", "--out", output.toString(), input.toString()));
        ProcessBuilder command = new ProcessBuilder(words);
        command.environment().put("SIJILL_CORES", String.valueOf(cores));
        command.environment().put("JAVA_OPTS", "-Xmx8g -XX:+UseParallelGC");
        long begun = System.nanoTime();
        int code = command.redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start()
                .waitFor();
        double seconds = (System.nanoTime() - begun) / 1e9;
        if (code != 0)
            throw new IOException(
                    "the application ended with " + code + ": " + Files.readString(folder.resolve("said")));
        long bytes = 0;
        for (String table : List.of("pages", "reports", "events", "links")) bytes += size(output.resolve(table));
        clear(input);
        clear(output);
        // Said at once, so that a run that is cut off has not been for nothing.
        System.out.printf(Locale.ROOT, "%,d pages on %d%s: %.1f s%n", pages, cores, held ? " alone" : "", seconds);
        return new Run(seconds, bytes);
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .mapToLong(f -> f.toFile().length())
                    .sum();
        }
    }

    private static void clear(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path p : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(p);
        }
    }
}
