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
import org.sijill.event.Models;
import org.sijill.lexicon.Lexicon;

/**
 * {@code ./dev train FILE…}: learns the small models of {@code lexicon/ar/models} from annotated pages (a JSON line a
 * page, as the guidelines for gold have it) and from labelled sentences (a JSON line each: {@code type, label, text}; the
 * label {@code yes} where the sentence reports such an event). Pages are read with models that did not learn
 * from them, as {@link Folds} deals them out, so that nothing is learned from decisions better than those to come.
 * The files hold weights of feature names
 * alone, no text.
 */
public final class Train {
    private final Lexicon lexicon = Pack.lexicon();
    private final Map<Integer, Marked> pages = new TreeMap<>();
    private final List<Labelled> sentences = new ArrayList<>();

    public static void main(String[] args) throws IOException {
        if (args.length < 2)
            throw new IllegalArgumentException("./dev train FILE… needs at least one file of annotated pages");
        Train train = new Train();
        ObjectMapper json = new ObjectMapper();
        for (String file : Arrays.asList(args).subList(1, args.length))
            for (String line : Files.readAllLines(Path.of(file))) if (!line.isBlank()) train.take(json.readTree(line));
        train.run(Path.of(args[0]).resolve("lexicon/ar/models"));
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
        for (var model : learned.entrySet())
            write(model.getKey(), model.getValue(), learner.examples(model.getKey()), folder);
        return learned;
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
