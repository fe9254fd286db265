package org.sijill.bench.siege;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Many connections at once, held in every bad manner: silent, a byte a second, never taking an answer, assaulting. Who is
 * thrown out comes again. Its methods are safe for any number of threads.
 */
final class Crowd implements AutoCloseable {
    /** How a connection is held; returns when the server ended it. */
    private interface Manner {
        void hold(Socket socket) throws IOException, InterruptedException;
    }

    /** Between five who join and the next: their coming, which costs the attacker as much, is not what is measured. */
    private static final Duration BETWEEN = Duration.ofMillis(25);

    private final int port;
    private final Duration limit;
    private final Duration pause;
    private final List<Assault> assaults;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Random random = new Random(7);
    private final Map<String, AtomicInteger> thrownOut = new ConcurrentHashMap<>();
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();
    private final AtomicInteger asked = new AtomicInteger();
    private volatile boolean going = true;

    /**
     * @param limit how long an assault may take to be answered
     * @param pause between two assaults on one connection, in the mean
     */
    Crowd(int port, List<Assault> assaults, Duration limit, Duration pause) {
        this.port = port;
        this.assaults = assaults;
        this.limit = limit;
        this.pause = pause;
    }

    /** Lets so many connections in, a fifth in each bad manner, two hundred a second, and a quarter as many who come, assault and go. */
    void gather(int size) throws InterruptedException {
        String request = "GET /api/v1/exports/jsonl HTTP/1.1\r\nHost: 127.0.0.1\r\n", length = "Content-Length: 9000";
        String post = "POST /api/v1/judgements HTTP/1.1\r\nHost: 127.0.0.1\r\n" + length
                + "\r\nContent-Type: application/json\r\n\r\n";
        for (int i = 0; i < size / 5; i++) {
            Thread.sleep(BETWEEN);
            join("silent", s -> s.getInputStream().read());
            join("a first line a byte a second", s -> drip(s, "", "GET /" + "a".repeat(900)));
            join("headers a byte a second", s -> drip(s, request, "X: " + "a".repeat(900)));
            join("a body a byte a second", s -> drip(s, post, " ".repeat(900)));
            join("never taking a file", s -> drip(s, request + "\r\n", "\r\n".repeat(450)));
        }
        for (int i = 0; i < size / 4; i++) threads.submit(this::assault);
    }

    private void join(String manner, Manner how) {
        threads.submit(() -> {
            while (going) {
                try (Socket socket = Wire.open(port)) {
                    socket.setSoTimeout(0);
                    how.hold(socket);
                } catch (IOException e) {
                    // Thrown out.
                }
                if (going)
                    thrownOut.computeIfAbsent(manner, m -> new AtomicInteger()).incrementAndGet();
            }
            return null;
        });
    }

    private void drip(Socket socket, String first, String bytes) throws IOException, InterruptedException {
        socket.getOutputStream().write(first.getBytes(StandardCharsets.US_ASCII));
        for (byte b : bytes.getBytes(StandardCharsets.US_ASCII)) {
            if (!going) return;
            socket.getOutputStream().write(b);
            Thread.sleep(1000);
        }
    }

    private Void assault() throws InterruptedException {
        while (going) {
            Thread.sleep(random.nextLong(2 * pause.toMillis()));
            Assault assault = assaults.get(random.nextInt(assaults.size()));
            try {
                faults.addAll(assault.faults(Wire.ask(port, assault.request()), limit));
            } catch (IOException e) {
                if (going) faults.add(assault.name() + ": " + e.getMessage());
            }
            asked.incrementAndGet();
        }
        return null;
    }

    int asked() {
        return asked.get();
    }

    List<String> faults() {
        return List.copyOf(faults);
    }

    /** How often each manner was thrown out. */
    Map<String, AtomicInteger> thrownOut() {
        return thrownOut;
    }

    @Override
    public void close() {
        going = false;
        threads.shutdownNow();
    }
}
