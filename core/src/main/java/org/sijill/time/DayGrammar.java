package org.sijill.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.base.Clitics;
import org.sijill.time.Meaning.Anchor;
import org.sijill.time.Meaning.Date;
import org.sijill.time.Meaning.Shift;
import org.sijill.time.NumberGrammar.Num;

/**
 * One day told in one or several ways: «yesterday», «Tuesday», «this morning, Friday 25 January 2019», «yesterday
 * evening (Monday)», «Sunday the 8th of the current April», «25 Shawwal 1436 AH, which is 10 August 2015». Stateless.
 */
final class DayGrammar {
    private DayGrammar() {}

    private static final int MOST_STEPS = 10;

    static @Nullable Parsed day(Line line, int i, int allowed) {
        List<Meaning> tellings = new ArrayList<>(3);
        int at = i;
        int end = -1;
        int clitics = allowed;
        for (int step = 0; step < MOST_STEPS && at < line.size(); step++) {
            Parsed next = telling(line, at, clitics, tellings);
            if (next != null) {
                tellings.add(next.meaning());
                at = end = next.end();
                clitics = 0;
                continue;
            }
            int skipped = skip(line, at, clitics, !tellings.isEmpty());
            if (skipped == at) break;
            if (at == i) clitics = Clitics.LI | Clitics.BI;
            at = skipped;
        }
        if (tellings.isEmpty()) return null;
        return new Parsed(merge(tellings), i, closing(line, end));
    }

    /**
     * Words and marks between two tellings, or before the first, that say nothing of the day themselves. A part of the
     * day before it has no article: «مغرب اليوم», but «زار المغرب اليوم» tells of a country.
     */
    private static int skip(Line line, int at, int clitics, boolean begun) {
        Lex day = line.find(at, Kind.UNIT, "day", clitics);
        if (day != null && day.number() == 1) return begun || day.definite() == false ? day.end() : at;
        Lex part = line.find(at, Kind.DAYPART, clitics);
        if (part != null && (begun || !part.definite())) return part.end();
        if (!begun) return at;
        Lex corresponding = line.any(at, Kind.CORRESPONDING);
        if (corresponding != null) return corresponding.end();
        return line.isMark(at, "(،,[-–/") ? at + 1 : at;
    }

    private static int closing(Line line, int end) {
        int at = line.isMark(end, ")]") ? end + 1 : end;
        Lex part = line.plain(at, Kind.DAYPART);
        return part != null && (part.end() >= line.size() || !part.value().equals("hour")) && !part.definite()
                ? part.end()
                : end;
    }

    private static @Nullable Parsed telling(Line line, int at, int clitics, List<Meaning> before) {
        Parsed ref = before.isEmpty() ? reference(line, at, clitics) : null;
        if (ref != null) return ref;
        Parsed weekday = before.stream().noneMatch(m -> m instanceof Date) ? weekday(line, at, clitics) : null;
        if (weekday != null) return weekday;
        if (before.size() > 2) return null;
        Parsed date = DateGrammar.date(line, at, clitics);
        if (date == null || !(date.meaning() instanceof Date d) || d.day() == null) return null;
        return fits(before, d) ? date : null;
    }

    private static boolean fits(List<Meaning> before, Date date) {
        for (Meaning m : before)
            if (m instanceof Date b && b.day() != null && (b.hijri() == date.hijri())) return false;
        return true;
    }

    /** «today», «yesterday», «the day after tomorrow», «the following day». */
    private static @Nullable Parsed reference(Line line, int i, int clitics) {
        Lex ref = line.find(i, Kind.DAYREF, clitics);
        Parsed shift = ShiftGrammar.unitShift(line, i, clitics);
        boolean listed = ref != null && shift != null && ref.end() >= shift.end();
        if (!listed
                && shift != null
                && shift.meaning() instanceof Shift s
                && s.unit() == Grain.DAY
                && s.anchor() == Anchor.TEXT) return shift;
        Lex last = line.find(i, Kind.NUMBER, "last", clitics);
        Lex day = last == null || last.definite() ? null : line.find(last.end(), Kind.UNIT, "day", 0);
        if (day != null && day.number() == 1) return new Parsed(new Shift(Grain.DAY, 0, Anchor.TEXT), i, day.end());
        if (ref == null || NameGuard.covered(line, i)) return null;
        boolean today = ref.number() == 0 && ref.end() == i + 1;
        if (today && notToday(line, ref.end())) return null;
        return new Parsed(new Shift(Grain.DAY, ref.number(), Anchor.PAGE), i, ref.end());
    }

