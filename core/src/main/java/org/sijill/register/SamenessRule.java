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

    /** Most days between two dates of one event, where both pages say theirs and where one does not. */
    private static final int NEAR = 4, FAR = 10;

    private static final Set<String> EQUALS =
            Set.of("meet", "call", "convene", "sign", "relate", "ratify", "cooperate", "appoint", "attack");

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
        bar = bar(c);
        if (bar != null) return different(a, b, bar);
        return weigh(c, a, b);
    }

    /** The score of {@link #judge} alone; below 0 where something parts them for sure. */
    double score(Statement a, Statement b) {
        if (bar(a, b) != null) return -1;
        Comparison c = Comparison.of(a, b, this::equals);
        return bar(c) == null ? score(points(c, a, null)) : -1;
    }

    private static double score(double points) {
        return Math.rint(1000 / (1 + Math.exp(-points))) / 1000;
    }

    private static Judgement different(Statement a, Statement b, String why) {
        return new Judgement(a.id(), b.id(), Relation.DIFFERENT, 0, Judgement.RULE, List.of(why), null);
    }

    /** What parts two statements at a glance. */
    private static @Nullable String bar(Statement a, Statement b) {
        if (a.page().article().equals(b.page().article())) return "one page tells both";
        if (!kin(a.report().act()).equals(kin(b.report().act()))) return "two acts";
        if (a.stage() != b.stage()) return "one is announced, done or denied and the other not";
        return apart(a.days(), b.days()) ? a.days().gap(b.days()) + " days apart" : null;
    }

    /** The act by which candidates are found: gatherings go by one name, as pages give them many. */
    static String kin(String act) {
        return act.equals("convene") ? "meet" : act;
    }

    /** Whether two stretches of days are too far apart for one event. */
    static boolean apart(Days a, Days b) {
        if (!a.known() || !b.known()) return false;
        int gap = a.gap(b);
        return gap > FAR || gap > NEAR && a.said() && b.said();
    }

    /** What parts two statements on comparison. */
    @Nullable
    String bar(Comparison c) {
        Sides r = c.recipients();
        boolean wordless = c.words() < .3;
        if (!c.copies() && strangers(c.actors(), r)) return "persons known to be others";
        if (wordless && (c.actors().apart() || r != null && r.apart())) return "two persons";
        if (wordless && c.actors().empty() && (r == null || r.empty())) return "no party known";
        return null;
    }

    /** Whether known persons differ and nobody is named alike. */
    private static boolean strangers(Sides actors, @Nullable Sides recipients) {
        boolean known = actors.known() || recipients != null && recipients.known();
        return known && actors.named() == 0 && (recipients == null || recipients.named() == 0);
    }

    private static Judgement weigh(Comparison c, Statement a, Statement b) {
        List<String> why = new ArrayList<>();
        double score = score(points(c, a, why));
        Relation relation = score >= ENOUGH ? Relation.SAME : Relation.DIFFERENT;
        return new Judgement(a.id(), b.id(), relation, score, Judgement.RULE, why, null);
    }

    /** All points of a comparison, the reasons noted in {@code why} where there is one. */
    static double points(Comparison c, Statement a, @Nullable List<String> why) {
        return points(c, a, Set.of(), why);
    }

    /** The points of a comparison, some features left out. */
    static double points(Comparison c, Statement a, Set<Features> without, @Nullable List<String> why) {
        double sum = 0;
        for (Features f : Features.values()) {
            if (without.contains(f)) continue;
            double points = f.of(c, a) * f.points;
            if (why != null && Math.abs(points) >= .05)
                why.add(f.reason + (points > 0 ? " +" : " ") + Math.rint(points * 100) / 100);
            sum += points;
        }
        return sum;
    }
}
