package org.sijill.time;

import org.jspecify.annotations.Nullable;
import org.sijill.base.Clitics;
import org.sijill.time.Meaning.Date;
import org.sijill.time.NumberGrammar.Num;

/**
 * Dates that name a month or a year: «the 23rd of November 2021», «1/5/2018», «August/Ab last», «in the year 2011». A
 * day stands before its month; two names of one month in two traditions, parted by a slash, brackets or nothing, are
 * one name. Month names that are also common words or names of people count only beside a day, a year, a direction,
 * the word for month, or a preposition of time. Stateless.
 */
final class DateGrammar {
    private DateGrammar() {}

    /** A month and the token after it; {@code sure} when its words can be nothing else. */
    record Month(int number, boolean hijri, boolean sure, boolean rare, int end) {}

    /** What stands after a month: a year, a direction or a larger piece. */
    record Tail(
            @Nullable Integer year,
            Direction direction,
            boolean hijri,
            @Nullable Meaning within,
            int end) {
        static Tail none(int end) {
            return new Tail(null, Direction.NONE, false, null, end);
        }

        boolean isNone() {
            return year == null && direction == Direction.NONE && within == null;
        }
    }

    static @Nullable Parsed date(Line line, int i, int allowed) {
        Parsed best = NumericDate.parse(line, i);
        best = Parsed.longer(best, dayAndMonth(line, i, allowed));
        best = Parsed.longer(best, monthAndDay(line, i, allowed));
        best = Parsed.longer(best, monthOnly(line, i, allowed));
        return Parsed.longer(best, yearOnly(line, i, allowed));
    }

    private static @Nullable Parsed dayAndMonth(Line line, int i, int allowed) {
        Num day = NumberGrammar.day(line, i, allowed);
        if (day == null) return null;
        int at = day.end();
        if (line.isMark(at, ".-/")) at++;
        Lex of = line.plain(at, Kind.OF);
        if (of != null) at = of.end();
        Month month = month(line, at, of == null ? Clitics.LI | Clitics.BI : 0);
        if (month != null) {
            Tail tail = tail(line, month.end());
            if (month.rare() && tail.year() == null) return null;
            Date date = new Date(
                    tail.year(),
                    month.number(),
                    day.value(),
                    null,
                    tail.direction(),
                    month.hijri() || tail.hijri(),
                    tail.within());
            return new Parsed(date, i, tail.end());
        }
        return dayOfShift(line, i, day, at, of != null);
    }

    /** «the 20th of the coming month», «the 6th of the current». */
    private static @Nullable Parsed dayOfShift(Line line, int i, Num day, int at, boolean of) {
        Parsed shift = ShiftGrammar.unitShift(line, at, 0);
        if (shift != null && shift.meaning() instanceof Meaning.Shift s && s.unit() == Grain.MONTH)
            return new Parsed(new Date(null, null, day.value(), null, Direction.NONE, false, s), i, shift.end());
        Lex current = of ? line.find(at, Kind.DIRECTION, "current", 0) : null;
        if (current != null && current.definite()) {
            Meaning.Shift month = new Meaning.Shift(Grain.MONTH, 0, Meaning.Anchor.PAGE);
            return new Parsed(new Date(null, null, day.value(), null, Direction.NONE, false, month), i, current.end());
        }
        return null;
    }

    /** «January the 22nd, 2018»: only with a year or at a mark, since a number after a month mostly counts something. */
    private static @Nullable Parsed monthAndDay(Line line, int i, int allowed) {
        Month month = month(line, i, allowed);
        if (month == null || line.find(i, Kind.UNIT, "month", allowed) != null) return null;
        int at = month.end();
        boolean marked = line.isMark(at, "/-");
        if (marked) at++;
        Num day = NumberGrammar.day(line, at, 0);
        if (day == null || day.digits() && line.isMark(day.end(), "%/")) return null;
        boolean year = NumberGrammar.year(line, yearAt(line, day.end()), 0) != null;
        boolean closed = day.end() >= line.size() || line.isMark(day.end(), "،,.)؛");
        if (!year && !(closed && (month.sure() || marked))) return null;
        Tail tail = tail(line, day.end());
        return new Parsed(
                new Date(
                        tail.year(), month.number(), day.value(), null, tail.direction(), month.hijri(), tail.within()),
                i,
                tail.end());
    }

