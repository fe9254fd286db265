package org.sijill.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sijill.Reading;
import org.sijill.Sijill;
import org.sijill.data.Pack;
import org.sijill.lexicon.Lexicon;
import org.sijill.page.Page;
import org.sijill.register.Event;
import org.sijill.register.Statements;

/** Our own pages, read once a run, and what a register makes of them. */
final class Own {
    static final Lexicon LEXICON = Pack.lexicon();
    private static final Sijill SIJILL = new Sijill(LEXICON);
    private static final Statements STATEMENTS = new Statements(LEXICON);
    private static final Path CORPUS = Path.of("..", "corpus");

    private static final List<Filed> ALL = pages().map(Own::filed).toList();

    private Own() {}

    /** Every page of the corpus. */
    static List<Filed> corpus() {
        return ALL;
    }

    /** The pages of one story of the corpus. */
    static List<Filed> story(String name) {
        return ALL.stream()
                .filter(f -> f.page().source().startsWith(name + "/"))
                .toList();
    }

    static Filed filed(Page page) {
        return Filed.of(page, SIJILL.read(page), STATEMENTS);
    }

    static Reading read(Page page) {
        return SIJILL.read(page);
    }

    /** A page of a few sentences. */
    static Page page(String outlet, @Nullable String published, String text) {
        return at("https://" + outlet + ".example/" + Integer.toHexString(text.hashCode()), outlet, published, text);
    }

    /** A page at an address. */
    static Page at(String url, String outlet, @Nullable String published, String text) {
        LocalDate day = published == null ? null : LocalDate.parse(published);
        return new Page(url, url, outlet, null, day, text, List.of());
    }

    /** Files pages in a register and closes it. */
    static Tally file(String where, List<Filed> pages) {
        try (Register r = Register.open(where, LEXICON)) {
            return r.file(pages);
        }
    }

    /** Opens a register, does something to it and closes it. */
    static void change(String where, Consumer<Register> work) {
        try (Register r = Register.open(where, LEXICON)) {
            work.accept(r);
        }
    }

    static <T> T ask(String where, Function<Catalogue, T> question) {
        try (Catalogue c = Catalogue.open(where, LEXICON)) {
            return question.apply(c);
        }
    }

    /** Opens a register for reading, looks at it and closes it. */
    static void look(String where, Consumer<Catalogue> work) {
        try (Catalogue c = Catalogue.open(where, LEXICON)) {
            work.accept(c);
        }
    }

    /** All events of a register, in the order of their ids. */
    static List<Event> events(String where) {
        return ask(where, c -> {
            List<Event> all = new ArrayList<>();
            c.each(v -> all.add(v.event()));
            return all;
        });
    }

    /** All that a register holds of events, a line each. */
    static List<String> record(String where) {
        return ask(where, c -> {
            List<String> all = new ArrayList<>();
            c.each(v -> all.add(line(v)));
            return all;
        });
    }

    private static String line(EventView v) {
        Event e = v.event();
        List<String> reports = e.statements().stream()
                .map(s -> s.id() + " " + s.report().mentions() + " "
                        + s.kept().quote().length())
                .toList();
        return String.join(
                " | ",
                e.id() + " " + e.act() + " " + e.status().word() + " " + e.mode() + " " + e.contexts(),
                "" + e.actors() + e.recipients() + e.date() + e.place() + e.instrument(),
                "" + reports + e.voices() + e.disagreements() + e.wording(),
                "" + v.announced() + v.outcomes() + v.days());
    }

    private static Stream<Page> pages() {
        try (Stream<Path> files = Files.walk(CORPUS)) {
            return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList().stream()
                    .map(Own::page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Page page(Path file) {
        try {
            Path meta = file.resolveSibling(file.getFileName().toString().replace(".txt", ".meta.yaml"));
            List<String> said = Files.readAllLines(meta);
            String day = said(said, "published").orElse(null);
            return new Page(
                    CORPUS.relativize(file).toString(),
                    null,
                    said(said, "outlet").orElse(null),
                    null,
                    day == null ? null : LocalDate.parse(day),
                    Files.readString(file),
                    List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> said(List<String> lines, String key) {
        return lines.stream()
                .filter(l -> l.startsWith(key + ": "))
                .map(l -> l.substring(key.length() + 2).replace("\"", ""))
                .filter(v -> !v.equals("-"))
                .findFirst();
    }
}
