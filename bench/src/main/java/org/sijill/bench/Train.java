package org.sijill.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sijill.Reading;
import org.sijill.Sijill;
import org.sijill.base.Span;
import org.sijill.data.Pack;
import org.sijill.event.Judge;
import org.sijill.event.Linear;
import org.sijill.lexicon.Lexicon;

/**
 * {@code ./dev train FILE…}: learns the small models of {@code lexicon/ar/models} from annotated pages (a JSON line a
 * page, as the guidelines for gold have it). The roles are learned first, then, reading again with them, the rest:
 * features that fewer than {@value #SEEN} examples have are left out, and so are weights too small to matter. The
 * files hold weights of feature names alone, no text.
 */
public final class Train {
    private static final int SEEN = 3;
    private static final double LEAST = 0.02;
    private static final double ROLE_COST = 0.05;
    private static final double OTHER_COST = 0.03;

    private record Example(List<String> features, boolean holds) {}

    private final Lexicon lexicon = Pack.lexicon();
    private final List<Marked> pages = new ArrayList<>();
    private final Map<String, Linear> models = new HashMap<>();
    private final Map<String, List<Example>> examples = new TreeMap<>();

    public static void main(String[] args) throws IOException {
        if (args.length < 2) throw new IllegalArgumentException("./dev train FILE… needs at least one file of annotated pages");
        Train train = new Train();
        ObjectMapper json = new ObjectMapper();
        for (String file : Arrays.asList(args).subList(1, args.length))
            for (String line : Files.readAllLines(Path.of(file)))
                if (!line.isBlank()) train.pages.add(Marked.of(json.readTree(line)));
        train.run(Path.of(args[0]).resolve("lexicon/ar/models"));
    }

    private void run(Path folder) throws IOException {
        Map<String, Map<String, Float>> learned = new TreeMap<>();
        for (String role : List.of("actor", "recipient")) {
            collect();
            learned.put(role, fit(examples.getOrDefault(role, List.of()), ROLE_COST));
            models.put(role, new Linear(learned.get(role)));
        }
        collect();
        for (String name : Judge.MODELS)
            if (!learned.containsKey(name)) learned.put(name, fit(examples.getOrDefault(name, List.of()), OTHER_COST));
        for (Map.Entry<String, Map<String, Float>> e : learned.entrySet()) {
            write(e.getValue(), folder.resolve(e.getKey() + ".tsv"));
            System.out.println(e.getKey() + ": " + e.getValue().size() + " weights from " + examples.getOrDefault(e.getKey(), List.of()).size() + " examples");
        }
    }

    /** Reads all pages with the models so far and turns what the judge saw into examples. */
    private void collect() {
        examples.clear();
        List<Judge.Seen> seen = new ArrayList<>();
        List<Judge.Pair> pairs = new ArrayList<>();
        Sijill sijill = new Sijill(lexicon, new Judge(models, .3, seen::add, pairs::add));
        for (Marked page : pages) {
            seen.clear();
            pairs.clear();
            Reading reading = sijill.read(page.page());
            Squeezed article = new Squeezed(reading.article().text());
            Map<String, Integer> told = new HashMap<>();
            for (Judge.Seen s : seen) telling(page, article, s, told);
            for (Judge.Pair p : pairs) pair(p, told);
        }
    }

    private void telling(Marked page, Squeezed article, Judge.Seen s, Map<String, Integer> told) {
        int index = page.at(article, s.trigger(), s.type(), s.act());
        if (index < 0) {
            add("accept", s.features(), false);
            return;
        }
        Marked.Event event = page.events().get(index);
        told.put(key(s.trigger(), s.type()), index);
        if (!event.optional()) add("accept", s.features(), true);
        for (Judge.Option o : s.sides()) add("actor", o.features(), event.actors().contains(o.value()));
        for (Judge.Option o : s.others()) add("recipient", o.features(), event.recipients().contains(o.value()));
        for (String status : List.of("planned", "ongoing", "denied")) add(status, s.features(), event.status().equals(status));
        add("attributed", s.features(), event.attributed());
        for (Judge.Option o : s.dates()) add("date", o.features(), o.value().equals(event.date()));
        for (Judge.Option o : s.places()) add("place", o.features(), o.value().equals(event.country()));
    }

    private void pair(Judge.Pair p, Map<String, Integer> told) {
        String type = p.features().stream().filter(f -> f.startsWith("type:")).findFirst().orElse("type:").substring(5);
        Integer left = told.get(key(p.left(), type));
        Integer right = told.get(key(p.right(), type));
        if (left != null && right != null) add("same", p.features(), left.equals(right));
    }

    private static String key(Span trigger, String type) {
        return trigger.from() + "-" + trigger.to() + type;
    }

    private void add(String model, List<String> features, boolean holds) {
        examples.computeIfAbsent(model, m -> new ArrayList<>()).add(new Example(features, holds));
    }

    /** Logistic regression with a quadratic penalty: weight by feature, and {@code bias}. */
    private static Map<String, Float> fit(List<Example> all, double cost) {
        if (all.isEmpty()) return new TreeMap<>();
        Map<String, Integer> ids = numbered(all);
        Problem problem = new Problem();
        problem.l = all.size();
        problem.n = ids.size() + 1;
        problem.bias = 1;
        problem.x = new Feature[all.size()][];
        problem.y = new double[all.size()];
        for (int i = 0; i < all.size(); i++) {
            problem.x[i] = vector(all.get(i), ids, problem.n);
            problem.y[i] = all.get(i).holds() ? 1 : 0;
        }
        de.bwaldvogel.liblinear.Linear.disableDebugOutput();
        Model model = de.bwaldvogel.liblinear.Linear.train(problem, new Parameter(SolverType.L2R_LR, cost, 0.001));
        return weights(model, ids, problem.n);
    }

    private static Map<String, Integer> numbered(List<Example> all) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Example e : all) for (String f : new HashSet<>(e.features())) counts.merge(f, 1, Integer::sum);
        Map<String, Integer> ids = new LinkedHashMap<>();
        counts.forEach((f, n) -> {
            if (n >= SEEN) ids.put(f, ids.size() + 1);
        });
        return ids;
    }

    private static Feature[] vector(Example example, Map<String, Integer> ids, int bias) {
        TreeSet<Integer> set = new TreeSet<>();
        for (String f : example.features()) {
            Integer id = ids.get(f);
            if (id != null) set.add(id);
        }
        set.add(bias);
        return set.stream().map(id -> (Feature) new FeatureNode(id, 1)).toArray(Feature[]::new);
    }

    private static Map<String, Float> weights(Model model, Map<String, Integer> ids, int bias) {
        double sign = model.getLabels()[0] == 1 ? 1 : -1;
        double[] w = model.getFeatureWeights();
        Map<String, Float> weights = new TreeMap<>();
        ids.forEach((f, id) -> {
            double weight = sign * w[id - 1];
            if (Math.abs(weight) >= LEAST) weights.put(f, (float) weight);
        });
        weights.put("bias", (float) (sign * w[bias - 1]));
        return weights;
    }

    private static void write(Map<String, Float> weights, Path file) throws IOException {
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
            out.print("# weight\tfeature\n");
            weights.forEach((f, w) -> {
                if (!f.isBlank() && f.equals(f.strip()) && !f.startsWith("#")) out.printf(Locale.ROOT, "%.3f\t%s%n", w, f);
            });
        }
    }
}
