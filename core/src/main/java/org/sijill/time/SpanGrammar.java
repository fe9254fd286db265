package org.sijill.time;

import org.jspecify.annotations.Nullable;
import org.sijill.base.Clitics;
import org.sijill.time.Meaning.Anchor;
import org.sijill.time.Meaning.Date;
import org.sijill.time.NumberGrammar.Len;
import org.sijill.time.NumberGrammar.Num;

/**
 * Stretches and distances: «from 3 to 5 May», «between 2009 and 2012», «on the two days Sunday and Monday», «since
 * 2011», «until 2 February», «three days ago», «two months after», «for two weeks», «every Thursday». A bare number
 * at the first end takes month and year from the second. Stateless.
 */
final class SpanGrammar {
    private SpanGrammar() {}

    static @Nullable Parsed span(Line line, int i, int allowed) {
        Parsed best = between(line, i, allowed);
        best = Parsed.longer(best, fromTo(line, i, allowed));
        best = Parsed.longer(best, DayList.parse(line, i, allowed));
        best = Parsed.longer(best, openEnd(line, i, allowed));
        best = Parsed.longer(best, distance(line, i, allowed));
        best = Parsed.longer(best, every(line, i, allowed));
        return best;
    }

    private static @Nullable Parsed between(Line line, int i, int allowed) {
        Lex between = line.find(i, Kind.BETWEEN, allowed);
        if (between == null) return null;
        Lex two = line.plain(between.end(), Kind.UNIT);
        boolean named = two != null && Math.abs(two.number()) == 2;
        return ends(line, i, named && two != null ? two.end() : between.end(), true);
    }

    private static @Nullable Parsed fromTo(Line line, int i, int allowed) {
        Lex from = line.find(i, Kind.STARTING, allowed);
        if (from == null) from = line.find(i, Kind.FROM, allowed);
        return ends(line, i, from == null ? i : from.end(), false);
    }

    /** Two ends with a word or mark between them; the first may be a bare day or year. */
    private static @Nullable Parsed ends(Line line, int i, int at, boolean between) {
        Parsed first = PointGrammar.point(line, at, 0);
        boolean prefixed = at > i;
        Parsed bare = bare(line, at, prefixed);
        Parsed best = null;
        if (first != null) best = secondEnd(line, i, first, between);
        if (bare != null) best = Parsed.longer(best, secondEnd(line, i, bare, between));
        return best;
    }

    private static @Nullable Parsed secondEnd(Line line, int i, Parsed first, boolean between) {
        int to = separator(line, first.end(), between);
        if (to < 0) return null;
        int joined = between ? Clitics.AND | Clitics.SO : 0;
        Parsed second = PointGrammar.point(line, to, joined);
        Parsed bare = bare(line, to, true);
        if (second == null || bare != null && bare.end() > second.end())
            second = isYear(first.meaning()) ? bare : second;
        if (second == null || !comparable(first.meaning(), second.meaning())) return null;
        return new Parsed(
                new Meaning.Range(complete(first.meaning(), second.meaning()), second.meaning()), i, second.end());
    }

    private static boolean isYear(Meaning m) {
        return m instanceof Date d && d.year() != null && d.month() == null;
    }

    private static int separator(Line line, int i, boolean between) {
        if (between) {
            Lex and = line.plain(i, Kind.JOINT);
            if (and != null && and.value().equals("and")) return i + 1;
            if (line.readings(i).stream().anyMatch(l -> (l.flags() & Clitics.AND) != 0)) return i;
        }
        Lex to = line.find(i, Kind.TO, between ? 0 : Clitics.AND);
        if (to != null) return to.end();
        return line.isMark(i, "-–—") ? i + 1 : -1;
    }

