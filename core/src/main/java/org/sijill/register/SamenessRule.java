package org.sijill.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Act;

/**
 * Whether two reports tell one event. Some things part them whatever else agrees: one page, two acts, dates too far
 * apart, an announcement and a page that tells days later what came of it. For the rest each agreement and each difference is worth a number of points, and the sum becomes a score from 0
 * to 1. No single agreement is enough. The rule knows only the two statements, so its answer is the same whatever else
 * the register holds. Immutable, safe for any number of threads.
 */
final class SamenessRule {
    /** Reports whose score is at least this are held to tell one event, if nothing else speaks against it. */
    static final double ENOUGH = .5;

    /** Most days between two dates of one event, where both pages say theirs and where one does not. */
    static final int NEAR = 4, FAR = 10;

    /** Points that make no score of {@link #ENOUGH}, however it is rounded. */
    private static final double HOPELESS = -.01;

    private static final String
            STRANGERS = "days not known, no rare word in common, pages far apart or no heavy word in common",
            ONE_TEXT = "two copies of one text that tell the same";

    private static final Set<String> EQUALS =
            Set.of("meet", "call", "convene", "sign", "relate", "ratify", "cooperate", "appoint", "attack");

    /** Days between an announcement and a page that tells it as done from which on that page is no echo of it. */
    static final int ECHO = 2;

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
        if (bar != null) return judgement(a, b, 0, List.of(bar));
        boolean strangers = strangers(a, b);
        List<String> why = new ArrayList<>();
        double score = strangers ? 0 : score(points(Comparison.of(a, b, this::equals), why));
        if (score < ENOUGH && oneText(a, b)) return judgement(a, b, 1, List.of(ONE_TEXT));
        return judgement(a, b, score, strangers ? List.of(STRANGERS) : why);
    }

    private static Judgement judgement(Statement a, Statement b, double score, List<String> why) {
        Relation relation = score >= ENOUGH ? Relation.SAME : Relation.DIFFERENT;
        return new Judgement(a.id(), b.id(), relation, score, Judgement.RULE, why, null);
    }

    /** The score of {@link #judge} alone, or less where it cannot be enough; below 0 where something parts them for sure. */
    double score(Statement a, Statement b) {
        if (bar(a, b) != null) return -1;
        double score = strangers(a, b) ? 0 : score(points(Comparison.of(a, b, this::equals), null));
        return score < ENOUGH && oneText(a, b) ? 1 : score;
    }

    /** Whether two pages of one text tell the same in all that is compared. */
    private boolean oneText(Statement a, Statement b) {
        if (!a.page().sketch().equals(b.page().sketch())) return false;
        Gist gist = Gist.of(a, this);
        return gist != null && gist.equals(Gist.of(b, this));
    }

    /** Whether what {@code s} tells is enough to hold it and its like on another page together. */
    boolean tellsEnough(Statement s) {
        return !strangers(s, s) && score(points(Comparison.of(s, s, this::equals), null)) >= ENOUGH;
    }

    /**
     * Whether days tell nothing of two statements, nor what else they may be known by: of every hundred such that the
     * points would hold together few are lost, and what a statement costs hardly grows with the register.
     */
    static boolean strangers(Statement a, Statement b) {
        return (Blocks.isWide(a) || Blocks.isWide(b)) && !Blocks.acquainted(a, b);
    }

    private static double score(double points) {
        return Math.rint(1000 / (1 + Math.exp(-points))) / 1000;
    }

    /** What parts two statements at a glance. */
    static @Nullable String bar(Statement a, Statement b) {
        if (a.page().article().equals(b.page().article())) return "one page tells both";
        if (!kin(a.report().act()).equals(kin(b.report().act()))) return "two acts";
        if (Comparison.lag(a, b) >= ECHO && Comparison.sure(a, b) > 0)
            return "told as done days after it was announced";
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

    /** The points of a comparison, the reasons noted in {@code why} where there is one, else cut short where it is hopeless. */
    static double points(Comparison c, @Nullable List<String> why) {
        double sum = sum(Features.PLAIN, c, why);
        if (why == null && sum + Features.MOST_OF_PARTIES < HOPELESS) return sum;
        return sum + sum(Features.OF_PARTIES, c, why);
    }

    private static double sum(List<Features> features, Comparison c, @Nullable List<String> why) {
        double sum = 0;
        for (Features f : features) sum += note(f.reason, f.of(c) * f.points, why);
        return sum;
    }

    /** The points themselves; notes them in {@code why} where there is one and they are not next to nothing. */
    static double note(String reason, double points, @Nullable List<String> why) {
        if (why != null && Math.abs(points) >= .05)
            why.add(reason + (points > 0 ? " +" : " ") + Math.rint(points * 100) / 100);
        return points;
    }
}
