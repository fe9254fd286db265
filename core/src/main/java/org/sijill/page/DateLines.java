package org.sijill.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.base.Folding;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.Table;

/**
 * Knows a line that says when the page was published, and reads the day out of it: a day, a month by any tradition's
 * name and a year, month before day as English has it, or figures. The months are those of {@code ar/calendar/months}, the
 * other words the table {@code ar/dateline}'s.
 * Refuses a day without its year. Immutable, safe for any number of threads.
 */
final class DateLines {
    /** Months of other years than the Gregorian, or names that mean something else elsewhere. */
    private static final Set<String> OTHER_YEARS = Set.of("ar/calendar/months/hijri", "ar/calendar/months/libyan");

    private static final int MOST = 16;

    private final Map<List<String>, Integer> months = new HashMap<>();
    private final Set<String> known = new HashSet<>();

    DateLines(Lexicon lexicon) {
        Table table = lexicon.table("ar/dateline");
        Folding folding = lexicon.folding();
        for (List<String> row : table.rows()) {
            List<String> words = Line.words(row.get(2), folding);
            known.addAll(words);
            if (row.get(0).equals("month")) months.put(words, Integer.parseInt(row.get(1)));
        }
        for (Table calendar : lexicon.tables("ar/calendar/months/"))
            if (!OTHER_YEARS.contains(calendar.name())) months(calendar, folding);
    }

    private void months(Table calendar, Folding folding) {
        int text = calendar.column("arabic");
        for (List<String> row : calendar.rows()) {
            List<String> words = Line.words(row.get(text), folding);
            known.addAll(words);
            months.put(words, Integer.parseInt(row.get(0)));
        }
    }

    /** Whether {@code line} is a date or time with no more than {@code others} words of another sort. */
    boolean is(Line line, int others) {
        if (line.size() > MOST || !line.hasNumber()) return false;
        long unknown = line.words().stream().filter(this::strange).count();
        boolean dated = day(line) != null || line.words().stream().anyMatch(known::contains) || clock(line);
        return unknown <= others && dated;
    }

    private boolean strange(String word) {
        return !Character.isDigit(word.charAt(0)) && !known.contains(word);
    }

    private static boolean clock(Line line) {
        return line.after().indexOf(':') >= 0 && line.size() <= 4;
    }

    /** The first full date of {@code line}, or null. */
    @Nullable
    LocalDate day(Line line) {
        for (int i = 0; i < line.size(); i++) {
            LocalDate found = at(line, i);
            if (found != null) return found;
        }
        return null;
    }

    private @Nullable LocalDate at(Line line, int i) {
        List<String> w = line.words();
        int first = number(w, i);
        if (first >= 0) {
            int len = monthLength(w, i + 1);
            if (len > 0) return date(year(w, afterMonths(w, i + 1)), month(w, i + 1, len), first);
            return figures(line, i);
        }
        int len = monthLength(w, i);
        return len == 0 ? null : date(year(w, i + len + 1), month(w, i, len), number(w, i + len));
    }

    private @Nullable LocalDate figures(Line line, int i) {
        List<String> w = line.words();
        int a = number(w, i);
        int b = number(w, i + 1);
        int c = number(w, i + 2);
        if (b < 0 || c < 0 || !joined(line, i) || !joined(line, i + 1)) return null;
        if (a > 31) return date(a, b, c);
        return b > 12 ? date(c, a, b) : date(c, b, a);
    }

    private static boolean joined(Line line, int i) {
        return "/-.\u2013".indexOf(line.after().charAt(i)) >= 0;
    }

    private int afterMonths(List<String> w, int from) {
        int i = from;
        for (int len = monthLength(w, i); len > 0; len = monthLength(w, i)) i += len;
        return i;
    }

    private int monthLength(List<String> w, int from) {
        for (int len = 2; len > 0; len--)
            if (from + len <= w.size() && months.containsKey(w.subList(from, from + len))) return len;
        return 0;
    }

    private int month(List<String> w, int from, int len) {
        return months.getOrDefault(w.subList(from, from + len), 0);
    }

    private static int year(List<String> w, int i) {
        return number(w, i);
    }

    private static int number(List<String> w, int i) {
        if (i >= w.size()
                || w.get(i).length() > 4
                || !Character.isDigit(w.get(i).charAt(0))) return -1;
        return Integer.parseInt(w.get(i));
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        if (year < 1990 || year > 2100) return null;
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
