package org.sijill.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Forms.Feature;
import org.sijill.text.Function;
import org.sijill.time.Expression;
import org.sijill.time.Grain;
import org.sijill.time.Length;
import org.sijill.time.Meaning;
import org.sijill.time.Tense;
import org.sijill.time.When;

/**
 * The dates that may be one act's: each time expression of its sentence, read in the tense of the act and in that of the
 * verb it stands by, also with an end left open or moved by a length told beside it; and what earlier tellings left.
 * Each comes with what speaks for it. One use, one thread.
 */
final class DateCandidates {
    /** What an act is, as far as its date depends on it. */
    record Telling(int item, int end, Status status, String act) {}

    private final Dates dates;
    private final Chain chain;
    private final List<Expression> times;
    private final Telling act;
    private final int trigger;
    private final String kind;
    private final boolean named;
    private final boolean done;
    private final List<Dates.Candidate> all = new ArrayList<>();

    DateCandidates(Dates dates, Chain chain, List<Expression> times, Telling act, boolean named) {
        this.named = named;
        this.dates = dates;
        this.chain = chain;
        this.times = times;
        this.act = act;
        Item it = chain.items.get(act.item());
        trigger = it.first();
        kind = it.kind().name();
        done = act.status() == Status.HAPPENED && (Utterance.is(act.act()) || past(it));
    }

    private static boolean past(Item it) {
        return it.is(Item.Kind.VERB)
                && it.frames().stream().noneMatch(f -> f.form().is(Feature.PRESENT));
    }

    /** All candidates, those of the sentence first. */
    List<Dates.Candidate> with(List<Memory.Left> left) {
        Report.Dated counted = counted();
        if (counted != null) return List.of(new Dates.Candidate(counted, new Features(named)));
        int order = 0;
        for (Expression e : times) if (!e.isDuration() && !e.isSet()) expression(e, order++);
        int here = all.size();
        for (Memory.Left l : left) left(l, here);
        wordless("none", null, here, left);
        LocalDate today = dates.today();
        if (today != null && act.status() == Status.HAPPENED)
            wordless("by-now", new Report.Dated(null, today, null, "inherited"), here, left);
        if (today != null && act.status() == Status.PLANNED)
            wordless("from-now", new Report.Dated(today, null, null, "inherited"), here, left);
        return all;
    }

    /** The day of an act that has happened, where the sentence counts another from it. */
    private Report.@Nullable Dated counted() {
        Item it = chain.items.get(act.item());
        return act.status() == Status.HAPPENED ? new Aftermath(dates, chain, times, it, act.act()).day() : null;
    }

    /** No date at all, or nothing but the page's day as an end: what speaks for that. */
    private void wordless(String what, Report.@Nullable Dated date, int here, List<Memory.Left> left) {
        Features f = new Features(named);
        f.add(what);
        f.add(what, "|", act.act());
        f.add(what, "|", kind);
        f.add(what, "|", act.status());
        f.add(what, "|times", Math.min(2, times.size()));
        f.add(what, "|here", Math.min(2, here));
        f.add(what, "|left", Math.min(2, left.size()));
        f.add(what, "|at", Math.min(4, chain.sentence.index() / 2));
        for (int i = Math.max(0, trigger - 3); i < Math.min(chain.words.size(), trigger + 5); i++)
            if (i != trigger) f.add(what, "|word:", chain.words.get(i).word());
        all.add(new Dates.Candidate(date, f));
    }

    private void expression(Expression e, int order) {
        boolean ahead = Dating.ahead(chain.words, e);
        Tense own = ahead || act.status() == Status.PLANNED ? Tense.FUTURE : Tense.PAST;
        Tense clause = ahead ? Tense.FUTURE : Dating.tense(chain.words, e);
        Tense other = clause == Tense.UNKNOWN ? Tense.FUTURE : clause;
        When mine = dates.resolve(e, own);
        When theirs = other == own ? mine : dates.resolve(e, other);
        boolean one = mine == null ? theirs == null : mine.equals(theirs);
        Features where = where(e, order);
        if (mine != null) read(e, mine, where, one ? "tense:one" : "tense:act");
        if (!one && theirs != null) read(e, theirs, where, "tense:" + (clause == Tense.UNKNOWN ? "none" : "clause"));
    }

