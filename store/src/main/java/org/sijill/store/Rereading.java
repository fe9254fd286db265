package org.sijill.store;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.sijill.Reading;
import org.sijill.page.Page;
import org.sijill.register.Statement;
import org.sijill.register.Statements;

/** Reads pages of a register again and keeps what they tell now, as far as it is another. For one transaction. */
final class Rereading {
    private final Told told;
    private final Statements statements;
    private final Function<Page, Reading> read;
    private final Consumer<Difference> diff;

    Rereading(Told told, Statements statements, Function<Page, Reading> read, Consumer<Difference> diff) {
        this.told = told;
        this.statements = statements;
        this.read = read;
        this.diff = diff;
    }

    /** @param came the page of that id as it came in */
    void read(String id, Page came) {
        Filed f = Filed.of(came, read.apply(came), statements);
        Pages.Held held = told.held(id);
        if (held == null || !f.article().id().equals(id)) return;
        List<Statement> before = told.of(id), after = told.named(f, held);
        if (before.equals(after.stream().sorted(Statement.ORDER).toList())) return;
        Difference.between(before, after).forEach(diff);
        told.instead(f, held.version(), after, held);
        told.write();
    }
}