    private static int yearAt(Line line, int i) {
        int at = line.isMark(i, "،,") ? i + 1 : i;
        Lex of = line.plain(at, Kind.OF);
        return of == null ? at : of.end();
    }

    private static @Nullable Parsed monthOnly(Line line, int i, int allowed) {
        Lex demonstrative = line.find(i, Kind.THIS, allowed);
        Month now = demonstrative == null ? null : month(line, demonstrative.end(), 0);
        if (now != null && demonstrative != null && now.sure() && line.find(demonstrative.end(), Kind.UNIT, 0) == null)
            return new Parsed(
                    new Date(null, now.number(), null, null, Direction.CURRENT, now.hijri(), null), i, now.end());
        Month month = month(line, i, allowed);
        if (month == null) return null;
        Tail tail = tail(line, month.end());
        if (tail.isNone() && (!month.sure() && !timely(line, i) || NameGuard.nameAt(line, i, month.end()))) return null;
        if (month.rare()) return null;
        Date date = new Date(
                tail.year(),
                month.number(),
                null,
                null,
                tail.direction(),
                month.hijri() || tail.hijri(),
                tail.within());
        return new Parsed(date, i, tail.end());
    }

    /** Whether a preposition of time or a part word stands before token {@code i}, or «in» is written onto it. */
    static boolean timely(Line line, int i) {
        if (line.readings(i).stream().anyMatch(l -> (l.flags() & Clitics.BI) != 0)) return true;
        for (int back = i - 1; back >= 0 && back >= i - 2; back--)
            for (Lex lex : line.readings(back)) {
                if (lex.end() != i) continue;
                switch (lex.kind()) {
                    case IN, SINCE, UNTIL, DURING, EARLY, MID, LATE, BEFORE, AFTER, EVERY -> {
                        return true;
                    }
                    default -> {}
                }
            }
        return false;
    }

    /** A month with its second name, where it has one. */
    static @Nullable Month month(Line line, int i, int allowed) {
        Lex word = line.find(i, Kind.UNIT, "month", allowed);
        int at = word == null ? i : word.end();
        boolean named = word != null && word.number() == 1 && !word.definite();
        Lex month = monthLex(line, at, word == null ? allowed : 0);
        if (month == null || word != null && !named) return null;
        boolean hijri = month.kind() == Kind.HIJRI_MONTH;
        int end = secondName(line, month);
        boolean doubled = end > month.end();
        boolean rare = month.value().equals("rare") && !named && !doubled;
        boolean sure = !month.value().isEmpty() ? named || doubled : true;
        return new Month(month.number(), hijri, sure, rare, end);
    }

    private static @Nullable Lex monthLex(Line line, int i, int allowed) {
        Lex month = line.find(i, Kind.MONTH, allowed);
        Lex rareSkipped = month != null && month.definite() && !month.value().equals("rare") ? null : month;
        return rareSkipped != null ? rareSkipped : line.find(i, Kind.HIJRI_MONTH, allowed);
    }

    private static int secondName(Line line, Lex month) {
        int at = month.end();
        boolean bracket = line.isMark(at, "(");
        boolean marked = bracket || line.isMark(at, "/-|");
        Lex second = line.plain(marked ? at + 1 : at, Kind.MONTH);
        if (second == null || second.number() != month.number() || month.kind() != Kind.MONTH) return at;
        if (!bracket) return second.end();
        return line.isMark(second.end(), ")") ? second.end() + 1 : second.end();
    }

