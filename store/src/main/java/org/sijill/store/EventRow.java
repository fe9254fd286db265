package org.sijill.store;

import org.jspecify.annotations.Nullable;

/**
 * A line of a list of events.
 *
 * @param from first day, of the event where a page says when it was, else of its first page; ISO 8601
 * @param parties codes, parted by blanks
 */
public record EventRow(
        String id,
        String act,
        String type,
        String status,
        @Nullable String from,
        @Nullable String to,
        boolean dated,
        @Nullable String place,
        String parties,
        int reports,
        int voices,
        int disagreements) {}
