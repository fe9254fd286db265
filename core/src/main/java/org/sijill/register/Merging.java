package org.sijill.register;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Act;

/**
 * Keeps the statements of a register in groups that tell one event each. Statements may come and go and people may
 * judge at any time and in any order: the groups are always those that the statements and judgements at hand give when
 * taken all at once, because pairs are judged alone and groups are made anew within every component that a change
 * touched. Not for several threads.
 */
public final class Merging {
    private static final Double UNKNOWN = Double.NaN;

    private final SamenessRule rule;
    private final Candidates candidates = new Candidates();
    private final Map<String, Statement> statements = new HashMap<>();
    private final Map<String, List<Statement>> pages = new HashMap<>();
    /** Reports that rules or people hold to tell one event, each with its score, {@link #UNKNOWN} until somebody asks. */
    private final Map<String, Map<String, Double>> edges = new HashMap<>();

    private final Map<String, Judgement> people = new HashMap<>();
    private final Map<String, List<Statement>> groups = new HashMap<>();
    private final Map<String, String> groupOf = new HashMap<>();
    private final Set<String> touched = new LinkedHashSet<>();
    /** Keys of groups made by the present {@link #settle}. */
    private final Set<String> fresh = new HashSet<>();

    private final Clusters.Judge judge = new Clusters.Judge() {
        @Override
        public Map<String, Double> edges(Statement s) {
            return scored(s);
        }

        @Override
        public boolean refused(Statement a, Statement b) {
            return said(a.id(), b.id()) == Relation.DIFFERENT;
        }

        @Override
        public boolean barred(Statement a, Statement b) {
            return said(a.id(), b.id()) != Relation.SAME && SamenessRule.bar(a, b) != null;
        }

        @Override
        public boolean people() {
            return !people.isEmpty();
        }
    };

    public Merging(Map<String, Act> acts) {
        rule = new SamenessRule(acts);
    }

    /**
     * What a change did: groups that are no more, by their key, groups that are new or have other members, and reports
     * whose edges may be others.
     */
    public record Change(Set<String> gone, Map<String, List<Statement>> made, Set<String> touched) {}

    public void add(Statement s) {
        if (statements.putIfAbsent(s.id(), s) != null)
            throw new IllegalArgumentException("report " + s.id() + " is already filed");
        for (Statement o : candidates.near(s)) {
            double score = score(s, o);
            if (score >= SamenessRule.ENOUGH) edge(s.id(), o.id(), score);
        }
        for (Judgement j : List.copyOf(people.values()))
            if (j.relation() == Relation.SAME
                    && (j.left().equals(s.id()) || j.right().equals(s.id()))) edgeIfFiled(j);
        candidates.add(s);
        onPage(s);
        touched.add(s.id());
    }

    /** Puts back a statement whose edges are known, as it was when {@link #edges} was asked. */
    public void restore(Statement s, Collection<String> edgesTo) {
        statements.put(s.id(), s);
        candidates.add(s);
        onPage(s);
        for (String o : edgesTo) edge(s.id(), o, UNKNOWN);
    }

    /** Puts back a group as it was. */
    public void restoreGroup(String key, List<String> members) {
        List<Statement> group =
                members.stream().map(this::need).sorted(Statement.ORDER).toList();
        groups.put(key, group);
        for (Statement s : group) groupOf.put(s.id(), key);
    }

    public void remove(String report) {
        Statement s = statements.get(report);
        if (s == null) return;
        touched.add(report);
        touched.addAll(edges(report));
        statements.remove(report);
        candidates.remove(s);
        offPage(s);
        for (String o : edges(report)) need(edges, o).remove(report);
        edges.remove(report);
    }

    /** Takes a person's judgement; the last one on a pair counts. Only «same» and «different» part or join. */
    public void judged(Judgement j) {
        people.put(pair(j.left(), j.right()), j);
        reconsider(j.left(), j.right());
    }

    /** Puts back a person's judgement, which the edges put back already heed. */
    public void restore(Judgement j) {
        people.put(pair(j.left(), j.right()), j);
    }

    /** Forgets what people said of a pair. */
    public void unjudged(String left, String right) {
        people.remove(pair(left, right));
        reconsider(left, right);
    }

    private void reconsider(String left, String right) {
        Statement a = statements.get(left), b = statements.get(right);
        if (a == null || b == null) return;
        touched.add(left);
        touched.add(right);
        if (judge(a, b).relation() == Relation.SAME) edge(left, right, score(a, b));
        else {
            edges.getOrDefault(left, new TreeMap<>()).remove(right);
            edges.getOrDefault(right, new TreeMap<>()).remove(left);
        }
    }

    private void edgeIfFiled(Judgement j) {
        if (statements.containsKey(j.left()) && statements.containsKey(j.right())) edge(j.left(), j.right(), 2.0);
    }

    private void edge(String a, String b, Double score) {
        edges.computeIfAbsent(a, k -> new TreeMap<>()).put(b, score);
        edges.computeIfAbsent(b, k -> new TreeMap<>()).put(a, score);
    }

    /** The edges of a statement, each with the score that the rules or people give it now. */
    private Map<String, Double> scored(Statement s) {
        Map<String, Double> of = edges.getOrDefault(s.id(), Map.of());
        for (Map.Entry<String, Double> e : of.entrySet())
            if (e.getValue().isNaN()) e.setValue(score(s, need(e.getKey())));
        return of;
    }

