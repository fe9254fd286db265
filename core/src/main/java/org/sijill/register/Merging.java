package org.sijill.register;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Act;

/**
 * Keeps the statements of a register in groups that tell one event each. Statements may come and go and people may
 * judge at any time and in any order: the groups are always those that the statements and judgements at hand give when
 * taken all at once, because pairs are judged alone and groups are made anew within every component that a change
 * touched. Statements that agree in all that is compared are one in this, so that the thousandth copy of a text costs
 * what the second does. Not for several threads.
 */
public final class Merging {
    private static final Double UNKNOWN = Double.NaN;

    private final SamenessRule rule;
    private final Candidates candidates = new Candidates();
    private final People people = new People();
    private final Choruses choruses;
    private final Groups groups = new Groups(this::scored);

    /** Reports that were removed since the last {@link #settle}, and those whose edges may be others. */
    private final Set<String> left = new LinkedHashSet<>(), edged = new LinkedHashSet<>();

    private boolean restoring;

    public Merging(Map<String, Act> acts) {
        rule = new SamenessRule(acts);
        choruses = new Choruses(rule, people::judged, new Choruses.Listener() {
            @Override
            public void came(Statement s, Chorus c, boolean first) {
                Merging.this.came(s, c, first);
            }

            @Override
            public void left(Statement s, Chorus c, boolean first) {
                Merging.this.left(s, c, first);
            }
        });
    }

    /**
     * What a change did.
     *
     * @param gone keys of groups that are no more
     * @param made keys of groups that are new, or have other members, or members that changed
     * @param moved the key of its group by report, for those that are new or have another one
     * @param left reports that are no more
     * @param edged reports whose edges may be others
     */
    public record Change(
            Set<String> gone, Set<String> made, Map<String, String> moved, Set<String> left, Set<String> edged) {}

    public void add(Statement s) {
        choruses.add(s);
        left.remove(s.id());
    }

    /** Puts back a statement, without what it is held together with. */
    public void restore(Statement s) {
        restoring = true;
        choruses.add(s);
        restoring = false;
    }

    /** Puts back one of the {@link #edges}; one of a report that was not put back holds nothing together. */
    public void restoreEdge(String a, String b) {
        Chorus x = choruses.of(a), y = choruses.of(b);
        if (x != null && y != null) edge(x, y, UNKNOWN);
    }

    /** Puts back a group as it was. */
    public void restoreGroup(String key, List<String> members) {
        Set<Chorus> all = new HashSet<>();
        for (String m : members) all.add(need(m));
        groups.restore(key, all);
    }

    public void remove(String report) {
        Statement s = choruses.statement(report);
        if (s == null) return;
        choruses.remove(s);
        left.add(report);
    }

    private void came(Statement s, Chorus c, boolean first) {
        for (Statement t : choruses.ofPage(s.page().article())) {
            Chorus o = choruses.of(t.id());
            if (o != null && o != c && kin(s, t) && c.beside(o, 1) && !restoring) part(c, o);
        }
        if (c.size() == 1) {
            if (!restoring) join(s, c);
            candidates.add(c);
        } else if (!restoring) {
            changed(c, s, first ? c.members().get(1) : null);
        }
    }

    private void left(Statement s, Chorus c, boolean first) {
        for (Statement t : choruses.ofPage(s.page().article())) {
            Chorus o = choruses.of(t.id());
            if (o != null && o != c && kin(s, t) && c.beside(o, -1) && !c.isEmpty()) free(c, o);
        }
        if (c.isEmpty()) drop(c, s);
        else changed(c, s, first ? c.first() : null);
    }

    private static boolean kin(Statement a, Statement b) {
        return SamenessRule.kin(a.report().act())
                .equals(SamenessRule.kin(b.report().act()));
    }

    /** Holds a new chorus together with all that it tells the same event as. */
    private void join(Statement s, Chorus c) {
        groups.touched(c);
        edged.add(s.id());
        for (Chorus o : candidates.near(c)) weigh(c, o);
        for (String other : people.joined(s.id())) {
            Chorus o = choruses.of(other);
            if (o != null && o.seat == null) edge(c, o, score(c, o));
        }
    }

    private void weigh(Chorus a, Chorus b) {
        double score = score(a, b);
        if (score >= SamenessRule.ENOUGH) edge(a, b, score);
    }

    private void edge(Chorus a, Chorus b, Double score) {
        a.edges().put(b, score);
        b.edges().put(a, score);
    }

    /** Parts two choruses since some page tells both, if nobody said that they are the same. */
    private void part(Chorus a, Chorus b) {
        groups.touched(a);
        if (people.said(a, b) == Relation.SAME || a.edges().remove(b) == null) return;
        b.edges().remove(a);
        groups.touched(b);
        edged.add(a.first().id());
        edged.add(b.first().id());
    }

    /** Weighs two choruses that no page tells both of any more. */
    private void free(Chorus a, Chorus b) {
        groups.touched(a);
        edged.add(a.first().id());
        if (candidates.near(a).contains(b)) weigh(a, b);
    }

