package org.sijill.time;

import org.jspecify.annotations.Nullable;
import org.sijill.base.Clitics;
import org.sijill.time.Meaning.Anchor;
import org.sijill.time.Meaning.Date;
import org.sijill.time.Meaning.Shift;
import org.sijill.time.NumberGrammar.Num;

/**
 * Whole calendar pieces named by their distance: «last week», «this year», «the same month», «the following day»;
 * and pieces of pieces: «early this month», «the weekend», «the third quarter of 2016», «summer 2012», «the
 * nineties». Stateless.
 */
final class ShiftGrammar {
    private ShiftGrammar() {}

    /** The direction word at {@code i}: with the article, but for «itself». */
    static @Nullable Lex direction(Line line, int i) {
        Lex two = line.plain(i, Kind.PAST_TWO);
        if (two == null) two = line.plain(i, Kind.NEXT_TWO);
        if (two != null) return two;
        Lex lex = line.plain(i, Kind.DIRECTION);
        return lex != null && (lex.definite() || lex.value().equals("same")) ? lex : null;
    }

    static Direction direction(Lex lex) {
        if (lex.kind() == Kind.PAST_TWO) return Direction.PAST_TWO;
        if (lex.kind() == Kind.NEXT_TWO) return Direction.NEXT_TWO;
        return Direction.valueOf(lex.value().toUpperCase(java.util.Locale.ROOT));
    }

    static @Nullable Shift shift(Grain unit, Direction direction) {
        return switch (direction) {
            case PAST -> new Shift(unit, -1, Anchor.PAGE);
            case PAST_TWO -> new Shift(unit, -2, Anchor.PAGE);
            case NEXT -> new Shift(unit, 1, Anchor.PAGE);
            case NEXT_TWO -> new Shift(unit, 2, Anchor.PAGE);
            case CURRENT -> new Shift(unit, 0, Anchor.PAGE);
            case FOLLOWING -> new Shift(unit, 1, Anchor.TEXT);
            case SAME -> new Shift(unit, 0, Anchor.TEXT);
            case NONE -> null;
        };
    }

    /** «last month», «this week», «the same year». */
    static @Nullable Parsed unitShift(Line line, int i, int allowed) {
        Lex demonstrative = line.find(i, Kind.THIS, allowed);
        if (demonstrative != null)
            return shifted(line, i, line.plain(demonstrative.end(), Kind.UNIT), Direction.CURRENT);
        Lex same = line.find(i, Kind.SAME, allowed);
        if (same != null) return shifted(line, i, line.plain(same.end(), Kind.UNIT), Direction.SAME);
        Lex unit = line.find(i, Kind.UNIT, allowed);
        if (unit == null || !unit.definite() || unit.number() != 1) return null;
        Lex direction = direction(line, unit.end());
        if (direction == null) return null;
        Parsed parsed = shifted(line, i, unit, direction(direction));
        return parsed == null ? null : parsed.as(parsed.meaning(), direction.end());
    }

    private static @Nullable Parsed shifted(Line line, int i, @Nullable Lex unit, Direction direction) {
        if (unit == null
                || !unit.definite()
                || unit.number() != 1
                || unit.value().equals("hour")) return null;
        Grain grain = NumberGrammar.grain(unit);
        if (grain == Grain.DAY && direction == Direction.PAST)
            return new Parsed(new Shift(grain, -1, Anchor.TEXT), i, unit.end());
        Shift shift = shift(grain, direction);
        return shift == null ? null : new Parsed(shift, i, unit.end());
    }

    /** A piece that a part can be of: a date of a month or year, a shifted unit, a decade, or the bare unit («the year»: this one). */
    static @Nullable Parsed whole(Line line, int i) {
        int at = i;
        Lex of = line.plain(i, Kind.OF);
        if (of != null) at = of.end();
        Parsed best = Parsed.longer(unitShift(line, at, 0), DateGrammar.date(line, at, 0));
        best = Parsed.longer(best, season(line, at, 0));
        best = Parsed.longer(best, decade(line, at, 0));
        best = Parsed.longer(best, century(line, at, 0));
        Parsed bare = bareYear(line, at);
        best = Parsed.longer(best, bare);
        if (best == null) best = bareUnit(line, at);
        return best;
    }

