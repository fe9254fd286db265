package org.sijill.app.cli;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Lexicon;
import org.sijill.store.Catalogue;
import org.sijill.store.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sijill undo}: takes a person's judgement back. */
@Command(
        name = "undo",
        header = {
            "Examples:",
            "  sijill undo                    the judgements that hold",
            "  sijill undo 3 --by maryam --why \"read it again\" --register diplomacy.db",
            ""
        },
        description =
                "Undoes a judgement by its number; both stay on record. Without a number, lists those that hold.%n",
        sortOptions = false)
final class UndoCommand extends RegisterCommand {
    @Parameters(arity = "0..1", paramLabel = "N", description = "The judgement's number.")
    private @Nullable Integer number;

    @Option(names = "--by", paramLabel = "NAME", description = "Who undoes it.")
    private String by = "";

    @Option(names = "--why", paramLabel = "TEXT", description = "The reason.")
    private String why = "";

    UndoCommand(Console console) {
        super(console);
    }

    @Override
    int run(Lexicon lexicon) {
        if (number == null) return list(lexicon);
        if (by.isBlank()) throw wrong("who undoes it? Say so with --by");
        try (Register register = writing(lexicon)) {
            register.undo(
                    number,
                    by,
                    why,
                    Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        }
        return Exit.OK;
    }

    private int list(Lexicon lexicon) {
        Columns columns = new Columns();
        try (Catalogue catalogue = reading(lexicon)) {
            catalogue
                    .judgements()
                    .forEach((id, j) -> columns.row(
                            String.valueOf(id),
                            j.left(),
                            j.right(),
                            j.relation().word(),
                            j.by(),
                            String.valueOf(j.at()),
                            String.join(" ", j.why())));
        }
        write(columns.toString());
        return Exit.OK;
    }
}
