package org.sijill.store;

/**
 * What was read into a register last.
 *
 * @param at when it ended, ISO 8601
 * @param by the command and the version of Sijill that did it
 * @param fresh pages that the register did not hold
 * @param changed pages that it held with other content
 * @param same pages that it held already
 * @param aside inputs that could not be read
 */
public record LastRun(String at, String by, int fresh, int changed, int same, int aside) {
    public static LastRun of(String at, String by, Tally tally, int aside) {
        return new LastRun(at, by, tally.fresh(), tally.changed(), tally.same() + tally.withdrawn(), aside);
    }
}