    private static @Nullable Parsed bareYear(Line line, int at) {
        Num year = NumberGrammar.year(line, at, 0);
        if (year == null || year.value() < 1500) return null;
        return new Parsed(new Date(year.value(), null, null, null, Direction.NONE, false, null), at, year.end());
    }

    private static @Nullable Parsed bareUnit(Line line, int at) {
        Lex unit = line.plain(at, Kind.UNIT);
        if (unit == null || !unit.definite() || unit.number() != 1) return null;
        Grain grain = NumberGrammar.grain(unit);
        if (grain != Grain.WEEK && grain != Grain.MONTH && grain != Grain.YEAR) return null;
        return new Parsed(new Shift(grain, 0, Anchor.PAGE), at, unit.end());
    }

    /** «the beginning of the current month», «the weekend», «later this week». */
    static @Nullable Parsed part(Line line, int i, int allowed) {
        Parsed weekend = weekend(line, i, allowed);
        if (weekend != null) return weekend;
        Meaning.Piece piece = null;
        Lex word = null;
        for (Lex lex : line.readings(i)) {
            piece = (lex.flags() & ~(allowed | Clitics.ARTICLE)) == 0 ? piece(lex) : null;
            word = lex;
            if (piece != null) break;
        }
        if (piece == null || word == null || word.definite()) return null;
        Parsed whole = whole(line, word.end());
        if (whole == null || Fineness.of(whole.meaning()).compareTo(Grain.DAY) <= 0) return null;
        return new Parsed(new Meaning.Part(piece, whole.meaning()), i, whole.end());
    }

    private static Meaning.@Nullable Piece piece(Lex lex) {
        return switch (lex.kind()) {
            case EARLY -> Meaning.Piece.EARLY;
            case MID -> Meaning.Piece.MID;
            case LATE -> Meaning.Piece.LATE;
            case REST -> Meaning.Piece.REST;
            case LATER -> Meaning.Piece.LATER;
            default -> null;
        };
    }

    private static @Nullable Parsed weekend(Line line, int i, int allowed) {
        Lex weekend = line.find(i, Kind.WEEKEND, allowed);
        if (weekend == null) return null;
        Lex direction = direction(line, weekend.end());
        Shift week = direction == null ? null : shift(Grain.WEEK, direction(direction));
        Meaning whole = week == null ? new Shift(Grain.WEEK, 0, Anchor.PAGE) : week;
        return new Parsed(
                new Meaning.Part(Meaning.Piece.WEEKEND, whole), i, direction == null ? weekend.end() : direction.end());
    }

    /** «summer 2012», «last summer», «the summer of last year». */
    static @Nullable Parsed season(Line line, int i, int allowed) {
        Lex word = line.find(i, Kind.SEASON_WORD, allowed);
        Lex demonstrative = line.find(i, Kind.THIS, allowed);
        int at = word != null ? word.end() : demonstrative != null ? demonstrative.end() : i;
        Lex season = line.find(at, Kind.SEASON, at > i ? 0 : allowed);
        if (season == null || NameGuard.covered(line, at)) return null;
        if (demonstrative != null && season.definite())
            return new Parsed(
                    new Meaning.Season(season.number(), new Shift(Grain.YEAR, 0, Anchor.PAGE)), i, season.end());
        DateGrammar.Tail tail = DateGrammar.tail(line, season.end());
        if (tail.isNone()) return null;
        Meaning year = tail.within() != null
                ? tail.within()
                : new Date(tail.year(), null, null, null, tail.direction(), false, null);
        return new Parsed(new Meaning.Season(season.number(), year), i, tail.end());
    }

