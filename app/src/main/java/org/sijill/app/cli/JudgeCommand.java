package org.sijill.app.cli;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.sijill.lexicon.Lexicon;
import org.sijill.register.Relation;
import org.sijill.store.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sijill judge}: what a person decides outranks every rule. */
@Command(
        name = "judge",
        header = {
            "Examples:",
            "  sijill judge e0123456789ab e9876543210ff same --by maryam --why \"one meeting\" --register diplomacy.db",
            ""
        },
        description =
                "Records what a person decided of two reports or events; it outranks the rules for ever and can be undone.%n",
        sortOptions = false)
final class JudgeCommand extends RegisterCommand {
    private static final Set<Relation> OFFERED =
            Set.of(Relation.SAME, Relation.DIFFERENT, Relation.FULFILS, Relation.CANCELS, Relation.UNSURE);

    @Parameters(index = "0", paramLabel = "A", description = "A report or an event.")
    private String left = "";

    @Parameters(index = "1", paramLabel = "B", description = "Another; the announcement, for fulfils and cancels.")
    private String right = "";

    @Parameters(index = "2", paramLabel = "RELATION", description = "same, different, fulfils, cancels or unsure.")
    private String relation = "";

    @Option(names = "--by", paramLabel = "NAME", required = true, description = "Who decides.")
    private String by = "";

    @Option(names = "--why", paramLabel = "TEXT", required = true, description = "The reason.")
    private String why = "";

    JudgeCommand(Console console) {
        super(console);
    }

    @Override
    int run(Lexicon lexicon) {
        Relation said = relation();
        try (Register register = writing(lexicon)) {
            int id = register.judge(
                    left,
                    right,
                    said,
                    by,
                    why,
                    Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
            write("judgement " + id + "\n");
        }
        return Exit.OK;
    }

    private Relation relation() {
        try {
            Relation said = Relation.of(relation);
            if (OFFERED.contains(said)) return said;
        } catch (IllegalArgumentException e) {
            // Answered below with what is offered here.
        }
        throw wrong("'" + relation + "' is none of same, different, fulfils, cancels, unsure");
    }
}
