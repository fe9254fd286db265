package org.sijill.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sijill.Reading;
import org.sijill.Sijill;
import org.sijill.app.record.RecordLine;
import org.sijill.data.Pack;
import org.sijill.intake.Intake;
import org.sijill.intake.Item;
import org.sijill.intake.Options;
import org.sijill.lexicon.Lexicon;
import org.sijill.page.Page;

/** Reads files inside this process, on all cores, with one lexicon for all. Safe for any number of threads. */
final class Reader {
    /** A page and what was read from it. */
    record Pair(Page page, Reading reading) {}

    private final Lexicon lexicon = Pack.lexicon();
    private final Sijill sijill = new Sijill(lexicon);

    Lexicon lexicon() {
        return lexicon;
    }

    /** All pages of {@code file}, in order. */
    List<Page> pages(Path file) {
        List<Page> pages = new ArrayList<>();
        new Intake(lexicon, Options.none()).read(List.of(file.toString()), InputStream.nullInputStream(), item -> {
            if (item.opened() instanceof Item.Good good) pages.add(good.page());
        });
        return pages;
    }

    Pair read(Page page) {
        return new Pair(page, sijill.read(page));
    }

    List<Pair> read(List<Page> pages) {
        return pages.parallelStream().map(this::read).toList();
    }

    /** Writes the record of {@code from}'s pages into {@code to}, as {@code sijill read --format jsonl} does. */
    void record(Path from, Path to) throws IOException {
        List<String> lines = pages(from).parallelStream()
                .map(this::read)
                .map(p -> RecordLine.of(p.page(), p.reading(), 0))
                .toList();
        Files.write(to, lines);
    }
}
