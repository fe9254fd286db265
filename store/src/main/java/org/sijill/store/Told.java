package org.sijill.store;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.event.Report;
import org.sijill.register.Statement;
import org.sijill.register.Statements;

/**
 * Keeps what pages tell, on disk and in memory alike. Reports are written many at a time, the last of them by {@link
 * #write}. For one transaction.
 */
final class Told {
    private final Pages pages;
    private final Statements statements;
    private final Memory memory;
    private final Rows rows;
    private final List<Statement> unwritten = new ArrayList<>();

    Told(Pages pages, Statements statements, Memory memory, Rows rows) {
        this.pages = pages;
        this.statements = statements;
        this.memory = memory;
        this.rows = rows;
    }

    Pages.@Nullable Held held(String page) {
        return pages.held(page);
    }

    /** What the page tells by the version that counts, in full as it was written. */
    List<Statement> of(String page) {
        write();
        return rows.ofPage(page);
    }

    /** What a page that the register holds tells by this reading, under the ids that its reports had before. */
    List<Statement> named(Filed f, Pages.Held held) {
        write();
        String page = f.article().id();
        List<Report> reports = f.statements().stream().map(Statement::report).toList();
        return statements.of(
                f.article(),
                f.witness(),
                Identity.of(page, pages.earlier(page), reports, f.article().text(), held.numbers()));
    }

    /** Keeps a page that the register did not hold. */
    void fresh(Filed f) {
        keep(f, 1, f.statements(), 0);
    }

    /** Keeps a version of a page with what it tells in place of what the page told before. */
    void instead(Filed f, int version, List<Statement> told, Pages.Held held) {
        silence(f.article().id());
        keep(f, version, told, held.numbers());
    }

    private void keep(Filed f, int version, List<Statement> told, int numbers) {
        int most = numbers;
        for (Statement s : told) most = Math.max(most, Pages.number(s.id()));
        pages.version(f, version, most);
        told.forEach(memory::add);
        unwritten.addAll(told);
    }

    /** Lets a page tell nothing any more. */
    void silence(String page) {
        for (Statement s : List.copyOf(memory.merging.ofPage(page))) memory.merging.remove(s.id());
        pages.silence(page);
    }

    void write() {
        pages.reports(unwritten);
        unwritten.clear();
    }
}
