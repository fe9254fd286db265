package org.sijill.app.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sijill.app.record.Terminal;
import org.sijill.lexicon.Lexicon;
import org.sijill.store.Catalogue;
import org.sijill.store.Promise;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sijill promises}: what was announced and what came of it. */
@Command(
        name = "promises",
        header = {"Examples:", "  sijill promises --as-of 2022-07-31 --state overdue --register diplomacy.db", ""},
        description = "Lists announcements, each fulfilled, cancelled, overdue or open as of a day.%n",
        sortOptions = false)
final class PromisesCommand extends RegisterCommand {
    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            required = true,
            converter = InputOptions.Day.class,
            description = "As it stood on this day.")
    private @Nullable LocalDate asOf;

    @Option(names = "--state", paramLabel = "STATE", description = "Only these: fulfilled, cancelled, overdue or open.")
    private @Nullable String state;

    @Option(names = "--party", paramLabel = "CODE", split = ",", description = "Only with these parties.")
    private List<String> parties = List.of();

    PromisesCommand(Console console) {
        super(console);
    }

    @Override
    int run(Lexicon lexicon) {
        if (state != null
                && !List.of("fulfilled", "cancelled", "overdue", "open").contains(state))
            throw wrong("--state is " + state + ", expected fulfilled, cancelled, overdue or open");
        LocalDate day = asOf == null ? LocalDate.MAX : asOf;
        Columns columns = new Columns();
        columns.row("ID", "FROM", "TO", "STATE", "ACT", "PARTIES", "OUTCOME", "PLACE");
        Map<String, Integer> counts = new TreeMap<>();
        try (Catalogue catalogue = reading(lexicon)) {
            for (Promise p : catalogue.promises(day, parties)) {
                counts.merge(p.state(), 1, Integer::sum);
                if (state == null || state.equals(p.state())) columns.row(cells(p));
            }
        }
        write(columns + counts.toString().replaceAll("[{}]", "").replace('=', ' ') + "\n");
        return Exit.OK;
    }

    private static String[] cells(Promise p) {
        String about = p.event().dated() || p.event().from() == null ? "" : "~";
        return new String[] {
            p.event().id(),
            about + EventList.or(p.event().from()),
            about + EventList.or(p.event().to()),
            p.state(),
            p.event().act(),
            p.event().parties().replace(' ', '+'),
            EventList.or(String.join(" ", p.outcomes())),
            Terminal.safe(EventList.or(p.event().place()))
        };
    }
}
