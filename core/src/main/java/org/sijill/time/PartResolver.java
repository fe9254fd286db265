package org.sijill.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.sijill.time.Meaning.Date;

/**
 * Pieces of pieces. The early, middle and late part of a month are its days 1–10, 10–20 and 21 to the end; of a year the
 * halves and the middle third, of other pieces the thirds; of a week Monday to Wednesday, Tuesday to Friday, Thursday to Sunday. The first week of a
 * piece is the one that holds its fourth day. Stateless.
 */
final class PartResolver {
    private PartResolver() {}

    static @Nullable Days part(Meaning.Part p, @Nullable LocalDate page, Context context) {
        if (p.piece() == Meaning.Piece.WEEKEND) return weekend(p.whole(), page, context);
        Days whole = Resolver.at(p.whole(), page, context);
        if (whole == null || whole.from() == null || whole.to() == null) return null;
        LocalDate from = whole.from();
        LocalDate to = whole.to();
        return switch (p.piece()) {
            case REST -> page == null || !whole.holds(page) ? null : new Days(page, to, Grain.RANGE);
            case LATER ->
                page == null || !page.isBefore(to)
                        ? null
                        : new Days(page.isBefore(from) ? from : page.plusDays(1), to, Grain.RANGE);
            default -> third(p.piece(), from, to, whole.grain());
        };
    }

    private static Days third(Meaning.Piece piece, LocalDate from, LocalDate to, Grain grain) {
        boolean early = piece == Meaning.Piece.EARLY;
        boolean mid = piece == Meaning.Piece.MID;
        if (grain == Grain.WEEK)
            return early
                    ? range(from, from.plusDays(2))
                    : mid ? range(from.plusDays(1), from.plusDays(4)) : range(from.plusDays(3), to);
        if (grain == Grain.MONTH)
            return early
                    ? range(from, from.plusDays(9))
                    : mid ? range(from.plusDays(9), from.plusDays(19)) : range(from.plusDays(20), to);
        boolean year = grain == Grain.YEAR && !mid;
        long months = Math.max(1, java.time.temporal.ChronoUnit.MONTHS.between(from, to.plusDays(1)) / (year ? 2 : 3));
        if (early) return range(from, from.plusMonths(months).minusDays(1));
        return mid
                ? range(
                        from.plusMonths(months),
                        to.plusDays(1).minusMonths(months).minusDays(1))
                : range(to.plusDays(1).minusMonths(months), to);
    }

    private static Days range(LocalDate from, LocalDate to) {
        return new Days(from, to, Grain.RANGE);
    }

    private static @Nullable Days weekend(Meaning whole, @Nullable LocalDate page, Context context) {
        if (page == null || !(whole instanceof Meaning.Shift week)) return null;
        Days days = Resolver.at(week, page, context);
        if (days == null || days.from() == null) return null;
        LocalDate first = days.from().with(TemporalAdjusters.nextOrSame(context.weekend()));
        boolean past = week.by() == 0 && context.tense() == Tense.PAST && first.isAfter(page);
        return range(past ? first.minusWeeks(1) : first, (past ? first.minusWeeks(1) : first).plusDays(1));
    }

    static @Nullable Days nth(Meaning.Nth n, @Nullable LocalDate page, Context context) {
        Days whole = Resolver.at(n.whole(), page, context);
        if (whole == null || whole.from() == null || whole.to() == null) return null;
        Days piece = n.weekday() != null
                ? Days.day(nthWeekday(n.n(), DayOfWeek.of(n.weekday()), whole.from(), whole.to()))
                : n.unit() == Grain.WEEK
                        ? nthWeek(n.n(), whole.from(), whole.to())
                        : nthPiece(n, whole.from(), whole.to());
        return piece != null
                        && piece.to() != null
                        && piece.from() != null
                        && !piece.from().isAfter(whole.to())
                ? piece
                : null;
    }

    private static LocalDate nthWeekday(int n, DayOfWeek weekday, LocalDate from, LocalDate to) {
        return n < 0
                ? to.with(TemporalAdjusters.previousOrSame(weekday))
                : from.with(TemporalAdjusters.nextOrSame(weekday)).plusWeeks(n - 1L);
    }

    private static @Nullable Days nthWeek(int n, LocalDate from, LocalDate to) {
        return n < 0 ? Days.piece(Grain.WEEK, to.minusDays(3), 0) : Days.piece(Grain.WEEK, from.plusDays(3), n - 1);
    }

    private static @Nullable Days nthPiece(Meaning.Nth n, LocalDate from, LocalDate to) {
        return n.n() < 0 ? Days.piece(n.unit(), to, 0) : Days.piece(n.unit(), from, n.n() - 1);
    }

    /** Spring is March to May and so on; winter runs into the next year. */
    static @Nullable Days season(Meaning.Season s, @Nullable LocalDate page, Context context) {
        if (s.year() instanceof Date d && d.year() == null)
            return page == null ? null : directed(s.season(), d.direction(), page);
        Days year = Resolver.at(s.year(), page, context);
        return year == null || year.from() == null
                ? null
                : season(s.season(), year.from().getYear());
    }

    private static Days season(int season, int year) {
        LocalDate from = LocalDate.of(year, season * 3, 1);
        return new Days(from, from.plusMonths(3).minusDays(1), Grain.QUARTER);
    }

    private static @Nullable Days directed(int season, Direction direction, LocalDate page) {
        Days best = null;
        for (int year = page.getYear() - 2; year <= page.getYear() + 1; year++) {
            Days days = season(season, year);
            if (days.from() == null || days.to() == null) continue;
            boolean past = days.to().isBefore(page) && direction == Direction.PAST;
            boolean current = direction == Direction.CURRENT && days.holds(page);
            if (past || current) best = days;
            if (direction == Direction.NEXT && days.from().isAfter(page)) return days;
        }
        return best;
    }
}
