package org.sijill.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * {@code ./dev score}: every measure on one board, printed with what changed and kept in {@code bench/BOARD.md}.
 * Without the folder {@code shared} it measures on our own corpus alone and says so.
 */
public final class Board {
    private static final Pattern NAMED = Pattern.compile("(\\w+) .*f1 (\\S+) +overlap .*f1 (\\S+) .*");
    private static final Pattern NUMBER = Pattern.compile("([a-zA-Z][a-zA-Z0-9 ]*?):? ([01]\\.[0-9]+)");
    private static final List<String> OF_RIGHT = List.of(
            "act", "mode", "status", "date exact", "date touches", "place country", "attributed or not", "person name");

    private final Path root;
    private final Scorers scorers;
    private final Reader reader = new Reader();
    private final ObjectMapper json = new ObjectMapper();
    private final Figures figures;

    private Board(Path root) throws IOException {
        this.root = root;
        scorers = new Scorers(root);
        figures = new Figures(root.resolve("bench/BOARD.md"));
    }

    public static void main(String[] args) throws IOException {
        new Board(Path.of(args[0])).run();
    }

    private void run() throws IOException {
        long begun = System.nanoTime();
        Map<String, JsonNode> sets = new LinkedHashMap<>();
        boolean shared = scorers.present();
        if (shared) {
            sets.put("seeds", events("seeds", "gold/seeds.jsonl", true));
            sets.put("seeds, no date", events("seeds-undated", "gold/seeds.jsonl", false));
            sets.put("pages", events("pages", "gold/pages.dev.jsonl", true));
            articles(sets);
        }
        CorpusScore own = CorpusScore.of(root.resolve("corpus"), reader);
        Files.write(scorers.work("corpus.misses.txt"), own.misses());
        events(sets, own);
        if (shared) {
            types(sets);
            parts();
        }
        close(shared, sets, own, begun);
    }

    /** Our own annotation of articles, whose words come from the folder {@code shared}. */
    private void articles(Map<String, JsonNode> sets) throws IOException {
        Path articles = scorers.shared("data/news/articles.jsonl.gz"), marked = scorers.work("articles.jsonl");
        if (!Files.exists(articles)) return;
        Path bench = root.resolve("bench").toAbsolutePath();
        scorers.run(marked, bench.resolve("marked.py").toString(), "read", articles, bench.resolve("held.jsonl"));
        sets.put("our articles", events("articles", marked, true));
    }

    private JsonNode events(String name, String gold, boolean dated) throws IOException {
        return events(name, scorers.shared(gold), dated);
    }

    private JsonNode events(String name, Path from, boolean dated) throws IOException {
        Path pages = scorers.work(name + ".pages.jsonl"), read = scorers.work(name + ".read.jsonl");
        scorers.run(pages, "score.py", "--prepare", from);
        if (!dated)
            Files.writeString(
                    pages, Files.readString(pages).replaceAll("\"published\": \"[0-9-]+\"", "\"published\": null"));
        reader.record(pages, read);
        scorers.run(scorers.work(name + ".misses.txt"), "score.py", from, read, "--misses", 100_000);
        return json.readTree(scorers.ask("score.py", from, read, "--json"));
    }

    private void events(Map<String, JsonNode> sets, CorpusScore own) {
        List<String> columns = new ArrayList<>(sets.keySet());
        columns.add("own corpus");
        figures.grid("Events", columns.toArray(String[]::new));
        for (String measure : List.of("detection", "with parties", "whole record"))
            for (String part : List.of("f1", "p", "r")) {
                List<String> cells = cells(sets, n -> n.path(measure).path(part));
                cells.add(own.figure(measure, part));
                figures.row(measure + " " + part.toUpperCase(Locale.ROOT), cells);
            }
        for (String count : List.of("right", "false", "missed")) {
            List<String> cells = cells(sets, n -> n.path("detection").path(count));
            cells.add(own.figure("detection", count));
            figures.row(count, cells);
        }
        row(sets, "duplicates", n -> n.path("duplicates"));
        for (String field : OF_RIGHT)
            row(sets, "of right: " + field, n -> n.path("of the right ones").path(field));
    }

    private void row(Map<String, JsonNode> sets, String name, Function<JsonNode, JsonNode> at) {
        List<String> cells = cells(sets, at);
        cells.add("-");
        if (!sets.isEmpty()) figures.row(name, cells);
    }

    private static List<String> cells(Map<String, JsonNode> sets, Function<JsonNode, JsonNode> at) {
        List<String> cells = new ArrayList<>();
        for (JsonNode n : sets.values()) {
            JsonNode v = at.apply(n);
            cells.add(v.isIntegralNumber() ? v.asText() : v.isNumber() ? Figures.number(v.asDouble()) : "-");
        }
        return cells;
    }

    private void types(Map<String, JsonNode> sets) {
        JsonNode pages = sets.get("pages");
        if (pages == null) return;
        figures.grid("Pages by type", "f1", "p", "r", "right", "false", "missed");
        TreeSet<String> types = new TreeSet<>();
        pages.path("by type").fieldNames().forEachRemaining(types::add);
        for (String t : types) {
            Map<String, JsonNode> one = Map.of(t, pages.path("by type").path(t));
            List<String> cells = new ArrayList<>();
            for (String c : List.of("f1", "p", "r", "right", "false", "missed"))
                cells.addAll(cells(one, n -> n.path(c)));
            figures.row(t, cells);
        }
    }

