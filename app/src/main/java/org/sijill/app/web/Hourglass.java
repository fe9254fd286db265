package org.sijill.app.web;

import io.helidon.webserver.CloseConnectionException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Ends what somebody at the other end of a connection draws out: the thread that waits is interrupted when its time is
 * up, and an interrupted channel is closed. Each thread has one time at most. Safe for any number of threads.
 */
final class Hourglass implements AutoCloseable {
    private final Map<Thread, Long> ends = new ConcurrentHashMap<>();
    private final Thread watch;

    /** @param look how often it is looked whose time is up */
    Hourglass(Duration look) {
        watch = Thread.ofPlatform().daemon().name("sijill-hourglass").unstarted(() -> watch(look));
        watch.start();
    }

    /** From now on this thread has so much time. */
    void turn(Duration time) {
        ends.put(Thread.currentThread(), System.nanoTime() + time.toNanos());
    }

    /** This thread waits for nobody any more; refuses to go on where its time was up. */
    void lay() {
        if (ends.remove(Thread.currentThread()) == null) throw new CloseConnectionException("too slow");
    }

    private void watch(Duration look) {
        try {
            while (true) {
                Thread.sleep(look);
                long now = System.nanoTime();
                ends.forEach((thread, end) -> {
                    if (end - now < 0 && ends.remove(thread, end)) thread.interrupt();
                });
            }
        } catch (InterruptedException e) {
            // Closed.
        }
    }

    @Override
    public void close() {
        watch.interrupt();
    }
}