    /** The year, direction or larger piece after a month or a day and month. */
    static Tail tail(Line line, int i) {
        Tail year = yearTail(line, i);
        if (year != null) return year;
        Lex direction = ShiftGrammar.direction(line, i);
        if (direction != null) {
            Direction d = ShiftGrammar.direction(direction);
            Tail after = d == Direction.CURRENT || d == Direction.PAST || d == Direction.NEXT
                    ? yearTail(line, direction.end())
                    : null;
            return after != null ? after : new Tail(null, d, false, null, direction.end());
        }
        int at = i;
        Lex of = line.plain(at, Kind.OF);
        if (of != null) at = of.end();
        Parsed shift = ShiftGrammar.unitShift(line, at, 0);
        if (shift != null && shift.meaning() instanceof Meaning.Shift s && s.unit() == Grain.YEAR)
            return new Tail(null, Direction.NONE, false, s, shift.end());
        return Tail.none(i);
    }

    private static @Nullable Tail yearTail(Line line, int i) {
        int at = i;
        if (line.isMark(at, "،,./-")) at++;
        Lex of = line.plain(at, Kind.OF);
        if (of != null) at = of.end();
        Lex word = line.find(at, Kind.UNIT, "year", Clitics.LI);
        boolean named = word != null && word.number() == 1;
        if (named && word != null) at = word.end();
        if (at > i && !named && of == null && line.isMark(i, "./-") && !line.glued(at)) return null;
        Num year = NumberGrammar.year(line, at, 0);
        if (year == null || of != null && !named && year.digits() && year.value() > 2100) return null;
        Lex era = era(line, year.end());
        boolean hijri = era != null && era.value().equals("hijri");
        return new Tail(year.value(), Direction.NONE, hijri, null, era == null ? year.end() : era.end());
    }

    static @Nullable Lex era(Line line, int i) {
        Lex era = line.plain(i, Kind.ERA);
        if (era != null) return era;
        Lex bracketed = line.isMark(i, "(") ? line.plain(i + 1, Kind.ERA) : null;
        return bracketed != null && line.isMark(bracketed.end(), ")") ? bracketed : null;
    }

    /** «the year 2011», or a bare year in digits where a preposition of time stands before it. */
    private static @Nullable Parsed yearOnly(Line line, int i, int allowed) {
        Lex word = line.find(i, Kind.UNIT, "year", allowed);
        boolean named = word != null && word.number() != 0;
        int at = named && word != null ? word.end() : i;
        Num year = NumberGrammar.year(line, at, named ? 0 : allowed);
        if (year == null) return named && word != null ? twoDigits(line, i, word) : null;
        if (!named && !bareYear(line, i, year)) return null;
        Lex era = era(line, year.end());
        boolean hijri = era != null ? era.value().equals("hijri") : named && year.value() > 1350 && year.value() < 1460;
        int end = era == null ? year.end() : era.end();
        return new Parsed(new Date(year.value(), null, null, null, Direction.NONE, hijri, null), i, end);
    }

    /** «the year 92»: of the 1900s from 32 on, else of the 2000s. */
    private static @Nullable Parsed twoDigits(Line line, int i, Lex word) {
        int at = NumberGrammar.digitsAt(line, word.end());
        int digits = line.digits(at);
        if (digits < 0 || line.width(at) != 2 || word.number() != 1) return null;
        if (line.plain(at + 1, Kind.UNIT) != null) return null;
        return new Parsed(
                new Date(digits + (digits < 32 ? 2000 : 1900), null, null, null, Direction.NONE, false, null),
                i,
                at + 1);
    }

    private static boolean bareYear(Line line, int i, Num year) {
        if (!year.digits()) return year.value() >= 1700 && year.value() < 2100 && (timely(line, i) || i == 0);
        if (year.value() < 1800 || year.value() > 2100 || line.width(year.end() - 1) != 4) return false;
        if (line.isMark(year.end(), "%$") || line.plain(year.end(), Kind.UNIT) != null) return false;
        return timely(line, i) && !NameGuard.counted(line, year.end())
                || era(line, year.end()) != null
                || NameGuard.closesNoun(line, i, year.end());
    }
}