    private void read(Expression e, When when, Features where, String tense) {
        Features f = new Features(named);
        f.addAll(where);
        String rel = relation(when.from(), when.to());
        f.add(tense);
        f.add(tense, "|", act.status());
        f.add("grain:", when.grain());
        f.add("grain:", when.grain(), "|", kind, "|", side(e));
        f.add("rel:", rel);
        f.add("rel:", rel, "|", act.status());
        f.add("rel:", rel, "|", kind);
        if (!over(when.to())) add(when.from(), when.to(), e, "as", f);
        if (when.from() != null && when.to() != null) closed(e, when.from(), when.to(), f);
        if (when.from() != null) begun(e, when.from(), when.to(), f);
    }

    /** A stretch with both ends: one of them left open, or moved by the length told beside it. */
    private void closed(Expression e, LocalDate from, LocalDate to, Features f) {
        if (act.status() != Status.HAPPENED) add(from, null, e, "open", f);
        if (kind.equals("NOUN") || act.act().equals("reject")) add(null, to, e, "until", f);
        Length lasting = lasting();
        if (lasting == null || !from.equals(to)) return;
        LocalDate last = lasting.from(from, 1).minusDays(1);
        if (last.isAfter(from)) add(from, last, e, "long", f);
        LocalDate first = lasting.from(to, -1).plusDays(1);
        if (first.isBefore(from)) add(first, to, e, "long-back", f);
    }

    /** A stretch with a beginning: up to another time of the sentence, or to the page's day. */
    private void begun(Expression e, LocalDate from, @Nullable LocalDate to, Features f) {
        LocalDate until = until(e);
        if (until != null && until.isAfter(from)) add(from, until, e, "to-other", f);
        LocalDate today = dates.today();
        if (today == null || !from.isBefore(today) || to != null && !to.isBefore(today)) return;
        if (to == null || act.status() == Status.ONGOING) add(from, today, e, "to-now", f);
    }

    /** Whether an act yet to come cannot be of a time that ended then: it was planned then. */
    private boolean over(@Nullable LocalDate to) {
        LocalDate today = dates.today();
        return act.status() == Status.PLANNED && today != null && to != null && to.isBefore(today);
    }

    /** «اتفقا على عقد قمة الجمعة المقبل»: whether the time is still to come, so that it is of what was said, not of the saying. */
    private boolean ahead(@Nullable LocalDate from) {
        LocalDate today = dates.today();
        return done && today != null && from != null && from.isAfter(today);
    }

    private void add(@Nullable LocalDate from, @Nullable LocalDate to, Expression e, String way, Features f) {
        if (ahead(from)) return;
        Features g = new Features(named);
        g.addAll(f);
        if (!way.equals("as")) {
            g.add("way:", way);
            g.add("way:", way, "|", act.act());
            g.add("way:", way, "|", kind);
            g.add("way:", way, "|", act.status());
            g.add("way:", way, "|", side(e));
            g.add("way:", way, "|", shape(e.meaning()));
        }
        all.add(new Dates.Candidate(new Report.Dated(from, to, e.span(), "expression"), g));
    }

    private Features where(Expression e, int order) {
        Features f = new Features(named);
        String side = side(e);
        int d = distance(e);
        int crossed = Math.min(3, Dates.between(chain, trigger, e));
        String at = side + crossed;
        f.add(side);
        f.add(at);
        f.add(at, "|", kind);
        f.add(at, "|", act.act());
        f.add(side, "far", Math.min(5, d / 3));
        f.add("order", Math.min(2, order), "of", Math.min(3, times.size()));
        f.add(e.first() < act.end() ? "inside" : "outside");
        f.add("under:", Dates.under(chain, e), "|", side);
        f.add("under:", Dates.under(chain, e));
        f.add("act:", act.act());
        f.add("kind:", kind);
        f.add("status:", act.status());
        f.add("rank", rank(e, d));
        f.add("rank", rank(e, d), "|", side);
        f.add("nearest:", nearest(e));
        f.add("nearest:", nearest(e), "|", at);
        f.add("shape:", shape(e.meaning()));
        f.add("shape:", shape(e.meaning()), "|", at);
        f.add("shape:", shape(e.meaning()), "|", kind);
        for (String c : crossing(e)) {
            f.add("over:", c, "|", side);
            f.add("over:", c, "|", side, "|", kind);
        }
        return f;
    }

    private String side(Expression e) {
        return e.first() >= trigger ? "after" : "before";
    }

    private int distance(Expression e) {
        return e.first() >= trigger ? e.first() - trigger : trigger - e.last();
    }

