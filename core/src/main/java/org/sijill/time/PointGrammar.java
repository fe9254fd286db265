package org.sijill.time;

import org.jspecify.annotations.Nullable;
import org.sijill.time.Meaning.Anchor;
import org.sijill.time.Meaning.Date;
import org.sijill.time.Meaning.Shift;
import org.sijill.time.NumberGrammar.Len;

/** One time, not a stretch between two: the longest of all readings wins. Stateless. */
final class PointGrammar {
    private PointGrammar() {}

    static @Nullable Parsed point(Line line, int i, int allowed) {
        Parsed best = DayGrammar.day(line, i, allowed);
        best = Parsed.longer(best, DateGrammar.date(line, i, allowed));
        best = Parsed.longer(best, shift(line, i, allowed));
        best = Parsed.longer(best, ShiftGrammar.part(line, i, allowed));
        best = Parsed.longer(best, ShiftGrammar.season(line, i, allowed));
        best = Parsed.longer(best, ShiftGrammar.decade(line, i, allowed));
        best = Parsed.longer(best, ShiftGrammar.century(line, i, allowed));
        best = Parsed.longer(best, ShiftGrammar.nth(line, i, allowed));
        best = Parsed.longer(best, window(line, i, allowed));
        best = Parsed.longer(best, recent(line, i, allowed));
        if (best == null && line.size() == 1 && ShiftGrammar.whole(line, i) instanceof Parsed alone) return alone;
        return best != null ? best : LoneDay.parse(line, i);
    }

    /** A shifted unit, and a weekday of a shifted week where one follows it. */
    private static @Nullable Parsed shift(Line line, int i, int allowed) {
        Parsed parsed = ShiftGrammar.unitShift(line, i, allowed);
        if (parsed == null || !(parsed.meaning() instanceof Shift s)) return parsed;
        if (s.unit() == Grain.WEEK) return weekdayOf(line, parsed);
        if (s.unit() != Grain.DAY) return parsed;
        return s.anchor() == Anchor.TEXT ? parsed : null;
    }

    private static Parsed weekdayOf(Line line, Parsed week) {
        int at = line.find(week.end(), Kind.UNIT, "day", 0) instanceof Lex day ? day.end() : week.end();
        Parsed stretch = SpanGrammar.span(line, at, 0);
        if (stretch != null
                && stretch.meaning() instanceof Meaning.Range r
                && r.from() instanceof Date a
                && r.to() instanceof Date b
                && a.weekday() != null
                && b.weekday() != null
                && a.day() == null
                && b.day() == null)
            return week.as(new Meaning.Range(in(a, week.meaning()), in(b, week.meaning())), stretch.end());
        Parsed weekday = DayGrammar.weekday(line, at, 0);
        if (weekday == null
                || !(weekday.meaning() instanceof Date d)
                || d.direction() != Direction.NONE
                || d.day() != null) return week;
        return week.as(new Date(null, null, null, d.weekday(), Direction.NONE, false, week.meaning()), weekday.end());
    }

    private static Date in(Date weekday, Meaning week) {
        return new Date(null, null, null, weekday.weekday(), Direction.NONE, false, week);
    }

    /** «the past two weeks», «the coming days», «the last 3 years». */
    static @Nullable Parsed window(Line line, int i, int allowed) {
        Lex last = line.find(i, Kind.NUMBER, "last", allowed);
        if (last != null && !last.definite()) {
            Len len = NumberGrammar.length(line, last.end(), 0);
            if (len != null && len.counted()) return new Parsed(new Meaning.Window(len.length(), -1), i, len.end());
        }
        Len len = NumberGrammar.length(line, i, allowed);
        if (len == null) return null;
        Lex direction = ShiftGrammar.direction(line, len.end());
        if (direction == null || !len.definite() && !len.counted()) return null;
        int sign = switch (ShiftGrammar.direction(direction)) {
            case PAST -> -1;
            case NEXT -> 1;
            default -> 0;
        };
        boolean single = !len.counted() && !len.length().vague() && len.length().grain() != Grain.HOUR;
        if (sign == 0 || single) return null;
        Length length = len.length();
        return new Parsed(new Meaning.Window(length.vague() ? null : length, sign), i, direction.end());
    }

    private static @Nullable Parsed recent(Line line, int i, int allowed) {
        Lex recent = line.find(i, Kind.RECENT, allowed);
        if (recent == null) return null;
        Meaning meaning =
                recent.number() == 0 ? new Shift(Grain.DAY, 0, Anchor.PAGE) : new Meaning.Window(null, recent.number());
        return new Parsed(meaning, i, recent.end());
    }
}
