package org.sijill.register;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The groups of a register's choruses. Components that a change touched are grouped anew; where a chorus only has more
 * members or fewer, its group is as it was but for them. Not for several threads.
 */
final class Groups {
    private final Function<Chorus, Map<Chorus, Double>> edges;
    private final Map<String, Group> groups = new HashMap<>();
    private final Set<Chorus> touched = new LinkedHashSet<>(), grown = new LinkedHashSet<>();

    /** @param edges the edges of a chorus with their scores */
    Groups(Function<Chorus, Map<Chorus, Double>> edges) {
        this.edges = edges;
    }

    @Nullable
    Group get(String key) {
        return groups.get(key);
    }

    Collection<Group> all() {
        return Collections.unmodifiableCollection(groups.values());
    }

    /** Heeds a change by which a chorus may come into another group. */
    void touched(Chorus c) {
        touched.add(c);
    }

    /** Heeds a change of members by which a chorus comes into no other group. */
    void grown(Chorus c) {
        grown.add(c);
    }

    void restore(String key, Collection<Chorus> choruses) {
        Group group = new Group(key, List.copyOf(choruses));
        put(group);
        for (Chorus c : group.choruses()) {
            c.tell(key);
            grown.remove(c);
        }
    }

    Merging.Change settle(People people, Set<String> left, Set<String> edged) {
        Map<String, Group> old = new LinkedHashMap<>(), made = new LinkedHashMap<>();
        Set<Chorus> seen = new HashSet<>();
        Deque<Chorus> open = new ArrayDeque<>(touched);
        for (Chorus c = open.poll(); c != null; c = open.poll()) {
            release(c, old, made, open);
            if (c.isEmpty() || seen.contains(c)) continue;
            List<Chorus> component = component(c, seen);
            for (Chorus o : component) release(o, old, made, open);
            for (List<Chorus> group : Clusters.of(component, edges, people)) make(Group.of(group), made);
        }
        for (Chorus c : grown) {
            Group group = c.isEmpty() ? null : c.group();
            if (group != null) made.put(group.key(), group);
        }
        made.values().removeIf(g -> asBefore(old.get(g.key()), g) && old.remove(g.key()) != null);
        touched.clear();
        grown.clear();
        Set<String> gone = new LinkedHashSet<>(old.keySet());
        gone.removeAll(made.keySet());
        return new Merging.Change(gone, new LinkedHashSet<>(made.keySet()), moved(made.values()), left, edged);
    }

    private static Map<String, String> moved(Collection<Group> made) {
        Map<String, String> moved = new LinkedHashMap<>();
        for (Group g : made)
            for (Chorus c : g.choruses()) for (Statement s : c.tell(g.key())) moved.put(s.id(), g.key());
        return moved;
    }

    /** Whether a group has the very members that it had, none of them touched. */
    private boolean asBefore(@Nullable Group old, Group now) {
        if (old == null || !old.choruses().equals(now.choruses())) return false;
        for (Chorus c : now.choruses()) if (touched.contains(c) || grown.contains(c)) return false;
        return true;
    }

    /** Dissolves the old group of a chorus; whoever was in it is looked at anew. */
    private void release(Chorus c, Map<String, Group> old, Map<String, Group> made, Deque<Chorus> open) {
        Group group = c.group();
        if (group == null || made.get(group.key()) == group) return;
        if (groups.get(group.key()) == group) groups.remove(group.key());
        old.put(group.key(), group);
        for (Chorus o : group.choruses()) {
            o.group(null);
            open.add(o);
        }
    }

    private void make(Group group, Map<String, Group> made) {
        put(group);
        made.put(group.key(), group);
    }

    private void put(Group group) {
        groups.put(group.key(), group);
        for (Chorus c : group.choruses()) c.group(group);
    }

    private static List<Chorus> component(Chorus start, Set<Chorus> seen) {
        List<Chorus> found = new ArrayList<>();
        Deque<Chorus> open = new ArrayDeque<>(List.of(start));
        seen.add(start);
        while (!open.isEmpty()) {
            Chorus c = open.pop();
            found.add(c);
            for (Chorus o : c.edges().keySet()) if (seen.add(o)) open.push(o);
        }
        return found;
    }
}
