package org.sijill.store;

/**
 * What a person says of a report: that a field is another, that it is none, or that one is missing.
 *
 * @param report the report's id; for one that is missing the page's
 * @param field act, status, roles or report
 * @param was what was read, {@code -} for nothing
 * @param said what the person says, {@code -} for nothing
 * @param at when, ISO 8601
 */
public record Remark(String report, String field, String was, String said, String by, String why, String at) {
    /** Whether the other says the same of the same, whoever says it and when. */
    public boolean repeats(Remark other) {
        return report.equals(other.report)
                && field.equals(other.field)
                && said.equals(other.said)
                && by.equals(other.by);
    }
}
