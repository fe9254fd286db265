package org.sijill.bench.siege;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Somebody who reads: asks for a page or a list when the time has come, and counts from then, so that while one answer
 * is late those behind it are late too. Not for several threads.
 */
final class Decent {
    private static final List<String> WAY = List.of(
            "/en/?party=EGY",
            "/api/v1/events?act=visit",
            "/ar/promises",
            "/api/v1/parties/TUR",
            "/en/map?year=2022",
            "/assets/sijill.css");
    private static final Duration EVERY = Duration.ofMillis(50);

    private final HttpClient client = HttpClient.newHttpClient();
    private final String host;
    private int failed;

    Decent(int port) {
        host = "http://127.0.0.1:" + port;
    }

    /** Reads for so long; gives after how many milliseconds each request was answered, in order of size. */
    double[] ask(Duration time) throws InterruptedException {
        DoubleStream.Builder took = DoubleStream.builder();
        long begun = System.nanoTime();
        for (int i = 0; i < time.dividedBy(EVERY); i++) {
            long due = begun + i * EVERY.toNanos();
            Thread.sleep(Duration.ofNanos(Math.max(0, due - System.nanoTime())));
            if (!answered(WAY.get(i % WAY.size()))) failed++;
            took.add((System.nanoTime() - due) / 1e6);
        }
        return took.build().sorted().toArray();
    }

    private boolean answered(String path) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(host + path))
                .timeout(Duration.ofSeconds(10))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** How many were not answered well, of all so far. */
    int failed() {
        return failed;
    }

    /** The value below which that share of some lies. */
    static double quantile(double[] sorted, double share) {
        return sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))];
    }
}
