package org.sijill.app.cli;

import java.util.List;
import org.sijill.lexicon.Lexicon;
import org.sijill.store.Catalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sijill events}: a list of events. */
@Command(
        name = "events",
        header = {
            "Examples:",
            "  sijill events --register diplomacy.db --party MAR --act sign --from 2021-11-01",
            "  sijill events --register diplomacy.db --text jubeir --sort -date",
            ""
        },
        description = "Lists events of a register, a line each.%n",
        sortOptions = false)
final class EventsCommand extends RegisterCommand {
    @Mixin
    private EventFilter filter = new EventFilter();

    EventsCommand(Console console) {
        super(console);
    }

    @Override
    int run(Lexicon lexicon) {
        try (Catalogue catalogue = reading(lexicon)) {
            write(EventList.of(catalogue, filter.asking(List.of(), false)));
        }
        return Exit.OK;
    }
}
