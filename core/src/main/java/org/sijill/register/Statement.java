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
 * @param words folded words of its sentences that are rare enough to tell events apart, each with its weight
 * @param days when it was, as far as known
 * @param actors who acts, by code
 * @param recipients whom it is done to, by code
 * @param place folded words of the place, empty where none is said
 */
public record Statement(
        Report report,
        Witness page,
        Kept kept,
        Weighed words,
        Days days,
        Map<String, Members> actors,
        Map<String, Members> recipients,
        Set<String> place) {

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

    Set<String> codes() {
        Set<String> all = new TreeSet<>(actors.keySet());
        all.addAll(recipients.keySet());
        return all;
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
