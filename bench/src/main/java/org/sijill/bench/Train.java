package org.sijill.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.sijill.data.Pack;
import org.sijill.event.Judge;
import org.sijill.event.Linear;
import org.sijill.lexicon.Lexicon;

/**
 * {@code ./dev train FILE…}: learns the small models of {@code lexicon/ar/models} from annotated pages (a JSON line a
 * page, as the guidelines for gold have it). Both sides are learned first, twice, since what was decided for one telling
 * is a feature of the next; then the rest. Pages are read in {@value #FOLDS} parts, each with models that did not learn
 * from it, so that nothing is learned from decisions better than those to come. The files hold weights of feature names
 * alone, no text.
 */
public final class Train {
    private static final int FOLDS = 3;

    private final Lexicon lexicon = Pack.lexicon();
    private final Map<Integer, Marked> pages = new TreeMap<>();

    public static void main(String[] args) throws IOException {
        if (args.length < 2)
            throw new IllegalArgumentException("./dev train FILE… needs at least one file of annotated pages");
        Train train = new Train();
        ObjectMapper json = new ObjectMapper();
        for (String file : Arrays.asList(args).subList(1, args.length))
            for (String line : Files.readAllLines(Path.of(file)))
                if (!line.isBlank()) train.pages.put(train.pages.size() + 1, Marked.of(json.readTree(line)));
        train.run(Path.of(args[0]).resolve("lexicon/ar/models"));
    }

    private void run(Path folder) throws IOException {
        Lessons first = new Lessons();
        first.read(lexicon, Map.of(), pages);
        Lessons second = apart(first.sides());
        Lessons third = apart(second.sides());
        Map<String, Map<String, Float>> joint = JointTrainer.train(second.sides());
        for (String name : Judge.MODELS) {
            Map<String, Float> own = joint.get(name);
            if (own != null) write(name, own, second.sides().size(), folder);
            else if (name.equals("date"))
                write(name, ChoiceTrainer.train(third.dates()), third.dates().size(), folder);
            else write(name, Logistic.train(third.of(name)), third.of(name).size(), folder);
        }
    }

    /** Reads each part of the pages with models of both sides that learned from the other parts. */
    private Lessons apart(List<JointExample> sides) {
        Lessons lessons = new Lessons();
        for (int f = 0; f < FOLDS; f++) {
            int fold = f;
            Map<Integer, Marked> part = new TreeMap<>(pages);
            part.keySet().removeIf(page -> page % FOLDS != fold);
            Map<String, Linear> models = new HashMap<>();
            JointTrainer.train(
                            sides.stream().filter(e -> e.page() % FOLDS != fold).toList())
                    .forEach((name, weights) -> models.put(name, new Linear(weights)));
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
