package org.sijill.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.sijill.data.Pack;
import org.sijill.data.TsvFile;
import org.sijill.event.Models;
import org.sijill.lexicon.Lexicon;

/**
 * {@code ./dev train [--keep SHARE] FILE…}: learns the small models of {@code lexicon/ar/models} from annotated pages (a JSON line a
 * page, as the guidelines for gold have it) and from labelled sentences (a JSON line each: {@code type, label, text}; the
 * label {@code yes} where the sentence reports such an event). Pages are read with models that did not learn
 * from them, as {@link Folds} deals them out, so that nothing is learned from decisions better than those to come.
 * The files hold weights of feature names alone, no text. With a share to keep, 0 to 1, each weight becomes so much of
 * what it was and the rest of what was learned: two models that learned from other annotation err less together than
 * either alone.
 */
public final class Train {
    /** Least weight kept when two models are mixed: less than what training keeps, as a weight may stand in one of them alone. */
    private static final float LEAST = .02f;

    private final Lexicon lexicon = Pack.lexicon();
    private final Map<Integer, Marked> pages = new TreeMap<>();
    private final List<Labelled> sentences = new ArrayList<>();
    /** Share of its former weight that a feature keeps. */
    private final float kept;

    private Train(float kept) {
        this.kept = kept;
    }

    public static void main(String[] args) throws IOException {
        boolean keep = args.length > 2 && args[1].equals("--keep");
        List<String> files = Arrays.asList(args).subList(keep ? 3 : 1, args.length);
        if (files.isEmpty())
            throw new IllegalArgumentException(
                    "./dev train [--keep SHARE] FILE… needs at least one file of annotated pages");
        Train train = new Train(keep ? share(args[2]) : 0);
        ObjectMapper json = new ObjectMapper();
        for (String file : files)
            for (String line : Files.readAllLines(Path.of(file))) if (!line.isBlank()) train.take(json.readTree(line));
        train.run(Path.of(args[0]).resolve("lexicon/ar/models"));
    }

    private static float share(String text) {
        try {
            float share = Float.parseFloat(text);
            if (share >= 0 && share < 1) return share;
        } catch (NumberFormatException e) {
            // said below with what it ought to be
        }
        throw new IllegalArgumentException("--keep takes a share from 0 to less than 1, not «" + text + "»");
    }

    private void take(JsonNode line) {
        if (Labelled.is(line)) sentences.add(Labelled.of(line));
        else pages.put(pages.size() + 1, Marked.of(line));
    }

    private void run(Path folder) throws IOException {
        Models learned = pages.isEmpty() ? Models.of(lexicon) : Models.of(pages(folder));
        if (sentences.isEmpty()) return;
        for (var model : AloneTrainer.train(lexicon, learned, sentences).entrySet())
            write(model.getKey(), model.getValue(), sentences.size(), folder);
    }

    /** What the pages teach, by model. */
    private Map<String, Map<String, Float>> pages(Path folder) throws IOException {
        Learner learner = new Learner(lexicon, pages);
        Map<String, Map<String, Float>> learned = learner.learn();
        if (kept > 0)
            for (var model : learned.entrySet()) model.setValue(mixed(model.getKey(), model.getValue(), folder));
        for (var model : learned.entrySet())
            write(model.getKey(), model.getValue(), learner.examples(model.getKey()), folder);
        return learned;
    }

    /** What was learned and what stands in the model's file, each by its share; weights too small to matter are left out. */
    private Map<String, Float> mixed(String name, Map<String, Float> learned, Path folder) throws IOException {
        Path file = folder.resolve(name + ".tsv");
        if (!Files.exists(file)) return learned;
        Map<String, Float> mixed = new TreeMap<>();
        learned.forEach((feature, weight) -> mixed.put(feature, weight * (1 - kept)));
        for (List<String> row : TsvFile.table(file).rows())
            mixed.merge(row.get(1), Float.parseFloat(row.get(0)) * kept, Float::sum);
        mixed.values().removeIf(weight -> Math.abs(weight) < LEAST);
        return mixed;
    }

    private static void write(String name, Map<String, Float> weights, int examples, Path folder) throws IOException {
        System.out.println(name + ": " + weights.size() + " weights from " + examples + " examples");
        Path file = folder.resolve(name + ".tsv");
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
            out.print("# weight\tfeature\n");
            weights.forEach((f, w) -> {
                if (!f.isBlank() && f.equals(f.strip()) && !f.startsWith("#"))
                    out.printf(Locale.ROOT, "%.3f\t%s%n", w, f);
            });
        }
    }
}
