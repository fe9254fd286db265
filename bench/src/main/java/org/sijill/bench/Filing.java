package org.sijill.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sijill.page.Page;
import org.sijill.store.Filed;
import org.sijill.store.Register;

/**
 * {@code ./dev filing}: what filing and merging a page cost as a register grows, reading left out. Files the shared
 * articles in the batches in which {@code sijill ingest} files them, in a SQLite file and, where an address is named,
 * in an empty PostgreSQL database. Not for several threads.
 */
public final class Filing {
    private static final String ARTICLES = "data/news/articles.jsonl.gz";
    private static final int BATCH = 250, STEP = 1000;

    private final Reader reader = new Reader();
    private final List<String> places = new ArrayList<>();
    private final List<List<Double>> costs = new ArrayList<>();

    private Filing() {}

    /** @param args the root of the repository, and addresses of empty databases */
    public static void main(String[] args) throws IOException {
        Path root = Path.of(args[0]),
                file = Files.createTempDirectory("sijill-filing").resolve("register.db");
        Path articles = new Scorers(root).shared(ARTICLES);
        if (!Files.exists(articles)) {
            System.out.println("there are no shared articles to file");
            return;
        }
        Filing filing = new Filing();
        filing.run(file.toString(), articles);
        for (int i = 1; i < args.length; i++) filing.run(args[i], articles);
        Figures figures = filing.figures();
        figures.grid("Copies of one text, milliseconds a page", "SQLite");
        List<Double> copies = new Copied(root, filing.reader).costs();
        for (int step = 0; step < copies.size(); step++)
            figures.row("thousand " + (step + 1), List.of(Figures.number(copies.get(step))));
        Files.writeString(root.resolve("bench/FILING.md"), HEAD + figures.markdown() + PLOT + filing.plot());
        System.out.println(figures.plain());
    }

    private static final String HEAD =
            "# Filing\n\nWhat `./dev filing` measured last: processor time of filing and merging"
                    + " 5,872 articles, about in the order of their days, a page and a report, reading left out.\n";
    private static final String PLOT = "\n## As the register grows\n\n";

    private void run(String where, Path articles) {
        String place = where.startsWith("jdbc:") ? "PostgreSQL" : "SQLite";
        places.add(place + ", a page");
        places.add(place + ", a report");
        List<Double> pages = new ArrayList<>(), reports = new ArrayList<>();
        List<Page> all = reader.pages(articles);
        try (Register register = Register.open(where, reader.lexicon())) {
            for (int from = 0; from < all.size(); from += STEP) {
                int to = Math.min(all.size(), from + STEP);
                List<Filed> step = reader.read(all.subList(from, to)).stream()
                        .map(p -> register.ready(p.page(), p.reading()))
                        .toList();
                double begun = Clock.processor();
                for (int i = 0; i < step.size(); i += BATCH)
                    register.file(step.subList(i, Math.min(step.size(), i + BATCH)));
                double spent = 1000 * (Clock.processor() - begun);
                pages.add(spent / step.size());
                reports.add(spent
                        / step.stream().mapToInt(f -> f.statements().size()).sum());
            }
        }
        costs.add(pages);
        costs.add(reports);
    }

    private Figures figures() throws IOException {
        Figures figures = new Figures(Path.of("-"));
        figures.grid("Milliseconds", places.toArray(String[]::new));
        for (int step = 0; step < costs.getFirst().size(); step++) figures.row("thousand " + (step + 1), cells(step));
        figures.row(
                "growth",
                costs.stream()
                        .map(c -> Figures.number(c.getLast() / c.getFirst() - 1))
                        .toList());
        return figures;
    }

    private List<String> cells(int step) {
        return costs.stream().map(c -> Figures.number(c.get(step))).toList();
    }

    /** A bar for each thousand of the first place, by what a report costs: pages of different outlets tell unequally much. */
    private String plot() {
        StringBuilder out = new StringBuilder("```\n");
        List<Double> all = costs.get(1);
        double most = all.stream().mapToDouble(c -> c).max().orElse(1);
        for (int i = 0; i < all.size(); i++)
            out.append(String.format(
                    Locale.ROOT, "%d  %s %.2f ms%n", i + 1, "#".repeat((int) (50 * all.get(i) / most)), all.get(i)));
        return out.append("```\n").toString();
    }
}
