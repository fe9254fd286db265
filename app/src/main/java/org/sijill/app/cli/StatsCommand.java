package org.sijill.app.cli;

import org.sijill.lexicon.Lexicon;
import org.sijill.store.Asking;
import org.sijill.store.Catalogue;
import picocli.CommandLine.Command;

/** {@code sijill stats}: how much a register holds. */
@Command(
        name = "stats",
        header = {"Examples:", "  sijill stats --register diplomacy.db", ""},
        description = "Counts a register's pages, reports, events and links.%n",
        sortOptions = false)
final class StatsCommand extends RegisterCommand {
    StatsCommand(Console console) {
        super(console);
    }

    @Override
    int run(Lexicon lexicon) {
        try (Catalogue catalogue = reading(lexicon)) {
            write(OutletCommand.counts(catalogue.stats()) + "\n" + OutletCommand.counts(catalogue.acts(Asking.all())));
        }
        return Exit.OK;
    }
}