    private void parts() throws IOException {
        figures.grid("Parts", "figure");
        print(
                "time: ",
                part("time", "score_time.py", "data/time/recognizers.jsonl", List.of(), List.of("--misses", "100000")));
        print(
                "dating: ",
                part("dates", "score_dates.py", "data/news/articles.jsonl.gz", List.of("--every", "3"), List.of()));
        for (String line : part(
                        "sentences",
                        "score_sentences.py",
                        "data/gsr/sentences.jsonl",
                        List.of(),
                        List.of("--misses", "100000"))
                .split("\n"))
            print(line.substring(0, Math.max(0, line.indexOf(':'))) + " sentences, which taught the models: ", line);
        names();
        stories();
    }

    private void names() throws IOException {
        Path gold = scorers.shared("data/ner/wojood_val.txt");
        if (!Files.exists(gold)) return;
        String tool = root.resolve("bench/score_ner.py").toAbsolutePath().toString();
        Path pages = scorers.work("names.pages.jsonl"), read = scorers.work("names.read.jsonl");
        scorers.run(pages, tool, "--prepare", gold);
        reader.record(pages, read);
        figures.grid("Names, F1", "exact", "overlapping");
        for (String line : scorers.ask(tool, gold, read).split("\n")) {
            Matcher m = NAMED.matcher(line);
            if (m.matches()) figures.row(m.group(1), List.of(m.group(2), m.group(3)));
        }
    }

    private void stories() throws IOException {
        Stories stories = new Stories(scorers, reader);
        if (!stories.present()) return;
        figures.grid("Stories", "as read", "each alone", "as people read", "each alone, as people read");
        Stories.Lines read = stories.read(), perfect = stories.perfect();
        for (String measure : List.of(
                "tellings read", "B-cubed P", "B-cubed R", "B-cubed F1", "pairs P", "pairs R", "pairs F1", "fulfils"))
            figures.row(
                    measure,
                    Stream.concat(read.of(measure).stream(), perfect.of(measure).stream())
                            .toList());
    }

    private String part(String name, String tool, String data, List<String> prepare, List<String> score)
            throws IOException {
        Path gold = scorers.shared(data);
        if (!Files.exists(gold)) return "";
        Path pages = scorers.work(name + ".pages.jsonl"), read = scorers.work(name + ".read.jsonl");
        if (!Files.exists(pages)) scorers.run(pages, tool, with("prepare", gold, prepare));
        reader.record(pages, read);
        if (!score.isEmpty()) scorers.run(scorers.work(name + ".misses.txt"), tool, withRead(gold, read, score));
        return scorers.ask(tool, "score", gold, read);
    }

    private static Object[] with(String what, Path gold, List<String> more) {
        List<Object> args = new ArrayList<>(List.of(what, gold));
        args.addAll(more);
        return args.toArray();
    }

    private static Object[] withRead(Path gold, Path read, List<String> more) {
        List<Object> args = new ArrayList<>(List.of("score", gold, read));
        args.addAll(more);
        return args.toArray();
    }

    private void print(String name, String line) {
        Matcher m = NUMBER.matcher(line.substring(line.indexOf(':') + 1));
        while (m.find()) {
            String label = m.group(1).strip();
            boolean width = label.equals("week") || label.equals("month") || label.equals("year");
            figures.row(
                    name + (width ? "right to the " : "") + label,
                    List.of(Figures.number(Double.parseDouble(m.group(2)))));
        }
    }

    private void close(boolean shared, Map<String, JsonNode> sets, CorpusScore own, long begun) throws IOException {
        System.out.print(figures.plain());
        long seconds = (System.nanoTime() - begun) / 1_000_000_000;
        if (shared) {
            String head =
                    "# The board\n\nHow well Sijill reads, as `./dev score` measured it last: F1, precision and recall of events against gold annotation"
                            + " of real pages (kept outside this repository) and against our own corpus.\n";
            Files.writeString(root.resolve("bench/BOARD.md"), head + figures.markdown());
            readme(sets, own);
            System.out.println("\nIn " + seconds
                    + " s. Kept in bench/BOARD.md; records and misses in .cache/score/*.read.jsonl, *.misses.txt");
        } else
            System.out.println("\nIn " + seconds
                    + " s. There is no folder ../shared with gold pages (or no python3), so this is our own corpus"
                    + " alone; bench/BOARD.md is left as it is.");
    }

    /** Puts the chief figures between the marks in the README. */
    private void readme(Map<String, JsonNode> sets, CorpusScore own) throws IOException {
        Path readme = root.resolve("README.md");
        String text = Files.readString(readme), begin = "<!-- board -->\n", end = "<!-- /board -->";
        int from = text.indexOf(begin), to = text.indexOf(end);
        if (from < 0 || to < from) return;
        StringBuilder table = new StringBuilder(
                "| | pages | events | found | with parties | whole record |\n|---|---:|---:|---:|---:|---:|\n");
        readme(table, "real pages of 81 outlets and papers", sets.get("pages"));
        readme(table, "real articles that we annotated", sets.get("our articles"));
        readme(table, "five real pages with full text dumps", sets.get("seeds"));
        table.append("| our own corpus | ").append(own.pages()).append(" | ").append(own.events());
        for (String m : List.of("detection", "with parties", "whole record"))
            table.append(" | ").append(own.figure(m, "f1"));
        Files.writeString(readme, text.substring(0, from) + begin + table + " |\n" + text.substring(to));
    }

    private static void readme(StringBuilder table, String name, @Nullable JsonNode set) {
        if (set == null) return;
        JsonNode found = set.path("detection");
        table.append("| ")
                .append(name)
                .append(" | ")
                .append(set.path("documents").asInt())
                .append(" | ");
        table.append(found.path("right").asInt() + found.path("missed").asInt());
        for (String m : List.of("detection", "with parties", "whole record"))
            table.append(" | ").append(Figures.number(set.path(m).path("f1").asDouble()));
        table.append(" |\n");
    }
}
