package org.sijill.store;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.sijill.lexicon.Lexicon;
import org.sijill.register.Event;
import org.sijill.register.Judgement;
import org.sijill.register.Statement;

/** Tells why the reports of an event are held together or apart, pair by pair: by rules, or by people. Stateless. */
final class Derivation {
    private Derivation() {}

    /** The first pairs, {@code most} at most. */
    static List<Judgement> of(Handle handle, Lexicon lexicon, Event event, int most) {
        Memory memory = Memory.of(handle, lexicon);
        List<Judgement> all = new ArrayList<>();
        List<Statement> group = event.statements();
        for (int i = 0; i < group.size(); i++)
            for (int j = i + 1; j < group.size() && all.size() < most; j++)
                all.add(memory.merging.judge(group.get(i), group.get(j)));
        return all;
    }
}
