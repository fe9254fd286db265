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
 * affair. Symmetric: the same whichever statement comes first. The parties, which cost most, are compared when they are
 * asked for. Not for several threads.
 */
final class Comparison {
    /** Where {@link #rivals} end: two pages of seven such reports each. */
    private static final double RIVALS = 4;

    private final Statement a;
    private final Statement b;
    private final boolean level;
    private @Nullable Sides persons;
    private @Nullable Sides actors;
    private @Nullable Sides recipients;

    private Comparison(Statement a, Statement b, boolean level) {
        this.a = a;
        this.b = b;
        this.level = level;
    }

    /** @param equals which acts are between equals, so that it does not matter who is named as actor */
    static Comparison of(Statement a, Statement b, Predicate<String> equals) {
        return new Comparison(a, b, equals.test(a.report().act()));
    }

    /** How sure both were read, 0 to 1. */
    double sure() {
        return sure(a, b);
    }

    /** How alike the words near their tellings are, 0 to 1. */
    double near() {
        return a.near().like(b.near());
    }

    /** Agreement of all who are named on either side. */
    Sides persons() {
        if (persons == null) persons = Sides.of(a.all(), b.all());
        return persons;
    }

    /** Agreement of those who act, or of all parties where the act is between equals. */
    Sides actors() {
        if (level) return persons();
        if (actors == null) actors = Sides.of(a.actors(), b.actors());
        return actors;
    }

    /** Agreement of those acted upon; null where the act is between equals. */
    @Nullable
    Sides recipients() {
        if (level) return null;
        if (recipients == null) recipients = Sides.of(a.recipients(), b.recipients());
        return recipients;
    }

    /** Days between the two dates, -1 where one is not known at all. */
    int gap() {
        return a.days().known() && b.days().known() ? a.days().gap(b.days()) : -1;
    }

    /** How many of the two pages say the date themselves. */
    int said() {
        return (a.days().said() ? 1 : 0) + (b.days().said() ? 1 : 0);
    }

    /** Whether one is announced, done or denied and the other not. */
    boolean stages() {
        return a.stage() != b.stage();
    }

    /** Whether both have a rare word near a telling. */
    boolean marks() {
        return a.kept().marked(b.kept());
    }

    /** Whether both are told as the same kind of act, or neither as any. */
    boolean mode() {
        return Objects.equals(a.report().mode(), b.report().mode());
    }

    /** How many reports of such acts their pages tell, as the logarithm of one number times the other, up to a bound. */
    double rivals() {
        return Math.min(
                RIVALS,
                Math.log(Math.max(1, a.kept().rivals()))
                        + Math.log(Math.max(1, b.kept().rivals())));
    }

    /** Whether one page begins with it and the other does not. */
    boolean leads() {
        return a.leads() != b.leads();
    }

    /** Whether both are visits, to parties that have none in common, and not known to be in one state. */
    boolean hosts() {
        Sides to = recipients();
        if (to == null || to.empty() || to.shared() > 0 || !visit(a) || !visit(b)) return false;
        Report.Where x = a.report().place(), y = b.report().place();
        return x == null || y == null || x.country() == null || !x.country().equals(y.country());
    }

    private static boolean visit(Statement s) {
        return "visit".equals(s.report().mode());
    }

    /** 1 the same place, 0 not comparable, -1 two places. */
    int place() {
        return place(a, b);
    }

    /** 1 quoted numbers of one kind agree, -1 they do not. */
    int tolls() {
        return tolls(a.report(), b.report());
    }

    /** 1 the same instrument, 0 not comparable, -1 two. */
    int instrument() {
        return instrument(a.report().instrument(), b.report().instrument());
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
