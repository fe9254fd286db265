package org.sijill.bench;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sijill.data.Pack;
import org.sijill.lexicon.Lexicon;
import org.sijill.page.Page;

/**
 * {@code ./dev bench}: start-up by the wall clock, the lexicon's loading, and how many letters are read a second; kept
 * in {@code bench/SPEED.md}. Start-up is the median of ten runs of the launcher as a user has it. Speed is that of
 * reading alone, on our own corpus many times over and, where the folder {@code shared} exists, on news pages.
 */
public final class Speed {
    private static final int RUNS = 10, NEWS = 1500;
    private static final double ROUND_SECONDS = 4;

    private final Path root;
    private final Figures figures;

    private Speed(Path root) throws IOException {
        this.root = root;
        figures = new Figures(root.resolve("bench/SPEED.md"));
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        new Speed(Path.of(args[0])).run();
    }

    private void run() throws IOException, InterruptedException {
        Lexicon lexicon = Pack.lexicon();
        figures.grid("Start-up, seconds", "median of ten", "slowest", "limit");
        start("./sijill --version", "0.5", "--version");
        start("./sijill read, one page", "0.9", "read", page().toString());
        lexicon();
        figures.grid("Reading", "pages", "pages a second", "thousand letters a second");
        Reader reader = new Reader();
        List<Page> own = corpus(reader);
        reading("our corpus, one thread", own, reader, false);
        reading("our corpus, all cores", own, reader, true);
        List<Page> news = news(reader);
        if (!news.isEmpty()) reading("news pages, all cores", news, reader, true);
        new Costs(lexicon, reader, news.isEmpty() ? own : news).into(figures);
        close();
    }

    private Path page() throws IOException {
        return CorpusScore.pages(root.resolve("samples")).getFirst();
    }

    private void start(String name, String limit, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(root.resolve("sijill").toString()));
        command.addAll(List.of(args));
        wall(command);
        runs(name, limit, () -> wall(command));
    }

    /** The lexicon's opening as a JVM times it itself: one that the launcher starts, with its cache, and a bare one. */
    private void lexicon() throws IOException, InterruptedException {
        Path cache = root.resolve("app/target/start-" + Runtime.version().feature() + ".cache");
        String launched = System.getProperty("sijill.class.path") + File.pathSeparator + place(ColdLexicon.class);
        cold(
                "the lexicon alone, as ./sijill starts",
                "0.15",
                "-XX:AOTCache=" + cache,
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dfile.encoding=UTF-8",
                "-Xss4m",
                "-cp",
                launched);
        cold("the lexicon alone, in a JVM without cache", "-", "-cp", alone());
    }

    private void cold(String name, String limit, String... flags) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-Xlog:disable"));
        command.addAll(List.of(flags));
        command.add(ColdLexicon.class.getName());
        ProcessBuilder cold = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        runs(name, limit, () -> {
            Process p = cold.start();
            String seconds = new String(p.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            if (p.waitFor() != 0) throw new IOException("the lexicon did not open: code " + p.exitValue());
            return Double.parseDouble(seconds.strip());
        });
    }

    /** A class path with nothing on it but what the lexicon needs. */
    private static String alone() {
        return Stream.of(ColdLexicon.class, Pack.class, Lexicon.class)
                .map(Speed::place)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String place(Class<?> c) {
        String address = c.getProtectionDomain().getCodeSource().getLocation().toString();
        return Path.of(URI.create(address)).toString();
    }

    /** Something that takes a while, and says how many seconds. */
    private interface Timed {
        double seconds() throws IOException, InterruptedException;
    }

    private void runs(String name, String limit, Timed work) throws IOException, InterruptedException {
        double[] seconds = new double[RUNS];
        for (int i = 0; i < RUNS; i++) seconds[i] = work.seconds();
        Arrays.sort(seconds);
        double median = (seconds[RUNS / 2 - 1] + seconds[RUNS / 2]) / 2;
        figures.row(name, List.of(Figures.number(median), Figures.number(seconds[RUNS - 1]), limit));
    }

    private static double wall(List<String> command) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        Process p = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (p.waitFor() != 0) throw new IOException(String.join(" ", command) + " ended with code " + p.exitValue());
        return Clock.since(begun);
    }

    private List<Page> corpus(Reader reader) throws IOException {
        List<Page> pages = new ArrayList<>();
        for (Path file : CorpusScore.pages(root.resolve("corpus"))) pages.addAll(reader.pages(file));
        return pages;
    }

    /** The first news pages of the third-party data, where there are any. */
    private List<Page> news(Reader reader) throws IOException {
        Scorers scorers = new Scorers(root);
        Path articles = scorers.shared("data/news/articles.jsonl.gz"), pages = scorers.work("dates.pages.jsonl");
        if (!scorers.present() || !Files.exists(articles)) return List.of();
        if (!Files.exists(pages)) scorers.run(pages, "score_dates.py", "prepare", articles, "--every", "3");
        List<Page> all = reader.pages(pages);
        return all.subList(0, Math.min(NEWS, all.size()));
    }

    /** Reads the pages over and over: a few seconds to warm up, then the same to measure. */
    private void reading(String name, List<Page> pages, Reader reader, boolean cores) {
        rounds(pages, reader, cores);
        long begun = System.nanoTime();
        int n = rounds(pages, reader, cores);
        double seconds = Clock.since(begun);
        long letters = pages.stream().mapToLong(p -> p.raw().length()).sum() * n;
        String thousands = String.format(Locale.ROOT, "%.0f", letters / seconds / 1000);
        figures.row(
                name,
                List.of(
                        String.valueOf(pages.size()),
                        String.format(Locale.ROOT, "%.0f", pages.size() * n / seconds),
                        thousands));
    }

    private static int rounds(List<Page> pages, Reader reader, boolean cores) {
        long begun = System.nanoTime();
        int n = 0;
        do {
            if (cores) reader.read(pages);
            else for (Page p : pages) reader.read(p);
            n++;
        } while (Clock.since(begun) < ROUND_SECONDS);
        return n;
    }

    private void close() throws IOException {
        System.out.print(figures.plain());
        Runtime machine = Runtime.getRuntime();
        String head = "# Speed\n\nAs `./dev bench` measured it last, on " + machine.availableProcessors()
                + " cores and Java " + Runtime.version().feature()
                + ". Reading is everything from a page's text to its reports, input and output left out.\n";
        Files.writeString(root.resolve("bench/SPEED.md"), head + figures.markdown());
        System.out.println("\nKept in bench/SPEED.md");
    }
}
