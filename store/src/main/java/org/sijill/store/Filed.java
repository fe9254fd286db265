package org.sijill.store;

import java.util.List;
import org.sijill.Reading;
import org.sijill.page.Article;
import org.sijill.page.Page;
import org.sijill.register.Statement;
import org.sijill.register.Statements;
import org.sijill.register.Witness;

/** A page as it came in, what was read from it, and both made ready for the register. */
public record Filed(Page page, Article article, Witness witness, List<Statement> statements, String fingerprint) {
    public Filed {
        statements = List.copyOf(statements);
    }

    /** Makes a reading ready; may be done on many threads at once. */
    public static Filed of(Page page, Reading reading, Statements statements) {
        Witness witness = statements.page(reading.article());
        List<Statement> all = statements.of(reading.article(), witness, reading.reports());
        return new Filed(page, reading.article(), witness, all, Pages.fingerprint(page));
    }
}
