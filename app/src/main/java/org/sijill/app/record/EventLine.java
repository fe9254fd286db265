package org.sijill.app.record;

import org.sijill.export.ContractLine;
import org.sijill.export.Row;
import org.sijill.store.EventView;

/** An event as the store gives it, in the form that exports take. Stateless. */
public final class EventLine {
    private EventLine() {}

    /** The event as one line of the public contract, without its line feed. */
    public static String of(EventView view) {
        return ContractLine.of(row(view));
    }

    /** The event as a row of an export. */
    public static Row row(EventView view) {
        return new Row(view.event(), view.announced(), view.outcomes(), view.days());
    }
}
