package org.sijill.app.watch;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Asks many hosts at once, each by one thread, and hands the answers on one by one to the thread that called, so that a
 * slow host holds up nobody else. No thread outlives a round. For one thread.
 */
final class Rounds {
    /** A host's requests in one round, so that a round ends. */
    static final int MOST_A_HOST = 8;

    private static final int MOST_WAITING = 8;

    private final Fetcher fetcher;
    private final Courtesy courtesy;

    Rounds(Fetcher fetcher, Duration delay) {
        this.fetcher = fetcher;
        courtesy = new Courtesy(fetcher, delay);
    }

    /** What is to be asked. */
    record Request<T>(T what, URI uri, Map<String, @Nullable String> conditions, int most) {}

    /** What came of it: an answer, or why there is none. */
    record Result<T>(
            T what,
            Fetcher.@Nullable Answer answer,
            @Nullable IOException fault) {}

    /** Asks all of {@code requests}; ends early, with an interrupt, when the calling thread is interrupted. */
    <T> void ask(List<Request<T>> requests, Consumer<Result<T>> sink) throws InterruptedException {
        Map<String, List<Request<T>>> hosts = new LinkedHashMap<>();
        for (Request<T> r : requests)
            hosts.computeIfAbsent(String.valueOf(r.uri().getRawAuthority()), k -> new ArrayList<>())
                    .add(r);
        BlockingQueue<Result<T>> results = new ArrayBlockingQueue<>(MOST_WAITING);
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        int awaited = 0;
        try {
            for (List<Request<T>> host : hosts.values()) {
                List<Request<T>> some = host.subList(0, Math.min(MOST_A_HOST, host.size()));
                awaited += some.size();
                threads.execute(() -> ask(some, results));
            }
            for (; awaited > 0; awaited--) sink.accept(results.take());
        } finally {
            threads.shutdownNow();
        }
    }

    private <T> void ask(List<Request<T>> host, BlockingQueue<Result<T>> results) {
        try {
            for (Request<T> r : host) results.put(one(r));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private <T> Result<T> one(Request<T> r) throws InterruptedException {
        try {
            courtesy.before(r.uri());
            return new Result<>(r.what(), fetcher.get(r.uri(), r.conditions(), r.most(), this::hop), null);
        } catch (IOException e) {
            return new Result<>(r.what(), null, e);
        } catch (RuntimeException e) {
            return new Result<>(r.what(), null, new IOException(e.toString(), e));
        }
    }

    private void hop(URI to) throws IOException {
        try {
            courtesy.before(to);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
