package org.sijill.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What people said of pairs of reports, the last word on each. Not for several threads. */
final class People {
    private final Map<String, Judgement> all = new HashMap<>();
    /** Report → those that it was judged the same as, or different from. */
    private final Map<String, Set<String>> judged = new HashMap<>();

    void heed(Judgement j) {
        forget(j.left(), j.right());
        all.put(pair(j.left(), j.right()), j);
        if (!binds(j)) return;
        judged.computeIfAbsent(j.left(), k -> new TreeSet<>()).add(j.right());
        judged.computeIfAbsent(j.right(), k -> new TreeSet<>()).add(j.left());
    }

    void forget(String a, String b) {
        all.remove(pair(a, b));
        drop(a, b);
        drop(b, a);
    }

    private void drop(String a, String b) {
        Set<String> others = judged.getOrDefault(a, new HashSet<>());
        others.remove(b);
        if (others.isEmpty()) judged.remove(a);
    }

    private static boolean binds(Judgement j) {
        return j.relation() == Relation.SAME || j.relation() == Relation.DIFFERENT;
    }

    private static String pair(String a, String b) {
        return a.compareTo(b) < 0 ? a + ' ' + b : b + ' ' + a;
    }

    Collection<Judgement> all() {
        return all.values();
    }

    /** Whether somebody said of a report that it is the same as another or different. */
    boolean judged(String report) {
        return judged.containsKey(report);
    }

    /** Whether somebody said so of a chorus, which is one statement then. */
    boolean judged(Chorus c) {
        return !judged.isEmpty() && judged(c.first().id());
    }

    /** The reports that a report was said to be the same as. */
    List<String> joined(String report) {
        List<String> joined = new ArrayList<>(0);
        for (String other : judged.getOrDefault(report, Set.of())) {
            Judgement j = judgement(report, other);
            if (j != null && j.relation() == Relation.SAME) joined.add(other);
        }
        return joined;
    }

    /** Who said of a pair that it is the same or different, if anybody did. */
    @Nullable
    Judgement judgement(String a, String b) {
        Judgement j = judged.isEmpty() ? null : all.get(pair(a, b));
        return j == null || !binds(j) ? null : j;
    }

    /** Same or different where somebody said so. */
    @Nullable
    Relation said(Chorus a, Chorus b) {
        if (judged.isEmpty() || !judged(a) || !judged(b)) return null;
        Judgement j = judgement(a.first().id(), b.first().id());
        return j == null ? null : j.relation();
    }
}
