package org.sijill.fuzz;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.atomic.AtomicReference;

/** Work in a thread of a small stack whose processor time is counted, so that a busy machine changes nothing. */
final class Bounded {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int STACK = 512 * 1024;

    private Bounded() {}

    /** The processor time in milliseconds that {@code work} took; what it threw is thrown here. */
    static long millis(Runnable work) {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        long[] spent = {0};
        Runnable timed = () -> {
            try {
                work.run();
            } catch (Throwable t) {
                thrown.set(t);
            }
            spent[0] = THREADS.getCurrentThreadCpuTime() / 1_000_000;
        };
        Thread thread = new Thread(null, timed, "bounded", STACK);
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        if (thrown.get() != null) throw new AssertionError(thrown.get());
        return spent[0];
    }
}
