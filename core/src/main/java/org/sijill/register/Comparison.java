package org.sijill.register;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sijill.event.Report;

/**
 * What two statements have in common and what parts them, in numbers; what it amounts to is {@link SamenessRule}'s
 * affair. Symmetric: the same whichever statement comes first.
 *
 * @param sure how sure both were read, 0 to 1
 * @param near how alike the words near their tellings are, 0 to 1
 * @param actors agreement of those who act, or of all parties where the act is between equals
 * @param recipients agreement of those acted upon; null where the act is between equals
 * @param persons agreement of all who are named on either side
 * @param gap days between the two dates, -1 where one is not known at all
 * @param said how many of the two pages say the date themselves
 * @param stages whether one is announced, done or denied and the other not
 * @param leads whether one page begins with it and the other does not
 * @param place 1 the same, 0 not comparable, -1 two places
 * @param tolls 1 quoted numbers of one kind agree, -1 they do not
 * @param instrument 1 the same, 0 not comparable, -1 two
 */
record Comparison(
        double sure,
        double near,
        Sides actors,
        @Nullable Sides recipients,
        Sides persons,
        int gap,
        int said,
        boolean stages,
        boolean leads,
        int place,
        int tolls,
        int instrument) {

    /** @param equals which acts are between equals, so that it does not matter who is named as actor */
    static Comparison of(Statement a, Statement b, Predicate<String> equals) {
        boolean level = equals.test(a.report().act());
        Sides all = Sides.of(a.all(), b.all());
        return new Comparison(
                sure(a, b),
                a.near().like(b.near()),
                level ? all : Sides.of(a.actors(), b.actors()),
                level ? null : Sides.of(a.recipients(), b.recipients()),
                all,
                a.days().known() && b.days().known() ? a.days().gap(b.days()) : -1,
                (a.days().said() ? 1 : 0) + (b.days().said() ? 1 : 0),
                a.stage() != b.stage(),
                a.leads() != b.leads(),
                place(a, b),
                tolls(a.report(), b.report()),
                instrument(a.report().instrument(), b.report().instrument()));
    }

    /**
     * How sure both were read, 0 to 1: nothing up to even odds for both, then ever more, as what differs between two
     * doubtful readings says little.
     */
    static double sure(Statement a, Statement b) {
        double above = Math.max(0, 2 * a.report().confidence() * b.report().confidence() - 1);
        return above * above;
    }

    /** Two places count as two only where neither is the country that both lie in. */
    static int place(Statement a, Statement b) {
        if (a.place().isEmpty() || b.place().isEmpty()) return 0;
        Report.Where x = a.report().place(), y = b.report().place();
        if (x == null || y == null) return 0;
        if (x.entity() != null && x.entity().equals(y.entity()) || !Sides.disjoint(a.place(), b.place())) return 1;
        if (x.country() == null || !x.country().equals(y.country())) return -1;
        return whole(x) || whole(y) ? 0 : -1;
    }

    /**
     * Days between the page that announces and the page that tells it as done, below 0 where that one is the earlier; 0
     * where both tell the same.
     */
    static int lag(Statement a, Statement b) {
        LocalDate x = a.page().to(), y = b.page().to();
        if (x == null || y == null || a.stage() == b.stage()) return 0;
        long days = y.toEpochDay() - x.toEpochDay();
        if (a.stage() == Stage.AHEAD) return (int) days;
        return b.stage() == Stage.AHEAD ? (int) -days : 0;
    }

    private static boolean whole(Report.Where w) {
        return w.entity() == null || w.entity().equals(w.country());
    }

    private static int tolls(Report a, Report b) {
        int n = 0;
        for (Report.Claim x : a.claims())
            for (Report.Claim y : b.claims())
                if (x.claim().equals(y.claim()) && x.count() != null && y.count() != null)
                    n += x.count().equals(y.count()) ? 1 : -1;
        return Math.clamp(n, -1, 1);
    }

    private static int instrument(Report.@Nullable Instrument a, Report.@Nullable Instrument b) {
        if (a == null || b == null) return 0;
        if (!a.kind().equals(b.kind())) return -1;
        if (a.subject() == null || b.subject() == null) return 0;
        Set<String> x = new HashSet<>(List.of(a.subject().split(" ")));
        x.retainAll(List.of(b.subject().split(" ")));
        return x.isEmpty() ? -1 : 1;
    }
}
