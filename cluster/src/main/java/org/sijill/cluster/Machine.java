package org.sijill.cluster;

import java.util.Map;
import org.sijill.Sijill;
import org.sijill.data.Pack;
import org.sijill.lexicon.Act;
import org.sijill.lexicon.Lexicon;
import org.sijill.register.Blocks;
import org.sijill.register.Statements;

/** What every process needs once: lexicon, reader and rules. Immutable, shared by all threads of a process. */
final class Machine {
    private static final Machine ONE = new Machine();

    final Lexicon lexicon = Pack.lexicon();
    final Sijill sijill = new Sijill(lexicon);
    final Statements statements = new Statements(lexicon);
    final Map<String, Act> acts = Act.of(lexicon.table("codebook/acts"));
    final Blocks blocks = new Blocks(acts);

    private Machine() {}

    static Machine here() {
        return ONE;
    }
}
