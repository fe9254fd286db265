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
        this(threads == 1 ? null : pool(threads, "reader"), threads * AHEAD, work, sink);
    }

    private Pipeline(@Nullable ExecutorService workers, int room, Function<T, R> work, Consumer<R> sink) {
        this.workers = workers;
        this.room = room;
        this.work = work;
        this.sink = sink;
    }

    /** One that works on a thing at a time while the calling thread brings the next. */
    static <T, R> Pipeline<T, R> aside(String name, Function<T, R> work, Consumer<R> sink) {
        return new Pipeline<>(pool(1, name), 1, work, sink);
    }

    private static ExecutorService pool(int threads, String name) {
        return Executors.newFixedThreadPool(threads, r -> {
            Thread t = new Thread(r, name);
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

    /** Waits for what has been begun; what has not is left undone. */
    @Override
    public void close() {
        for (Future<R> f : under) f.cancel(false);
        if (workers != null) workers.close();
    }
}
