package org.sijill.register;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sijill.register.Statement.Members;

/**
 * How far two lists of parties agree. An unknown party ({@code UNK}) stands in nobody's way.
 *
 * @param shared codes on both sides
 * @param extra codes on one side only
 * @param empty whether one of them names no known party
 * @param named how many of one are named by the other as well
 * @param others whether both name persons and none of them alike
 * @param post whether both give somebody the same post
 */
record Sides(int shared, int extra, boolean empty, int named, boolean others, boolean post) {
    private static final String UNKNOWN = "UNK";

    static Sides of(Map<String, Members> a, Map<String, Members> b) {
        int shared = 0;
        boolean post = false;
        for (Map.Entry<String, Members> e : a.entrySet()) {
            Members other = b.get(e.getKey());
            if (other == null || e.getKey().equals(UNKNOWN)) continue;
            shared++;
            post |= !disjoint(e.getValue().posts(), other.posts());
        }
        int left = known(a), right = known(b);
        int named = named(a, b);
        boolean others = named == 0 && names(a) && names(b);
        return new Sides(shared, left + right - 2 * shared, left == 0 || right == 0, named, others, post);
    }

    private static int known(Map<String, Members> side) {
        return side.size() - (side.containsKey(UNKNOWN) ? 1 : 0);
    }

    private static boolean names(Map<String, Members> side) {
        for (Members m : side.values()) if (!m.names().isEmpty()) return true;
        return false;
    }

    private static int named(Map<String, Members> a, Map<String, Members> b) {
        int named = 0;
        for (Members m : a.values())
            if (!m.names().isEmpty() && b.values().stream().anyMatch(n -> onePerson(m, n))) named++;
        return named;
    }

    private static boolean onePerson(Members a, Members b) {
        if (!disjoint(a.entities(), b.entities())) return true;
        for (var x : a.names())
            for (var y : b.names()) if (!x.isEmpty() && !y.isEmpty() && PersonNames.compatible(x, y)) return true;
        return false;
    }

    static boolean disjoint(Set<String> a, Set<String> b) {
        for (String x : a) if (b.contains(x)) return false;
        return true;
    }

    /** Both sides as one. */
    static Map<String, Members> both(Map<String, Members> actors, Map<String, Members> recipients) {
        if (recipients.isEmpty()) return actors;
        Map<String, Members> all = new TreeMap<>(actors);
        recipients.forEach((code, m) -> all.merge(code, m, Sides::join));
        return all;
    }

    private static Members join(Members a, Members b) {
        java.util.List<java.util.List<String>> names = new java.util.ArrayList<>(a.names());
        names.addAll(b.names());
        Set<String> posts = new java.util.TreeSet<>(a.posts()), entities = new java.util.TreeSet<>(a.entities());
        posts.addAll(b.posts());
        entities.addAll(b.entities());
        return new Members(names, posts, entities);
    }
}
