package org.sijill.app.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sijill.Sijill;
import org.sijill.export.Exporters;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.Table;
import org.sijill.register.Event;
import org.sijill.store.Catalogue;
import org.sijill.store.Refused;
import org.sijill.store.Register;
import org.sijill.view.Entry;

/**
 * What all requests share: the register, opened for reading a few times over, its entries as of the last change, names
 * and calendars. Safe for any number of threads.
 */
final class Desk implements AutoCloseable {
    private static final int READERS = 8, LENGTHY = 4;
    private static final long LOOK_AGAIN = TimeUnit.MILLISECONDS.toNanos(250);

    final Setup setup;
    final Lexicon lexicon;
    final Naming naming;
    final Calendar calendar;
    /** Readers that are free, and how many more may be opened. */
    private final BlockingQueue<Catalogue> readers = new LinkedBlockingQueue<>();

    private final Semaphore unopened = new Semaphore(READERS);
    private final Queue<Catalogue> all = new ConcurrentLinkedQueue<>();
    private final Semaphore lengthy = new Semaphore(LENGTHY);
    private final Catalogue watcher;
    private final Object writing = new Object();
    /** What each act weighs between conflict (-10) and cooperation (10). */
    final Map<String, Double> scores = new HashMap<>();

    private @Nullable Sijill sijill;
    private @Nullable Atlas atlas;
    private @Nullable Exporters exporters;
    private volatile @Nullable QualityFacts quality;
    private volatile @Nullable Shelf qualityOf;
    private final CompletableFuture<Shelf> first;
    private volatile @Nullable Shelf shelf;
    private long stamp;
    private LocalDate day;
    private volatile long looked;

    Desk(Setup setup, Lexicon lexicon) {
        this.setup = setup;
        this.lexicon = lexicon;
        naming = new Naming(lexicon);
        calendar = new Calendar(lexicon);
        Table weights = lexicon.table("crosswalks/cameo");
        for (List<String> row : weights.rows())
            scores.put(row.get(0), Double.valueOf(row.get(weights.column("goldstein"))));
        watcher = open();
        day = setup.today().get();
        stamp = watcher.stamp();
        first = CompletableFuture.supplyAsync(() -> Shelf.of(watcher, day, this::open));
        looked = System.nanoTime();
    }

    private Catalogue open() {
        return Catalogue.open(setup.register(), lexicon);
    }

    /** The entries as they are now, or were a quarter of a second ago; the first who asks waits until they are read. */
    Shelf shelf() {
        if (shelf == null || System.nanoTime() - looked > LOOK_AGAIN) refresh();
        Shelf known = shelf;
        if (known == null) throw new Problem(503, "problem.busy");
        return known;
    }

    private synchronized void refresh() {
        if (shelf == null) shelf = first();
        if (System.nanoTime() - looked <= LOOK_AGAIN) return;
        long now = watcher.stamp();
        LocalDate today = setup.today().get();
        if (now != stamp || !today.equals(day)) {
            shelf = Shelf.of(watcher, today, this::open);
            stamp = now;
            day = today;
        }
        looked = System.nanoTime();
    }

    private Shelf first() {
        try {
            return first.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("the entries of the register could not be read", e);
        }
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

    /** Refuses at once what {@link #apart} would refuse after much work, where it is likely to. */
    void roomApart() {
        if (lengthy.availablePermits() == 0) throw new Problem(503, "problem.busy");
    }

    /** Reads the register for long, by an opening of its own: a few at a time, more are asked to come again. */
    void apart(Consumer<Catalogue> work) {
        if (!lengthy.tryAcquire()) throw new Problem(503, "problem.busy");
        try (Catalogue catalogue = open()) {
            work.accept(catalogue);
        } finally {
            lengthy.release();
        }
    }

    private Catalogue reader() {
        try {
            Catalogue reader = readers.poll();
            if (reader == null && unopened.tryAcquire()) return another();
            if (reader == null) reader = readers.poll(10, TimeUnit.SECONDS);
            if (reader == null) throw new Problem(503, "problem.busy");
            return reader;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Problem(503, "problem.busy");
        }
    }

    private Catalogue another() {
        Catalogue reader = open();
        all.add(reader);
        return reader;
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

    /** The map, drawn when it is first needed. */
    synchronized Atlas atlas() {
        Atlas known = atlas;
        if (known == null) atlas = known = new Atlas(lexicon);
        return known;
    }

    /** The forms in which a list can be had as a file. */
    synchronized Exporters exporters() {
        Exporters known = exporters;
        if (known == null) exporters = known = new Exporters(lexicon);
        return known;
    }

    /** The state of things as it was weighed last, weighed anew only after a change. */
    QualityFacts quality(Supplier<QualityFacts> weigh) {
        Shelf now = shelf();
        QualityFacts known = quality;
        if (known == null || qualityOf != now) {
            known = weigh.get();
            quality = known;
            qualityOf = now;
        }
        return known;
    }

    /** The whole events of some entries, in their order. */
    List<Event> events(List<Entry> entries) {
        return ask(catalogue -> {
            List<Event> events = new ArrayList<>();
            for (Entry e : entries)
                try {
                    events.add(catalogue.event(e.id()).event());
                } catch (Refused gone) {
                    // It went between the list and now: it is not shown.
                }
            return events;
        });
    }

    @Override
    public void close() {
        first.handle((shelf, fault) -> shelf).join();
        watcher.close();
        all.forEach(Catalogue::close);
    }
}
