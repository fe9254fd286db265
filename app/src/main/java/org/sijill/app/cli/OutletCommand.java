package org.sijill.app.cli;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Lexicon;
import org.sijill.store.Asking;
import org.sijill.store.Catalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code sijill outlet}: what one outlet tells. */
@Command(
        name = "outlet",
        header = {"Examples:", "  sijill outlet hespress --register diplomacy.db", ""},
        description =
                "Counts an outlet's events by act and lists the latest; without a name, the register's outlets.%n",
        sortOptions = false)
final class OutletCommand extends RegisterCommand {
    @Parameters(arity = "0..1", paramLabel = "NAME", description = "An outlet's id or name.")
    private @Nullable String name;

    OutletCommand(Console console) {
        super(console);
    }

    @Override
    int run(Lexicon lexicon) {
        try (Catalogue catalogue = reading(lexicon)) {
            write(name == null ? counts(catalogue.outlets()) : one(catalogue, name));
        }
        return Exit.OK;
    }

    private static String one(Catalogue catalogue, String name) {
        Asking asking =
                new Asking(java.util.List.of(), false, null, null, null, null, null, null, name, null, "-date", 20, 0);
        return counts(catalogue.acts(asking)) + "\n" + EventList.of(catalogue, asking);
    }

    static String counts(Map<String, Integer> counts) {
        Columns columns = new Columns();
        counts.forEach((name, n) -> columns.row(String.valueOf(n), name));
        return columns.toString();
    }
}
