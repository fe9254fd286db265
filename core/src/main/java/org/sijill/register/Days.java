package org.sijill.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sijill.event.Report;

/**
 * The days on which a report's event may have been, as day numbers: what the page says, or, where it says nothing,
 * what its publication makes likely. Open ends are closed by the publication day.
 *
 * @param first first day, {@link #NEVER} where nothing at all is known
 * @param said whether the page says so itself
 */
record Days(int first, int last, boolean said) {
    static final int NEVER = Integer.MIN_VALUE;
    /** How far back an event of the day's news lies at most, and how far ahead a plan without a date reaches. */
    private static final int BACK = 3, AHEAD = 45, OPEN = 400;

    static final Days UNKNOWN = new Days(NEVER, NEVER, false);

    static Days of(Report report, Witness page) {
        Report.Dated date = report.date();
        if (date != null) {
            Days said = said(date, page, Stage.of(report.status()));
            if (said != UNKNOWN) return said;
        }
        int day = number(page.to() == null ? page.from() : page.to());
        if (day == NEVER) return UNKNOWN;
        return Stage.of(report.status()) == Stage.AHEAD
                ? new Days(day, day + AHEAD, false)
                : new Days(day - BACK, day, false);
    }

    private static Days said(Report.Dated date, Witness page, Stage stage) {
        int first = number(date.from()), last = number(date.to());
        int day = number(page.to() == null ? page.from() : page.to());
        if (first == NEVER && last == NEVER) return UNKNOWN;
        if (first == NEVER) first = last - (last == day ? BACK * 5 : OPEN);
        if (last == NEVER) last = stage == Stage.AHEAD || day == NEVER ? first + OPEN : Math.max(first, day);
        return first > last ? new Days(last, first, true) : new Days(first, last, true);
    }

    private static int number(@Nullable LocalDate day) {
        return day == null ? NEVER : (int) day.toEpochDay();
    }

    boolean known() {
        return first != NEVER;
    }

    int length() {
        return last - first + 1;
    }

    /** Days between the two stretches, 0 where they touch or overlap; only for known ones. */
    int gap(Days other) {
        return Math.max(0, Math.max(first - other.last, other.first - last));
    }
}
