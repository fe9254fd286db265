package org.sijill.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.mention.Party;

/** What the tellings before leave to those after on one page: when who last did something, and where. */
final class Memory {
    private final Map<String, Report.Dated> dates = new HashMap<>();
    private Report.@Nullable Where place;
    private final Report.@Nullable Dated lead;

    /** @param lead the day that the page's first sentences tell, or null */
    Memory(Report.@Nullable Dated lead) {
        this.lead = lead;
    }

    Report.@Nullable Dated lead() {
        return lead;
    }

    private final Past past = new Past();

    Past past() {
        return past;
    }

    void keep(List<Party> actors, Report.@Nullable Dated date, Report.@Nullable Where where) {
        if (date != null) for (Party p : actors) dates.put(key(p), date);
        if (where != null) place = where;
    }

    /** The date of the last dated act of one of {@code actors}, or null. */
    Report.@Nullable Dated date(List<Party> actors) {
        for (Party p : actors) {
            Report.Dated d = dates.get(key(p));
            if (d != null) return d;
        }
        return null;
    }

    /** Takes the page's dateline for where things happen until an act says more. */
    void dateline(Report.@Nullable Where where) {
        if (place == null) place = where;
    }

    Report.@Nullable Where place() {
        return place;
    }

    private static String key(Party p) {
        return p.code() + "|" + p.name();
    }
}
