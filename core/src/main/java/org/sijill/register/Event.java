package org.sijill.register;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.sijill.event.Report;
import org.sijill.event.Status;

/**
 * What the register holds of one event: of each field the best-supported value, all reports behind it, where they
 * differ, and how each outlet words it. Derived from statements by {@link EventMaker}, never stored as the truth.
 *
 * @param id made of the first report's id; whichever report comes to be first, an event can be found by the id of any
 * @param statements all that tell it, in their fixed order
 * @param voices how many independent voices these are: copies of one text count once
 */
public record Event(
        String id,
        String act,
        String type,
        @Nullable String mode,
        List<String> contexts,
        Status status,
        List<Report.Side> actors,
        List<Report.Side> recipients,
        @Nullable Span date,
        Report.@Nullable Where place,
        Report.@Nullable Instrument instrument,
        List<Statement> statements,
        int voices,
        List<Disagreement> disagreements,
        List<Wording> wording) {

    /** From the first to the last day on which it may have been; null ends are open. */
    public record Span(@Nullable LocalDate from, @Nullable LocalDate to) {}

    /** A field of which the reports give more than one reading, and which report gives which. */
    public record Disagreement(String field, List<Reading> values) {}

    /** One reading of a field. */
    public record Reading(String value, List<String> reports) {}

    /**
     * The words that an outlet uses.
     *
     * @param parties code → the words for it
     * @param place null where it names none
     * @param act the words of the act itself
     */
    public record Wording(
            String outlet,
            SortedMap<String, List<String>> parties,
            @Nullable String place,
            List<String> act) {}

    /** The id that an event would have were {@code report} its first. */
    public static String id(String report) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(report.getBytes(StandardCharsets.UTF_8));
            return "e" + HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    static String id(List<Statement> group) {
        return id(group.getFirst().id());
    }
}
