package org.sijill.cluster;

import java.util.List;
import org.sijill.event.Report;
import org.sijill.page.Article;
import org.sijill.page.Page;
import org.sijill.register.Statement;

/** A page that was read, as it is kept from reading to merging: a line of JSON. */
record Staged(Page page, Article article, List<Report> reports) {
    List<Statement> statements() {
        Machine m = Machine.here();
        return m.statements.of(article, m.statements.page(article), reports);
    }
}
