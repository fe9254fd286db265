package org.sijill.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The statements filed, each in its {@link Chorus}; who is with whom does not depend on the order in which they came.
 * Of a page that tells the very same more than once the first are together with the first of other such pages, and so
 * on. Not for several threads.
 */
final class Choruses {
    /** Told of each statement that comes to a chorus or leaves it. */
    interface Listener {
        void came(Statement s, Chorus c, boolean first);

        void left(Statement s, Chorus c, boolean first);
    }

    private final SamenessRule rule;
    private final Predicate<String> alone;
    private final Listener listener;
    private final Map<String, Statement> statements = new HashMap<>();
    private final Map<String, Chorus> of = new HashMap<>();
    private final Map<Chorus.Seat, Chorus> taken = new HashMap<>();
    private final Map<String, List<Statement>> pages = new HashMap<>();

    /** @param alone whether a report, by its id, is to stand alone */
    Choruses(SamenessRule rule, Predicate<String> alone, Listener listener) {
        this.rule = rule;
        this.alone = alone;
        this.listener = listener;
    }

    void add(Statement s) {
        if (statements.putIfAbsent(s.id(), s) != null)
            throw new IllegalArgumentException("report " + s.id() + " is already filed");
        List<Statement> page = pages.computeIfAbsent(s.page().article(), k -> new ArrayList<>(4));
        page.add(s);
        page.sort(Statement.ORDER);
        sit(s);
    }

    void remove(Statement s) {
        rise(s);
        statements.remove(s.id());
        List<Statement> page = pages.getOrDefault(s.page().article(), new ArrayList<>());
        page.removeIf(t -> t == s);
        if (page.isEmpty()) pages.remove(s.page().article());
    }

    /** Seats a statement anew, as when it is to stand alone now, or no longer. */
    void reseat(Statement s) {
        rise(s);
        sit(s);
    }

    private void sit(Statement s) {
        Gist gist = alone.test(s.id()) ? null : Gist.of(s, rule);
        if (gist == null) {
            sit(s, null);
            return;
        }
        List<Statement> alike = alike(s, gist), after = after(s, alike);
        after.forEach(this::leave);
        int before = alike.size() - after.size();
        sit(s, new Chorus.Seat(gist, before));
        for (Statement t : after) sit(t, new Chorus.Seat(gist, ++before));
    }

    private void rise(Statement s) {
        Chorus.Seat seat = of(s).seat;
        leave(s);
        if (seat == null) return;
        List<Statement> after = after(s, alike(s, seat.gist()));
        after.forEach(this::leave);
        int before = seat.before();
        for (Statement t : after) sit(t, new Chorus.Seat(seat.gist(), before++));
    }

    /** The others of a statement's page that sit and have its gist. */
    private List<Statement> alike(Statement s, Gist gist) {
        List<Statement> alike = new ArrayList<>(0);
        for (Statement t : ofPage(s.page().article())) {
            Chorus c = t == s ? null : of.get(t.id());
            if (c != null && c.seat != null && c.seat.gist().equals(gist)) alike.add(t);
        }
        return alike;
    }

    private static List<Statement> after(Statement s, List<Statement> alike) {
        return alike.stream().filter(t -> Statement.ORDER.compare(t, s) > 0).toList();
    }

    private void sit(Statement s, Chorus.@Nullable Seat seat) {
        Chorus c = seat == null ? new Chorus(null) : taken.computeIfAbsent(seat, Chorus::new);
        of.put(s.id(), c);
        listener.came(s, c, c.add(s));
    }

    private void leave(Statement s) {
        Chorus c = of(s);
        boolean first = c.remove(s);
        of.remove(s.id());
        if (c.seat != null && c.isEmpty()) taken.remove(c.seat);
        listener.left(s, c, first);
    }

    Chorus of(Statement s) {
        return Objects.requireNonNull(of.get(s.id()), s.id());
    }

    @Nullable
    Chorus of(String report) {
        return of.get(report);
    }

    @Nullable
    Statement statement(String report) {
        return statements.get(report);
    }

    /** The statements of a page in their fixed order. */
    List<Statement> ofPage(String article) {
        return pages.getOrDefault(article, List.of());
    }
}
