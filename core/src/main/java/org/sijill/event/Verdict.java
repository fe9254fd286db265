package org.sijill.event;

/**
 * How far the words around an act say that it has come.
 *
 * @param sure how sure the act is an event of its own, 0 to 1
 * @param firm whether the words leave no doubt about the status, so that no model may overrule it
 */
record Verdict(Status status, double sure, String why, boolean firm) {
    Verdict(Status status, double sure, String why) {
        this(status, sure, why, false);
    }

    static Verdict firm(Status status, double sure, String why) {
        return new Verdict(status, sure, why, true);
    }

    /** Of what is only wished, feared or asked for. */
    static Verdict unreal(String why) {
        return new Verdict(Status.HYPOTHETICAL, 0, why);
    }

    /** The same where no model may think otherwise. */
    static Verdict supposed(String why) {
        return firm(Status.HYPOTHETICAL, 0, why);
    }

    /** Whether the words tell the act at all, rather than wish, fear or ask for it. */
    boolean real() {
        return sure > 0;
    }
}
