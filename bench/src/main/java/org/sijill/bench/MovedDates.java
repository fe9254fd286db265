package org.sijill.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sijill.data.TsvFile;

/**
 * A text on another day: the dates that it writes with numbers or the name of a month, and its years, moved by as many
 * days as its page is. Weekdays and «yesterday» move by themselves. Immutable.
 */
final class MovedDates {
    private static final List<String> TRADITIONS = List.of("egyptian", "levantine", "maghrebi", "moroccan");

    /** A month by a name that one tradition has for it. */
    private record Month(String tradition, int number) {}

    private final Map<String, Month> months = new HashMap<>();
    /** Tradition → the first name of each month. */
    private final Map<String, Map<Integer, String>> names = new TreeMap<>();

    private final Pattern date;

    /** @param calendar the folder of the lexicon that holds the names of months */
    MovedDates(Path calendar) throws IOException {
        for (String tradition : TRADITIONS)
            for (List<String> row : TsvFile.table(calendar.resolve("months").resolve(tradition + ".tsv"))
                    .rows()) {
                int number = Integer.parseInt(row.get(0));
                names.computeIfAbsent(tradition, k -> new HashMap<>()).putIfAbsent(number, row.get(2));
                months.putIfAbsent(row.get(2), new Month(tradition, number));
            }
        List<String> all = new ArrayList<>(months.keySet());
        all.sort(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        String month = all.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
        String number = "(?<!\\d)";
        date = Pattern.compile("(?<iso>" + number + "20\\d\\d-\\d\\d-\\d\\d)"
                + "|(?<slashes>" + number + "\\d{1,2}/\\d{1,2}/20\\d\\d)"
                + "|" + number + "(?<day>\\d{1,2}) (?<name>" + month + ")(?: ?/ ?(?<second>" + month
                + "))?(?!\\p{L})(?:،? (?<year>20\\d\\d))?"
                + "|(?<only>" + month + ")(?: ?/ ?(?<other>" + month + "))? (?<in>20\\d\\d)"
                + "|(?<alone>" + number + "20[0-3]\\d(?!\\d))");
    }

    /** What {@code text}, of day {@code own}, would say on {@code day}. */
    String moved(String text, LocalDate own, LocalDate day) {
        long days = ChronoUnit.DAYS.between(own, day);
        return date.matcher(text).replaceAll(m -> {
            try {
                return moved(m, own, day, days);
            } catch (DateTimeException e) {
                // 31 February and its like stay as they are
                return m.group();
            }
        });
    }

    private String moved(MatchResult m, LocalDate own, LocalDate day, long days) {
        if (m.group("iso") != null)
            return LocalDate.parse(m.group("iso")).plusDays(days).toString();
        if (m.group("slashes") != null) {
            String[] parts = m.group("slashes").split("/");
            LocalDate to = LocalDate.of(
                            Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0]))
                    .plusDays(days);
            return to.getDayOfMonth() + "/" + to.getMonthValue() + "/" + to.getYear();
        }
        if (m.group("day") != null) {
            String year = m.group("year");
            LocalDate to = LocalDate.of(
                            year == null ? own.getYear() : Integer.parseInt(year),
                            month(m.group("name")),
                            Integer.parseInt(m.group("day")))
                    .plusDays(days);
            return to.getDayOfMonth() + " " + named(m, "name", "second", to) + (year == null ? "" : " " + to.getYear());
        }
        if (m.group("only") != null) {
            LocalDate to = LocalDate.of(Integer.parseInt(m.group("in")), month(m.group("only")), 15)
                    .plusDays(days);
            return named(m, "only", "other", to) + " " + to.getYear();
        }
        return String.valueOf(Integer.parseInt(m.group("alone")) + day.getYear() - own.getYear());
    }

    private int month(String name) {
        return months.getOrDefault(name, new Month("", 0)).number();
    }

    /** The month of {@code to} by the names that the matched one and the one after it, if any, had. */
    private String named(MatchResult m, String first, String second, LocalDate to) {
        String name = named(m.group(first), to);
        return m.group(second) == null ? name : name + "/" + named(m.group(second), to);
    }

    private String named(String name, LocalDate to) {
        Month month = months.get(name);
        return month == null
                ? name
                : names.getOrDefault(month.tradition(), Map.of()).getOrDefault(to.getMonthValue(), name);
    }
}
