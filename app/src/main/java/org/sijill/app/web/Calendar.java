package org.sijill.app.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.Table;
import org.sijill.view.Stretch;

/**
 * Writes stretches of days no finer than they are known: a day, a month, a year, a range, an open end. Immutable, safe
 * for any number of threads.
 */
final class Calendar {
    private final Map<String, String[]> months = new HashMap<>();

    Calendar(Lexicon lexicon) {
        for (String tradition : Taste.MONTHS)
            months.put(tradition, names(lexicon.table("ar/calendar/months/" + tradition)));
    }

    private static String[] names(Table table) {
        String[] names = new String[13];
        java.util.Arrays.fill(names, "");
        for (List<String> row : table.rows()) {
            int month = Integer.parseInt(row.get(0));
            if (names[month].isEmpty()) names[month] = row.get(2);
        }
        return names;
    }

    /** The stretch in a reader's language and taste; ISO 8601 ends, null where open. */
    String write(@Nullable String from, @Nullable String to, Tongue tongue, Taste taste) {
        LocalDate first = from == null ? null : LocalDate.parse(from), last = to == null ? null : LocalDate.parse(to);
        return taste.digits(write(first, last, tongue, taste));
    }

    private String write(@Nullable LocalDate from, @Nullable LocalDate to, Tongue t, Taste taste) {
        if (from == null && to == null) return t.say("date.unknown");
        if (from == null || to == null)
            return from == null
                    ? t.say("date.until", day(need(to), t, taste))
                    : t.say("date.since", day(from, t, taste));
        if (from.equals(to)) return day(from, t, taste);
        if (from.getDayOfYear() == 1 && to.equals(LocalDate.of(from.getYear(), 12, 31)))
            return String.valueOf(from.getYear());
        boolean whole =
                from.getDayOfMonth() == 1 && to.equals(YearMonth.from(to).atEndOfMonth());
        if (whole && YearMonth.from(from).equals(YearMonth.from(to))) return month(from, t, taste);
        if (whole) return t.say("date.range", month(from, t, taste), month(to, t, taste));
        if (YearMonth.from(from).equals(YearMonth.from(to)))
            return t.say("date.range", String.valueOf(from.getDayOfMonth()), day(to, t, taste));
        return t.say("date.range", day(from, t, taste), day(to, t, taste));
    }

    /** A century, a decade, a year, a month or a day. */
    String write(Stretch s, Tongue tongue, Taste taste) {
        String name = s.name();
        return switch (name.length()) {
            case 0 -> tongue.say("zoom.all");
            case 2 -> taste.digits(tongue.say("date.range", name + "00", name + "99"));
            case 3 -> taste.digits(tongue.say("date.range", name + "0", name + "9"));
            case 4 -> taste.digits(name);
            case 7 -> taste.digits(month(LocalDate.parse(name + "-01"), tongue, taste));
            default -> write(name, name, tongue, taste);
        };
    }

    private static LocalDate need(@Nullable LocalDate day) {
        if (day == null) throw new IllegalArgumentException("no day");
        return day;
    }

    private String day(LocalDate d, Tongue t, Taste taste) {
        return d.getDayOfMonth() + " " + month(d, t, taste);
    }

    private String month(LocalDate d, Tongue t, Taste taste) {
        return name(d.getMonthValue(), t, taste) + " " + d.getYear();
    }

    /** The name of a month. */
    String name(int month, Tongue t, Taste taste) {
        String[] names = months.get(taste.months());
        return t.arabic() && names != null ? names[month] : t.say("month." + month);
    }
}
