package org.sijill.app.cli;

import org.sijill.app.record.EventLine;
import org.sijill.lexicon.Lexicon;
import org.sijill.store.Catalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sijill export}: the whole register, an event a line. */
@Command(
        name = "export",
        header = {"Examples:", "  sijill export --register diplomacy.db --format jsonl > events.jsonl", ""},
        description =
                "Writes every event of a register, in the order of their ids; the same register gives the same bytes.%n",
        sortOptions = false)
final class ExportCommand extends RegisterCommand {
    /** How events are written. */
    enum Format {
        jsonl
    }

    @Option(names = "--format", paramLabel = "FORMAT", description = "jsonl: an event a line.")
    private Format format = Format.jsonl;

    ExportCommand(Console console) {
        super(console);
    }

    @Override
    int run(Lexicon lexicon) {
        try (Catalogue catalogue = reading(lexicon);
                Output out = new Output(console.out())) {
            if (format == Format.jsonl) catalogue.each(view -> out.write(EventLine.of(view) + "\n"));
        }
        return Exit.OK;
    }
}
