package org.sijill.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sijill.Sijill;
import org.sijill.data.Pack;
import org.sijill.lexicon.Lexicon;
import org.sijill.page.Page;
import org.sijill.text.Sentence;
import org.sijill.text.Sentences;
import org.sijill.time.Context;
import org.sijill.time.Expression;
import org.sijill.time.Tense;
import org.sijill.time.TimeReader;

/** What share of the reading of pages goes to finding their time expressions and working out the days. Not for several threads. */
final class TimeShare {
    private static final int ROUNDS = 5;
    private static final Context DAY = Context.page(LocalDate.of(2020, 1, 1), Tense.PAST);

    private final Sijill sijill;
    private final TimeReader reader;
    private final List<List<Sentence>> sentences = new ArrayList<>();
    private final List<Page> pages;
    private int found;

    TimeShare(List<Page> pages) {
        Lexicon lexicon = Pack.lexicon();
        sijill = new Sijill(lexicon);
        reader = new TimeReader(lexicon);
        Sentences cut = new Sentences(lexicon.folding());
        this.pages = pages;
        for (Page p : pages) sentences.add(cut.of(sijill.read(p).article().text()));
    }

    /** The share, both measured in turn on one thread; the first round warms up. */
    double measured() {
        double times = 0;
        double all = 0;
        for (int round = 0; round <= ROUNDS; round++) {
            double part = seconds(this::times);
            double whole = seconds(() -> pages.forEach(sijill::read));
            if (round == 0) continue;
            times += part;
            all += whole;
        }
        if (found == 0) throw new IllegalStateException("no time expressions on these pages");
        return times / all;
    }

    private void times() {
        for (List<Sentence> page : sentences)
            for (Sentence s : page)
                for (Expression e : reader.read(s)) if (reader.resolve(e, DAY).isPresent()) found++;
    }

    private static double seconds(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1e9;
    }
}
