package org.sijill.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** Measures work on this thread by the processor time it takes, so that others on the machine disturb it less. Stateless. */
final class Clock {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Clock() {}

    /** Seconds of processor time that this thread has had. */
    static double processor() {
        return THREADS.getCurrentThreadCpuTime() / 1e9;
    }

    /** Seconds since {@code begun}, a time of {@link System#nanoTime}. */
    static double since(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    /** Does the work until it has become as fast as it gets: until three runs one after another were no faster than the best before them. */
    static void warm(Runnable work) {
        double best = Double.MAX_VALUE;
        for (int same = 0; same < 3; ) {
            double seconds = each(0, work);
            same = seconds > best * .98 ? same + 1 : 0;
            best = Math.min(best, seconds);
        }
    }

    /** Seconds of processor time that one run takes, over as many as fit into so many seconds; at least one. */
    static double each(double seconds, Runnable work) {
        double begun = processor();
        int runs = 0;
        do {
            work.run();
            runs++;
        } while (processor() - begun < seconds);
        return (processor() - begun) / runs;
    }
}
