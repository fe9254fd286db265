package org.sijill.app.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sijill.Sijill;
import org.sijill.lexicon.Lexicon;
import org.sijill.store.Catalogue;
import org.sijill.store.Register;

/**
 * What all requests share: the register, opened for reading a few times over, its entries as of the last change, names
 * and calendars. Safe for any number of threads.
 */
final class Desk implements AutoCloseable {
    private static final int READERS = 8;
    private static final long LOOK_AGAIN = TimeUnit.MILLISECONDS.toNanos(250);

    final Setup setup;
    final Lexicon lexicon;
    final Naming naming;
    final Calendar calendar;
    private final BlockingQueue<Catalogue> readers = new LinkedBlockingQueue<>();
    private final List<Catalogue> all = new ArrayList<>();
    private final Catalogue watcher;
    private final Object writing = new Object();
    private @Nullable Sijill sijill;
    private volatile Shelf shelf;
    private long stamp;
    private LocalDate day;
    private volatile long looked;

    Desk(Setup setup, Lexicon lexicon) {
        this.setup = setup;
        this.lexicon = lexicon;
        naming = new Naming(lexicon);
        calendar = new Calendar(lexicon);
        watcher = Catalogue.open(setup.register(), lexicon);
        day = setup.today().get();
        stamp = watcher.stamp();
        shelf = Shelf.of(watcher, lexicon, day);
        looked = System.nanoTime();
        for (int i = 0; i < READERS; i++) {
            Catalogue reader = Catalogue.open(setup.register(), lexicon);
            all.add(reader);
            readers.add(reader);
        }
    }

    /** The entries as they are now, or were a quarter of a second ago. */
    Shelf shelf() {
        if (System.nanoTime() - looked > LOOK_AGAIN) refresh();
        return shelf;
    }

    private synchronized void refresh() {
        if (System.nanoTime() - looked <= LOOK_AGAIN) return;
        long now = watcher.stamp();
        LocalDate today = setup.today().get();
        if (now != stamp || !today.equals(day)) {
            shelf = Shelf.of(watcher, lexicon, today);
            stamp = now;
            day = today;
        }
        looked = System.nanoTime();
    }

    /** Asks the register; waits for a free reader, ten seconds at most. */
    <R> R ask(Function<Catalogue, R> question) {
        Catalogue reader = reader();
        try {
            return question.apply(reader);
        } finally {
            readers.add(reader);
        }
    }

    private Catalogue reader() {
        try {
            Catalogue reader = readers.poll(10, TimeUnit.SECONDS);
            if (reader == null) throw new Problem(503, "problem.busy");
            return reader;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Problem(503, "problem.busy");
        }
    }

    /** Writes to the register, one writer at a time, and looks at it anew. */
    void write(Consumer<Register> work) {
        synchronized (writing) {
            try (Register register = Register.open(setup.register(), lexicon)) {
                work.accept(register);
            }
            looked = System.nanoTime() - 2 * LOOK_AGAIN;
        }
    }

    /** The front door, built when it is first needed. */
    synchronized Sijill sijill() {
        Sijill known = sijill;
        if (known == null) sijill = known = new Sijill(lexicon);
        return known;
    }

    @Override
    public void close() {
        watcher.close();
        all.forEach(Catalogue::close);
    }
}
