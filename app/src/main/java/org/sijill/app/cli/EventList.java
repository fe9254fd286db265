package org.sijill.app.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.app.record.Terminal;
import org.sijill.store.Asking;
import org.sijill.store.Catalogue;
import org.sijill.store.EventRow;

/** Events under each other for a terminal, and how many more there are. Stateless. */
final class EventList {
    private EventList() {}

    static String of(Catalogue catalogue, Asking asking) {
        List<EventRow> rows = catalogue.events(asking);
        int all = catalogue.count(asking);
        if (rows.isEmpty()) return all == 0 ? "No event.\n" : "No more events; there are " + all + ".\n";
        Columns columns = new Columns();
        columns.row("ID", "FROM", "TO", "ACT", "STATUS", "PARTIES", "REPORTS", "VOICES", "DIFFER", "PLACE");
        for (EventRow r : rows) columns.row(cells(r));
        String more = all > rows.size() ? rows.size() + " of " + all + " events; see --limit and --page.\n" : "";
        return columns + more;
    }

    private static String[] cells(EventRow r) {
        String about = r.dated() || r.from() == null ? "" : "~";
        return new String[] {
            r.id(),
            about + or(r.from()),
            about + or(r.to()),
            r.act(),
            r.status(),
            Terminal.safe(r.parties()).replace(' ', '+'),
            String.valueOf(r.reports()),
            String.valueOf(r.voices()),
            r.disagreements() == 0 ? "-" : String.valueOf(r.disagreements()),
            Terminal.safe(or(r.place()))
        };
    }

    static String or(@Nullable String cell) {
        return cell == null || cell.isEmpty() ? "-" : cell;
    }
}
