package org.sijill.time;

/**
 * How far a page's day lies after a date that it tells, by kind of telling: shares of stretches of gaps, estimated on
 * dated articles of several outlets and rounded. Stateless.
 */
final class Gaps {
    private Gaps() {}

    /** Share of pages whose gap in days lies in [from, to]. */
    record Share(int from, int to, double share) {}

    /** Day, month and year told as past at the beginning of the page. */
    static final Share[] LEAD_DAY = {
        new Share(-60, -1, 0.12),
        new Share(0, 1, 0.27),
        new Share(2, 14, 0.09),
        new Share(15, 60, 0.07),
        new Share(61, 180, 0.09),
        new Share(181, 365, 0.09),
        new Share(366, 1825, 0.14),
        new Share(1826, 11000, 0.13)
    };
    /** The same further down. */
    static final Share[] DAY = {
        new Share(-400, -1, 0.06),
        new Share(0, 1, 0.06),
        new Share(2, 14, 0.06),
        new Share(15, 60, 0.07),
        new Share(61, 180, 0.08),
        new Share(181, 365, 0.07),
        new Share(366, 730, 0.12),
        new Share(731, 1825, 0.21),
        new Share(1826, 3650, 0.14),
        new Share(3651, 11000, 0.13)
    };
    /** Day, month and year with the weekday, at the beginning, as the press tells of the last days. */
    static final Share[] LEAD_WEEKDAY_DAY = {
        new Share(-30, -1, 0.05),
        new Share(0, 1, 0.72),
        new Share(2, 14, 0.08),
        new Share(15, 365, 0.08),
        new Share(366, 11000, 0.07)
    };
    /** The same further down. */
    static final Share[] WEEKDAY_DAY = {
        new Share(-30, -1, 0.12),
        new Share(0, 2, 0.18),
        new Share(3, 14, 0.26),
        new Share(15, 60, 0.18),
        new Share(61, 365, 0.13),
        new Share(366, 11000, 0.13)
    };
    /** A night or evening told by its full date on a page that tells of today as well: mostly the one before. */
    static final Share[] NIGHT_BEFORE = {
        new Share(-30, -1, 0.01),
        new Share(0, 0, 0.01),
        new Share(1, 1, 0.88),
        new Share(2, 3, 0.03),
        new Share(4, 365, 0.03),
        new Share(366, 11000, 0.04)
    };
    /** Month and year told as past, from the first of that month. */
    static final Share[] MONTH = {
        new Share(-600, -1, 0.04), new Share(0, 31, 0.07), new Share(32, 120, 0.14), new Share(121, 365, 0.24),
        new Share(366, 730, 0.20), new Share(731, 1825, 0.20), new Share(1826, 3650, 0.06), new Share(3651, 11000, 0.05)
    };
    /** A year told as past, from its first day. */
    static final Share[] YEAR = {
        new Share(-1100, -1, 0.05), new Share(0, 365, 0.19), new Share(366, 730, 0.18), new Share(731, 1095, 0.17),
        new Share(1096, 1460, 0.11), new Share(1461, 1825, 0.07), new Share(1826, 2555, 0.08),
                new Share(2556, 3650, 0.07),
        new Share(3651, 11000, 0.08)
    };
    /** An event of some days named, from its day. */
    static final Share[] BRIEF = {
        new Share(-30, -1, 0.07), new Share(0, 3, 0.44), new Share(4, 17, 0.24), new Share(18, 34, 0.03),
        new Share(35, 91, 0.04), new Share(92, 365, 0.05), new Share(366, 1460, 0.07), new Share(1461, 11000, 0.06)
    };
    /** An event named, from its day. */
    static final Share[] EVENT = {
        new Share(-60, -1, 0.04), new Share(0, 3, 0.13), new Share(4, 17, 0.20), new Share(18, 34, 0.12),
        new Share(35, 91, 0.14), new Share(92, 365, 0.19), new Share(366, 730, 0.08), new Share(731, 1460, 0.06),
        new Share(1461, 11000, 0.04)
    };
    /** A topic named, from the day it began. */
    static final Share[] TOPIC = {
        new Share(-7, -1, 0.003),
        new Share(0, 365, 0.24),
        new Share(366, 1460, 0.48),
        new Share(1461, 2920, 0.19),
        new Share(2921, 11000, 0.08)
    };
    /** An announced event named, from its day. */
    static final Share[] PLAN = {
        new Share(-365, -91, 0.04),
        new Share(-90, -1, 0.32),
        new Share(0, 14, 0.25),
        new Share(15, 91, 0.18),
        new Share(92, 365, 0.11),
        new Share(366, 1460, 0.08),
        new Share(1461, 11000, 0.02)
    };
    /** A day or month of a year told as yet to come, from the page's day to it. */
    static final Share[] AHEAD = {
        new Share(-11000, -1, 0.14),
        new Share(0, 14, 0.30),
        new Share(15, 60, 0.22),
        new Share(61, 365, 0.22),
        new Share(366, 1460, 0.09),
        new Share(1461, 11000, 0.03)
    };
    /** The same for a year alone, to its first day. */
    static final Share[] AHEAD_YEAR = {
        new Share(-11000, -366, 0.12),
        new Share(-365, -1, 0.18),
        new Share(0, 365, 0.22),
        new Share(366, 1095, 0.22),
        new Share(1096, 3650, 0.18),
        new Share(3651, 11000, 0.08)
    };
    /** Day and month told as past without a year; of the 365 days of one round. */
    static final Share[] PAST_ROUND = {
        new Share(-60, -2, 0.09),
        new Share(-1, 1, 0.22),
        new Share(2, 10, 0.16),
        new Share(11, 30, 0.16),
        new Share(31, 90, 0.15),
        new Share(91, 180, 0.12),
        new Share(181, 304, 0.10)
    };
    /** Day and month told as yet to come without a year. */
    static final Share[] FUTURE_ROUND = {
        new Share(-180, -61, 0.12),
        new Share(-60, -21, 0.24),
        new Share(-20, -2, 0.32),
        new Share(-1, 1, 0.12),
        new Share(2, 60, 0.10),
        new Share(61, 184, 0.10)
    };
    /** Month told as past without a year, from its first day. */
    static final Share[] PAST_MONTH_ROUND = {
        new Share(-60, -1, 0.06),
        new Share(0, 31, 0.15),
        new Share(32, 62, 0.20),
        new Share(63, 120, 0.22),
        new Share(121, 240, 0.22),
        new Share(241, 304, 0.15)
    };
    /** Month told as yet to come without a year. */
    static final Share[] FUTURE_MONTH_ROUND = {
        new Share(-240, -121, 0.18),
        new Share(-120, -61, 0.22),
        new Share(-60, -1, 0.38),
        new Share(0, 31, 0.10),
        new Share(32, 124, 0.12)
    };
    /** Days from a weekday told near the beginning to the page's day. */
    static final double[] WEEKDAY = {0.60, 0.26, 0.05, 0.02, 0.02, 0.02, 0.03};
    /** «last» beside a month or a day of it, in months after that month. */
    static final double[] LAST = {0.02, 0.60, 0.13, 0.07, 0.05, 0.03, 0.02, 0.02, 0.02, 0.02, 0.01, 0.01};
    /** «next» beside a month, in months before it. */
    static final double[] NEXT = {0.03, 0.50, 0.18, 0.09, 0.06, 0.04, 0.03, 0.02, 0.02, 0.01, 0.01, 0.01};

    /** The same shares of gaps counted back from the day told. */
    static Share[] before(Share[] shares) {
        Share[] back = new Share[shares.length];
        for (int i = 0; i < back.length; i++)
            back[i] = new Share(-shares[i].to(), -shares[i].from(), shares[i].share());
        return back;
    }

    /**
     * Raises the days {@code from} to {@code to} (exclusive) to {@code temper} times the logarithm of how much likelier
     * their gap to the day {@code told} is than if it were spread over {@code span} days, all by index; days that weigh more already stay, and so do those that no share covers.
     */
    static void raise(double[] weights, int from, int to, int told, Share[] shares, int span, double temper) {
        for (Share s : shares) {
            double weight = temper * Math.log(s.share() / (s.to() - s.from() + 1) * span);
            int last = Math.min(to - 1, told + s.to());
            for (int i = Math.max(from, told + s.from()); i <= last; i++) weights[i] = Math.max(weights[i], weight);
        }
    }

    /** For gaps that no share covers. */
    static final double FLOOR = -5;
}
