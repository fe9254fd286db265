package org.sijill.bench;

import java.util.List;
import java.util.Locale;
import org.sijill.lexicon.Lexicon;
import org.sijill.page.Page;
import org.sijill.text.Sentence;
import org.sijill.text.Sentences;
import org.sijill.time.TimeReader;

/**
 * What reading costs one thread in processor time: beside the floor, by the length of a page, and the share that time
 * words take. All of it in one run, so that the proportions hold on any machine. Not for several threads.
 */
final class Costs {
    private static final double SECONDS = 4;
    private static final int ARTICLE = 2500;
    /** Letters of a page of 10 KB and of one of 1 MB, Arabic letters being two bytes. */
    private static final int SHORT = 5_500, LONG = 550_000;

    private final Lexicon lexicon;
    private final Reader reader;
    private final List<Page> pages;
    private final long letters;

    Costs(Lexicon lexicon, Reader reader, List<Page> pages) {
        this.lexicon = lexicon;
        this.reader = reader;
        this.pages = pages;
        letters = pages.stream().mapToLong(p -> p.raw().length()).sum();
    }

    void into(Figures figures) {
        figures.grid("Costs of one thread, in processor time", "measured", "limit");
        Clock.warm(this::read);
        Floor floor = new Floor(lexicon, pages);
        Clock.each(1, floor::run);
        double least = Clock.each(1, floor::run);
        double all = Clock.each(SECONDS, this::read);
        if (floor.known() == 0) throw new IllegalStateException("no word of these pages is known");
        row(figures, "decoding, folding, one look-up a word: nanoseconds a letter", least / letters * 1e9, "-");
        row(figures, "reading: nanoseconds a letter", all / letters * 1e9, "-");
        row(figures, "reading, times that floor", all / least, "12");
        row(figures, "articles of 2,500 letters a second", letters / all / ARTICLE, "800");
        row(figures, "share of it for finding time words", times() / all, "0.15");
        row(figures, "a letter of a page of 1 MB, times one of 10 KB", a(LONG) / a(SHORT), "1.2");
    }

    private static void row(Figures figures, String name, double measured, String limit) {
        figures.row(name, List.of(String.format(Locale.ROOT, measured < 20 ? "%.2f" : "%.0f", measured), limit));
    }

    private void read() {
        for (Page p : pages) reader.read(p);
    }

    private double times() {
        Sentences cutter = new Sentences(lexicon.folding());
        TimeReader reading = new TimeReader(lexicon);
        List<Sentence> sentences =
                pages.stream().flatMap(p -> cutter.of(p.raw()).stream()).toList();
        return Clock.each(1, () -> sentences.forEach(reading::read));
    }

    /** Seconds a letter of pages of that length, made of these pages one after another. */
    private double a(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < LONG; i++)
            text.append(pages.get(i % pages.size()).raw()).append("\n\n");
        int many = Math.min(50, LONG / length);
        Runnable work = () -> {
            for (int i = 0; i < many; i++) reader.read(page(text.substring(i * length, (i + 1) * length)));
        };
        work.run();
        return Clock.each(2, work) / many / length;
    }

    private static Page page(String raw) {
        return new Page("bench", null, null, null, null, raw, List.of());
    }
}
