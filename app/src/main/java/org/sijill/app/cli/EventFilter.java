package org.sijill.app.cli;

import java.util.List;
import org.sijill.store.Asking;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which events are asked for, and how many of them are shown. */
final class EventFilter {
    @Mixin
    private Criteria criteria = new Criteria();

    @Option(
            names = "--sort",
            paramLabel = "ORDER",
            defaultValue = "date",
            description = "date, -date or reports (${DEFAULT-VALUE}).")
    private String sort = "date";

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "50",
            description = "At most so many (${DEFAULT-VALUE}).")
    private int limit = 50;

    @Option(
            names = "--page",
            paramLabel = "N",
            defaultValue = "1",
            description = "Which part of them (${DEFAULT-VALUE}).")
    private int page = 1;

    Asking asking(List<String> more, boolean only) {
        int most = Math.max(1, limit);
        return criteria.asking(more, only).part(sort, most, most * (Math.max(1, page) - 1));
    }
}
