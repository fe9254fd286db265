package org.sijill.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Statements of different pages that have one {@link Gist}, as copies of an agency text do, mostly one alone: they find,
 * are compared and are grouped as one. A statement of which a person judged anything stands alone. Not for several
 * threads.
 */
final class Chorus {
    /** The order of their first statements, which does not depend on when they were filed. */
    static final Comparator<Chorus> ORDER = Comparator.comparing(Chorus::first, Statement.ORDER);

    /**
     * Where statements come together: a gist, and how many of the same gist their pages tell before them.
     */
    record Seat(Gist gist, int before) {}

    final @Nullable Seat seat;
    private final List<Statement> members = new ArrayList<>(1);
    /** Members that are new since they were last {@link #tell told}. */
    private final List<Statement> fresh = new ArrayList<>(1);
    /** Its statements by what an event is made of; null until somebody asks. */
    private @Nullable Map<Part.Key, Part> parts;
    /** Choruses held to tell the same event, each with its score, NaN until somebody asks. */
    private final Map<Chorus, Double> edges = new LinkedHashMap<>();
    /** Choruses of kin acts that some page tells beside this one, and how many pages do. */
    private final Map<Chorus, Integer> beside = new HashMap<>();

    private @Nullable Group group;
    private @Nullable String told;

    Chorus(@Nullable Seat seat) {
        this.seat = seat;
    }

    /** Gives whether another statement is its first now. */
    boolean add(Statement s) {
        int at = Collections.binarySearch(members, s, Statement.ORDER);
        if (at >= 0) throw new IllegalStateException(s.id() + " is there already");
        members.add(-at - 1, s);
        fresh.add(s);
        if (parts != null) Part.put(parts, s);
        return at == -1;
    }

    /** Gives whether another statement is its first now. */
    boolean remove(Statement s) {
        int at = Collections.binarySearch(members, s, Statement.ORDER);
        if (at < 0) throw new IllegalStateException(s.id() + " is not there");
        members.remove(at);
        fresh.removeIf(t -> t == s);
        if (parts != null)
            parts.computeIfPresent(Part.Key.of(s), (k, part) -> {
                part.remove(s);
                return part.isEmpty() ? null : part;
            });
        return at == 0;
    }

    boolean isEmpty() {
        return members.isEmpty();
    }

    int size() {
        return members.size();
    }

    /** The statement that stands for all. */
    Statement first() {
        return members.getFirst();
    }

    /** Its statements in their fixed order. */
    List<Statement> members() {
        return Collections.unmodifiableList(members);
    }

    /** Its statements, those alike as one. */
    Collection<Part> parts() {
        if (members.size() == 1) return List.of(Part.of(first()));
        if (parts == null) {
            parts = new HashMap<>();
            for (Statement s : members) Part.put(parts, s);
        }
        return Collections.unmodifiableCollection(parts.values());
    }

    Map<Chorus, Double> edges() {
        return edges;
    }

    /** Whether some page tells both. */
    boolean beside(Chorus o) {
        return beside.containsKey(o);
    }

    /** The choruses of kin acts that some page tells as well. */
    Iterable<Chorus> neighbours() {
        return beside.keySet();
    }

    /** Counts a page that tells both, or one that no longer does; gives whether that parts or frees them. */
    boolean beside(Chorus o, int pages) {
        boolean before = beside(o);
        beside.merge(o, pages, Chorus::sum);
        o.beside.merge(this, pages, Chorus::sum);
        return before != beside(o);
    }

    private static @Nullable Integer sum(Integer a, Integer b) {
        return a + b == 0 ? null : Integer.valueOf(a + b);
    }

    @Nullable
    Group group() {
        return group;
    }

    void group(@Nullable Group group) {
        this.group = group;
    }

    /** Those of its statements whose event is another one now than when this was asked last. */
    List<Statement> tell(String event) {
        List<Statement> news = List.copyOf(event.equals(told) ? fresh : members);
        told = event;
        fresh.clear();
        return news;
    }
}
