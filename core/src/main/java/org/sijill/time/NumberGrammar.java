package org.sijill.time;

import org.jspecify.annotations.Nullable;
import org.sijill.base.Clitics;

/** Numbers in digits and words: counts, ordinals, days of the month, years; and lengths of time. Stateless. */
final class NumberGrammar {
    private NumberGrammar() {}

    /** A number and the token after it. */
    record Num(int value, int end, boolean definite, boolean digits) {}

    /** A length and the token after it. */
    record Len(Length length, int end, boolean definite, boolean counted) {}

    /** A number in digits (with a letter such as the article or a preposition written onto it) or in words. */
    static @Nullable Num count(Line line, int i, int allowed) {
        int at = digitsAt(line, i);
        int digits = line.digits(at);
        if (digits >= 0) return new Num(digits, at + 1, at > i, true);
        return words(line, i, allowed);
    }

    /** The token of digits at {@code i}, past a letter that is glued before it. */
    static int digitsAt(Line line, int i) {
        return line.any(i, Kind.JOINT) != null && line.digits(i + 1) >= 0 ? i + 1 : i;
    }

    /** A cardinal number in words, up to thousands: each further part is joined by the conjunction. */
    static @Nullable Num words(Line line, int i, int allowed) {
        Lex first = number(line, i, allowed);
        if (first == null || first.value().equals("ordinal") || first.value().equals("first")) return null;
        int total = first.number();
        int end = first.end();
        boolean teen = false;
        Lex next = number(line, end, 0);
        if (first.value().equals("unit") && next != null && next.value().equals("ten") && next.number() == 10) {
            total += 10;
            teen = true;
            end = next.end();
        } else if (next != null
                && first.number() <= 10
                && (next.value().equals("hundred") || next.value().equals("thousand"))) {
            total *= next.number();
            end = next.end();
        }
        for (int part = 0; part < 4; part++) {
            Lex joined = joined(line, end);
            if (joined == null || !fits(total, joined, teen)) break;
            int value = joined.number();
            end = joined.end();
            Lex after = number(line, end, 0);
            if (joined.value().equals("unit") && after != null && after.value().equals("ten")) {
                value += 10;
                end = after.end();
                teen = true;
            }
            total += value;
        }
        return new Num(total, end, first.definite(), false);
    }

    private static @Nullable Lex joined(Line line, int i) {
        Lex lex = number(line, i, Clitics.AND);
        if (lex == null || (lex.flags() & Clitics.AND) == 0) return null;
        return switch (lex.value()) {
            case "unit", "ten", "tens", "hundred", "thousand" -> lex;
            default -> null;
        };
    }

    private static boolean fits(int total, Lex joined, boolean teen) {
        return switch (joined.value()) {
            case "tens" -> !teen && total % 100 > 0 && total % 100 < 10 || total % 100 == 0 && total >= 100;
            case "unit", "ten" -> total >= 100 && total % 100 == 0;
            case "hundred" -> total >= 1000 && total % 1000 == 0;
            default -> false;
        };
    }

    private static @Nullable Lex number(Line line, int i, int allowed) {
        Lex lex = line.find(i, Kind.NUMBER, allowed);
        return lex == null || lex.value().equals("some") || lex.value().equals("last") ? null : lex;
    }

    /** An ordinal in words: first to thirty-first. */
    static @Nullable Num ordinal(Line line, int i, int allowed) {
        Lex first = line.find(i, Kind.NUMBER, "ordinal", allowed);
        if (first == null) {
            Lex tens = line.find(i, Kind.NUMBER, "tens", allowed);
            boolean bound = tens != null && tens.definite();
            return tens != null && bound ? new Num(tens.number(), tens.end(), true, false) : null;
        }
        Lex next = line.plain(first.end(), Kind.NUMBER);
        if (next != null && next.value().equals("ten"))
            return new Num(10 + first.number(), next.end(), first.definite(), false);
        Lex tens = line.find(first.end(), Kind.NUMBER, "tens", Clitics.AND);
        if (tens != null && (tens.flags() & Clitics.AND) != 0)
            return new Num(first.number() + tens.number(), tens.end(), first.definite(), false);
        return new Num(first.number(), first.end(), first.definite(), false);
    }

    /** A day of the month in digits, ordinals or cardinals, or the word for its first day. */
    static @Nullable Num day(Line line, int i, int allowed) {
        int at = digitsAt(line, i);
        int digits = line.digits(at);
        if (digits >= 1 && digits <= 31 && line.width(at) <= 2) return new Num(digits, at + 1, false, true);
        if (digits >= 0) return null;
        Lex first = line.find(i, Kind.NUMBER, "first", allowed);
        if (first != null) return new Num(1, first.end(), true, false);
        Num ordinal = ordinal(line, i, allowed);
        if (ordinal == null) ordinal = words(line, i, allowed);
        return ordinal != null && ordinal.value() >= 1 && ordinal.value() <= 31 ? ordinal : null;
    }

