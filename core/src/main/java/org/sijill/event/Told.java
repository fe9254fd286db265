package org.sijill.event;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.time.Context;
import org.sijill.time.Expression;
import org.sijill.time.TimeReader;
import org.sijill.time.When;

/**
 * For each expression of a page that counts from a date told before it («the next day», «two months after that») that
 * date: the last one told in its sentence or the two before. Immutable once made.
 */
final class Told {
    private static final int REACH = 2;

    private final Map<Expression, When> before = new IdentityHashMap<>();

    Told(TimeReader reader, Context day, List<Coder.Read> reads) {
        When last = null;
        int sentence = 0;
        for (Coder.Read read : reads)
            for (Expression e : read.times()) {
                boolean near = last != null && read.sentence().index() - sentence <= REACH;
                if (e.hangsOnText() && near) before.put(e, last);
                When when = reader.resolve(e, of(e, day.tense(Dating.tense(read.words(), e))))
                        .orElse(null);
                if (when == null || when.from() == null) continue;
                last = when;
                sentence = read.sentence().index();
            }
    }

    /** The context with the date that {@code e} counts from. */
    Context of(Expression e, Context context) {
        @Nullable When told = before.get(e);
        return told == null ? context : context.told(told);
    }
}
