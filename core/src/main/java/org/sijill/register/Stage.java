package org.sijill.register;

import org.sijill.event.Status;

/** How far an act has come, coarsely: what announces, what happened and what denies are three different events. */
enum Stage {
    AHEAD,
    DONE,
    DENIED;

    static Stage of(Status status) {
        return switch (status) {
            case PLANNED, HYPOTHETICAL -> AHEAD;
            case HAPPENED, ONGOING -> DONE;
            case DENIED -> DENIED;
        };
    }
}