    private @Nullable Relation said(String a, String b) {
        Judgement said = people.isEmpty() ? null : people.get(pair(a, b));
        return said == null ? null : said.relation();
    }

    /** What is decided about two statements: by a person where one said same or different, else by the rule. */
    public Judgement judge(Statement a, Statement b) {
        Judgement said = people.isEmpty() ? null : people.get(pair(a.id(), b.id()));
        if (said != null && (said.relation() == Relation.SAME || said.relation() == Relation.DIFFERENT)) return said;
        return Statement.ORDER.compare(a, b) <= 0 ? rule.judge(a, b) : rule.judge(b, a);
    }

    /** {@link #judge} in a number: 2 and below 0 where people hold a pair together or apart. */
    private double score(Statement a, Statement b) {
        Judgement said = people.isEmpty() ? null : people.get(pair(a.id(), b.id()));
        if (said != null && said.relation() == Relation.SAME) return 2;
        if (said != null && said.relation() == Relation.DIFFERENT) return -2;
        return Statement.ORDER.compare(a, b) <= 0 ? rule.score(a, b) : rule.score(b, a);
    }

    private static String pair(String a, String b) {
        return a.compareTo(b) < 0 ? a + ' ' + b : b + ' ' + a;
    }

    /** Makes the groups of all that changed since the last call; groups that come out as they were are no change. */
    public Change settle() {
        Map<String, List<Statement>> old = new LinkedHashMap<>(), made = new LinkedHashMap<>();
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(touched);
        for (String id = open.poll(); id != null; id = open.poll()) {
            release(id, old, open);
            if (!statements.containsKey(id) || seen.contains(id)) continue;
            List<Statement> component = component(id, seen);
            for (Statement s : component) release(s.id(), old, open);
            for (List<Statement> group : Clusters.of(component, judge)) settle(group, made);
        }
        made.entrySet().removeIf(e -> asBefore(old.get(e.getKey()), e.getValue()) && old.remove(e.getKey()) != null);
        Set<String> gone = new LinkedHashSet<>(old.keySet());
        gone.removeAll(made.keySet());
        Change change = new Change(gone, made, new LinkedHashSet<>(touched));
        touched.clear();
        fresh.clear();
        return change;
    }

    /** Whether a group has the very members that it had, none of them touched. */
    private boolean asBefore(@Nullable List<Statement> old, List<Statement> now) {
        if (old == null || old.size() != now.size()) return false;
        for (int i = 0; i < old.size(); i++)
            if (old.get(i) != now.get(i) || touched.contains(now.get(i).id())) return false;
        return true;
    }

    /** Dissolves the old group of a report; whoever was in it is looked at anew. */
    private void release(String id, Map<String, List<Statement>> old, Deque<String> open) {
        String key = groupOf.get(id);
        if (key == null || fresh.contains(key)) return;
        List<Statement> group = groups.remove(key);
        if (group == null) return;
        old.put(key, group);
        for (Statement s : group) {
            groupOf.remove(s.id());
            open.add(s.id());
        }
    }

    private void settle(List<Statement> group, Map<String, List<Statement>> made) {
        String key = Event.id(group);
        groups.put(key, group);
        fresh.add(key);
        for (Statement s : group) groupOf.put(s.id(), key);
        made.put(key, group);
    }

    private List<Statement> component(String start, Set<String> seen) {
        List<Statement> found = new ArrayList<>();
        Deque<String> open = new ArrayDeque<>(List.of(start));
        seen.add(start);
        while (!open.isEmpty()) {
            String id = open.pop();
            found.add(need(id));
            for (String o : edges(id)) if (seen.add(o)) open.push(o);
        }
        return found;
    }

    private Statement need(String id) {
        Statement s = statements.get(id);
        if (s == null) throw new IllegalArgumentException("there is no report " + id);
        return s;
    }

    private static <V> V need(Map<String, V> map, String key) {
        V value = map.get(key);
        if (value == null) throw new IllegalStateException("lost " + key);
        return value;
    }

    public @Nullable Statement statement(String report) {
        return statements.get(report);
    }

    /** The statements of one page, in their order. */
    public List<Statement> ofPage(String article) {
        return pages.getOrDefault(article, List.of());
    }

    private void onPage(Statement s) {
        List<Statement> of = pages.computeIfAbsent(s.page().article(), k -> new ArrayList<>(4));
        of.add(s);
        of.sort(Statement.ORDER);
    }

    private void offPage(Statement s) {
        List<Statement> of = pages.getOrDefault(s.page().article(), new ArrayList<>());
        of.removeIf(o -> o.id().equals(s.id()));
        if (of.isEmpty()) pages.remove(s.page().article());
    }

    /** The key of the group that a report is in. */
    public @Nullable String groupOf(String report) {
        return groupOf.get(report);
    }

    public List<Statement> group(String key) {
        return groups.getOrDefault(key, List.of());
    }

    /** All groups by key. */
    public Map<String, List<Statement>> groups() {
        return java.util.Collections.unmodifiableMap(groups);
    }

    /** The reports that a report is held together with directly. */
    public Set<String> edges(String report) {
        return java.util.Collections.unmodifiableSet(
                edges.getOrDefault(report, Map.of()).keySet());
    }

    /** Statements of another act that may have to do with {@code s}. */
    Collection<Statement> near(Statement s, String act) {
        return candidates.near(s, act);
    }

    /** What people said of two reports, if anybody did. */
    Collection<Judgement> people() {
        return people.values();
    }

    SamenessRule rule() {
        return rule;
    }
}
