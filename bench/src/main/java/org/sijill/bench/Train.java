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
import java.util.HashMap;
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
 * label {@code yes} where the sentence reports such an event). Both sides are learned first, twice, since what was decided for one telling
 * is a feature of the next; then the rest. Pages are read in {@value #FOLDS} parts, each with models that did not learn
 * from it, so that nothing is learned from decisions better than those to come. The files hold weights of feature names
 * alone, no text.
 */
public final class Train {
    private static final int FOLDS = 3;

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
        Map<String, Map<String, Float>> learned = new TreeMap<>();
        Lessons first = new Lessons();
        first.read(lexicon, Map.of(), pages);
        Lessons second = apart(first.sides());
        Lessons third = apart(second.sides());
        Map<String, Map<String, Float>> joint = new HashMap<>(JointTrainer.train(second.sides()));
        JointTrainer.train(third.again()).forEach((name, weights) -> joint.put(name + "-again", weights));
        for (String name : Models.names()) {
            if (name.startsWith("alone-")) continue;
            Map<String, Float> own = joint.get(name);
            int examples = second.sides().size();
            Map<String, Float> weights = own;
            if (weights == null && name.equals("date")) {
                weights = ChoiceTrainer.train(third.dates());
                examples = third.dates().size();
            } else if (weights == null) {
                weights = Logistic.train(third.of(name));
                examples = third.of(name).size();
            }
            learned.put(name, weights);
            write(name, weights, examples, folder);
        }
        return learned;
    }

    /** Reads each part of the pages with models of both sides that learned from the other parts. */
    private Lessons apart(List<JointExample> sides) {
        Lessons lessons = new Lessons();
        for (int f = 0; f < FOLDS; f++) {
            int fold = f;
            Map<Integer, Marked> part = new TreeMap<>(pages);
            part.keySet().removeIf(page -> page % FOLDS != fold);
            Map<String, Map<String, Float>> models = JointTrainer.train(
                    sides.stream().filter(e -> e.page() % FOLDS != fold).toList());
            lessons.read(lexicon, models, part);
        }
        return lessons;
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
