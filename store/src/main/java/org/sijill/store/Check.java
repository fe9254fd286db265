package org.sijill.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.sijill.base.Span;
import org.sijill.event.Report;
import org.sijill.lexicon.Lexicon;
import org.sijill.register.Merging;
import org.sijill.register.Statement;
import org.sijill.register.Statements;

/**
 * Whether a register is whole: every quote equals its page's text at its span, every link has both ends, the derived
 * tables equal what the rules make of pages and judgements now. Changes nothing: the recomputation is written in a
 * transaction that is taken back. Not for several threads.
 */
final class Check {
    private final Handle handle;
    private final Lexicon lexicon;
    private final Statements statements;
    private final boolean server;
    private final List<String> faults = new ArrayList<>();

    Check(Handle handle, Lexicon lexicon, Statements statements, boolean server) {
        this.handle = handle;
        this.lexicon = lexicon;
        this.statements = statements;
        this.server = server;
    }

    List<String> run() {
        quotes();
        links();
        recompute();
        return faults;
    }

    private void quotes() {
        Rows rows = new Rows(handle, statements);
        for (String page : Settings.pages(handle)) {
            String text = Settings.one(
                    handle,
                    "SELECT v.text FROM page p JOIN page_version v ON v.page = p.id AND v.version = p.version WHERE p.id = ?",
                    page);
            for (Statement s : rows.ofPage(page)) quotes(s, text == null ? "" : text);
        }
    }

    private void quotes(Statement s, String text) {
        Report r = s.report();
        if (r.mentions().isEmpty()) return;
        Span sentence = r.mentions().getFirst().sentence();
        if (sentence.to() > text.length() || !sentence.of(text).equals(s.kept().quote()))
            faults.add("report " + r.id() + ": its quote is not what stands on the page at " + sentence);
        for (Report.Telling t : r.mentions())
            if (t.trigger().to() > text.length()
                    || !s.kept().act().contains(t.trigger().of(text)))
                faults.add("report " + r.id() + ": its act's words are not what stands on the page at " + t.trigger());
    }

    private void links() {
        orphans("event_link", "from_event", "event", "id");
        orphans("event_link", "to_event", "event", "id");
        orphans("event_report", "event", "event", "id");
        orphans("event_report", "report", "report", "id");
        orphans("edge", "left_report", "report", "id");
        orphans("edge", "right_report", "report", "id");
        orphans("report", "page", "page", "id");
    }

    private void orphans(String table, String column, String other, String key) {
        String sql = "SELECT DISTINCT " + column + " FROM " + table + " WHERE " + column + " NOT IN (SELECT " + key
                + " FROM " + other + ")";
        for (String value : handle.select(sql).mapTo(String.class).list())
            faults.add(table + "." + column + ": there is no " + other + " " + value);
    }

    private void recompute() {
        Map<String, List<String>> before = dump();
        handle.begin();
        try {
            Derived derived = new Derived(handle, lexicon, server);
            derived.clear();
            Memory memory = Memory.anew(handle, lexicon, statements);
            Merging.Change change = memory.merging.settle();
            derived.write(change, memory.merging, memory.outcomes);
            compare(before, dump());
        } finally {
            handle.rollback();
        }
    }

    private void compare(Map<String, List<String>> before, Map<String, List<String>> after) {
        before.forEach((table, rows) -> {
            List<String> gone = new ArrayList<>(rows), more = new ArrayList<>(after.getOrDefault(table, List.of()));
            java.util.Set<String> old = java.util.Set.copyOf(rows);
            gone.removeAll(java.util.Set.copyOf(more));
            more.removeAll(old);
            for (String row : gone) faults.add(table + ": the rules do not make the row " + row);
            for (String row : more) faults.add(table + ": there should be a row " + row);
        });
    }

    private Map<String, List<String>> dump() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        for (String table : Derived.TABLES)
            all.put(
                    table,
                    handle.select("SELECT * FROM " + table)
                            .map((r, c) -> {
                                StringBuilder row = new StringBuilder();
                                for (int i = 1; i <= r.getMetaData().getColumnCount(); i++)
                                    row.append(i > 1 ? " | " : "").append(r.getString(i));
                                return row.toString();
                            })
                            .list());
        return all;
    }
}
