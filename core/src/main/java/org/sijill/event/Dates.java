package org.sijill.event;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sijill.text.Sentence;
import org.sijill.time.Context;
import org.sijill.time.Expression;
import org.sijill.time.Tense;
import org.sijill.time.TimeReader;
import org.sijill.time.When;

/** Which date belongs to an act: the time words of its own clause, else of its sentence's frame. */
public final class Dates {
    private final TimeReader reader;
    private final Context day;

    /** @param day the page's own day, or the lack of one */
    public Dates(TimeReader reader, Context day) {
        this.reader = reader;
        this.day = day;
    }

    /** The date for the act whose trigger is token {@code trigger}, its clause ending before token {@code end}. */
    Report.@Nullable Dated of(Sentence sentence, List<Expression> times, int trigger, int end, Status status) {
        Tense tense = status == Status.PLANNED ? Tense.FUTURE : Tense.PAST;
        Expression best = null;
        int distance = Integer.MAX_VALUE;
        for (Expression e : times) {
            if (e.isDuration() || e.isSet()) continue;
            int d = e.first() >= trigger ? e.first() - trigger : (trigger - e.last()) + 6;
            if (e.first() >= end) d += 12;
            if (d < distance) {
                best = e;
                distance = d;
            }
        }
        if (best == null || distance > 40) return null;
        Optional<When> when = reader.resolve(best, day.tense(tense));
        if (when.isEmpty() || when.get().from() == null && when.get().to() == null) return null;
        return new Report.Dated(when.get().from(), when.get().to(), best.span(), "expression");
    }
}
