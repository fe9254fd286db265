package org.sijill.time;

import org.jspecify.annotations.Nullable;
import org.sijill.base.Clitics;
import org.sijill.time.Meaning.Date;
import org.sijill.time.NumberGrammar.Num;

/**
 * A day of the month alone: «on the 15th» where the clause ends after it, «the day 27». A number after «to» is a count
 * there («the toll rose to 27») and no day. Stateless.
 */
final class LoneDay {
    private LoneDay() {}

    static @Nullable Parsed parse(Line line, int i) {
        Lex word = line.find(i, Kind.UNIT, "day", Clitics.AND | Clitics.LI);
        boolean led = word != null && word.number() == 1 && !word.definite();
        int at = led && word != null ? word.end() : i;
        Num day = NumberGrammar.day(line, at, led ? 0 : Clitics.LI | Clitics.BI);
        if (day == null || !led && !timed(line, i, day) || !day.digits() && !day.definite()) return null;
        boolean end = day.end() >= line.size() || line.isMark(day.end(), ".!") && day.end() + 1 >= line.size();
        boolean closed = end || led && (line.isMark(day.end(), "،,)؛") || line.startsWithJoint(day.end()));
        if (!closed || !day.digits() && !end) return null;
        return new Parsed(new Date(null, null, day.value(), null, Direction.NONE, false, null), i, day.end());
    }

    private static boolean timed(Line line, int i, Num day) {
        if (line.plain(i - 1, Kind.IN) != null) return line.any(i - 2, Kind.NUMBER) == null && line.digits(i - 2) < 0;
        boolean glued = line.readings(i).stream().anyMatch(l -> (l.flags() & Clitics.LI) != 0);
        return !day.digits() && day.definite() && (glued || line.plain(i - 1, Kind.TO) != null);
    }
}
