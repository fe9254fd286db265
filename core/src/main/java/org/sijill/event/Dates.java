package org.sijill.event;

import java.time.LocalDate;
import java.util.ArrayList;
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
    /** Days before and after all that news pages tell. */
    private static final LocalDate LONG_AGO = LocalDate.of(1700, 6, 15), FAR_AHEAD = LocalDate.of(2300, 6, 15);

    private final TimeReader reader;
    private final Context day;
    private final Told told;

    /** @param day the page's own day, or the lack of one */
    public Dates(TimeReader reader, Context day, List<Coder.Read> page) {
        this.reader = reader;
        this.day = day;
        told = new Told(reader, day, page);
    }

    /** The date for the act at item {@code k}, its clause ending before token {@code end}. */
    Report.@Nullable Dated of(Chain chain, List<Expression> times, int k, int end, Status status) {
        Tense tense = status == Status.PLANNED ? Tense.FUTURE : Tense.PAST;
        Expression e = nearest(chain, times, k, end);
        return e == null ? null : on(day.tense(tense), e);
    }

    private static @Nullable Expression nearest(Chain chain, List<Expression> times, int k, int end) {
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
        return best;
    }

    private Report.@Nullable Dated on(Context day, Expression e) {
        When when = resolve(e, day);
        return when == null ? null : new Report.Dated(when.from(), when.to(), e.span(), "expression");
    }

    private @Nullable When resolve(Expression e, Context day) {
        Optional<When> when = reader.resolve(e, told.of(e, day));
        return when.isEmpty() || when.get().from() == null && when.get().to() == null ? null : when.get();
    }

    /** The first day told in the page's first sentences, on which most of what follows was said; or null. */
    Report.@Nullable Dated lead(List<Coder.Read> reads) {
        for (Coder.Read r : reads) {
            if (r.sentence().index() > 3) return null;
            for (Expression e : r.times()) {
                if (e.isDuration() || e.isSet()) continue;
                Optional<When> when = reader.resolve(e, told.of(e, day.tense(Tense.PAST)));
                if (when.isPresent() && when.get().isDay())
                    return new Report.Dated(when.get().from(), when.get().to(), e.span(), "inherited");
            }
        }
        return null;
    }

    /**
     * Whether the nearest time words lie before, on or after the page's day: {@code past now future}, {@code either}
     * where that depends on the tense of what they stand by, or empty. On a
     * page without a day, only where they do so whatever the day: «next Tuesday» does, «in March» does not.
     */
    String tense(Chain chain, List<Expression> times, int k, int end) {
        Expression e = nearest(chain, times, k, end);
        return e == null ? "" : tense(e);
    }

    private String tense(Expression e) {
        if (day.pageTo() != null) {
            String back = tense(e, day.pageTo(), day.tense(Tense.PAST));
            return back.equals(tense(e, day.pageTo(), day.tense(Tense.FUTURE))) ? back : "either";
        }
        String one = tense(e, LONG_AGO, Context.page(LONG_AGO, Tense.PAST));
        return one.equals(tense(e, FAR_AHEAD, Context.page(FAR_AHEAD, Tense.PAST))) ? one : "";
    }

    /** Whether the page has no day and the act's own time words are still to come on every day: «signing next Wednesday». */
    boolean ahead(Chain chain, List<Expression> times, int k, int end) {
        Expression e = day.pageTo() == null ? nearest(chain, times, k, end) : null;
        return e != null && between(chain, chain.items.get(k).first(), e, false) == 0 && tense(e).equals("future");
    }

    private String tense(Expression e, LocalDate today, Context context) {
        Report.Dated d = on(context, e);
        if (d == null) return "";
        if (d.from() != null && d.from().isAfter(today)) return "future";
        if (d.to() != null && d.to().isBefore(today)) return "past";
        return "now";
    }

    /** Whether a length of time is told soon after the trigger: «a visit that lasts two days». */
    boolean lasting(Chain chain, List<Expression> times, int k) {
        int trigger = chain.items.get(k).first();
        for (Expression e : times) if (e.isDuration() && e.first() > trigger && e.first() <= trigger + 8) return true;
        return false;
    }

    /** Each date that may be the act's, with what speaks for it; what cannot be resolved is left out. */
    List<Candidate> candidates(
            Chain chain, List<Expression> times, DateCandidates.Telling act, List<Memory.Left> left, boolean named) {
        return new DateCandidates(this, chain, times, act, named).with(left);
    }

    /** The days that the words mean in a clause of this tense, or null. */
    public @Nullable When resolve(Expression e, Tense tense) {
        return resolve(e, day.tense(tense));
    }

    /** The page's day where one is known. */
    @Nullable
    LocalDate today() {
        return day.pageFrom() != null && day.pageFrom().equals(day.pageTo()) ? day.pageTo() : null;
    }

    /** The dates that a sentence tells, in order. */
    List<Report.Dated> told(Coder.Read read) {
        List<Report.Dated> all = new ArrayList<>();
        for (Expression e : read.times()) {
            When w = e.isDuration() || e.isSet() ? null : resolve(e, Dating.tense(read.words(), e));
            if (w != null) all.add(new Report.Dated(w.from(), w.to(), e.span(), "inherited"));
        }
        return all;
    }

    /** What the time words stand under: the item before them. */
    static String under(Chain chain, Expression e) {
        Item before = null;
        for (Item it : chain.items) if (it.last() <= e.first()) before = it;
        if (before == null) return "START";
        if (before.is(Item.Kind.SMALL) || before.is(Item.Kind.PREPOSITION)) return chain.text(before);
        return before.kind().name();
    }

    /** A date that may be the act's; null stands for none at all. */
    record Candidate(Report.@Nullable Dated date, Features features) {
        Judge.Option option() {
            return new Judge.Option(date == null ? Judge.NONE : date.from() + "/" + date.to(), features);
        }
    }

    /** How many other acts or clauses begin between the trigger and the time words: each may own them. */
    static int between(Chain chain, int trigger, Expression e) {
        return between(chain, trigger, e, true);
    }

    /** How many clauses begin between the trigger and the time words, and where {@code acts} how many nouns of acts stand there. */
    private static int between(Chain chain, int trigger, Expression e, boolean acts) {
        int from = Math.min(trigger + 1, e.last());
        int to = Math.max(trigger, e.first());
        int n = 0;
        for (Item it : chain.items) {
            if (it.first() < from || it.first() >= to) continue;
            if (it.is(Item.Kind.VERB) || it.is(Item.Kind.HAL) || acts && it.act() != null) n++;
            if (it.is(org.sijill.text.Function.Sort.COMP) || it.is(Item.Kind.STOP)) n++;
        }
        return n;
    }
}
