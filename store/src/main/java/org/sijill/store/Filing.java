package org.sijill.store;

/**
 * Files pages one after the other: a page that the register does not hold is fresh, one that it holds with other content
 * gets a new version, and one that somebody withdrew stays out. For one transaction.
 */
final class Filing {
    private final Told told;
    private int fresh, changed, same, withdrawn;

    Filing(Told told) {
        this.told = told;
    }

    void file(Filed f) {
        Pages.Held held = told.held(f.article().id());
        if (held == null) {
            told.fresh(f);
            fresh++;
        } else if (held.withdrawn() != null) {
            withdrawn++;
        } else if (held.fingerprint().equals(f.fingerprint())) {
            same++;
        } else {
            told.instead(f, held.version() + 1, told.named(f, held), held);
            changed++;
        }
    }

    /** What was filed. */
    Tally tally() {
        return new Tally(fresh, changed, same, withdrawn);
    }
}
