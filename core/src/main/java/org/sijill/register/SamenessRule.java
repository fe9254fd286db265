package org.sijill.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Act;

/**
 * Whether two reports tell one event. Some things part them whatever else agrees: one page, two acts, an announcement
 * and what came of it, persons who cannot be one, no party in common, dates too far apart. For the rest each agreement
 * and each difference is worth a number of points, and the sum becomes a score from 0 to 1. No single agreement is
 * enough. The rule knows only the two statements, so its answer is the same whatever else the register holds.
 * Immutable, safe for any number of threads.
 */
final class SamenessRule {
    /** Reports whose score is at least this are held to tell one event, if nothing else speaks against it. */
    static final double ENOUGH = .5;

    private static final Set<String> WORDY = Set.of("ACCUSE", "REQUEST", "REJECT", "THREATEN", "AGREE");
    private static final Set<String> EQUALS =
            Set.of("meet", "call", "convene", "sign", "relate", "ratify", "cooperate", "appoint");

    private final Map<String, Act> acts;

    SamenessRule(Map<String, Act> acts) {
        this.acts = acts;
    }

    boolean equals(String act) {
        Act known = acts.get(act);
        return EQUALS.contains(act) || known != null && known.symmetric();
    }

    /** The judgement on two statements; {@code different} with score 0 where something parts them for sure. */
    Judgement judge(Statement a, Statement b) {
        String bar = bar(a, b);
        if (bar != null) return different(a, b, bar);
        Comparison c = Comparison.of(a, b, this::equals);
        bar = bar(c, a, b);
        if (bar != null) return different(a, b, bar);
        return weigh(c, a, b);
    }

    private static Judgement different(Statement a, Statement b, String why) {
        return new Judgement(a.id(), b.id(), Relation.DIFFERENT, 0, Judgement.RULE, List.of(why), null);
    }

    /** What parts two statements at a glance. */
    private @Nullable String bar(Statement a, Statement b) {
        if (a.page().article().equals(b.page().article())) return "one page tells both";
        if (!a.report().act().equals(b.report().act())) return "two acts";
        if (a.stage() != b.stage()) return "one is announced, done or denied and the other not";
        return null;
    }

    /** What parts two statements on comparison. */
    @Nullable
    String bar(Comparison c, Statement a, Statement b) {
        Sides r = c.recipients();
        if (c.actors().apart() || r != null && r.apart()) return "two persons";
        if (!c.actors().empty() && c.actors().shared() == 0) return "no party in common";
        if (r != null && !r.empty() && r.shared() == 0) return "done to two parties";
        if (c.actors().empty() && (r == null || r.empty()) && c.words() < .3) return "no party known";
        if (c.gap() > 2 && (c.said() == 2 || c.gap() > 10)) return c.gap() + " days apart";
        if (c.place() < 0 && c.country() && c.words() < .5) return "two countries";
        return null;
    }

    private Judgement weigh(Comparison c, Statement a, Statement b) {
        List<String> why = new ArrayList<>();
        double points = points(c, a, why);
        double score = 1 / (1 + Math.exp(-points));
        Relation relation = score >= ENOUGH ? Relation.SAME : Relation.DIFFERENT;
        return new Judgement(a.id(), b.id(), relation, Math.rint(score * 1000) / 1000, Judgement.RULE, why, null);
    }

    /** All points of a comparison, the reasons noted in {@code why}. */
    double points(Comparison c, Statement a, List<String> why) {
        return base(a) + parties(c, a, why) + dates(c, why) + rest(c, a, why);
    }

    private static double base(Statement a) {
        return WORDY.contains(a.report().type()) || a.report().type().equals("ASSAULT") ? -2.5 : -2;
    }

    private static double parties(Comparison c, Statement a, List<String> why) {
        Sides x = c.actors(), r = c.recipients();
        double points = say(why, Math.min(2, x.shared()) * .7, "parties in common");
        points += say(
                why,
                x.extra() == 0 && x.shared() > 0 ? .6 : -.7 * Math.min(2, x.extra()),
                x.extra() == 0 ? "the same parties" : "parties on one side only");
        points += say(why, x.named() * 1.0, "the same person");
        points += say(why, x.posts() * (WORDY.contains(a.report().type()) ? -1.5 : -1), "two posts");
        if (r == null) return points;
        points += say(why, r.shared() > 0 ? .7 : 0, "done to the same party");
        points += say(
                why, r.empty() && r.extra() > 0 ? -.4 : -.5 * Math.min(2, r.extra()), "recipients on one side only");
        points += say(why, r.named() * .8, "done to the same person");
        return points + say(why, r.posts() * -.8, "done to two posts");
    }

    private static double dates(Comparison c, List<String> why) {
        if (c.gap() < 0) return say(why, -.5, "a date is not known");
        boolean near = c.gap() == 0;
        if (!near) return say(why, (c.said() == 2 ? -1.2 : -.6) * Math.min(4, c.gap()), c.gap() + " days apart");
        if (c.said() == 2) return say(why, c.length() <= 4 ? 1.6 : c.length() <= 40 ? .8 : .2, "the same day");
        return say(
                why, c.said() == 1 ? c.length() <= 10 ? .7 : 0 : c.length() <= 10 ? .6 : -.2, "news of the same days");
    }

    private static double rest(Comparison c, Statement a, List<String> why) {
        boolean wordy = WORDY.contains(a.report().type());
        double points = say(why, c.words() * (wordy ? 6 : 5) - (wordy ? .5 : .3), "rare words in common");
        points += say(why, c.place() * (c.place() > 0 ? .6 : 1.2), c.place() > 0 ? "the same place" : "two places");
        points += say(why, c.tolls() * (c.tolls() > 0 ? 1.2 : .4), c.tolls() > 0 ? "the same toll" : "two tolls");
        points += say(
                why,
                c.instrument() * (c.instrument() > 0 ? 1 : 2),
                c.instrument() > 0 ? "the same instrument" : "two instruments");
        return points + say(why, c.copies() ? .8 : 0, "copies of one text");
    }

    private static double say(List<String> why, double points, String reason) {
        if (Math.abs(points) >= .05) why.add(reason + (points > 0 ? " +" : " ") + Math.rint(points * 100) / 100);
        return points;
    }
}
