package org.sijill.app.cli;

import java.time.Duration;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * Counts pages on a terminal once reading has lasted longer than a glance; elsewhere it does nothing. Not for several
 * threads.
 */
final class Progress implements AutoCloseable {
    private static final long GLANCE = Duration.ofSeconds(2).toNanos();

    private final Console console;
    private final long begun = System.nanoTime();
    private int done;
    private @Nullable ProgressBar bar;

    private Progress(Console console) {
        this.console = console;
    }

    static Progress on(Console console) {
        return new Progress(console);
    }

    void step() {
        done++;
        if (bar != null) bar.step();
        else if (console.errIsTerminal() && System.nanoTime() - begun > GLANCE) bar = begin();
    }

    private ProgressBar begin() {
        ProgressBar fresh = new ProgressBarBuilder()
                .setTaskName("pages")
                .setInitialMax(-1)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(250)
                .showSpeed()
                .setConsumer(new me.tongfei.progressbar.ConsoleProgressBarConsumer(console.err()))
                .build();
        fresh.stepTo(done);
        return fresh;
    }

    @Override
    public void close() {
        if (bar != null) bar.close();
    }
}
