package org.sijill.register;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sijill.event.Report;

/**
 * What two statements have in common and what parts them, in numbers; what it amounts to is {@link SamenessRule}'s
 * affair. Symmetric: the same whichever statement comes first.
 *
 * @param otherStatus whether one tells as going on, or as possible, what the other tells as done, or as planned
 * @param otherMode whether the modes are two
 * @param otherAct whether the acts are two that pages use for one another
 * @param actors agreement of those who act, or of all parties where the act is between equals
 * @param recipients agreement of those acted upon; null where the act is between equals
 * @param strangers whether each names a party that the other does not
 * @param published days between the pages, 0 where the day of one is not known
 * @param gap days between the two dates, -1 where one is not known at all
 * @param said how many of the two pages say the date themselves
 * @param length days of the longer stretch
 * @param place 1 the same, 0 not comparable, -1 two places
 * @param country whether the places are in two countries
 * @param words share of rare words in common, 0 to 1, by weight
 * @param topic share of the pages' rarest words in common, 0 to 1
 * @param tolls quoted numbers of one kind: those alike less those unlike
 * @param instrument 1 the same, 0 not comparable, -1 two
 * @param copies whether the pages carry one text
 */
record Comparison(
        boolean otherStatus,
        boolean otherMode,
        boolean otherAct,
        Sides actors,
        @Nullable Sides recipients,
        boolean strangers,
        int published,
        int gap,
        int said,
        int length,
        int place,
        boolean country,
        double words,
        double topic,
        int tolls,
        int instrument,
        boolean copies) {

    /** @param equals which acts are between equals, so that it does not matter who is named as actor */
    static Comparison of(Statement a, Statement b, Predicate<String> equals) {
        boolean level = equals.test(a.report().act());
        Sides actors = level ? Sides.of(Sides.both(a), Sides.both(b)) : Sides.of(a.actors(), b.actors());
        Sides recipients = level ? null : Sides.of(a.recipients(), b.recipients());
        boolean known = a.days().known() && b.days().known();
        return new Comparison(
                a.report().status() != b.report().status(),
                !Objects.equals(a.report().mode(), b.report().mode()),
                !a.report().act().equals(b.report().act()),
                actors,
                recipients,
                Sides.strangers(a, b),
                published(a.page().to(), b.page().to()),
                known ? a.days().gap(b.days()) : -1,
                (a.days().said() ? 1 : 0) + (b.days().said() ? 1 : 0),
                known ? Math.max(a.days().length(), b.days().length()) : 0,
                place(a, b),
                a.country() != null && b.country() != null && !a.country().equals(b.country()),
                a.words().overlap(b.words()),
                Topics.shared(a.page().topic(), b.page().topic()),
                tolls(a.report(), b.report()),
                instrument(a.report().instrument(), b.report().instrument()),
                Copies.copies(a.page().sketch(), b.page().sketch()));
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

    private static int published(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a == null || b == null ? 0 : (int) Math.abs(a.toEpochDay() - b.toEpochDay());
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
