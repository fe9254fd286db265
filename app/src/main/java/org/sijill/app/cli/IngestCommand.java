package org.sijill.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.sijill.lexicon.Lexicon;
import org.sijill.store.Filed;
import org.sijill.store.Register;
import org.sijill.store.Tally;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sijill ingest}: pages into a register. */
@Command(
        name = "ingest",
        header = {
            "Examples:",
            "  sijill ingest samples --register diplomacy.db",
            "  sijill ingest pages.jsonl --register jdbc:postgresql://localhost/sijill",
            ""
        },
        description =
                "Reads pages and files them in a register. What it holds already changes nothing, so an interrupted run is simply started again.%n",
        sortOptions = false)
final class IngestCommand extends RegisterCommand {
    @Parameters(
            paramLabel = "PATH",
            description = "What sijill read takes; - is standard input, and so is no path at all.")
    private List<String> paths = List.of();

    @Mixin
    private InputOptions input = new InputOptions();

    @Option(
            names = "--batch",
            paramLabel = "N",
            defaultValue = "250",
            description = "Pages in a transaction (${DEFAULT-VALUE}).")
    private int batch;

    IngestCommand(Console console) {
        super(console);
    }

    @Override
    int run(Lexicon lexicon) {
        if (batch < 1) throw wrong("--batch is " + batch + ", expected 1 or more");
        if (paths.isEmpty() && console.inIsTerminal())
            throw wrong("what is to be filed? Name a file or folder, or - for standard input");
        try (Register register = writing(lexicon);
                Batches batches = new Batches(register)) {
            Run run = new Run(console, input);
            int code = run.over(lexicon, paths.isEmpty() ? List.of("-") : paths, register::ready, batches::take);
            Tally tally = batches.finish();
            register.ran(lastRun("ingest", tally, run.setAside()));
            console.say(sentence(tally));
            return code;
        }
    }

    private static String sentence(Tally t) {
        return t.fresh() + (t.fresh() == 1 ? " page" : " pages") + " filed, " + t.changed() + " in a new version, "
                + t.same() + " known"
                + (t.withdrawn() == 0 ? "" : ", " + t.withdrawn() + " left out that somebody withdrew");
    }

    /** Gathers pages and files them some at a time, while more are read where there are threads for it. */
    private final class Batches implements AutoCloseable {
        private final Pipeline<List<Filed>, Tally> filing;
        private List<Filed> waiting = new ArrayList<>();
        private Tally tally = new Tally(0, 0, 0, 0);

        Batches(Register register) {
            Consumer<Tally> add = t -> tally = tally.plus(t);
            filing = input.threads() == 1
                    ? new Pipeline<>(1, register::file, add)
                    : Pipeline.aside("filer", register::file, add);
        }

        void take(Filed page) {
            waiting.add(page);
            if (waiting.size() >= batch) hand();
        }

        private void hand() {
            filing.accept(waiting);
            waiting = new ArrayList<>();
        }

        Tally finish() {
            if (!waiting.isEmpty()) hand();
            filing.finish();
            return tally;
        }

        @Override
        public void close() {
            filing.close();
        }
    }
}
