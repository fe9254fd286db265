package org.sijill.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the statements that could tell the event of another: the same act at the same stage, a party in common, days
 * that come near. An index over stretches of sixteen days, so that what a statement costs does not grow with the
 * register. Not for several threads.
 */
final class Candidates {
    private static final int STRETCH = 16, MOST = 6, SLACK = 10;

    private final Map<String, List<Statement>> index = new HashMap<>();

    void add(Statement s) {
        for (String key : keys(s, 0))
            index.computeIfAbsent(key, k -> new ArrayList<>(2)).add(s);
    }

    void remove(Statement s) {
        for (String key : keys(s, 0)) {
            List<Statement> all = index.get(key);
            if (all != null) {
                all.removeIf(o -> o.id().equals(s.id()));
                if (all.isEmpty()) index.remove(key);
            }
        }
    }

    /** All that may be compared with {@code s}, itself left out. */
    Collection<Statement> near(Statement s) {
        return near(s, s.report().act(), s.stage());
    }

    /** Those of another act or stage that have a party in common with {@code s} and come near its days. */
    Collection<Statement> near(Statement s, String act, Stage stage) {
        Map<String, Statement> found = new LinkedHashMap<>();
        for (String key : keys(s, act, stage, SLACK))
            for (Statement o : index.getOrDefault(key, List.of())) if (close(s, o)) found.put(o.id(), o);
        found.remove(s.id());
        return found.values();
    }

    private static boolean close(Statement a, Statement b) {
        return !SamenessRule.apart(a.days(), b.days());
    }

    /** Keys of the stretches that a statement lies in; one that is long or of no known date lies under «any». */
    private static List<String> keys(Statement s, int slack) {
        return keys(s, s.report().act(), s.stage(), slack);
    }

    private static List<String> keys(Statement s, String name, Stage stage, int slack) {
        List<String> keys = new ArrayList<>();
        Days d = s.days();
        String act = SamenessRule.kin(name) + '|' + stage + '|';
        for (String code : s.codes().isEmpty() ? List.of("UNK") : s.codes()) {
            String head = act + code + '|';
            boolean wide = !d.known() || d.length() > STRETCH * MOST;
            if (slack > 0 || wide) keys.add(head + "any");
            if (!d.known() || wide && slack == 0) continue;
            for (int i = Math.floorDiv(d.first() - slack, STRETCH); i <= Math.floorDiv(d.last() + slack, STRETCH); i++)
                keys.add(head + i);
        }
        return keys;
    }
}
