package org.sijill.view;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * A century, decade, year, month or day, by the beginning of the dates in it: {@code 20} for 2000 to 2099, {@code 202},
 * {@code 2021}, {@code 2021-08}, {@code 2021-08-11}; all of time where it is empty. Immutable.
 */
public record Stretch(String name) {
    /** All of time. */
    public static final Stretch ALL = new Stretch("");

    /** @throws IllegalArgumentException where it is no such beginning of a date that there is */
    public Stretch {
        String whole = name + "2000-01-01".substring(Math.min(name.length(), 10));
        boolean cut = List.of(0, 2, 3, 4, 7, 10).contains(name.length());
        try {
            if (!cut || !LocalDate.parse(whole).toString().equals(whole)) throw new DateTimeException(name);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no stretch of time is called " + name, e);
        }
    }

    /** Whether an entry is known to lie in it: both its ends do. */
    boolean holds(Entry e) {
        String from = e.from(), to = e.to();
        return name.isEmpty() || from != null && to != null && from.startsWith(name) && to.startsWith(name);
    }

    /** How much of a date the next finer stretches have: those of a year are months, of a month days. */
    int finer() {
        return switch (name.length()) {
            case 4 -> 7;
            case 7 -> 10;
            default -> 4;
        };
    }

    /** All stretches of a year or a month in order; none where they are years, which may be many. */
    public List<Stretch> parts() {
        List<Stretch> parts = new ArrayList<>();
        int last = name.length() == 4
                ? 12
                : name.length() == 7 ? YearMonth.parse(name).lengthOfMonth() : 0;
        for (int i = 1; i <= last; i++) parts.add(new Stretch(name + (i < 10 ? "-0" : "-") + i));
        return parts;
    }

    /** Those around it from the coarsest to itself, all of time left out. */
    public List<Stretch> path() {
        List<Stretch> path = new ArrayList<>();
        for (int length : List.of(2, 3, 4, 7, 10))
            if (length <= name.length()) path.add(new Stretch(name.substring(0, length)));
        return path;
    }

    /** Whether it is a day, the finest. */
    public boolean day() {
        return name.length() == 10;
    }
}
