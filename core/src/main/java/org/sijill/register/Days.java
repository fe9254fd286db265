package org.sijill.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sijill.event.Report;

/**
 * The days on which a report's event may have been, as day numbers: what the page says, or, where it says nothing,
 * what its publication makes likely. Open ends are closed by the publication day. A date that a telling without time
 * words took over from another is no word of its own: where it lies shortly before the page, the telling may be of any
 * day from then on.
 *
 * @param first first day, {@link #NEVER} where nothing at all is known
 * @param said whether the page says so itself
 */
record Days(int first, int last, boolean said) {
    static final int NEVER = Integer.MIN_VALUE;
    /** How far back an event of the day's news lies at most, and how far ahead a plan without a date reaches. */
    private static final int BACK = 3, AHEAD = 45, OPEN = 400;
    /** How many days before its page a date taken over may lie for what bears it to be news of the day all the same. */
    private static final int LATELY = 45;

    static final Days UNKNOWN = new Days(NEVER, NEVER, false);

    static Days of(Report report, Witness page) {
        Report.Dated date = report.date();
        Stage stage = Stage.of(report.status());
        Days said = date == null ? UNKNOWN : said(date, page, stage);
        boolean own = date == null || !date.inherited();
        if (said.known() && own) return said;
        int day = number(page.to() == null ? page.from() : page.to());
        if (day == NEVER) return said;
        Days likely = stage == Stage.AHEAD ? new Days(day, day + AHEAD, false) : new Days(day - BACK, day, false);
        if (!said.known()) return likely;
        boolean news = stage != Stage.AHEAD && day - said.last < LATELY;
        return news
                ? new Days(Math.min(said.first, likely.first), Math.max(said.last, likely.last), false)
                : new Days(said.first, said.last, false);
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
