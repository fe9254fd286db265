package org.sijill.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sijill.base.Clitics;
import org.sijill.base.Folding;
import org.sijill.lexicon.Table;

/** Reads the data folders of a checkout and refuses what they must not say, naming file and line. */
public final class LexiconFiles {
    private LexiconFiles() {}

    /** Reads and compiles {@code root}'s {@code codebook/}, {@code lexicon/} and {@code outlets/}. */
    static Pack.Compiled compile(Path root) throws IOException {
        Map<String, Table> tables = new TreeMap<>();
        List<TsvFile> names = new ArrayList<>();
        for (Path file : files(root, ".tsv")) {
            TsvFile tsv = TsvFile.read(root, file);
            if (tsv.name().startsWith("lexicon/ar/names/")) names.add(tsv);
            else tables.put(tsv.table().name(), tsv.table());
        }
        Folding folding = Pack.foldingOf(tables);
        NamesCompiler compiler = new NamesCompiler(folding, Pack.cliticsOf(tables));
        Labels labels = new Labels();
        for (TsvFile file : names) {
            compiler.add(file);
            labels.add(file.table());
        }
        tables.put("ar/names/labels", labels.table());
        FrameFiles frames = new FrameFiles(folding, Pack.cliticsOf(tables));
        CodebookFiles codebook = new CodebookFiles();
        OutletFiles outlets = new OutletFiles(traditions(tables), folding::word);
        for (Path file : files(root, ".yaml")) {
            String name = root.relativize(file).toString().replace('\\', '/');
            if (name.startsWith("outlets/")) outlets.add(YamlNode.read(root, file));
            if (name.startsWith("codebook/acts/")) codebook.add(YamlNode.read(root, file));
            if (name.startsWith("lexicon/ar/acts/") || name.startsWith("lexicon/ar/verbs/"))
                frames.add(YamlNode.read(root, file));
        }
        tables.put("codebook/acts", codebook.table());
        outlets.tables().forEach(t -> tables.put(t.name(), t));
        return new Pack.Compiled(tables, compiler, frames, WeightsSection.compile(tables));
    }

    /** The month traditions that have tables. */
    private static java.util.Set<String> traditions(Map<String, Table> tables) {
        String months = "ar/calendar/months/";
        java.util.Set<String> found = new java.util.TreeSet<>();
        for (String name : tables.keySet()) if (name.startsWith(months)) found.add(name.substring(months.length()));
        return found;
    }

    private static List<Path> files(Path root, String ending) throws IOException {
        List<Path> all = new ArrayList<>();
        for (String folder : List.of("codebook", "lexicon", "outlets")) {
            if (!Files.isDirectory(root.resolve(folder))) continue;
            try (Stream<Path> walk = Files.walk(root.resolve(folder))) {
                walk.filter(p -> p.toString().endsWith(ending)).sorted().forEach(all::add);
            }
        }
        return all;
    }

    /** The folding table out of {@code letters.tsv}: code points in ASCII, so that every editor shows them alike. */
    static Folding folding(Table letters) {
        Map<Character, String> rows = new HashMap<>();
        for (List<String> r : letters.rows())
            rows.put(letter(r.get(0)), r.get(1).isEmpty() ? "" : String.valueOf(letter(r.get(1))));
        return new Folding(rows);
    }

    private static char letter(String code) {
        if (!code.startsWith("U+") || code.length() != 6)
            throw new FileFault("lexicon/ar/letters.tsv", 1, "«" + code + "»", "a code point U+XXXX");
        return (char) Integer.parseInt(code.substring(2), 16);
    }

    /** The clitics out of {@code clitics.tsv}. */
    static Clitics clitics(Table table) {
        Map<String, String> rows = new HashMap<>();
        List<String> pronouns = new ArrayList<>();
        Folding none = new Folding(Map.of());
        for (List<String> r : table.rows()) {
            String word = none.word(r.get(2));
            rows.put(r.get(0), word);
            if (r.get(1).equals("after")) pronouns.add(word);
        }
        StringBuilder letters = new StringBuilder();
        for (String name : List.of("and", "so", "bi", "ka", "li", "will", "ask", "alef", "taa", "haa")) {
            String word = rows.get(name);
            if (word == null)
                throw new FileFault("lexicon/ar/clitics.tsv", 1, "no row " + name, "a row for each clitic");
            letters.append(word);
        }
        String article = rows.get("article");
        if (article == null) throw new FileFault("lexicon/ar/clitics.tsv", 1, "no row article", "the article");
        return new Clitics(letters.toString(), article, pronouns);
    }
}
