package org.sijill.register;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sijill.event.Report;
import org.sijill.event.Status;

/**
 * A report made ready for comparison: beside the report itself what of it is compared. Made by {@link Statements}.
 *
 * @param kept its words
 * @param near the words near its tellings
 * @param days when it was, as far as known
 * @param actors who acts, by code
 * @param recipients whom it is done to, by code
 * @param all both sides as one
 * @param place folded words of the place, empty where none is said
 */
public record Statement(
        Report report,
        Witness page,
        Kept kept,
        Near near,
        Days days,
        Map<String, Members> actors,
        Map<String, Members> recipients,
        Map<String, Members> all,
        Set<String> place) {
    /** Letters of a text within which what is told is what the page is about. */
    private static final int LEAD = 120;

    /** Those of one side who speak for one code: names as words, posts, ids in the who's-who. */
    record Members(List<List<String>> names, Set<String> posts, Set<String> entities) {}

    /** A fixed order of statements that does not depend on when they were filed. */
    public static final Comparator<Statement> ORDER = Comparator.comparing((Statement s) -> s.page.article())
            .thenComparingInt(s -> number(s.id()))
            .thenComparing(Statement::id);

    public String id() {
        return report.id();
    }

    Stage stage() {
        return Stage.of(status());
    }

    /** The report's status; what a page tells as done of days after its own is yet to come. */
    Status status() {
        return Stage.of(report.status()) == Stage.DONE && early() ? Status.PLANNED : report.status();
    }

    private boolean early() {
        return days.said() && page.to() != null && days.first() > page.to().toEpochDay();
    }

    /** Whether the page begins with it. */
    boolean leads() {
        for (Report.Telling t : report.mentions()) if (t.sentence().from() < LEAD) return true;
        return false;
    }

    Set<String> codes() {
        return new TreeSet<>(all.keySet());
    }

    @Nullable
    String country() {
        Report.Where where = report.place();
        return where == null ? null : where.country();
    }

    private static int number(String id) {
        int at = id.lastIndexOf('#');
        try {
            return Integer.parseInt(id.substring(at + 1));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
