package org.sijill.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Act;

/**
 * Whether one statement tells what came of what another announced: an act that can fulfil the announced one, done by
 * the announced parties on the announced days, or, where no day was announced, within two months; or the announced act
 * denied. Nothing fulfils what was announced after it had happened, and a page that tells of both a plan and a deed
 * tells of two things; an invitation alone may be told with or after the visit that came of it. Immutable, safe for any number of threads.
 */
final class OutcomeRule {
    /** The score from which an outcome is believed. */
    static final double ENOUGH = .6;

    /** Days after which an announcement without any is no longer kept; days of a stretch that still names a time. */
    private static final int LATE = 60, WEEK = 7;

    /** Points at the outset, for words in common, for each party on one side only, for other persons, for each person named by both. */
    private static final double BASE = -.7, NEAR = 3, EXTRA = -1.2, OTHERS = -1.5, NAMED = .5;

    /** Persons named by both that count. */
    private static final int MOST_NAMED = 2;

    /** Points for an announced day that was kept, for days apart, and for an outcome by another act. */
    private static final double KEPT = 1.2, DAYS = -.4, OTHER_ACT = -.3;

    private final SamenessRule sameness;
    private final Map<String, Act> acts;

    OutcomeRule(SamenessRule sameness, Map<String, Act> acts) {
        this.sameness = sameness;
        this.acts = acts;
    }

    /**
     * The acts that can fulfil {@code act}, itself first. Others than itself count only for acts that are by their
     * nature announcements, such as an invitation: a meeting on a visit is not the visit.
     */
    List<String> outcomes(String act) {
        Act known = acts.get(act);
        List<String> all = new ArrayList<>(List.of(act));
        if (known != null && known.status().equals("planned"))
            for (String by : known.fulfilledBy()) if (!by.equals(act)) all.add(by);
        return all;
    }

    /** The acts that {@code act} can fulfil. */
    List<String> announced(String act) {
        List<String> all = new ArrayList<>(List.of(act));
        for (Act a : acts.values())
            if (a.status().equals("planned")
                    && a.fulfilledBy().stream()
                            .anyMatch(by -> SamenessRule.kin(by).equals(SamenessRule.kin(act)))
                    && !a.name().equals(act)) all.add(a.name());
        all.sort(null);
        return all;
    }

    /**
     * Whether a pair says anything at all: a page that tells of both tells of two things, and a page that recalls
     * afterwards what had been planned announces nothing.
     */
    boolean comparable(Chorus later, Chorus plan) {
        if (!sameAct(later.first(), plan.first())) return true;
        return !(later.beside(plan) && later.first().stage() == Stage.DONE) && !early(later.first(), plan.first());
    }

    private static boolean sameAct(Statement a, Statement b) {
        return a.report().act().equals(b.report().act());
    }

    /** How sure it is that {@code later} is the outcome of {@code plan}; 0 where something speaks against it, or where it cannot be {@link #ENOUGH} and nobody asks why. */
    double score(Statement later, Statement plan, @Nullable List<String> why) {
        boolean other = !sameAct(later, plan);
        Comparison c = Comparison.of(later, plan, act -> other || sameness.equals(act));
        if (off(c, later, plan)) return 0;
        double points = BASE + SamenessRule.note("words in common near the telling", NEAR * c.near(), why);
        if (kept(c, plan)) points += SamenessRule.note("on the announced day", KEPT, why);
        if (c.gap() > 0) points += SamenessRule.note("days apart", DAYS * c.gap(), why);
        if (other) points += OTHER_ACT;
        if (why == null && score(points + NAMED * MOST_NAMED) < ENOUGH) return 0;
        return score(points + ofParties(c.persons(), why));
    }

    private static double ofParties(Sides persons, @Nullable List<String> why) {
        double points = SamenessRule.note("parties on one side only", EXTRA * Math.min(3, persons.extra()), why);
        if (persons.others()) points += SamenessRule.note("other persons", OTHERS, why);
        return points + SamenessRule.note("persons named by both", NAMED * Math.min(MOST_NAMED, persons.named()), why);
    }

    private static double score(double points) {
        return 1 / (1 + Math.exp(-points));
    }

    /** Whether both name the time, a week at most, and it is one. */
    private static boolean kept(Comparison c, Statement plan) {
        return c.said() == 2 && c.gap() == 0 && plan.days().length() <= WEEK;
    }

    /** Whether {@code later} was over before anybody announced {@code plan}. */
    private static boolean early(Statement later, Statement plan) {
        if (plan.page().to() == null || !later.days().known()) return false;
        return later.days().last()
                < plan.page().to().toEpochDay()
                        - (later.days().said() && plan.days().said() ? 1 : 0);
    }

    /** Whether {@code later} was not on the announced days, or too long after an announcement without any. */
    private static boolean off(Comparison c, Statement later, Statement plan) {
        boolean before = c.said() == 2 && later.days().last() < plan.days().first() - 1;
        if (before || c.gap() > 2) return true;
        boolean open = !plan.days().said() || plan.days().length() > LATE;
        return open
                && later.days().known()
                && plan.days().known()
                && later.days().first() > plan.days().first() + LATE;
    }
}
