package org.sijill.store;

/**
 * What filing did.
 *
 * @param fresh pages that the register did not hold
 * @param changed pages that it held with other content: a new version each
 * @param same pages that it held already
 * @param withdrawn pages that somebody withdrew and that stay so
 */
public record Tally(int fresh, int changed, int same, int withdrawn) {
    public Tally plus(Tally o) {
        return new Tally(fresh + o.fresh, changed + o.changed, same + o.same, withdrawn + o.withdrawn);
    }
}
