package org.sijill.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.base.Clitics;
import org.sijill.time.Meaning.Date;
import org.sijill.time.NumberGrammar.Num;

/**
 * Several days or years in one breath: «the 26th and 27th of May», «the two days Sunday and Monday next», «the night
 * of Tuesday to Wednesday», «the years 1964 and 1985». Told as the stretch from the first to the last. Stateless.
 */
final class DayList {
    private DayList() {}

    private static final int MOST = 8;

    static @Nullable Parsed parse(Line line, int i, int allowed) {
        Lex led = line.find(i, Kind.UNIT, "day", allowed);
        boolean several = led != null && led.number() != 1;
        Lex part = line.find(i, Kind.DAYPART, allowed);
        int at = several && led != null ? led.end() : part != null ? part.end() : i;
        int clitics = at == i ? allowed : 0;
        Parsed best = weekdays(line, i, at, clitics, several || part != null);
        return Parsed.longer(best, dates(line, i, at, clitics));
    }

    private static @Nullable Parsed weekdays(Line line, int i, int at, int clitics, boolean led) {
        Parsed first = DayGrammar.weekday(line, at, clitics);
        Parsed last = null;
        for (int n = 1; first != null && n < MOST; n++) {
            int end = last == null ? first.end() : last.end();
            int next = separator(line, end, led);
            Parsed more = next < 0 ? null : DayGrammar.weekday(line, next, Clitics.AND);
            if (more == null) break;
            last = more;
        }
        if (first == null || last == null || !(first.meaning() instanceof Date f) || f.direction() != Direction.NONE)
            return null;
        return new Parsed(
                new Meaning.Range(SpanGrammar.complete(first.meaning(), last.meaning()), last.meaning()),
                i,
                last.end());
    }

    private static @Nullable Parsed dates(Line line, int i, int at, int clitics) {
        List<Num> days = new ArrayList<>(3);
        int next = at;
        for (int n = 0; n < MOST && next >= 0; n++) {
            Parsed date = DateGrammar.date(line, next, n == 0 ? clitics : Clitics.AND);
            if (date != null && date.meaning() instanceof Date d && d.day() != null && !days.isEmpty())
                return range(i, days.get(0), d, date.end());
            Num day = NumberGrammar.day(line, next, n == 0 ? clitics : Clitics.AND);
            if (day == null) return null;
            days.add(day);
            next = separator(line, day.end(), true);
        }
        return null;
    }

    private static @Nullable Parsed range(int i, Num first, Date last, int end) {
        if (last.day() == null || first.value() >= last.day()) return null;
        Date from =
                new Date(last.year(), last.month(), first.value(), null, last.direction(), last.hijri(), last.within());
        return new Parsed(new Meaning.Range(from, last), i, end);
    }

    /** The token of the next member, or -1: the conjunction, a comma, a hyphen; nothing at all only where a word for days led. */
    private static int separator(Line line, int i, boolean led) {
        Lex and = line.plain(i, Kind.JOINT);
        if (and != null && and.value().equals("and")) return i + 1;
        if (line.readings(i).stream().anyMatch(l -> (l.flags() & Clitics.AND) != 0)) return i;
        if (led && line.isMark(i, "،,-–/")) return i + 1;
        return -1;
    }
}
