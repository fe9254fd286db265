package org.sijill.event;

import java.util.Locale;

/** How far an act has come, as the page tells it. */
public enum Status {
    HAPPENED,
    ONGOING,
    PLANNED,
    HYPOTHETICAL,
    DENIED;

    /** The contract's word. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