    private int rank(Expression e, int d) {
        int rank = 0;
        for (Expression o : times) if (o != e && !o.isDuration() && !o.isSet() && distance(o) < d) rank++;
        return Math.min(2, rank);
    }

    /** Whether the verb or act nearest to the time words is this one. */
    private String nearest(Expression e) {
        int best = Integer.MAX_VALUE;
        Item who = null;
        for (Item it : chain.items) {
            boolean verb = it.is(Item.Kind.VERB) || it.is(Item.Kind.HAL);
            if (!verb && it.act() == null) continue;
            int d = it.first() > e.first() ? it.first() - e.last() + 2 : e.first() - it.last();
            if (d < best) {
                best = d;
                who = it;
            }
        }
        if (who == null || who.first() == trigger) return "own";
        return who.act() != null ? "act" : who.group("say") ? "say" : "verb";
    }

    /** What stands between trigger and time words. */
    private Set<String> crossing(Expression e) {
        int from = Math.min(trigger + 1, e.last());
        int to = Math.max(trigger, e.first());
        Set<String> over = new LinkedHashSet<>();
        for (Item it : chain.items) {
            if (it.first() < from || it.first() >= to) continue;
            if (it.is(Function.Sort.COMP)) over.add("that");
            else if (it.is(Function.Sort.REL)) over.add("which");
            else if (it.is(Item.Kind.STOP)) over.add("stop");
            else if (it.is(Item.Kind.TIME)) over.add("time");
            else if (it.is(Item.Kind.COMMA)) over.add("comma");
            else if (it.is(Item.Kind.OPEN)) over.add("quote");
            else if (it.is(Item.Kind.VERB)) over.add(it.group("say") ? "say" : it.joined() ? "and-verb" : "verb");
            else if (it.act() != null) over.add("act-noun");
        }
        if (over.isEmpty()) over.add("nothing");
        return over;
    }

    /** «a visit of three days»: the length told after the act, or null. */
    private @Nullable Length lasting() {
        for (Expression e : times)
            if (e.meaning() instanceof Meaning.Duration d
                    && e.first() > trigger
                    && e.first() - trigger < 14
                    && !d.length().vague()
                    && d.length().grain().compareTo(Grain.DAY) >= 0
                    && d.length().years() == 0
                    && d.length().months() == 0) return d.length();
        return null;
    }

    /** The day up to which another expression of the sentence lasts, or null. */
    private @Nullable LocalDate until(Expression own) {
        for (Expression e : times)
            if (e != own && e.meaning() instanceof Meaning.Range r && r.from() == null) {
                When when = dates.resolve(e, Tense.FUTURE);
                if (when != null) return when.to();
            }
        return null;
    }

    private static String shape(Meaning m) {
        return switch (m) {
            case Meaning.Date d ->
                "date" + (d.year() != null ? "Y" : "") + (d.month() != null ? "M" : "") + (d.day() != null ? "D" : "")
                        + (d.weekday() != null ? "W" : "");
            case Meaning.Shift s -> "shift" + s.unit() + s.by();
            case Meaning.Same s -> "same";
            case Meaning.Range r -> "range" + (r.from() == null ? "-to" : r.to() == null ? "-from" : "");
            default -> m.getClass().getSimpleName();
        };
    }

    private String relation(@Nullable LocalDate from, @Nullable LocalDate to) {
        LocalDate today = dates.today();
        if (today == null) return "unknown";
        if (from != null && from.isAfter(today)) return "ahead";
        if (to != null && to.isBefore(today)) return ChronoUnit.DAYS.between(to, today) > 31 ? "long-past" : "past";
        return from != null && from.equals(to) ? "today" : "around";
    }

    private void left(Memory.Left l, int here) {
        String source = l.source();
        Features f = new Features(named);
        f.add(source);
        f.add(source, "|", act.act());
        f.add(source, "|", kind);
        f.add(source, "|times", Math.min(2, here));
        f.add(source, "|", act.status());
        f.add(source, "|back", Math.min(4, (chain.sentence.index() - l.sentence()) / 2));
        f.add(source, "|rel:", relation(l.date().from(), l.date().to()));
        f.add(source, "|rel:", relation(l.date().from(), l.date().to()), "|", act.status());
        f.add(source, "|at", Math.min(4, chain.sentence.index() / 2));
        Report.Dated d = l.date();
        boolean over = over(d.to());
        if (over && d.from() == null || ahead(d.from())) return;
        all.add(new Dates.Candidate(new Report.Dated(d.from(), over ? null : d.to(), d.span(), "inherited"), f));
    }
}
