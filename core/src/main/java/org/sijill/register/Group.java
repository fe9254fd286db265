package org.sijill.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What tells one event.
 *
 * @param key the event's id
 * @param choruses in the order of their first statements
 */
record Group(String key, List<Chorus> choruses) {
    Group {
        choruses = choruses.stream().sorted(Chorus.ORDER).toList();
    }

    static Group of(List<Chorus> choruses) {
        return new Group(
                Event.id(Collections.min(choruses, Chorus.ORDER).first().id()), choruses);
    }

    /** All statements in their fixed order. */
    List<Statement> statements() {
        if (choruses.size() == 1) return List.copyOf(choruses.getFirst().members());
        List<Statement> all = new ArrayList<>();
        for (Chorus c : choruses) all.addAll(c.members());
        all.sort(Statement.ORDER);
        return all;
    }

    /** All statements, those alike as one, in the order of their firsts. */
    List<Part> parts() {
        List<Part> all = new ArrayList<>();
        for (Chorus c : choruses) all.addAll(c.parts());
        all.sort(Part.ORDER);
        return all;
    }

    int size() {
        return choruses.stream().mapToInt(Chorus::size).sum();
    }

    Stage stage() {
        return Standing.stage(choruses);
    }

    String act() {
        return choruses.getFirst().first().report().act();
    }
}
