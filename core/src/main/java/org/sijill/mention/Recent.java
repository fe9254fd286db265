package org.sijill.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.mention.Party.Sort;

/** The parties that a page has told of so far, of whom later words may mean one. */
final class Recent {
    /** Posts by which one of a longer name is called again: «الوزير» after «وزير الخارجية». */
    private static final Set<String> GENERAL = Set.of("minister", "spokesperson", "president", "envoy");

    /** How many parties back the one may stand that «ها» means. */
    private static final int REACH = 6;

    private final List<Party> told = new ArrayList<>();
    private final @Nullable String home;

    /** @param home the page's own state, or null */
    Recent(@Nullable String home) {
        this.home = home;
    }

    /** Takes note of a party, after all that stand before it. */
    void add(Party p) {
        told.add(p);
    }

    /** Who was told of last, first. */
    List<Party> lastFirst() {
        return told.reversed();
    }

    /** The last person told of with the same post (and state, where one is said). */
    @Nullable
    Party earlier(Party p) {
        for (Party q : told.reversed()) {
            if (q.post() == null || p.post() == null || q.sort() == Sort.BODY || q.sort() == Sort.GROUP) continue;
            boolean same = q.post().equals(p.post())
                    || GENERAL.contains(p.post()) && q.post().endsWith(p.post());
            if (!same || p.code() != null && (!p.code().equals(q.code()) || q.name() == null)) continue;
            return q;
        }
        return null;
    }

    /** «وزير خارجيتها»: of the state, body or organisation told of last, one that a preposition does not lead first. */
    @Nullable
    String possessor(Party p) {
        if (p.pronoun().length() != 2 || !p.pronoun().endsWith("\u0627")) return code();
        String led = null;
        for (int i = told.size() - 1; i >= Math.max(0, told.size() - REACH); i--) {
            Party q = told.get(i);
            boolean thing = q.sort() == Sort.STATE
                    || q.sort() == Sort.CAPITAL
                    || q.sort() == Sort.BODY
                    || q.sort() == Sort.ORGANISATION
                    || q.sort() == Sort.MOVEMENT;
            if (!thing) continue;
            if (!q.prepositioned()) return q.code();
            if (led == null) led = q.code();
        }
        return led != null ? led : code();
    }

    /** The state of the last person, post or body, else of the last party at all, else the page's. */
    @Nullable
    String code() {
        for (Party q : told.reversed())
            if (q.sort() == Sort.PERSON || q.sort() == Sort.POST || q.sort() == Sort.BODY) return q.code();
        return told.isEmpty() ? home : told.getLast().code();
    }

    /** The last person or post told of, or null. */
    @Nullable
    Party somebody() {
        for (Party q : told.reversed()) if (q.sort() == Sort.PERSON || q.sort() == Sort.POST) return q;
        return null;
    }
}
