package org.sijill.bench;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.sijill.intake.archive.Prefilter;
import org.sijill.intake.archive.WarcRecord;
import org.sijill.intake.archive.WarcRecords;
import org.sijill.page.Page;

/**
 * {@code ./dev archives [MEGABYTES] [ROUNDS]}: how fast archives of mixed languages are passed through on one core, what
 * a whole archive costs in a process of 256 megabytes, and what a second thread gives, with two rounds or more; kept in
 * {@code bench/ARCHIVES.md}. The archive has 100 megabytes where nothing else is said.
 */
public final class ArchiveSpeed {
    private static final int TEXT = 48 << 20, PAGES = 400;

    /** Time on a core, so that other work on the machine does not count. */
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private final Path root;
    private final Path folder;
    private final long megabytes;
    private final int rounds;
    private final List<String> arabic = new ArrayList<>();
    private final Figures figures;

    private ArchiveSpeed(Path root, long megabytes, int rounds) throws IOException {
        this.root = root;
        this.megabytes = megabytes;
        this.rounds = rounds;
        folder = Files.createTempDirectory("sijill-archives");
        figures = new Figures(root.resolve("bench/ARCHIVES.md"));
        Reader reader = new Reader();
        for (Path file : CorpusScore.pages(root.resolve("corpus")))
            for (Page p : reader.pages(file)) arabic.add(p.raw());
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        long megabytes = args.length > 1 ? Long.parseLong(args[1]) : 100;
        new ArchiveSpeed(Path.of(args[0]), megabytes, args.length > 2 ? Integer.parseInt(args[2]) : 3).run();
    }

    private void run() throws IOException, InterruptedException {
        prefilter();
        Path archive = folder.resolve("mixed.warc.gz");
        Path pages = folder.resolve("pages.jsonl");
        try {
            whole(archive);
            if (rounds > 1) threads(pages);
        } finally {
            Files.deleteIfExists(archive);
            Files.deleteIfExists(pages);
            Files.delete(folder);
        }
        close();
    }

    private void prefilter() throws IOException {
        Mixed mixed = new Mixed(arabic);
        ByteArrayOutputStream plain = new ByteArrayOutputStream(TEXT);
        ByteArrayOutputStream packed = new ByteArrayOutputStream(TEXT / 2);
        while (plain.size() < TEXT) {
            byte[] record = mixed.wet();
            plain.writeBytes(record);
            try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
                zip.write(record);
            }
        }
        figures.grid(
                "Passing over what is not Arabic, one core",
                "megabytes of text a second on the core",
                "records",
                "taken for Arabic",
                "limit");
        prefilter("WET text of mixed languages", plain.toByteArray(), false, plain.size());
        prefilter("the same, compressed", packed.toByteArray(), true, plain.size());
    }

    private void prefilter(String name, byte[] archive, boolean packed, long text) throws IOException {
        double best = Double.MAX_VALUE;
        int[] counts = {};
        for (int i = 0; i < rounds + 1; i++) {
            long begun = CLOCK.getCurrentThreadCpuTime();
            counts = pass(archive, packed);
            best = Math.min(best, (CLOCK.getCurrentThreadCpuTime() - begun) / 1e9);
        }
        figures.row(
                name,
                List.of(
                        String.format(Locale.ROOT, "%.0f", text / best / 1e6),
                        String.valueOf(counts[0]),
                        String.valueOf(counts[1]),
                        "60"));
    }

    private static int[] pass(byte[] archive, boolean packed) throws IOException {
        int all = 0;
        int arabic = 0;
        try (InputStream in = new ByteArrayInputStream(archive);
                WarcRecords records = new WarcRecords(in, packed)) {
            for (WarcRecord r = records.next(); r != null; r = records.next()) {
                all++;
                if (Prefilter.of(r) == null) arabic++;
            }
        }
        return new int[] {all, arabic};
    }

    private void whole(Path archive) throws IOException, InterruptedException {
        Mixed mixed = new Mixed(arabic);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(archive))) {
            mixed.warc(out, megabytes << 20);
        }
        figures.grid(
                "A whole archive through `sijill read`, heap of 256 megabytes",
                "megabytes",
                "seconds",
                "pages read",
                "of Arabic records");
        Path record = folder.resolve("record.jsonl");
        double seconds = sijill(record, 0, archive);
        long pages;
        try (var lines = Files.lines(record)) {
            pages = lines.count();
        }
        Files.delete(record);
        figures.row(
                "generated WARC, compressed",
                List.of(
                        String.valueOf(Files.size(archive) >> 20),
                        String.format(Locale.ROOT, "%.0f", seconds),
                        String.valueOf(pages),
                        String.valueOf(mixed.arabic())));
    }

    /** Alternately with one and two threads, the best of each, so that other work on the machine counts less. */
    private void threads(Path pages) throws IOException, InterruptedException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < PAGES; i++)
            lines.add("{\"id\":\"" + i + "\",\"text\":"
                    + new com.fasterxml.jackson.databind.ObjectMapper()
                            .writeValueAsString(arabic.get(i % arabic.size()))
                    + "}");
        Files.write(pages, lines);
        double one = Double.MAX_VALUE;
        double two = Double.MAX_VALUE;
        Path sink = folder.resolve("record.jsonl");
        for (int i = 0; i < rounds; i++) {
            one = Math.min(one, sijill(sink, 1, pages));
            two = Math.min(two, sijill(sink, 2, pages));
        }
        Files.delete(sink);
        figures.grid("Threads, whole process with its start", "seconds", "times as fast", "limit");
        figures.row("one thread, " + PAGES + " pages", List.of(Figures.number(one), "1", "-"));
        figures.row("two threads", List.of(Figures.number(two), Figures.number(one / two), "1.8"));
    }

    private double sijill(Path out, int threads, Path input) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-Xss4m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "org.sijill.app.cli.Main",
                "read",
                "--format",
                "jsonl"));
        if (threads > 0) command.addAll(List.of("--threads", String.valueOf(threads)));
        command.add(input.toString());
        long begun = System.nanoTime();
        Process p = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int code = p.waitFor();
        if (code != 0 && code != 3) throw new IOException("sijill read ended with code " + code);
        return seconds(begun);
    }

    private void close() throws IOException {
        System.out.print(figures.plain());
        String head =
                "# Archives and threads\n\nAs `./dev archives " + megabytes + " " + rounds + "` measured it last, on "
                        + Runtime.getRuntime().availableProcessors() + " cores and Java "
                        + Runtime.version().feature()
                        + ". Archives are generated: one record in fifty is one of our own Arabic pages.\n";
        Files.writeString(root.resolve("bench/ARCHIVES.md"), head + figures.markdown());
        System.out.println("\nKept in bench/ARCHIVES.md");
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }
}
