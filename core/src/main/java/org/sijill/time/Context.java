package org.sijill.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an expression is resolved against. Nothing of it is ever guessed: an unknown page day leaves all that hangs on
 * it unresolved.
 *
 * @param pageFrom earliest day on which the page can have been published, null where unknown
 * @param pageTo latest such day, null where unknown
 * @param told the date last told before the expression, for «the next day», «two months after that»
 * @param tense of the clause that holds the expression
 * @param weekend the first day of the two-day weekend where the page was written
 */
public record Context(
        @Nullable LocalDate pageFrom,
        @Nullable LocalDate pageTo,
        @Nullable When told,
        Tense tense,
        DayOfWeek weekend) {

    /** A page of a known day, nothing told before, a weekend of Saturday and Sunday. */
    public static Context page(LocalDate day, Tense tense) {
        return new Context(day, day, null, tense, DayOfWeek.SATURDAY);
    }

    /** A page of some day of a stretch. */
    public static Context pages(LocalDate from, LocalDate to, Tense tense) {
        return new Context(from, to, null, tense, DayOfWeek.SATURDAY);
    }

    /** A page of an unknown day. */
    public static Context undated(Tense tense) {
        return new Context(null, null, null, tense, DayOfWeek.SATURDAY);
    }

    public Context told(@Nullable When told) {
        return new Context(pageFrom, pageTo, told, tense, weekend);
    }

    public Context tense(Tense tense) {
        return new Context(pageFrom, pageTo, told, tense, weekend);
    }
}
