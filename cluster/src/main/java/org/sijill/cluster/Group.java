package org.sijill.cluster;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.sijill.register.Merging;
import org.sijill.register.Statement;

/**
 * The statements of one event as they travel between machines.
 *
 * @param event the event's id
 * @param told each statement as {@link Told} writes it
 */
record Group(String event, ArrayList<String> told) implements Serializable {
    private static final long serialVersionUID = 1L;

    static Group of(String event, List<Statement> statements) {
        ArrayList<String> told = new ArrayList<>(statements.size());
        for (Statement s : statements) told.add(Told.write(s));
        return new Group(event, told);
    }

    List<Statement> statements() {
        return told.stream().map(Told::read).sorted(Statement.ORDER).toList();
    }

    /** Puts the group into {@code merging} as it is. */
    List<Statement> restore(Merging merging) {
        List<Statement> all = statements();
        all.forEach(merging::restore);
        merging.restoreGroup(event, all.stream().map(Statement::id).toList());
        return all;
    }
}
