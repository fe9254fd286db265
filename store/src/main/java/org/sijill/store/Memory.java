package org.sijill.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.sijill.lexicon.Act;
import org.sijill.lexicon.Lexicon;
import org.sijill.register.Judgement;
import org.sijill.register.Lean;
import org.sijill.register.Merging;
import org.sijill.register.Outcomes;
import org.sijill.register.Statement;
import org.sijill.register.Statements;

/**
 * A register's statements, groups and links in memory, as a writer needs them: about six kilobytes a report. Not for
 * several threads.
 */
final class Memory {
    final Merging merging;
    final Outcomes outcomes;
    private final Lean lean = new Lean();

    private Memory(Lexicon lexicon) {
        Map<String, Act> acts = Act.of(lexicon.table("codebook/acts"));
        merging = new Merging(acts);
        outcomes = new Outcomes(merging, acts);
    }

    /** Takes a statement in; nothing is settled yet. */
    void add(Statement s) {
        merging.add(lean.of(s));
    }

    /** As the derived tables have it. */
    static Memory load(Handle handle, Lexicon lexicon, Statements statements) {
        Memory m = of(handle, lexicon);
        new Rows(handle, statements).each(s -> m.merging.restore(m.lean.of(s)));
        try (var q = handle.createQuery("SELECT left_report, right_report FROM edge")) {
            q.map((r, c) -> new String[] {r.getString(1), r.getString(2)})
                    .forEach(e -> m.merging.restoreEdge(e[0], e[1]));
        }
        pairs(handle, "SELECT event, report FROM event_report").forEach(m.merging::restoreGroup);
        try (var q = handle.createQuery(Links.SELECT + " ORDER BY to_event, relation DESC")) {
            q.map((r, c) -> Links.of(r)).forEach(m.outcomes::restore);
        }
        return m;
    }

    /** No statements, but what people judged: enough to judge pairs. */
    static Memory of(Handle handle, Lexicon lexicon) {
        Memory m = new Memory(lexicon);
        for (Judgement j : Judgements.valid(handle)) m.merging.restore(j);
        return m;
    }

    /** As the rules have it now, from pages and judgements alone; nothing is settled yet. */
    static Memory anew(Handle handle, Lexicon lexicon, Statements statements) {
        Memory m = of(handle, lexicon);
        new Rows(handle, statements).each(m::add);
        return m;
    }

    private static Map<String, List<String>> pairs(Handle handle, String sql) {
        Map<String, List<String>> all = new HashMap<>();
        try (var q = handle.createQuery(sql)) {
            q.map((r, c) -> all.computeIfAbsent(r.getString(1), k -> new ArrayList<>(2))
                            .add(r.getString(2)))
                    .list();
        }
        return all;
    }
}