    /** A year in digits (three or four) or in words (a thousand or more). */
    static @Nullable Num year(Line line, int i, int allowed) {
        int at = digitsAt(line, i);
        int digits = line.digits(at);
        if (digits >= 0)
            return line.width(at) >= 3 && digits >= 100 && digits < 2200 ? new Num(digits, at + 1, false, true) : null;
        Num words = words(line, i, allowed);
        int least = line.find(i - 1, Kind.UNIT, "year", Line.JOINED) != null ? 100 : 1000;
        return words != null && words.value() >= least && words.value() < 2200 ? words : null;
    }

    /** A length of time: a counted unit, a dual, one unit, some units; several joined. */
    static @Nullable Len length(Line line, int i, int allowed) {
        Len len = oneLength(line, i, allowed);
        while (len != null) {
            Lex half = line.plain(len.end(), Kind.HALF_MORE);
            if (half != null) return new Len(len.length().andHalf(), half.end(), len.definite(), true);
            Len next = joinedLength(line, len.end());
            if (next == null || next.length().grain() == len.length().grain()) break;
            len = new Len(len.length().plus(next.length()), next.end(), len.definite(), true);
        }
        return len;
    }

    private static @Nullable Len joinedLength(Line line, int i) {
        Lex joint = line.any(i, Kind.JOINT);
        if (joint != null && joint.value().equals("and")) return counted(oneLength(line, i + 1, 0));
        if (line.isMark(i, "،,")) return counted(oneLength(line, i + 1, 0));
        Len len = oneLength(line, i, Clitics.AND);
        return len != null && len.counted() && startsWithAnd(line, i) ? len : null;
    }

    private static @Nullable Len counted(@Nullable Len len) {
        return len != null && len.counted() ? len : null;
    }

    private static boolean startsWithAnd(Line line, int i) {
        return line.readings(i).stream().anyMatch(l -> (l.flags() & Clitics.AND) != 0);
    }

    private static @Nullable Len oneLength(Line line, int i, int allowed) {
        Lex more = line.find(i, Kind.MORE, allowed);
        if (more != null) {
            Len len = oneLength(line, more.end(), Clitics.BI | Clitics.LI);
            if (len == null) return null;
            Length l = len.length();
            return new Len(
                    new Length(l.years(), l.months(), l.weeks(), l.days(), l.grain(), true),
                    len.end(),
                    len.definite(),
                    true);
        }
        Num count = count(line, i, allowed);
        if (count != null && count.value() < 2000) {
            Lex unit = line.plain(count.end(), Kind.UNIT);
            boolean contracts = unit != null && unit.value().equals("decade") && count.value() > 9;
            if (unit != null && isUnit(unit) && !contracts && (count.digits() || unit.number() != 2))
                return new Len(
                        Length.of(grain(unit), count.value(), false),
                        unit.end(),
                        count.definite() || unit.definite(),
                        true);
        }
        Lex some = line.find(i, Kind.NUMBER, "some", allowed);
        if (some != null) {
            Lex unit = line.plain(afterOf(line, some.end()), Kind.UNIT);
            return unit != null && unit.number() == 0
                    ? new Len(Length.of(grain(unit), 2, true), unit.end(), unit.definite(), true)
                    : null;
        }
        return bareUnit(line, i, allowed);
    }

    private static int afterOf(Line line, int i) {
        Lex of = line.plain(i, Kind.OF);
        return of == null ? i : of.end();
    }

    private static @Nullable Len bareUnit(Line line, int i, int allowed) {
        Lex unit = line.find(i, Kind.UNIT, allowed);
        if (unit == null || !isUnit(unit) || unit.number() < 0) return null;
        int end = unit.end();
        Num after = unit.number() == 2 ? null : trailing(line, end, unit.definite());
        if (after != null && unit.number() == 0 && !(after.digits() && after.value() > 99))
            return new Len(Length.of(grain(unit), after.value(), false), after.end(), unit.definite(), true);
        Lex some = line.find(end, Kind.NUMBER, "some", 0);
        if (some != null && unit.number() == 0)
            return new Len(Length.of(grain(unit), 2, true), some.end(), unit.definite(), true);
        Lex one = line.find(end, Kind.NUMBER, "unit", 0);
        if (one != null && unit.number() > 0 && one.number() == unit.number()) end = one.end();
        int count = unit.number() == 0 ? 2 : unit.number();
        return new Len(
                Length.of(grain(unit), count, unit.number() == 0),
                end,
                unit.definite(),
                unit.number() == 2 || end > unit.end());
    }

    /** The count after a definite plural: «the three months». */
    private static @Nullable Num trailing(Line line, int i, boolean definite) {
        if (!definite) return null;
        Num n = count(line, i, 0);
        return n != null && (n.definite() || n.digits()) ? n : null;
    }

    private static boolean isUnit(Lex unit) {
        return !unit.value().equals("quarter") && !unit.value().equals("half");
    }

    static Grain grain(Lex unit) {
        return Grain.valueOf(unit.value().toUpperCase(java.util.Locale.ROOT));
    }
}
