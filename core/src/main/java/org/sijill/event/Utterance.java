package org.sijill.event;

import java.util.Set;

/**
 * Knows the acts that are done by saying them: what is promised, asked for, refused or threatened may lie ahead, the
 * saying of it does not.
 */
final class Utterance {
    private static final Set<String> ACTS =
            Set.of("condemn", "accuse", "praise", "request", "reject", "threaten", "pledge");

    private Utterance() {}

    static boolean is(String act) {
        return ACTS.contains(act);
    }
}
