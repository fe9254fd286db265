package org.sijill.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sijill.time.Meaning.Anchor;
import org.sijill.time.Meaning.Date;
import org.sijill.time.Meaning.Shift;

/** From meanings to days. A page known only as a stretch of days gives the stretch that holds all answers. Stateless. */
final class Resolver {
    private Resolver() {}

    static Optional<When> resolve(Meaning meaning, Context context, String wording) {
        Days alone = at(meaning, null, context);
        if (alone != null) return when(alone, Basis.of(meaning) == Basis.TEXT ? "text" : "absolute", wording);
        LocalDate from = context.pageFrom();
        LocalDate to = context.pageTo();
        if (from == null || to == null) return Optional.empty();
        Days first = at(meaning, from, context);
        Days last = from.equals(to) ? first : at(meaning, to, context);
        if (first == null || last == null) return Optional.empty();
        return when(
                first.hull(last),
                Basis.of(meaning) == Basis.TENSE ? "tense" : Basis.of(meaning) == Basis.TEXT ? "text" : "page",
                wording);
    }

    private static Optional<When> when(Days days, String basis, String wording) {
        if (days.from() == null && days.to() == null) return Optional.empty();
        if (days.from() != null && days.to() != null && days.to().isBefore(days.from())) return Optional.empty();
        return Optional.of(new When(days.from(), days.to(), days.grain(), basis, wording));
    }

    static @Nullable Days at(Meaning meaning, @Nullable LocalDate page, Context context) {
        return switch (meaning) {
            case Shift s -> shift(s, page, context);
            case Date d -> DateResolver.resolve(d, page, context);
            case Meaning.Same s -> same(s, page, context);
            case Meaning.Part p -> PartResolver.part(p, page, context);
            case Meaning.Nth n -> PartResolver.nth(n, page, context);
            case Meaning.Season s -> PartResolver.season(s, page, context);
            case Meaning.Offset o -> offset(o, page, context);
            case Meaning.Window w -> window(w, page, context);
            case Meaning.Range r -> range(r, page, context);
            case Meaning.Beyond b -> beyond(b, page, context);
            case Meaning.Decade d -> Days.years(d.first(), 10, Grain.DECADE);
            case Meaning.Century c -> Days.years((c.n() - 1) * 100, 100, Grain.CENTURY);
            case Meaning.Duration d -> null;
            case Meaning.Every e -> null;
        };
    }

    private static @Nullable Days shift(Shift s, @Nullable LocalDate page, Context context) {
        if (s.anchor() == Anchor.PAGE) return page == null ? null : Days.piece(s.unit(), page, s.by());
        When told = context.told();
        if (told == null || told.from() == null || told.grain().compareTo(s.unit()) > 0 && !told.isDay()) return null;
        return Days.piece(s.unit(), told.from(), s.by());
    }

    /** The telling that says most decides; a day's distance gives way to the weekday beside it, a weekday to a date. */
    private static @Nullable Days same(Meaning.Same s, @Nullable LocalDate page, Context context) {
        Shift shift = null;
        Date date = null;
        for (Meaning m : s.tellings()) {
            if (m instanceof Shift x) shift = x;
            if (m instanceof Date d
                    && (date == null || date.hijri() || date.month() == null && d.month() != null && !d.hijri()))
                date = d;
        }
        Days moved = shift == null ? null : shift(shift, page, context);
        if (date == null) return moved;
        if (moved == null || moved.from() == null || date.year() != null) {
            Days days = at(date, page, context);
            return days != null ? days : moved;
        }
        if (date.month() == null && date.weekday() != null) return near(moved.from(), DayOfWeek.of(date.weekday()));
        Days near = DateResolver.resolve(date, moved.from(), context.tense(Tense.UNKNOWN));
        return near == null ? moved : near;
    }

    /** The day of that weekday nearest to {@code day}: pages carry days of crawling that lag the words. */
    private static Days near(LocalDate day, DayOfWeek weekday) {
        LocalDate before = day.with(TemporalAdjusters.previousOrSame(weekday));
        LocalDate after = day.with(TemporalAdjusters.nextOrSame(weekday));
        return Days.day(ChronoUnit.DAYS.between(before, day) <= ChronoUnit.DAYS.between(day, after) ? before : after);
    }