    /** A bare day of the month or year, as the first end of a range. */
    private static @Nullable Parsed bare(Line line, int i, boolean prefixed) {
        Num year = NumberGrammar.year(line, i, Clitics.AND);
        if (year != null && year.value() >= 1800 && (prefixed || year.digits()))
            return new Parsed(new Date(year.value(), null, null, null, Direction.NONE, false, null), i, year.end());
        Num day = NumberGrammar.day(line, i, Clitics.AND);
        return day == null
                ? null
                : new Parsed(new Date(null, null, day.value(), null, Direction.NONE, false, null), i, day.end());
    }

    private static boolean comparable(Meaning a, Meaning b) {
        if (a instanceof Meaning.Range
                || b instanceof Meaning.Range
                || a instanceof Meaning.Window
                || b instanceof Meaning.Window) return false;
        if (a instanceof Date x && b instanceof Date y) {
            boolean bareDay = x.day() != null && x.month() == null && x.weekday() == null && x.within() == null;
            if (bareDay) return y.day() != null && (y.month() != null || y.within() != null);
            Integer first = x.year();
            Integer last = y.year();
            if (first != null && x.month() == null) return last != null && y.month() == null && last >= first;
        }
        return true;
    }

    /** {@code a} with what it lacks taken from {@code b}. */
    static Meaning complete(Meaning a, Meaning b) {
        if (!(a instanceof Date x) || !(b instanceof Date y)) return a;
        if (x.weekday() != null && x.month() == null && x.day() == null)
            return y.weekday() != null && x.within() == null && x.direction() == Direction.NONE && y.month() == null
                    ? new Date(null, null, null, x.weekday(), y.direction(), false, y.within())
                    : a;
        Integer month = x.month() == null && x.day() != null ? y.month() : x.month();
        boolean borrow = x.year() == null && x.direction() == Direction.NONE && x.within() == null;
        if (!borrow) return a;
        return new Date(y.year(), month, x.day(), x.weekday(), y.direction(), y.hijri(), y.within());
    }

    /** «since …», «until …», «starting …», «before …», «after …» a time. */
    private static @Nullable Parsed openEnd(Line line, int i, int allowed) {
        Lex since = line.find(i, Kind.SINCE, allowed);
        if (since == null) since = line.find(i, Kind.STARTING, allowed);
        if (since != null) return since(line, i, since.end());
        Lex until = line.find(i, Kind.UNTIL, allowed | Clitics.AND);
        if (until != null) return bounded(line, i, until.end(), p -> new Meaning.Range(null, p));
        Lex before = line.find(i, Kind.BEFORE, allowed);
        if (before != null) return bounded(line, i, before.end(), p -> new Meaning.Beyond(-1, p));
        Lex after = line.find(i, Kind.AFTER, allowed);
        return after == null ? null : bounded(line, i, after.end(), p -> new Meaning.Beyond(1, p));
    }

    private static @Nullable Parsed bounded(
            Line line, int i, int at, java.util.function.Function<Meaning, Meaning> make) {
        Parsed point = ShiftGrammar.whole(line, at);
        if (point != null && point.meaning() instanceof Meaning.Shift s && s.by() == 0 && point.end() == at + 1)
            point = null;
        point = Parsed.longer(point, PointGrammar.point(line, at, 0));
        if (point == null || point.meaning() instanceof Meaning.Window) return null;
        return new Parsed(make.apply(point.meaning()), i, point.end());
    }

    private static @Nullable Parsed since(Line line, int i, int at) {
        Parsed point = bounded(line, i, at, p -> new Meaning.Range(p, null));
        Len len = NumberGrammar.length(line, at, 0);
        if (len == null || len.definite() || point != null && point.end() >= len.end()) return point;
        Lex now = line.plain(len.end(), Kind.FROM_NOW);
        Meaning ago = new Meaning.Offset(len.length(), -1, Anchor.PAGE, now != null);
        return now != null ? new Parsed(ago, i, now.end()) : new Parsed(new Meaning.Range(ago, null), i, len.end());
    }

