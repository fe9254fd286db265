package org.sijill.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.register.Relation;

/**
 * An event as lists and counts know it.
 *
 * @param from first day, of the event where a page says when it was, else of its first page; ISO 8601
 * @param dated whether a page says when it was
 * @param promise for an announcement, what came of it: {@code open overdue fulfilled cancelled}; null for all else
 * @param parties codes, each once
 */
public record Entry(
        String id,
        String act,
        String type,
        String status,
        @Nullable String promise,
        @Nullable String from,
        @Nullable String to,
        boolean dated,
        @Nullable String country,
        @Nullable String place,
        List<String> parties,
        List<String> outlets,
        int reports,
        int voices,
        int disagreements) {
    public Entry {
        parties = List.copyOf(parties);
        outlets = List.copyOf(outlets);
    }

    /** The day by which it is put in order, or {@code none}. */
    String day(String none) {
        return from != null ? from : to != null ? to : none;
    }

    /** The year of its first day, or null. */
    @Nullable
    String year() {
        String day = day("");
        return day.length() < 4 ? null : day.substring(0, 4);
    }

    /** Whether pages differ about it. */
    public boolean disputed() {
        return disagreements > 0;
    }

    /** This entry with what came of it, where it is an announcement. */
    public Entry came(Set<Relation> outcomes, LocalDate asOf) {
        if (!status.equals("planned")) return this;
        boolean over = dated && to != null && to.compareTo(asOf.toString()) < 0;
        String promise = outcomes.contains(Relation.FULFILS)
                ? "fulfilled"
                : !outcomes.isEmpty() ? "cancelled" : over ? "overdue" : "open";
        return new Entry(
                id,
                act,
                type,
                status,
                promise,
                from,
                to,
                dated,
                country,
                place,
                parties,
                outlets,
                reports,
                voices,
                disagreements);
    }
}
