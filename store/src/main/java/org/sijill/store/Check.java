package org.sijill.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.sijill.base.Span;
import org.sijill.event.Report;
import org.sijill.lexicon.Lexicon;
import org.sijill.register.Merging;
import org.sijill.register.Statement;
import org.sijill.register.Statements;

/**
 * Whether a register is whole: its file is sound, no row that cannot be made anew was changed by the disk, every quote
 * equals its page's text at its span, every link has both ends, the derived tables equal what the rules make of pages
 * and judgements now. Changes nothing: the recomputation is written in a transaction that is taken back. Not for several
 * threads.
 */
final class Check {
    /** Faults of the file that are told. */
    private static final int MOST = 20;

    private final Handle handle;
    private final Lexicon lexicon;
    private final Statements statements;
    private final boolean server;
    private final List<String> faults = new ArrayList<>();

    private Check(Database database, Lexicon lexicon) {
        handle = database.handle();
        this.lexicon = lexicon;
        statements = new Statements(lexicon);
        server = database.place().server();
    }

    /** Checks a register that nobody writes to; one that earlier rules made is first made anew. */
    static List<String> of(String where, Lexicon lexicon) {
        try (Database database = Database.reader(where)) {
            List<String> faults = file(database);
            if (!faults.isEmpty()) return faults;
            if (!database.place().writable()) return ofCopy(database, lexicon);
            if (!Rules.hold(database.handle(), lexicon))
                Register.open(where, lexicon).close();
        }
        try (Database database = Database.writer(where)) {
            return new Check(database, lexicon).run();
        }
    }

    /** What can only be read is checked in a copy, as the check writes what it takes back. */
    private static List<String> ofCopy(Database database, Lexicon lexicon) {
        try (Scratch scratch = Scratch.make()) {
            database.backup(scratch.file());
            return of(scratch.file().toString(), lexicon);
        }
    }

    /** What SQLite finds wrong with its file, before anything in it is believed; a server looks after its own. */
    private static List<String> file(Database database) {
        if (database.place().server()) return List.of();
        return database.handle()
                .select("PRAGMA integrity_check(" + MOST + ")")
                .mapTo(String.class)
                .filter(line -> !line.equals("ok"))
                .map(line -> "the file is damaged: " + line.lines().collect(Collectors.joining(" ")))
                .list();
    }

    /** Looks at one thing after the other, as far as damage lets it. */
    private List<String> run() {
        List<Runnable> looks = List.of(this::seals, this::quotes, this::links, this::recompute);
        for (Runnable look : looks) {
            try {
                look.run();
            } catch (RuntimeException e) {
                faults.add("the check could not go on: " + Trouble.told(e).getMessage());
                break;
            }
        }
        return faults;
    }

    private void seals() {
        for (Seal table : Seal.values()) faults.addAll(table.broken(handle));
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
        orphans("page_version", "page", "page", "id");
        for (String page : handle.select("SELECT p.id FROM page p WHERE NOT EXISTS"
                        + " (SELECT 1 FROM page_version v WHERE v.page = p.id AND v.version = p.version)")
                .mapTo(String.class)
                .list()) faults.add("page " + page + ": the version that counts is missing");
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
        if (!server) all.put("event_text", new TextIndex(handle, false).content());
        return all;
    }
}
