package org.sijill.time;

import org.jspecify.annotations.Nullable;
import org.sijill.text.Token;
import org.sijill.time.Meaning.Date;

/**
 * Dates in digits: 23/11/2021, 2021-11-23, 23.11.2021, 11/2021; the day before the month wherever both can be, as the
 * Arabic press writes. Day and month alone count only after a preposition of time or a word for day, and not with a
 * hyphen where both could be the score of a match. Stateless.
 */
final class NumericDate {
    private NumericDate() {}

    static @Nullable Parsed parse(Line line, int i) {
        int at = NumberGrammar.digitsAt(line, i);
        Parsed dotted = dotted(line, at);
        if (dotted != null) return dotted.starting(i);
        int a = line.digits(at);
        if (a < 0 || !line.isMark(at + 1, "/-–\\")) return null;
        int b = line.digits(at + 2);
        if (b < 0) return null;
        boolean third = line.isMark(at + 3, "/-–\\") && line.digits(at + 4) >= 0;
        if (third) return three(line, at, a, b);
        if (line.width(at) == 4 && line.width(at + 2) <= 2 && b >= 1 && b <= 12 && plausible(a))
            return month(a, b, i, at + 3);
        if (line.width(at + 2) == 4 && a >= 1 && a <= 12 && plausible(b)) return month(b, a, i, at + 3);
        if (line.isMark(at + 3, ",،")
                && line.width(at + 4) >= 2
                && line.digits(at + 4) >= 0
                && line.isMark(at + 1, "/")) {
            Parsed withYear = three(line, at, a, b);
            if (withYear != null) return withYear;
        }
        return dayAndMonth(line, i, at, a, b);
    }

    private static @Nullable Parsed three(Line line, int at, int a, int b) {
        int c = line.digits(at + 4);
        int end = at + 5;
        Lex era = line.plain(end, Kind.ERA);
        boolean hijri = era != null && era.value().equals("hijri");
        if (era != null) end = era.end();
        Date date = null;
        if (line.width(at) == 4) date = of(a, b, c, hijri);
        else if (line.width(at + 4) == 4) date = either(c, b, a, hijri);
        else if (line.width(at + 4) == 2 && a > 0 && b > 0) date = either(century(c), b, a, hijri);
        return date == null ? null : new Parsed(date, at, end);
    }

    private static int century(int year) {
        return year < 50 ? 2000 + year : 1900 + year;
    }

    private static @Nullable Date either(int year, int month, int day, boolean hijri) {
        Date date = of(year, month, day, hijri);
        return date != null ? date : of(year, day, month, hijri);
    }

    private static @Nullable Date of(int year, int month, int day, boolean hijri) {
        if (month < 1 || month > 12 || day < 1 || day > 31 || year < 600) return null;
        return new Date(year, month, day, null, Direction.NONE, hijri || year > 1350 && year < 1460, null);
    }

    private static boolean plausible(int year) {
        return year >= 1800 && year <= 2100;
    }

    private static Parsed month(int year, int month, int from, int end) {
        return new Parsed(new Date(year, month, null, null, Direction.NONE, false, null), from, end);
    }

    private static @Nullable Parsed dayAndMonth(Line line, int i, int at, int a, int b) {
        boolean slash = line.isMark(at + 1, "/");
        boolean sure = slash ? Math.max(a, b) > 12 && line.width(at) + line.width(at + 2) >= 3 : false;
        if (!sure && !DateGrammar.timely(line, i) && !afterDay(line, i)) return null;
        if (line.width(at) > 2 || line.width(at + 2) > 2 || line.isMark(at + 3, "/-")) return null;
        boolean dayFirst = b >= 1 && b <= 12 && a >= 1 && a <= 31;
        if (!dayFirst && (a > 12 || b > 31 || a < 1 || b < 1)) return null;
        return new Parsed(
                new Date(null, dayFirst ? b : a, dayFirst ? a : b, null, Direction.NONE, false, null), i, at + 3);
    }

    private static boolean afterDay(Line line, int i) {
        return i > 0
                && (line.any(i - 1, Kind.UNIT) instanceof Lex u && u.value().equals("day")
                        || line.any(i - 1, Kind.WEEKDAY) != null);
    }

    /** 23.11.2021 is one token of digits and dots; 15.11 is a number unless a word for day stands before it. */
    private static @Nullable Parsed dotted(Line line, int i) {
        Token token = line.token(i);
        if (token == null || token.kind() != Token.Kind.NUMBER || token.word().length() > 10) return null;
        String[] parts = token.word().split("\\.", -1);
        if (parts.length == 3) return dottedThree(parts, i);
        if (parts.length != 2 || !digits(parts[0]) || !digits(parts[1])) return null;
        int a = Integer.parseInt(parts[0]);
        int b = Integer.parseInt(parts[1]);
        if (parts[0].length() == 4 && plausible(a) && b >= 1 && b <= 12) return month(a, b, i, i + 1);
        boolean day = afterDay(line, i);
        if (!day || parts[0].length() > 2 || parts[1].length() > 2) return null;
        Date date = either(2000, b, a, false);
        return date == null
                ? null
                : new Parsed(new Date(null, date.month(), date.day(), null, Direction.NONE, false, null), i, i + 1);
    }

    private static @Nullable Parsed dottedThree(String[] parts, int i) {
        for (String p : parts) if (!digits(p)) return null;
        int a = Integer.parseInt(parts[0]);
        int b = Integer.parseInt(parts[1]);
        int c = Integer.parseInt(parts[2]);
        Date date =
                parts[0].length() == 4 ? of(a, b, c, false) : parts[2].length() == 4 ? either(c, b, a, false) : null;
        return date == null ? null : new Parsed(date, i, i + 1);
    }

    private static boolean digits(String s) {
        return !s.isEmpty() && s.length() <= 4 && s.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
