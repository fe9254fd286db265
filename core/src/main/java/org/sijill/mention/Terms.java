package org.sijill.mention;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Names;
import org.sijill.lexicon.Names.Term;

/** Who held which post on a day. Dates of any grain are compared as far as they are known. Immutable. */
final class Terms {
    private final Names names;

    Terms(Names names) {
        this.names = names;
    }

    /** For whom the person spoke on {@code day}; without a day, or outside all terms, whom the post named points to, else whose the who's-who calls them. */
    String code(Names.Person person, @Nullable LocalDate day, @Nullable String post) {
        if (day == null && post == null) return person.code();
        Term best = null;
        for (Term t : person.terms()) if (best == null || better(t, best, day, post)) best = t;
        if (best == null) return person.code();
        boolean begun = day == null || before(best, day) || best.post().equals(post);
        return begun ? best.code() : person.code();
    }

    /** For whom the person listed as {@code id} held just that post on {@code day}; null where for nobody. */
    @Nullable
    String holding(String id, String post, LocalDate day) {
        Names.Person person = names.person(id);
        if (person == null) return null;
        for (Term t : person.terms()) if (t.post().equals(post) && covers(t, day)) return t.code();
        return null;
    }

    /** As above, of the person listed as {@code id}; null where nobody is. */
    @Nullable
    String code(@Nullable String id, @Nullable LocalDate day, @Nullable String post) {
        Names.Person person = id == null ? null : names.person(id);
        return person == null ? null : code(person, day, post);
    }

    private static boolean better(Term a, Term b, @Nullable LocalDate day, @Nullable String post) {
        int by = weight(a, day, post) - weight(b, day, post);
        return by > 0 || by == 0 && a.from().compareTo(b.from()) > 0;
    }

    private static int weight(Term t, @Nullable LocalDate day, @Nullable String post) {
        int w = post != null && t.post().equals(post) ? 2 : 0;
        if (day == null) return w;
        if (covers(t, day)) return w + 4;
        return before(t, day) ? w + 1 : w;
    }

    private static boolean before(Term t, LocalDate day) {
        return !t.from().isEmpty() && t.from().compareTo(day.toString()) <= 0;
    }

    static boolean covers(Term t, LocalDate day) {
        String d = day.toString();
        boolean begun = t.from().isEmpty() || t.from().compareTo(d) <= 0;
        boolean open = t.to().isEmpty() || d.startsWith(t.to()) || t.to().compareTo(d) >= 0;
        return begun && open && !(t.from().isEmpty() && t.to().isEmpty());
    }

    /** The post that the person held on {@code day}, if one only. */
    @Nullable
    String post(Names.Person person, @Nullable LocalDate day) {
        String only = null;
        for (Term t : person.terms()) {
            if (day == null ? person.terms().size() > 1 : !covers(t, day)) continue;
            if (only != null && !only.equals(t.post())) return null;
            only = t.post();
        }
        return only;
    }

    /** As above, of the person listed as {@code id}; null where nobody is. */
    @Nullable
    String post(String id, @Nullable LocalDate day) {
        Names.Person person = names.person(id);
        return person == null ? null : post(person, day);
    }

    /** The one who held the post for {@code code} on {@code day}, if the terms name one and only one. */
    @Nullable
    String holder(String code, String post, LocalDate day) {
        String only = null;
        for (Term t : names.holders(code, post)) {
            if (!covers(t, day)) continue;
            if (edge(t.from(), day) || edge(t.to(), day)) return null;
            if (only != null && !only.equals(t.person())) return null;
            only = t.person();
        }
        return only;
    }

    /** Whether a term began or ended on the day, or in the month or year of it where no more is known. */
    private static boolean edge(String date, LocalDate day) {
        return !date.isEmpty() && day.toString().startsWith(date);
    }

    /** Whether the person ever held a post of that name. */
    boolean held(Names.Person person, String post) {
        for (Term t : person.terms()) if (t.post().equals(post)) return true;
        return false;
    }

    /** Which of {@code codes} has that post at all, the first. */
    @Nullable
    String having(List<String> codes, String post, Set<String> but) {
        for (String c : codes) if (!but.contains(c) && !names.holders(c, post).isEmpty()) return c;
        return null;
    }
}