    /** After «the day» an ordinal, an adjective of time or a relative clause means another day. */
    private static boolean notToday(Line line, int i) {
        Num n = NumberGrammar.ordinal(line, i, 0);
        boolean ordinal = n != null && n.definite();
        return ordinal && !(DateGrammar.date(line, i, 0) instanceof Parsed) && line.plain(i, Kind.WEEKDAY) == null
                || line.any(i, Kind.RELATIVE) != null;
    }

    /** A weekday with its direction or week; without the article only after the word for day. */
    static @Nullable Parsed weekday(Line line, int i, int clitics) {
        int from = i;
        boolean bracket = line.isMark(i, "(«\"“");
        if (bracket) from++;
        Lex weekday = line.find(from, Kind.WEEKDAY, clitics);
        if (weekday == null || NameGuard.covered(line, from)) return null;
        boolean led =
                line.any(from - 1, Kind.UNIT) instanceof Lex u && u.value().equals("day")
                        || line.any(from - 1, Kind.EVERY) != null;
        if (!weekday.definite() && !led) return null;
        Parsed within = within(line, weekday.end());
        if (within != null)
            return new Parsed(
                    new Date(null, null, null, weekday.number(), Direction.NONE, false, within.meaning()),
                    i,
                    within.end());
        Parsed nth = ofThisMonth(line, i, weekday);
        if (nth != null) return nth;
        Lex direction = ShiftGrammar.direction(line, weekday.end());
        Direction d = direction == null ? Direction.NONE : ShiftGrammar.direction(direction);
        int end = direction == null ? weekday.end() : direction.end();
        Num day = direction == null ? loneDay(line, end) : null;
        if (day != null)
            return new Parsed(new Date(null, null, day.value(), weekday.number(), d, false, null), i, day.end());
        return new Parsed(new Date(null, null, null, weekday.number(), d, false, null), i, end);
    }

    /** «on the second Sunday» where the clause ends: of this month. After «for» it counts weeks in a row. */
    private static @Nullable Parsed ofThisMonth(Line line, int i, Lex weekday) {
        if (!weekday.definite() || (weekday.flags() & Clitics.LI) != 0) return null;
        Num n = NumberGrammar.ordinal(line, weekday.end(), 0);
        if (n == null || !n.definite() || n.value() > 5) return null;
        boolean closed = n.end() >= line.size() || line.isMark(n.end(), ".!") && n.end() + 1 >= line.size();
        if (!closed) return null;
        Meaning month = new Shift(Grain.MONTH, 0, Anchor.PAGE);
        return new Parsed(new Meaning.Nth(n.value(), Grain.WEEK, weekday.number(), month), i, n.end());
    }

    private static @Nullable Parsed within(Line line, int i) {
        Lex of = line.plain(i, Kind.OF);
        Parsed shift = of == null ? null : ShiftGrammar.unitShift(line, of.end(), 0);
        return shift != null && shift.meaning() instanceof Shift s && s.unit() == Grain.WEEK ? shift : null;
    }

    /** «Thursday the 21st» with no month after it. */
    private static @Nullable Num loneDay(Line line, int i) {
        int at = line.plain(i, Kind.IN) instanceof Lex in ? in.end() : i;
        Num day = NumberGrammar.day(line, at, 0);
        if (day == null || !day.digits() && at == i) return null;
        boolean closed = day.end() >= line.size() || line.isMark(day.end(), "،,.)؛") || line.startsWithJoint(day.end());
        return closed && DateGrammar.date(line, at, 0) == null && line.plain(day.end(), Kind.OF) == null ? day : null;
    }

    /** One meaning of all tellings: a weekday goes into the date that follows it. */
    private static Meaning merge(List<Meaning> tellings) {
        List<Meaning> merged = new ArrayList<>(tellings.size());
        for (Meaning m : tellings) {
            Meaning last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last instanceof Date w
                    && w.weekday() != null
                    && w.day() == null
                    && w.within() == null
                    && m instanceof Date d) {
                merged.set(
                        merged.size() - 1,
                        new Date(
                                d.year(),
                                d.month(),
                                d.day(),
                                w.weekday(),
                                d.direction() == Direction.NONE ? w.direction() : d.direction(),
                                d.hijri(),
                                d.within()));
            } else merged.add(m);
        }
        return merged.size() == 1 ? merged.get(0) : new Meaning.Same(List.copyOf(merged));
    }
}
