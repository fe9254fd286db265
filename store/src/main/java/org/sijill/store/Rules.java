package org.sijill.store;

import org.jdbi.v3.core.Handle;
import org.sijill.lexicon.Lexicon;

/** Tells by which rules and words a register's events were made, so that others make them anew. Stateless. */
final class Rules {
    /** Numbers the rules by which events are made; with another number every event is made anew on opening. */
    private static final String NUMBER = "8";

    private Rules() {}

    /** Whether the register's events were made by the rules of now. */
    static boolean hold(Handle handle, Lexicon lexicon) {
        return of(lexicon).equals(Settings.get(handle, "rules"));
    }

    /** Whether the register's events were made by any rules; those of a new register were not. */
    static boolean known(Handle handle) {
        return Settings.get(handle, "rules") != null;
    }

    /** Keeps that the register's events are made by the rules of now. */
    static void keep(Handle handle, Lexicon lexicon) {
        Settings.put(handle, "rules", of(lexicon));
    }

    private static String of(Lexicon lexicon) {
        return NUMBER
                + ' '
                + lexicon.table("ar/frequency").rows().hashCode()
                + ' '
                + lexicon.table("codebook/acts").rows().hashCode();
    }
}