    /** Heeds that a chorus has another member, or one less, and where its first is another, the one it was or is now. */
    private void changed(Chorus c, Statement s, @Nullable Statement other) {
        groups.grown(c);
        if (other == null) return;
        groups.touched(c);
        edged.add(s.id());
        edged.add(other.id());
    }

    private void drop(Chorus c, Statement last) {
        candidates.remove(c, last);
        groups.touched(c);
        edged.add(last.id());
        for (Chorus o : c.edges().keySet()) {
            o.edges().remove(c);
            groups.touched(o);
        }
        c.edges().clear();
    }

    /** Takes a person's judgement; the last one on a pair counts. Only «same» and «different» part or join. */
    public void judged(Judgement j) {
        people.heed(j);
        reseat(j.left());
        reseat(j.right());
    }

    /** Puts back a person's judgement, before the reports are put back of which it is. */
    public void restore(Judgement j) {
        people.heed(j);
    }

    /** Forgets what people said of a pair. */
    public void unjudged(String a, String b) {
        people.forget(a, b);
        reseat(a);
        reseat(b);
    }

    private void reseat(String report) {
        Statement s = choruses.statement(report);
        if (s != null) choruses.reseat(s);
    }

    /** The edges of a chorus, each with the score that the rules or people give it now. */
    private Map<Chorus, Double> scored(Chorus c) {
        for (Map.Entry<Chorus, Double> e : c.edges().entrySet())
            if (e.getValue().isNaN()) e.setValue(score(c, e.getKey()));
        return c.edges();
    }

    /** What is decided about two statements: by a person where one said same or different, else by the rule. */
    public Judgement judge(Statement a, Statement b) {
        Judgement said = people.judgement(a.id(), b.id());
        if (said != null) return said;
        return Statement.ORDER.compare(a, b) <= 0 ? rule.judge(a, b) : rule.judge(b, a);
    }

    /** {@link #judge} in a number: 2 and below 0 where people hold a pair together or apart. */
    private double score(Chorus a, Chorus b) {
        Relation said = people.said(a, b);
        if (said == Relation.SAME) return 2;
        if (said == Relation.DIFFERENT) return -2;
        return a.beside(b) ? -1 : rule.score(a.first(), b.first());
    }

    /** Makes the groups of all that changed since the last call; groups that come out as they were are no change. */
    public Change settle() {
        Change change = groups.settle(people, new LinkedHashSet<>(left), new LinkedHashSet<>(edged));
        left.clear();
        edged.clear();
        return change;
    }

    private Chorus need(String report) {
        Chorus c = choruses.of(report);
        if (c == null) throw new IllegalArgumentException("there is no report " + report);
        return c;
    }

    public @Nullable Statement statement(String report) {
        return choruses.statement(report);
    }

    /** The statements of one page, in their order. */
    public List<Statement> ofPage(String article) {
        return java.util.Collections.unmodifiableList(choruses.ofPage(article));
    }

    /** The key of the group that a report is in. */
    public @Nullable String groupOf(String report) {
        Chorus c = choruses.of(report);
        Group group = c == null ? null : c.group();
        return group == null ? null : group.key();
    }

    /** The statements of a group in their fixed order. */
    public List<Statement> group(String key) {
        Group group = groups.get(key);
        return group == null ? List.of() : group.statements();
    }

    /** All groups by key. */
    public Map<String, List<Statement>> groups() {
        Map<String, List<Statement>> all = new HashMap<>();
        for (Group g : groups.all()) all.put(g.key(), g.statements());
        return all;
    }

    /**
     * The event that a group tells. Of statements that are alike in all that it is made of it holds the first alone, in
     * its disagreements as well.
     */
    public Event event(String key) {
        return EventMaker.ofFirsts(need(groups.get(key), key).parts());
    }

    /** How many statements a group has. */
    public int size(String key) {
        return need(groups.get(key), key).size();
    }

    /** The pages of a group that have no day of their own. */
    public Set<String> undated(String key) {
        Set<String> pages = new TreeSet<>();
        for (Part p : need(groups.get(key), key).parts())
            if (!p.first().page().dated())
                for (Statement s : p.statements()) pages.add(s.page().article());
        return pages;
    }

    private static Group need(@Nullable Group group, String key) {
        if (group == null) throw new IllegalArgumentException("there is no event " + key);
        return group;
    }

    /** The group of a key, if there is one. */
    @Nullable
    Group grouped(String key) {
        return groups.get(key);
    }

    /**
     * The reports that a report is held together with directly; of reports that agree in all that is compared the first
     * alone has edges, to the first of others.
     */
    public Set<String> edges(String report) {
        Chorus c = choruses.of(report);
        Set<String> edges = new TreeSet<>();
        if (c != null && c.first().id().equals(report))
            for (Chorus o : c.edges().keySet()) edges.add(o.first().id());
        return edges;
    }

    /** The first of the reports that agree with one in all that is compared, mostly itself. */
    public String voice(String report) {
        return need(report).first().id();
    }

    /** Choruses of another act that may have to do with {@code s}. */
    Collection<Chorus> near(Statement s, String act) {
        return candidates.near(s, act);
    }

    /** What people said. */
    People people() {
        return people;
    }

    SamenessRule rule() {
        return rule;
    }
}
