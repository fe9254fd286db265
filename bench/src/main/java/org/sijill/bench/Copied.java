package org.sijill.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.sijill.page.Page;
import org.sijill.store.Filed;
import org.sijill.store.Register;

/**
 * What it costs to file the next copy of a text that thousands of pages carry: copies of one sample at addresses of
 * their own, on a few days, ten at a time. Not for several threads.
 */
final class Copied {
    private static final int COPIES = 5000, BATCH = 10, STEP = 1000, DAYS = 3;

    private final Reader reader;
    private final Page sample;

    Copied(Path root, Reader reader) throws IOException {
        this.reader = reader;
        sample = reader.pages(CorpusScore.pages(root.resolve("samples")).getFirst())
                .getFirst();
    }

    /** Milliseconds of processor time a page, for each thousand. */
    List<Double> costs() throws IOException {
        Path folder = Files.createTempDirectory("sijill-copies");
        List<Double> costs = new ArrayList<>();
        try (Register register = Register.open(folder.resolve("register.db").toString(), reader.lexicon())) {
            for (int from = 0; from < COPIES; from += STEP) {
                List<Filed> step =
                        reader
                                .read(IntStream.range(from, from + STEP)
                                        .mapToObj(this::copy)
                                        .toList())
                                .stream()
                                .map(p -> register.ready(p.page(), p.reading()))
                                .toList();
                double begun = Clock.processor();
                for (int i = 0; i < STEP; i += BATCH) register.file(step.subList(i, i + BATCH));
                costs.add(1000 * (Clock.processor() - begun) / STEP);
            }
        }
        return costs;
    }

    private Page copy(int n) {
        String url = "https://copies.example/" + n;
        LocalDate day = LocalDate.of(2022, 1, 18).plusDays(n % DAYS);
        return new Page(url, url, "outlet" + n % 7, sample.title(), day, sample.raw(), sample.blocks());
    }
}
