package org.sijill.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.sijill.Proof;
import org.sijill.Reading;
import org.sijill.page.Page;

/**
 * {@code ./dev noise [VARIANTS]}: seeded variants of the corpus, the samples and, where they lie beside the checkout,
 * the seed pages must be read to the same reports, and every reading must prove itself. Ends with code 1 where one is
 * not.
 */
public final class NoiseCheck {
    private final Reader reader = new Reader();
    private final Noise noise = new Noise(reader.lexicon());
    private final Values values = new Values(reader.lexicon().folding());
    private final List<Page> pages;
    private final List<List<String>> plain;

    /** @param root the checkout */
    NoiseCheck(Path root) throws IOException {
        pages = pages(root);
        plain = pages.parallelStream()
                .map(p -> values.of(reader.read(p).reading()))
                .toList();
    }

    private List<Page> pages(Path root) throws IOException {
        List<Path> files = new ArrayList<>(CorpusScore.pages(root.resolve("corpus")));
        try (Stream<Path> samples = Files.list(root.resolve("samples"))) {
            samples.filter(f -> f.toString().endsWith(".txt")).sorted().forEach(files::add);
        }
        Path seeds = root.resolve("../shared/gold/seeds.jsonl");
        if (Files.exists(seeds)) files.add(seeds);
        List<Page> all = new ArrayList<>();
        for (Path f : files) all.addAll(reader.pages(f));
        return all;
    }

    /** What is wrong with the variants of these seeds, a few lines each. */
    List<String> faults(long from, long to) {
        return LongStream.range(from, to)
                .parallel()
                .boxed()
                .flatMap(this::faults)
                .toList();
    }

    private Stream<String> faults(long seed) {
        int at = (int) (seed % pages.size());
        Page page = pages.get(at);
        Set<Noise.Kind> kinds = Noise.kinds(seed);
        Page other = new Page(
                page.source(),
                page.url(),
                page.outlet(),
                page.title(),
                page.published(),
                noise.in(page.raw(), kinds, seed),
                page.blocks());
        Reading reading = reader.read(other).reading();
        String name = seed + " " + page.source() + " " + kinds;
        List<String> faults = new ArrayList<>();
        for (String breach : Proof.breaches(other, reading)) faults.add(name + ": " + breach);
        String then = String.join("\n", plain.get(at)) + "\n", now = String.join("\n", values.of(reading)) + "\n";
        if (!then.equals(now)) faults.add(name + "\n" + Difference.between(then, now));
        return faults.stream();
    }

    public static void main(String[] args) throws IOException {
        int variants = args.length > 1 ? Integer.parseInt(args[1]) : 2_000;
        List<String> faults = new NoiseCheck(Path.of(args[0])).faults(0, variants);
        faults.forEach(System.out::println);
        System.out.println(variants + " variants, " + faults.size() + " faults");
        if (!faults.isEmpty()) System.exit(1);
    }
}
