package org.sijill.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.sijill.event.Report;
import org.sijill.page.Article;
import org.sijill.page.Page;
import org.sijill.register.Event;
import org.sijill.register.Kept;
import org.sijill.register.Statement;
import org.sijill.register.Statements;
import org.sijill.register.Witness;

/** The rows of pages, their versions and their reports. Not for several threads. */
final class Pages {
    /** What the register holds of a page. */
    record Held(int version, int numbers, @Nullable String withdrawn, String fingerprint) {}

    private static final String VERSION = writing();

    private final Handle handle;

    Pages(Handle handle) {
        this.handle = handle;
    }

    @Nullable
    Held held(String page) {
        try (Query q = handle.createQuery("SELECT p.version, p.numbers, p.withdrawn, v.fingerprint FROM page p"
                + " JOIN page_version v ON v.page = p.id AND v.version = p.version WHERE p.id = ?")) {
            return q.bind(0, page)
                    .map((r, c) -> new Held(r.getInt(1), r.getInt(2), r.getString(3), r.getString(4)))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** What tells one content from another: the page but for the path by which it came. */
    static String fingerprint(Page p) {
        Page bare = new Page("", p.url(), p.outlet(), p.title(), p.published(), p.raw(), p.blocks());
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(Codec.write(bare).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Writes a version of a page, over what an earlier reading made of it, and makes it the one that counts. */
    void version(Filed f, int version, int numbers) {
        Article a = f.article();
        Witness w = f.witness();
        handle.execute(
                "INSERT INTO page (id, version, numbers, seal) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT (id) DO UPDATE SET version = excluded.version, numbers = excluded.numbers, seal = excluded.seal",
                a.id(),
                version,
                numbers,
                Seal.of(a.id(), version, numbers, null));
        handle.execute(
                VERSION,
                Seal.sealed(
                        a.id(),
                        version,
                        f.fingerprint(),
                        Codec.write(f.page()),
                        a.source(),
                        a.url(),
                        a.outlet(),
                        a.country(),
                        a.title(),
                        Rows.text(w.from()),
                        Rows.text(w.to()),
                        w.basis(),
                        a.language(),
                        a.text(),
                        w.sketch().toString()));
    }

    private static String writing() {
        List<String> columns = new ArrayList<>(Seal.PAGE_VERSION.columns);
        columns.add("seal");
        return Seal.PAGE_VERSION.insert() + " ON CONFLICT (page, version) DO UPDATE SET "
                + columns.stream().map(c -> c + " = excluded." + c).collect(Collectors.joining(", "));
    }

    /** Withdraws a page. */
    void withdraw(String page, Held held, String why) {
        String seal = Seal.of(page, held.version, held.numbers, why);
        handle.execute("UPDATE page SET withdrawn = ?, seal = ? WHERE id = ?", why, seal, page);
    }

    /** Every report that the page ever told, with the text of the version that counts. */
    List<Identity.Earlier> earlier(String page) {
        return reports(page, " ORDER BY r.live DESC, r.number");
    }

    /** Reports of a page, with the text of the version that counts; {@code which} ends the question. */
    private List<Identity.Earlier> reports(String page, String which) {
        try (Query q = handle.createQuery("SELECT r.body, v.text FROM report r JOIN page p ON p.id = r.page"
                + " JOIN page_version v ON v.page = p.id AND v.version = p.version WHERE r.page = ?" + which)) {
            return q.bind(0, page)
                    .map((r, c) -> new Identity.Earlier(Codec.read(r.getString(1), Report.class), r.getString(2)))
                    .list();
        }
    }

    /** Marks all reports of a page as no longer told. */
    void silence(String page) {
        handle.execute("UPDATE report SET live = 0 WHERE page = ? AND live = 1", page);
    }

    /** Writes reports, those of the same id over the old ones. */
    void reports(List<Statement> statements) {
        if (statements.isEmpty()) return;
        try (PreparedBatch batch = handle.prepareBatch(
                "INSERT INTO report (id, page, number, live, event_id, act, status, body, kept, seal) VALUES (?, ?, ?, 1, ?, ?, ?, ?, ?, ?)"
                        + " ON CONFLICT (id) DO UPDATE SET live = 1, act = excluded.act, status = excluded.status, body = excluded.body, kept = excluded.kept, seal = excluded.seal")) {
            for (Statement s : statements) {
                Report r = s.report();
                batch.add(Seal.sealed(
                        r.id(),
                        s.page().article(),
                        number(r.id()),
                        Event.id(r.id()),
                        r.act(),
                        r.status().word(),
                        Codec.write(r),
                        Codec.write(s.kept())));
            }
            batch.execute();
        }
    }

    /** Keeps the words of every report anew, as after the lexicon weighs words otherwise. */
    void keepAnew(Statements statements) {
        try (PreparedBatch batch = handle.prepareBatch("UPDATE report SET kept = ? WHERE id = ?")) {
            for (String page : Settings.pages(handle)) {
                List<Identity.Earlier> told = reports(page, " AND r.live = 1 ORDER BY r.number");
                if (told.isEmpty()) continue;
                List<Report> reports =
                        told.stream().map(Identity.Earlier::report).toList();
                List<Kept> kept = statements.kept(reports, told.getFirst().text());
                for (int i = 0; i < kept.size(); i++)
                    batch.bind(0, Codec.write(kept.get(i)))
                            .bind(1, reports.get(i).id())
                            .add();
            }
            if (batch.size() > 0) batch.execute();
        }
    }

    static int number(String report) {
        return Integer.parseInt(report.substring(report.lastIndexOf('#') + 1));
    }
}
