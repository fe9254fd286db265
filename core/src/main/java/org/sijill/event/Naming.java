package org.sijill.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.sijill.base.Folding;
import org.sijill.event.Report.Side;
import org.sijill.mention.Party;

/**
 * Gives a side that is told of by its state, body or post the names of those who stand behind it: an official's praise,
 * blame or promise is an act of that official, and several who are named together meet or suffer together. For one page.
 */
final class Naming {
    private final Judge judge;
    private final Persons persons;

    Naming(List<Coder.Read> reads, Judge judge, Folding folding) {
        this.judge = judge;
        persons = new Persons(reads, folding);
    }

    List<Report> of(List<Report> reports) {
        List<Report> named = new ArrayList<>(reports.size());
        for (Report r : reports) {
            Report called = r.sides(called(r.actors()), called(r.recipients()));
            List<Side> actors = sides(called, true);
            named.add(called.sides(actors, others(sides(called, false), actors)));
        }
        return named;
    }

    /** A side without those whom the other has already; of a code of which nobody is left the code alone. */
    private static List<Side> others(List<Side> sides, List<Side> taken) {
        Map<String, List<Side>> byCode = new LinkedHashMap<>();
        for (Side s : sides) {
            List<Side> kept = byCode.computeIfAbsent(s.code(), c -> new ArrayList<>());
            if (taken.stream().noneMatch(o -> o.code().equals(s.code()) && same(s, o))) kept.add(s);
        }
        List<Side> others = new ArrayList<>(sides.size());
        byCode.forEach(
                (code, kept) -> others.addAll(kept.isEmpty() ? List.of(new Side(code, null, null, null, null)) : kept));
        return others;
    }

    private static boolean same(Side a, Side b) {
        return a.name() != null
                ? a.name().equals(b.name())
                : a.span() != null && a.span().equals(b.span());
    }

    /** Who is told of by his post has the name that the page gives him elsewhere. */
    private List<Side> called(List<Side> sides) {
        return sides.stream().map(this::called).toList();
    }

    private Side called(Side s) {
        Party p = s.name() != null ? null : persons.known(s.entity());
        return p == null ? s : new Side(s.code(), s.post(), p.name(), s.entity(), p.span());
    }

    /** For each code of the side whoever likely stands behind it; as it is where nobody does. */
    private List<Side> sides(Report r, boolean actors) {
        Map<String, List<Side>> byCode = new LinkedHashMap<>();
        for (Side s : actors ? r.actors() : r.recipients())
            byCode.computeIfAbsent(s.code(), c -> new ArrayList<>()).add(s);
        List<Side> sides = new ArrayList<>();
        byCode.forEach((code, said) -> {
            List<Persons.Candidate> here = persons.of(r, code, actors, judge.watched());
            List<Persons.Candidate> there =
                    codes(actors ? r.recipients() : r.actors()).contains(code)
                            ? persons.of(r, code, !actors, false)
                            : List.of();
            List<Side> likely = new ArrayList<>();
            for (int i = 0; i < here.size(); i++)
                if (judge.standsBehind(here.get(i), r) && (there.isEmpty() || stays(here.get(i), there.get(i), actors)))
                    likely.add(side(code, here.get(i)));
            List<Side> all = likely.isEmpty() ? said : likely;
            for (int i = 0; i < all.size() && Roles.harms(r.act()); i++) beside(all.get(i), all);
            sides.addAll(all);
        });
        return sides;
    }

    private static Set<String> codes(List<Side> sides) {
        return sides.stream().map(Side::code).collect(Collectors.toSet());
    }

    /** Whether a person, weighed for both sides as both have his code, stands likelier behind this one: nobody stands on both. */
    private boolean stays(Persons.Candidate here, Persons.Candidate there, boolean actors) {
        double own = judge.behind(here), other = judge.behind(there);
        return actors ? own >= other : own > other;
    }

    /** «رامي، وسامي غنيم»: who is named in one list with somebody who is held or hurt is held or hurt as well. */
    private void beside(Side s, List<Side> sides) {
        if (s.name() == null || s.span() == null) return;
        for (Party p : persons.listedAfter(s.span(), s.code()))
            if (sides.stream().noneMatch(o -> Objects.equals(p.name(), o.name())))
                sides.add(new Side(s.code(), p.post(), p.name(), p.entity(), p.span()));
    }

    private static Side side(String code, Persons.Candidate c) {
        Party named = c.person().longest();
        String post = c.phrase().post() != null ? c.phrase().post() : named.post();
        return new Side(code, post, named.name(), named.entity(), c.phrase().span());
    }
}
