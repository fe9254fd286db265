package org.sijill.register;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sijill.register.Statement.Members;

/**
 * How far two lists of parties agree. An unknown party ({@code UNK}) stands in nobody's way.
 *
 * @param shared codes on both sides
 * @param extra codes on one side only
 * @param named codes for which both name the same person
 * @param apart whether some code is named by two persons who cannot be one
 * @param known whether the who's-who knows two such persons
 * @param posts codes for which both give posts and none in common
 * @param empty whether one of them names no known party
 */
record Sides(int shared, int extra, int named, boolean apart, boolean known, int posts, boolean empty) {
    private static final String UNKNOWN = "UNK";

    static Sides of(Map<String, Members> a, Map<String, Members> b) {
        Set<String> x = known(a), y = known(b);
        int shared = 0, named = 0, posts = 0;
        boolean apart = false, clash = false;
        for (String code : x) {
            if (!y.contains(code)) continue;
            shared++;
            Members m = a.get(code), n = b.get(code);
            if (m == null || n == null) continue;
            boolean both = !m.names().isEmpty() && !n.names().isEmpty();
            boolean one = both && onePerson(m, n);
            if (one) named++;
            else if (both) {
                apart = true;
                clash |= !m.entities().isEmpty() && !n.entities().isEmpty();
            }
            if (!both && !m.posts().isEmpty() && !n.posts().isEmpty() && disjoint(m.posts(), n.posts())) posts++;
        }
        return new Sides(
                shared, x.size() + y.size() - 2 * shared, named, apart, clash, posts, x.isEmpty() || y.isEmpty());
    }

    private static Set<String> known(Map<String, Members> side) {
        Set<String> known = new HashSet<>(side.keySet());
        known.remove(UNKNOWN);
        return known;
    }

    /** Whether each of two statements names a party that the other does not. */
    static boolean strangers(Statement a, Statement b) {
        return lacks(a, b) && lacks(b, a);
    }

    private static boolean lacks(Statement a, Statement b) {
        for (Map<String, Members> side : List.of(b.actors(), b.recipients()))
            for (String code : side.keySet())
                if (!code.equals(UNKNOWN)
                        && !a.actors().containsKey(code)
                        && !a.recipients().containsKey(code)) return true;
        return false;
    }

    private static boolean onePerson(Members a, Members b) {
        if (!disjoint(a.entities(), b.entities())) return true;
        for (List<String> x : a.names()) for (List<String> y : b.names()) if (PersonNames.compatible(x, y)) return true;
        return false;
    }

    static boolean disjoint(Set<String> a, Set<String> b) {
        for (String x : a) if (b.contains(x)) return false;
        return true;
    }

    /** Both sides of a statement as one, for acts between equals. */
    static Map<String, Members> both(Statement s) {
        if (s.recipients().isEmpty()) return s.actors();
        Map<String, Members> all = new TreeMap<>(s.actors());
        s.recipients().forEach((code, m) -> all.merge(code, m, Sides::join));
        return all;
    }

    private static Members join(Members a, Members b) {
        List<List<String>> names = new java.util.ArrayList<>(a.names());
        names.addAll(b.names());
        Set<String> posts = new java.util.TreeSet<>(a.posts()), entities = new java.util.TreeSet<>(a.entities());
        posts.addAll(b.posts());
        entities.addAll(b.entities());
        return new Members(names, posts, entities);
    }
}
