package org.sijill.store;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.event.Report;
import org.sijill.page.Page;
import org.sijill.register.Narrowing;

/**
 * A page as a register holds it.
 *
 * @param sheet what is known of it, and its text
 * @param came the page as it came in, to be read again
 * @param withdrawn why it was withdrawn, or null
 * @param reports what it tells, by the reading that was filed
 * @param events report id → the event that it is part of
 * @param narrowed where it has no date of its own: when other pages' dates allow it
 */
public record PageView(
        Sheet sheet,
        Page came,
        @Nullable String withdrawn,
        int version,
        List<Report> reports,
        Map<String, String> events,
        @Nullable Narrowing narrowed) {

    /**
     * A page without its reports.
     *
     * @param from first day on which it may have been published, ISO 8601, or null
     * @param basis metadata, text or inferred; null where no day is known
     * @param text headline and body, verbatim
     */
    public record Sheet(
            String id,
            @Nullable String url,
            @Nullable String outlet,
            @Nullable String title,
            @Nullable String from,
            @Nullable String to,
            @Nullable String basis,
            String language,
            String text) {}
}
