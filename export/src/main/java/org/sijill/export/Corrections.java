package org.sijill.export;

import java.util.List;
import org.sijill.register.Relation;

/**
 * What a person changed in exported files.
 *
 * @param pairs relations drawn between reports
 * @param remarks everything else that was changed
 * @param faults what could not be understood, a sentence each
 */
public record Corrections(List<Pair> pairs, List<Remark> remarks, List<String> faults) {
    public Corrections {
        pairs = List.copyOf(pairs);
        remarks = List.copyOf(remarks);
        faults = List.copyOf(faults);
    }

    /** {@code left} is to {@code right} what the relation says; each a report's id or an event's. */
    public record Pair(String left, String right, Relation relation) {}

    /**
     * A report of which a person says something else.
     *
     * @param report its id; for one that is missing the page's id
     * @param field act, status, roles; report where it is none, or one is missing
     * @param was what was exported, {@code -} for nothing
     * @param said what the person says, {@code -} for nothing
     */
    public record Remark(String report, String field, String was, String said) {}
}
