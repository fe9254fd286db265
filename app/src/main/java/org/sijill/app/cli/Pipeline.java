package org.sijill.app.cli;

import java.util.ArrayDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Works on many things at once and hands the results on in the order in which the things came, on the thread that
 * brought them. At most eight things a thread are under way, so memory stays bounded however long the input is. Not
 * for several threads itself.
 */
final class Pipeline<T, R> implements Consumer<T>, AutoCloseable {
    private static final int AHEAD = 8;

    private final Function<T, R> work;
    private final Consumer<R> sink;
    private final int room;
    private final @Nullable ExecutorService workers;
    private final ArrayDeque<Future<R>> under = new ArrayDeque<>();

    /** @param threads how many work at once; with one, the calling thread does it all */
    Pipeline(int threads, Function<T, R> work, Consumer<R> sink) {
        this.work = work;
        this.sink = sink;
        room = threads * AHEAD;
        workers = threads == 1
                ? null
                : Executors.newFixedThreadPool(threads, r -> {
                    Thread t = new Thread(r, "reader");
                    t.setDaemon(true);
                    return t;
                });
    }

    @Override
    public void accept(T thing) {
        if (workers == null) {
            sink.accept(work.apply(thing));
            return;
        }
        if (under.size() == room) first();
        under.add(workers.submit(() -> work.apply(thing)));
        while (!under.isEmpty() && under.getFirst().isDone()) first();
    }

    private void first() {
        try {
            sink.accept(under.removeFirst().get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException fault) throw fault;
            if (e.getCause() instanceof Error fault) throw fault;
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Hands on what is still under way. */
    void finish() {
        while (!under.isEmpty()) first();
    }

    @Override
    public void close() {
        if (workers != null) workers.shutdownNow();
    }
}
