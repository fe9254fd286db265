package org.sijill.app.cli;

/** What the program's exit codes mean; {@code sijill help} lists them. */
final class Exit {
    /** Everything was read. */
    static final int OK = 0;
    /** A fault of Sijill's own; one sentence on standard error says what. */
    static final int INTERNAL = 1;
    /** The command line is wrong. */
    static final int USAGE = 2;
    /** Some input was set aside, each with its reason on standard error; the rest was read. */
    static final int SET_ASIDE = 3;

    /** What was asked cannot be had of a register or written where it should go; one sentence on standard error says why. */
    static final int REFUSED = 4;

    private Exit() {}
}
