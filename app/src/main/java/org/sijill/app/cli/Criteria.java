package org.sijill.app.cli;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.store.Asking;
import picocli.CommandLine.Option;

/** Which events are asked for. */
final class Criteria {
    @Option(
            names = "--party",
            paramLabel = "CODE",
            split = ",",
            description = "Only with this party; given more than once, with all of them.")
    private List<String> parties = List.of();

    @Option(names = "--act", paramLabel = "ACT", description = "Only this act: meet, visit, sign …")
    private @Nullable String act;

    @Option(names = "--type", paramLabel = "TYPE", description = "Only this PLOVER type: CONSULT, ACCUSE …")
    private @Nullable String type;

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            description = "happened, ongoing, planned, hypothetical or denied.")
    private @Nullable String status;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            converter = InputOptions.Day.class,
            description = "Not over before this day.")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", converter = InputOptions.Day.class, description = "Begun by this day.")
    private @Nullable LocalDate to;

    @Option(names = "--place", paramLabel = "NAME", description = "A place's name or a country's code.")
    private @Nullable String place;

    @Option(names = "--outlet", paramLabel = "NAME", description = "Only what this outlet tells.")
    private @Nullable String outlet;

    @Option(
            names = "--text",
            paramLabel = "WORDS",
            description = "Words in the quotes and names, Arabic in any spelling or Latin.")
    private @Nullable String text;

    /** These criteria and those parties, by date, all of them. */
    Asking asking(List<String> more, boolean only) {
        List<String> all = new java.util.ArrayList<>(parties);
        all.addAll(more);
        return new Asking(all, only, act, type, status, from, to, place, outlet, text, "date", Integer.MAX_VALUE, 0);
    }
}