    /** «three days ago», «two months after …», «after that by two days», «for two weeks», a bare length. */
    private static @Nullable Parsed distance(Line line, int i, int allowed) {
        Lex that = line.find(i, Kind.AFTER_THAT, allowed);
        if (that == null) that = line.find(i, Kind.BEFORE_THAT, allowed);
        if (that != null) {
            Len by = NumberGrammar.length(line, that.end(), Clitics.BI);
            int sign = that.kind() == Kind.AFTER_THAT ? 1 : -1;
            return by == null
                    ? null
                    : new Parsed(new Meaning.Offset(by.length(), sign, Anchor.TEXT, false), i, by.end());
        }
        Lex side = line.find(i, Kind.BEFORE, allowed);
        if (side == null) side = line.find(i, Kind.AFTER, allowed);
        if (side != null) return offset(line, i, side);
        Lex during = line.find(i, Kind.DURING, allowed);
        if (during != null) return during(line, i, during.end());
        Lex throughout = line.find(i, Kind.THROUGHOUT, allowed);
        if (throughout != null) {
            Parsed all = PointGrammar.point(line, throughout.end(), 0);
            if (all == null) all = duration(line, throughout.end(), 0);
            return all == null ? null : all.starting(i);
        }
        return duration(line, i, allowed);
    }

    private static @Nullable Parsed offset(Line line, int i, Lex side) {
        Len len = NumberGrammar.length(line, side.end(), 0);
        if (len == null || len.definite()) return null;
        int sign = side.kind() == Kind.BEFORE ? -1 : 1;
        Lex now = line.plain(len.end(), Kind.FROM_NOW);
        if (now != null) return new Parsed(new Meaning.Offset(len.length(), sign, Anchor.PAGE, true), i, now.end());
        boolean fromEvent = line.any(len.end(), Kind.FROM) != null || line.find(len.end(), Kind.AFTER, 0) != null;
        return new Parsed(
                new Meaning.Offset(len.length(), sign, fromEvent ? Anchor.TEXT : Anchor.PAGE, false), i, len.end());
    }

    /** «within two weeks» has the sign that the tense gives it: 0 here. */
    private static @Nullable Parsed during(Line line, int i, int at) {
        Parsed point = PointGrammar.point(line, at, 0);
        if (point != null) return point.starting(i);
        Len len = NumberGrammar.length(line, at, 0);
        return len == null || len.definite() || !len.counted()
                ? null
                : new Parsed(new Meaning.Window(len.length(), 0), i, len.end());
    }

    private static @Nullable Parsed duration(Line line, int i, int allowed) {
        Len len = NumberGrammar.length(line, i, allowed);
        if (len == null || line.any(len.end(), Kind.AGE) != null) return null;
        Lex now = line.plain(len.end(), Kind.FROM_NOW);
        if (now != null) return new Parsed(new Meaning.Offset(len.length(), 0, Anchor.PAGE, true), i, now.end());
        return len.counted() ? new Parsed(new Meaning.Duration(len.length()), i, len.end()) : null;
    }

    private static @Nullable Parsed every(Line line, int i, int allowed) {
        Lex yearly = line.find(i, Kind.YEARLY, allowed);
        if (yearly != null) return new Parsed(new Meaning.Every(null), i, yearly.end());
        Lex every = line.find(i, Kind.EVERY, allowed);
        if (every == null) return null;
        Parsed weekday = DayGrammar.weekday(line, dayAt(line, every.end()), 0);
        if (weekday != null) return new Parsed(new Meaning.Every(weekday.meaning()), i, weekday.end());
        Len len = NumberGrammar.length(line, every.end(), 0);
        if (len == null || len.definite()) return null;
        return new Parsed(new Meaning.Every(new Meaning.Duration(len.length())), i, len.end());
    }

    private static int dayAt(Line line, int i) {
        Lex day = line.find(i, Kind.UNIT, "day", 0);
        return day != null && line.plain(day.end(), Kind.WEEKDAY) != null ? day.end() : i;
    }
}
