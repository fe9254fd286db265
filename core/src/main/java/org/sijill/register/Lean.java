package org.sijill.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sijill.event.Report;
import org.sijill.register.Statement.Members;

/**
 * Makes statements small that stay in memory: without what is only written down, each word once however many
 * statements hold it, and in lists that take no more than they hold. What comes of comparing and grouping them is the
 * same. Not for several threads.
 */
public final class Lean {
    private final Map<String, String> words = new HashMap<>();
    private @Nullable Witness last;

    /** The same statement, small: of its report's tellings the first on the page, and no word of why it was read so. */
    public Statement of(Statement s) {
        Map<String, Members> actors = members(s.actors()), recipients = members(s.recipients());
        return new Statement(
                report(s.report()),
                page(s.page()),
                kept(s.kept()),
                s.near(),
                s.days(),
                actors,
                recipients,
                Sides.both(actors, recipients),
                words(s.place()));
    }

    /** One page for all that it tells, as they come one after another. */
    private Witness page(Witness page) {
        Witness before = last;
        if (before != null && before.equals(page)) return before;
        last = page;
        return page;
    }

    private Report report(Report r) {
        return new Report(
                r.id(),
                word(r.act()),
                word(r.type()),
                maybe(r.mode()),
                words(r.contexts()),
                r.status(),
                sides(r.actors()),
                sides(r.recipients()),
                r.date(),
                where(r.place()),
                r.attribution(),
                r.instrument(),
                List.copyOf(r.claims()),
                first(r.mentions()),
                List.of(),
                r.confidence(),
                List.of());
    }

    private static List<Report.Telling> first(List<Report.Telling> mentions) {
        return mentions.stream()
                .min(Comparator.comparingInt(t -> t.sentence().from()))
                .map(List::of)
                .orElse(List.of());
    }

    private List<Report.Side> sides(List<Report.Side> sides) {
        return List.of(sides.stream().map(this::side).toArray(Report.Side[]::new));
    }

    private Report.Side side(Report.Side s) {
        return new Report.Side(word(s.code()), maybe(s.post()), maybe(s.name()), maybe(s.entity()), s.span());
    }

    private Report.@Nullable Where where(Report.@Nullable Where w) {
        return w == null
                ? null
                : new Report.Where(word(w.name()), maybe(w.country()), maybe(w.entity()), w.lat(), w.lon(), w.span());
    }

    private Kept kept(Kept k) {
        SortedMap<String, List<String>> parties = new TreeMap<>();
        k.parties().forEach((code, some) -> parties.put(word(code), words(some)));
        List<String> marks = k.marks();
        return new Kept(k.quote(), null, marks == null ? null : words(marks), k.rivals(), parties, words(k.act()));
    }

    private Map<String, Members> members(Map<String, Members> side) {
        if (side.isEmpty()) return Map.of();
        Map<String, Members> all = new TreeMap<>();
        side.forEach((code, m) -> all.put(word(code), members(m)));
        return all.size() == 1 ? Map.copyOf(all) : all;
    }

    private Members members(Members m) {
        List<List<String>> names = new ArrayList<>(m.names().size());
        for (List<String> name : m.names()) names.add(words(name));
        return new Members(List.copyOf(names), words(m.posts()), words(m.entities()));
    }

    private List<String> words(List<String> some) {
        return List.of(some.stream().map(this::word).toArray(String[]::new));
    }

    private Set<String> words(Set<String> some) {
        Set<String> all = new TreeSet<>();
        for (String w : some) all.add(word(w));
        return all.size() < 2 ? Set.copyOf(all) : all;
    }

    private @Nullable String maybe(@Nullable String word) {
        return word == null ? null : word(word);
    }

    private String word(String word) {
        String known = words.putIfAbsent(word, word);
        return known == null ? word : known;
    }
}
