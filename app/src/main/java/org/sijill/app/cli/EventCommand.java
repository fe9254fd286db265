package org.sijill.app.cli;

import org.sijill.app.record.EventLine;
import org.sijill.app.record.EventText;
import org.sijill.lexicon.Lexicon;
import org.sijill.store.Catalogue;
import org.sijill.store.EventView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sijill event}: all that is known of one event, and why. */
@Command(
        name = "event",
        header = {"Examples:", "  sijill event e0123456789ab --register diplomacy.db", ""},
        description =
                "Shows an event: its fields, quotes, disagreements, wording, links, and why its reports are held together.%n",
        sortOptions = false)
final class EventCommand extends RegisterCommand {
    @Parameters(paramLabel = "ID", description = "An event's id, or a report's.")
    private String id = "";

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text or jsonl.")
    private String format = "text";

    EventCommand(Console console) {
        super(console);
    }

    @Override
    int run(Lexicon lexicon) {
        try (Catalogue catalogue = reading(lexicon)) {
            EventView view = catalogue.event(id);
            if (format.equals("jsonl")) write(EventLine.of(view) + "\n");
            else
                write(new EventText(console.terminal())
                        .of(
                                view,
                                catalogue.derivation(view.event()),
                                catalogue.firsts(view.event()),
                                catalogue.remarks(view.event())));
        }
        return Exit.OK;
    }
}
