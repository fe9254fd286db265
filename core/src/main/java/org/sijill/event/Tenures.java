package org.sijill.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Names;
import org.sijill.mention.Party;
import org.sijill.text.Function;
import org.sijill.text.Word;
import org.sijill.time.DayFinder.Constraint;
import org.sijill.time.DayFinder.Stretch;

/**
 * The people that a page names and when they held their posts. Somebody counts who is named in full, or by a surname
 * beside a post; not who is called former or late. Without a post the stretch is all that he ever held, and weighs less.
 * One use, one thread.
 */
final class Tenures {
    /** How sure the stretch is of somebody named with a post. */
    private static final double WITH_POST = .95;

    private static final double WITHOUT = .85;

    private static final class Seen {
        final Set<String> posts = new HashSet<>();
        boolean clear;
        boolean former;
        String name = "";
    }

    private final Names names;
    private final Map<String, Seen> people = new LinkedHashMap<>();

    Tenures(Names names) {
        this.names = names;
    }

    void add(Party p, List<Word> words) {
        String id = p.entity();
        String name = p.name();
        if (id == null || name == null) return;
        Seen seen = people.computeIfAbsent(id, k -> new Seen());
        if (former(p, words)) seen.former = true;
        else if (p.post() != null) seen.posts.add(p.post());
        seen.clear |= name.indexOf(' ') > 0 || p.span().length() > name.length() + 2;
    }

    /** What those named say of the day. */
    List<Constraint> constraints() {
        List<Constraint> all = new ArrayList<>();
        people.forEach((id, seen) -> {
            Names.Person person = names.person(id);
            if (person == null || !seen.clear || seen.former) return;
            Constraint c = constraint(person, seen);
            if (c != null) all.add(c);
        });
        return all;
    }

    private static @Nullable Constraint constraint(Names.Person person, Seen seen) {
        List<Stretch> held = new ArrayList<>();
        String post = "";
        for (Names.Term t : person.terms())
            if (seen.posts.contains(t.post())) {
                held.add(stretch(t));
                post = t.post();
            }
        if (!held.isEmpty())
            return new Constraint(held, WITH_POST, person.name() + " named as " + post + " of " + person.code());
        for (Names.Term t : person.terms()) held.add(stretch(t));
        return held.isEmpty() ? null : new Constraint(held, WITHOUT, person.name() + " of " + person.code() + " named");
    }

    private static Stretch stretch(Names.Term t) {
        return new Stretch(day(t.from(), false), day(t.to(), true));
    }

    /** «السابق», «الراحل» and the like stand in or right after the phrase. */
    private static boolean former(Party p, List<Word> words) {
        for (int i = Math.max(0, p.first() - 1); i < Math.min(words.size(), p.last() + 2); i++)
            if (words.get(i).is(Function.Sort.FORMER)) return true;
        return false;
    }

    private static @Nullable LocalDate day(String iso, boolean end) {
        if (iso.isEmpty()) return null;
        if (iso.length() == 4) return LocalDate.of(Integer.parseInt(iso), end ? 12 : 1, end ? 31 : 1);
        if (iso.length() == 7) {
            LocalDate first = LocalDate.parse(iso + "-01");
            return end ? first.plusMonths(1).minusDays(1) : first;
        }
        return LocalDate.parse(iso);
    }
}
