package org.sijill.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sijill.data.Pack;
import org.sijill.lexicon.Lexicon;
import org.sijill.page.Article;
import org.sijill.page.Cleaner;
import org.sijill.page.Page;

/** The shipped pages, and the machine that the tests share. */
final class Corpus {
    static final Lexicon LEXICON = Pack.lexicon();
    static final Cleaner CLEANER = new Cleaner(LEXICON);

    /** A headline and its paragraphs, free of anything else. */
    record Story(String headline, List<String> paragraphs) {
        String text() {
            return headline + "\n" + String.join("\n", paragraphs);
        }
    }

    private Corpus() {}

    static Path root() {
        Path at = Path.of("").toAbsolutePath();
        while (at.getParent() != null && !Files.isDirectory(at.resolve("corpus"))) at = at.getParent();
        return at;
    }

    /** All pages of {@code corpus/} and {@code samples/}. */
    static List<Page> pages() {
        return read(List.of(
                        root().resolve("corpus").toString(),
                        root().resolve("samples").toString()))
                .stream()
                .filter(Item.Good.class::isInstance)
                .map(i -> ((Item.Good) i).page())
                .toList();
    }

    static List<Item> read(List<String> paths) {
        List<Item> items = new ArrayList<>();
        new Intake(LEXICON, Options.none())
                .read(paths, java.io.InputStream.nullInputStream(), i -> items.add(i.opened()));
        return items;
    }

    static Article clean(String raw) {
        return CLEANER.clean(Page.text("test", raw));
    }

    /** The running text of the corpus: the long lines of each page that end as sentences do, under a line told shortly before them. */
    static List<Story> stories(int most) {
        try (Stream<Path> files = Files.walk(root().resolve("corpus"))) {
            return files.filter(f -> f.toString().endsWith(".txt"))
                    .sorted()
                    .map(Corpus::story)
                    .filter(s -> s.paragraphs().size() >= 4)
                    .limit(most)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Story story(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            List<String> body = lines.stream()
                    .map(String::strip)
                    .filter(l -> l.length() >= 100 && l.endsWith("."))
                    .toList();
            int first = body.isEmpty() ? 0 : lines.indexOf(body.getFirst());
            String headline = lines.subList(0, Math.max(0, first)).stream()
                    .filter(l -> l.length() > 30
                            && l.indexOf('|') < 0
                            && l.indexOf('\u00B7') < 0
                            && !l.matches(".*\\d{4}.*")
                            && !l.startsWith("\u0627\u0644\u0631\u0626\u064A\u0633\u064A\u0629"))
                    .findFirst()
                    .orElse(
                            "\u062E\u0628\u0631 \u0645\u0646 \u0627\u0644\u0645\u062F\u064A\u0646\u0629 \u0627\u0644\u064A\u0648\u0645");
            return new Story(headline.strip(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
