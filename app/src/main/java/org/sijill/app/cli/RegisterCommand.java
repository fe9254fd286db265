package org.sijill.app.cli;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sijill.data.Pack;
import org.sijill.lexicon.Lexicon;
import org.sijill.store.Catalogue;
import org.sijill.store.LastRun;
import org.sijill.store.Refused;
import org.sijill.store.Register;
import org.sijill.store.Tally;
import org.sijill.store.Trouble;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What all commands on a register share: where it is, and that a refusal is a sentence and an exit code. */
abstract class RegisterCommand implements Callable<Integer> {
    @Option(
            names = "--register",
            paramLabel = "FILE|URL",
            description = "The register: a file, or jdbc:postgresql:… Default: what SIJILL_REGISTER names.")
    private @Nullable String register = System.getenv("SIJILL_REGISTER");

    @Spec
    private @Nullable CommandSpec spec;

    final Console console;

    RegisterCommand(Console console) {
        this.console = console;
    }

    /** A command for each thing that can be done with a register. */
    static List<RegisterCommand> all(Console console) {
        return List.of(
                new IngestCommand(console),
                new WatchCommand(console),
                new EventsCommand(console),
                new EventCommand(console),
                new PairCommand(console),
                new PromisesCommand(console),
                new OutletCommand(console),
                new StatsCommand(console),
                new ExportCommand(console),
                new ImportBratCommand(console),
                new JudgeCommand(console),
                new UndoCommand(console),
                new WithdrawCommand(console),
                new RereadCommand(console),
                new CheckCommand(console),
                new BackupCommand(console),
                new ServeCommand(console));
    }

    /** Does the work and gives the exit code. */
    abstract int run(Lexicon lexicon);

    @Override
    public Integer call() {
        try {
            return run(Pack.lexicon());
        } catch (RuntimeException e) {
            if (!(Trouble.told(e) instanceof Refused told)) throw e;
            if (Main.debugging()) e.printStackTrace(console.err());
            console.say(String.valueOf(told.getMessage()));
            return Exit.REFUSED;
        }
    }

    String where() {
        String where = register;
        if (where == null || where.isBlank())
            throw wrong("which register? Name it with --register, or in SIJILL_REGISTER");
        return where;
    }

    Register writing(Lexicon lexicon) {
        return Register.open(where(), lexicon);
    }

    Catalogue reading(Lexicon lexicon) {
        return Catalogue.open(where(), lexicon);
    }

    /** What a command has read just now, as the register keeps it. */
    static LastRun lastRun(String command, Tally tally, int aside) {
        String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        return LastRun.of(now, command + ", sijill " + Main.version(), tally, aside);
    }

    RuntimeException wrong(String sentence) {
        return spec == null
                ? new IllegalArgumentException(sentence)
                : new ParameterException(spec.commandLine(), sentence);
    }

    void write(String text) {
        try (Output out = new Output(console.out())) {
            out.write(text);
        }
    }
}
