package org.sijill.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.sijill.app.watch.Plan;
import org.sijill.app.watch.Watch;
import org.sijill.data.FileFault;
import org.sijill.lexicon.Lexicon;
import org.sijill.store.Register;
import org.sijill.store.Tally;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sijill watch}: feeds into a register, for weeks. */
@Command(
        name = "watch",
        header = {
            "Examples:",
            "  sijill watch feeds.yaml --register news.db           until it is told to end",
            "  sijill watch feeds.yaml --register news.db --once    what is due now, for cron",
            ""
        },
        description =
                "Asks feeds for what is new, politely, fetches the pages that they name where the file says so, and files them. It ends cleanly on SIGTERM and Ctrl-C and goes on where it was.%n",
        sortOptions = false)
final class WatchCommand extends RegisterCommand {
    private static final Duration PAUSE = Duration.ofSeconds(1);

    @Parameters(paramLabel = "FEEDS", description = "A YAML file that lists the feeds; docs/watch.md shows one.")
    private @Nullable Path file;

    @Option(names = "--once", description = "Ask what is due now, then end.")
    private boolean once;

    @Option(
            names = "--allow-private",
            description = "Ask addresses on this machine and its own network too; without it only public ones.")
    private boolean open;

    WatchCommand(Console console) {
        super(console);
    }

    @Override
    int run(Lexicon lexicon) {
        Plan plan = plan();
        Thread worker = Thread.currentThread();
        CountDownLatch ended = new CountDownLatch(1);
        Thread hook = new Thread(() -> end(worker, ended), "end");
        Runtime.getRuntime().addShutdownHook(hook);
        try (Register register = writing(lexicon)) {
            Watch watch = new Watch(plan, lexicon, register, open, console::say);
            rounds(watch, register);
            console.say(sentence(watch.tally()));
        } finally {
            Thread.interrupted();
            ended.countDown();
            forget(hook);
        }
        return Exit.OK;
    }

    private void rounds(Watch watch, Register register) {
        try {
            while (true) {
                int asked = watch.round(Instant.now());
                if (asked == 0 && once) return;
                if (asked == 0) Thread.sleep(PAUSE);
                else register.ran(lastRun("watch", watch.tally(), 0));
            }
        } catch (InterruptedException e) {
            console.say("told to end");
        }
    }

    private Plan plan() {
        try {
            if (file == null) throw wrong("which feeds? Name the file that lists them");
            return Plan.read(file);
        } catch (IOException | FileFault e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    /** Tells the watch to end, waits until the register is closed, and ends the process as one that did what it was told. */
    private static void end(Thread worker, CountDownLatch ended) {
        worker.interrupt();
        try {
            if (ended.await(20, TimeUnit.SECONDS)) Runtime.getRuntime().halt(Exit.OK);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            return; // it is what ends us
        }
    }

    private static String sentence(Tally t) {
        return t.fresh() + (t.fresh() == 1 ? " page" : " pages") + " filed, " + t.changed() + " in a new version, "
                + t.same() + " known";
    }
}