    private static @Nullable Days offset(Meaning.Offset o, @Nullable LocalDate page, Context context) {
        int sign = o.sign() != 0 ? o.sign() : context.tense() == Tense.FUTURE ? 1 : -1;
        boolean fromText = o.anchor() == Anchor.TEXT || sign > 0 && !o.exact() && context.tense() == Tense.PAST;
        When told = context.told();
        LocalDate base = !fromText ? page : told == null ? null : sign < 0 ? told.from() : told.to();
        if (base == null) return null;
        Length length = o.length();
        LocalDate day = length.from(base, sign);
        if (o.exact() && !length.vague()) return Days.day(day);
        if (length.grain() == Grain.HOUR)
            return sign < 0
                    ? new Days(base.minusDays(1), base, Grain.DAY)
                    : new Days(base, base.plusDays(1), Grain.DAY);
        if (length.vague()) return sign < 0 ? new Days(null, day, Grain.RANGE) : new Days(day, null, Grain.RANGE);
        return Days.piece(length.grain().compareTo(Grain.YEAR) > 0 ? Grain.YEAR : length.grain(), day, 0);
    }

    private static @Nullable Days window(Meaning.Window w, @Nullable LocalDate page, Context context) {
        if (page == null) return null;
        int sign =
                w.sign() != 0 ? w.sign() : context.tense() == Tense.PAST ? -1 : context.tense() == Tense.FUTURE ? 1 : 0;
        if (sign == 0) return null;
        Length length = w.length();
        if (length == null || length.vague())
            return sign < 0 ? new Days(null, page, Grain.RANGE) : new Days(page, null, Grain.RANGE);
        if (length.grain() == Grain.HOUR)
            return sign < 0
                    ? new Days(page.minusDays(1), page, Grain.RANGE)
                    : new Days(page, page.plusDays(1), Grain.RANGE);
        return sign < 0
                ? new Days(length.from(page, -1), page, Grain.RANGE)
                : new Days(page.plusDays(1), length.from(page, 1), Grain.RANGE);
    }

    private static @Nullable Days range(Meaning.Range r, @Nullable LocalDate page, Context context) {
        if (r.from() instanceof Date a && r.to() instanceof Date b && weekdayOnly(a) && weekdayOnly(b))
            return weekdays(a, b, page, context);
        Days from = r.from() == null ? null : at(r.from(), page, context);
        Days to = r.to() == null ? null : at(r.to(), page, context);
        if (r.from() != null && from == null || r.to() != null && to == null) return null;
        if (from != null && from.from() == null) return r.to() == null ? from : null;
        LocalDate f = from == null ? null : from.from();
        LocalDate t = to == null ? null : to.to();
        if (f != null && t != null && t.isBefore(f) && ChronoUnit.DAYS.between(t, f) < 366) {
            if (page != null && context.tense() == Tense.FUTURE && f.isAfter(page)) t = roundAfter(r.to(), t);
            else f = roundBefore(r.from(), f);
        }
        return new Days(f, t, Grain.RANGE);
    }

    /** The beginning of a stretch that fell behind its end lies one round earlier: a week for weekdays, else a year. */
    private static LocalDate roundBefore(@Nullable Meaning from, LocalDate day) {
        return from instanceof Date d && d.weekday() != null && d.day() == null ? day.minusWeeks(1) : day.minusYears(1);
    }

    /** The end of a stretch to come that fell before its beginning lies one round later; the last day of February stays the last. */
    private static LocalDate roundAfter(@Nullable Meaning to, LocalDate day) {
        if (to instanceof Date d && d.weekday() != null && d.day() == null) return day.plusWeeks(1);
        boolean whole = to instanceof Date d && d.day() == null && day.getDayOfMonth() == day.lengthOfMonth();
        LocalDate later = day.plusYears(1);
        return whole ? later.with(TemporalAdjusters.lastDayOfMonth()) : later;
    }

    private static boolean weekdayOnly(Date d) {
        return d.weekday() != null && d.day() == null && d.month() == null && d.within() == null;
    }

    private static @Nullable Days weekdays(Date a, Date b, @Nullable LocalDate page, Context context) {
        boolean ahead =
                b.direction() == Direction.NEXT || b.direction() == Direction.NONE && context.tense() == Tense.FUTURE;
        Days end = at(ahead ? a : b, page, context);
        if (end == null || end.from() == null || a.weekday() == null || b.weekday() == null) return null;
        if (ahead)
            return new Days(
                    end.from(), end.from().with(TemporalAdjusters.nextOrSame(DayOfWeek.of(b.weekday()))), Grain.RANGE);
        return new Days(
                end.from().with(TemporalAdjusters.previousOrSame(DayOfWeek.of(a.weekday()))), end.from(), Grain.RANGE);
    }

    private static @Nullable Days beyond(Meaning.Beyond b, @Nullable LocalDate page, Context context) {
        Days time = at(b.time(), page, context);
        if (time == null) return null;
        return b.sign() < 0 ? new Days(null, time.to(), Grain.RANGE) : new Days(time.from(), null, Grain.RANGE);
    }
}