    /** «the nineties [of the last century]», but not the age of a person. */
    static @Nullable Parsed decade(Line line, int i, int allowed) {
        Lex decade = line.find(i, Kind.DECADE, allowed);
        if (decade == null || line.plain(decade.end(), Kind.AGE) != null) return null;
        int of = line.plain(decade.end(), Kind.OF) instanceof Lex l ? l.end() : decade.end();
        Parsed century = century(line, of, 0);
        int first = decade.number();
        if (century != null && century.meaning() instanceof Meaning.Century c) first = (c.n() - 1) * 100 + first % 100;
        return new Parsed(new Meaning.Decade(first), i, century == null ? decade.end() : century.end());
    }

    /** «the 19th century», «the last century». */
    static @Nullable Parsed century(Line line, int i, int allowed) {
        Lex unit = line.find(i, Kind.UNIT, "century", allowed);
        if (unit == null || !unit.definite()) return null;
        Num n = NumberGrammar.ordinal(line, unit.end(), 0);
        if (n != null) return new Parsed(new Meaning.Century(n.value()), i, n.end());
        Lex direction = direction(line, unit.end());
        if (direction == null) return null;
        return switch (direction(direction)) {
            case PAST -> new Parsed(new Meaning.Century(20), i, direction.end());
            case CURRENT -> new Parsed(new Meaning.Century(21), i, direction.end());
            default -> null;
        };
    }

    /** «the first week of October», «the third quarter of 2016», «the first Friday of July», «the last week of …». */
    static @Nullable Parsed nth(Line line, int i, int allowed) {
        Lex half = line.find(i, Kind.HALF, allowed);
        if (half != null) return nthOf(line, i, half.number(), Grain.HALF, null, half.end());
        Lex unit = line.find(i, Kind.UNIT, allowed);
        if (unit != null && unit.definite() && unit.number() == 1) {
            int n = ordinalOrLast(line, unit.end());
            if (n != 0) return nthOf(line, i, n, NumberGrammar.grain(unit), null, ordinalEnd(line, unit.end()));
        }
        int n = ordinalOrLast(line, i);
        if (n == 0 || n > 5 || !Fineness.allows(line, i, allowed)) return null;
        int at = ordinalEnd(line, i);
        Lex day = line.find(at, Kind.UNIT, "day", 0);
        Lex weekday = line.plain(day == null ? at : day.end(), Kind.WEEKDAY);
        if (weekday != null) return nthOf(line, i, n, Grain.WEEK, weekday.number(), weekday.end());
        Lex of = line.plain(at, Kind.UNIT);
        return of == null || of.definite() || of.number() != 1
                ? null
                : nthOf(line, i, n, NumberGrammar.grain(of), null, of.end());
    }

    private static int ordinalOrLast(Line line, int i) {
        Lex last = line.any(i, Kind.NUMBER) == null ? null : line.find(i, Kind.NUMBER, "last", Line.JOINED);
        if (last != null) return -1;
        Num n = NumberGrammar.ordinal(line, i, Line.JOINED);
        return n == null || n.value() > 53 ? 0 : n.value();
    }

    private static int ordinalEnd(Line line, int i) {
        Lex last = line.find(i, Kind.NUMBER, "last", Line.JOINED);
        if (last != null) return last.end();
        Num n = NumberGrammar.ordinal(line, i, Line.JOINED);
        return n == null ? i + 1 : n.end();
    }

    private static @Nullable Parsed nthOf(Line line, int i, int n, Grain unit, @Nullable Integer weekday, int at) {
        Parsed whole = whole(line, at);
        if (whole == null) return null;
        Grain of = Fineness.of(whole.meaning());
        if (of.compareTo(unit) <= 0 || of.compareTo(Grain.YEAR) > 0 || unit == Grain.HOUR) return null;
        return new Parsed(new Meaning.Nth(n, unit, weekday, whole.meaning()), i, whole.end());
    }
}
