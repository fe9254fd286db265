package org.sijill.event;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    /** The date for the act at item {@code k}, its clause ending before token {@code end}. */
    Report.@Nullable Dated of(Chain chain, List<Expression> times, int k, int end, Status status) {
        Tense tense = status == Status.PLANNED ? Tense.FUTURE : Tense.PAST;
        int trigger = chain.items.get(k).first();
        Expression best = null;
        int distance = 60;
        for (Expression e : times) {
            if (e.isDuration() || e.isSet()) continue;
            int d = e.first() >= trigger ? e.first() - trigger : trigger - e.last() + 6;
            if (e.first() >= end) d += 12;
            d += 15 * between(chain, trigger, e);
            if (d < distance) {
                best = e;
                distance = d;
            }
        }
        if (best == null) return null;
        Optional<When> when = reader.resolve(best, day.tense(tense));
        if (when.isEmpty() || when.get().from() == null && when.get().to() == null) return null;
        return new Report.Dated(when.get().from(), when.get().to(), best.span(), "expression");
    }

    /** How many other acts or clauses begin between the trigger and the time words: each may own them. */
    private static int between(Chain chain, int trigger, Expression e) {
        int from = Math.min(trigger + 1, e.last());
        int to = Math.max(trigger, e.first());
        int n = 0;
        for (Item it : chain.items) {
            if (it.first() < from || it.first() >= to) continue;
            boolean verb = it.is(Item.Kind.VERB) || it.is(Item.Kind.HAL);
            if (verb || it.act() != null) n++;
            if (it.is(org.sijill.text.Function.Sort.COMP) || it.is(Item.Kind.STOP)) n++;
        }
        return n;
    }
}
