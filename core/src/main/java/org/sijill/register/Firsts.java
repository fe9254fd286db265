package org.sijill.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sijill.event.Report;

/** Checks what pages claim about an event, «the first visit since …», against the register. Stateless. */
public final class Firsts {
    private Firsts() {}

    /**
     * A claim and what the register says to it.
     *
     * @param by id of the event that contradicts it; null where none does, so far
     */
    public record Verdict(
            String report, Report.Claim claim, @Nullable String by) {
        /** {@code contradicted} or {@code confirmed so far}. */
        public String word() {
            return by == null ? "confirmed so far" : "contradicted";
        }
    }

    /**
     * The claims to be the first of {@code event}'s reports.
     *
     * @param before the last days of events of the same act and parties that took place, by their ids, from the
     *     register, and in the order in which they are to be named
     */
    public static List<Verdict> of(Event event, Function<Event, Map<String, LocalDate>> before) {
        List<Verdict> verdicts = new java.util.ArrayList<>();
        Map<String, LocalDate> others = null;
        for (Statement s : event.statements())
            for (Report.Claim c : s.report().claims()) {
                if (!c.claim().equals("first")) continue;
                if (others == null) others = before.apply(event);
                verdicts.add(new Verdict(s.id(), c, earlier(event, others, since(c.scope()))));
            }
        return verdicts;
    }

    private static @Nullable String earlier(Event event, Map<String, LocalDate> others, int since) {
        LocalDate day = event.date() == null ? null : event.date().from();
        if (day == null) return null;
        for (Map.Entry<String, LocalDate> o : others.entrySet()) {
            boolean counts = o.getValue().isBefore(day) && o.getValue().getYear() >= since;
            if (counts && !o.getKey().equals(event.id())) return o.getKey();
        }
        return null;
    }

    /** The year that a scope names, in digits of any script; the beginning of time where it names none. */
    private static int since(@Nullable String scope) {
        if (scope == null) return Integer.MIN_VALUE;
        int year = 0, digits = 0;
        for (int i = 0; i <= scope.length(); i++) {
            int d = i < scope.length() ? Character.digit(scope.charAt(i), 10) : -1;
            if (d >= 0) {
                year = digits < 5 ? year * 10 + d : year;
                digits++;
            } else {
                if (digits == 4) return year;
                year = digits = 0;
            }
        }
        return Integer.MIN_VALUE;
    }
}
