package org.sijill.bench;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.event.Joint;

/**
 * One telling whose two sides somebody annotated.
 *
 * @param actors the right candidates for the actors, a bit each; {@code recipients} those for the recipients
 * @param page the number of the page it stands on
 */
record JointExample(Joint.Case sides, long actors, long recipients, int page) {
    /** The example, or null where a side is annotated and none of its codes is among the candidates, or nobody acts. */
    static @Nullable JointExample of(Joint.Case sides, Set<String> actors, Set<String> recipients, int page) {
        long first = sides.set(actors);
        long second = sides.set(recipients);
        if (first == 0 || second == 0 && !recipients.isEmpty()) return null;
        return new JointExample(sides, first, second, page);
    }
}
