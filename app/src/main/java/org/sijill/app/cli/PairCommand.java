package org.sijill.app.cli;

import java.util.List;
import java.util.Map;
import org.sijill.lexicon.Lexicon;
import org.sijill.store.Asking;
import org.sijill.store.Catalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sijill pair}: what lies between two parties. */
@Command(
        name = "pair",
        header = {"Examples:", "  sijill pair MAR ISR --register diplomacy.db", ""},
        description = "Lists the events in which both parties take part, and counts them by act.%n",
        sortOptions = false)
final class PairCommand extends RegisterCommand {
    @Parameters(arity = "2", paramLabel = "CODE", description = "Two parties.")
    private List<String> codes = List.of();

    @Option(names = "--only", description = "Leave out events with others in them.")
    private boolean only;

    @Mixin
    private EventFilter filter = new EventFilter();

    PairCommand(Console console) {
        super(console);
    }

    @Override
    int run(Lexicon lexicon) {
        Asking asking = filter.asking(codes, only);
        try (Catalogue catalogue = reading(lexicon)) {
            StringBuilder out = new StringBuilder(EventList.of(catalogue, asking));
            Columns columns = new Columns();
            for (Map.Entry<String, Integer> act : catalogue.acts(asking).entrySet())
                columns.row(String.valueOf(act.getValue()), act.getKey());
            write(out.append('\n').append(columns).toString());
        }
        return Exit.OK;
    }
}
