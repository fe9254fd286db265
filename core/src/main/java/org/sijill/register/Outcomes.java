package org.sijill.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Act;

/**
 * What came of each announcement: of all events that could be its outcome the likeliest one, and a denial of it where
 * there is one. Each announcement is looked at alone, so one event may fulfil several, such as an invitation and the
 * visit announced after it. Not for several threads.
 */
public final class Outcomes {
    private final Merging merging;
    private final OutcomeRule rule;
    /** Announcement → what came of it. */
    private final Map<String, List<Link>> links = new HashMap<>();

    private final Map<String, Set<String>> byOutcome = new HashMap<>();
    /** Announcement → all events that may have come of it; of those alone that were looked at since the register was opened. */
    private final Map<String, Map<String, Link>> candidates = new HashMap<>();

    public Outcomes(Merging merging, Map<String, Act> acts) {
        this.merging = merging;
        rule = new OutcomeRule(merging.rule(), acts);
    }

    /** Puts a link back as it was. */
    public void restore(Link link) {
        links.computeIfAbsent(link.to(), k -> new ArrayList<>()).add(link);
        byOutcome.computeIfAbsent(link.from(), k -> new TreeSet<>()).add(link.to());
    }

    /** The links of an announcement. */
    public List<Link> of(String announcement) {
        return links.getOrDefault(announcement, List.of()).stream()
                .filter(this::first)
                .toList();
    }

    /** The links of an announcement, those included that another announcement has a better claim to. */
    public List<Link> proposals(String announcement) {
        return List.copyOf(links.getOrDefault(announcement, List.of()));
    }

    /** Whether no other announcement of the same act is likelier to be what the later event fulfils. */
    public boolean first(Link link) {
        String act = act(link.to());
        for (String other : proposed(link.from()))
            if (!other.equals(link.to()) && act.equals(act(other)))
                for (Link o : links.getOrDefault(other, List.of()))
                    if (o.from().equals(link.from()) && o.relation() == link.relation() && before(o, link))
                        return false;
        return true;
    }

    private static boolean before(Link a, Link b) {
        return a.score() != b.score()
                ? a.score() > b.score() && b.score() < 1
                : a.score() < 1 && a.to().compareTo(b.to()) < 0;
    }

    private String act(String group) {
        List<Statement> members = merging.group(group);
        return members.isEmpty() ? "" : members.getFirst().report().act();
    }

    /** The announcements of which an event may be what came of them. */
    private Set<String> proposed(String event) {
        return byOutcome.getOrDefault(event, Set.of());
    }

    /**
     * Looks anew at every announcement that a change may concern; gives those whose links may be others now or count
     * otherwise, gone ones included.
     */
    public Set<String> settle(Merging.Change change) {
        Set<String> plans = new LinkedHashSet<>();
        for (String id : change.gone()) {
            if (links.containsKey(id)) plans.add(id);
            plans.addAll(proposed(id));
        }
        Map<String, List<String>> news = new LinkedHashMap<>();
        change.made().forEach((id, group) -> {
            if (Standing.stage(group) == Stage.AHEAD) plans.add(id);
            else
                for (String plan : concerned(group))
                    news.computeIfAbsent(plan, k -> new ArrayList<>(2)).add(id);
            plans.addAll(proposed(id));
        });
        plans.addAll(news.keySet());
        Set<String> concerned = new LinkedHashSet<>(plans);
        plans.forEach(p -> rivals(p, concerned));
        plans.forEach(p -> settle(p, change, news.getOrDefault(p, List.of())));
        plans.forEach(p -> rivals(p, concerned));
        return concerned;
    }

    /** Adds the announcements that compete with one for the same later event. */
    private void rivals(String plan, Set<String> all) {
        for (Link l : links.getOrDefault(plan, List.of())) all.addAll(proposed(l.from()));
    }

    /** Announcements that a later event may have to do with. */
    private Set<String> concerned(List<Statement> later) {
        Set<String> plans = new LinkedHashSet<>();
        for (Statement s : later)
            for (String act : rule.announced(s.report().act()))
                for (Statement p : merging.near(s, act)) if (p.stage() == Stage.AHEAD) addGroup(p, plans);
        for (Judgement j : merging.people())
            if (joins(j))
                for (Statement s : later) if (s.id().equals(j.left())) addGroup(merging.statement(j.right()), plans);
        return plans;
    }

    private void addGroup(@Nullable Statement s, Set<String> groups) {
        String group = s == null ? null : merging.groupOf(s.id());
        if (group != null) groups.add(group);
    }

    private static boolean joins(Judgement j) {
        return j.relation() == Relation.FULFILS || j.relation() == Relation.CANCELS;
    }

    private void settle(String plan, Merging.Change change, List<String> news) {
        for (Link old : links.getOrDefault(plan, List.of())) {
            Set<String> others = byOutcome.getOrDefault(old.from(), new TreeSet<>());
            others.remove(plan);
            if (others.isEmpty()) byOutcome.remove(old.from());
        }
        links.remove(plan);
        List<Statement> group = merging.group(plan);
        if (group.isEmpty() || Standing.stage(group) != Stage.AHEAD) {
            candidates.remove(plan);
            return;
        }
        if (change.made().containsKey(plan)) candidates.remove(plan);
        Map<String, Link> known = candidates.get(plan);
        if (known == null) candidates.put(plan, known = candidates(plan, group));
        else renew(plan, group, known, change, news);
        find(plan, group, known).forEach(this::restore);
    }

    /** All that may have come of an announcement, by event. */
    private Map<String, Link> candidates(String plan, List<Statement> group) {
        Set<String> near = new TreeSet<>();
        for (String act : rule.outcomes(group.getFirst().report().act()))
            for (Statement p : group)
                if (p.stage() == Stage.AHEAD) for (Statement s : merging.near(p, act)) addGroup(s, near);
        Map<String, Link> found = new TreeMap<>();
        for (String event : near) consider(event, plan, group, found);
        return found;
    }

    /** Puts right what was known before a change. */
    private void renew(
            String plan, List<Statement> group, Map<String, Link> known, Merging.Change change, List<String> news) {
        known.keySet().removeIf(e -> change.gone().contains(e) || change.made().containsKey(e));
        for (String event : news) consider(event, plan, group, known);
    }

    private void consider(String event, String plan, List<Statement> group, Map<String, Link> found) {
        List<Statement> later = merging.group(event);
        Stage stage = Standing.stage(later);
        if (stage == Stage.AHEAD || stage == Stage.DENIED && rank(later, group) > 0) return;
        Link link = link(event, plan, later, group, stage == Stage.DONE ? Relation.FULFILS : Relation.CANCELS);
        if (link.score() >= OutcomeRule.ENOUGH && !refused(link)) found.put(event, link);
    }

    /** Where the act of a later event stands among those that can fulfil an announced one. */
    private int rank(List<Statement> later, List<Statement> plan) {
        List<String> acts = rule.outcomes(plan.getFirst().report().act());
        String act = SamenessRule.kin(later.getFirst().report().act());
        for (int i = 0; i < acts.size(); i++) if (SamenessRule.kin(acts.get(i)).equals(act)) return i;
        return acts.size();
    }

    private List<Link> find(String plan, List<Statement> group, Map<String, Link> known) {
        List<Link> said = said(plan, group);
        if (!said.isEmpty()) return said;
        List<Link> found = new ArrayList<>();
        for (Relation relation : List.of(Relation.FULFILS, Relation.CANCELS))
            known.values().stream()
                    .filter(l -> l.relation() == relation)
                    .min(Comparator.comparingInt((Link l) -> rank(merging.group(l.from()), group))
                            .thenComparing(
                                    Comparator.comparingDouble(Link::score).reversed())
                            .thenComparing(Link::from))
                    .ifPresent(found::add);
        return found;
    }

    /** What people said came of it; the last word counts. */
    private List<Link> said(String plan, List<Statement> group) {
        Map<String, Link> found = new TreeMap<>();
        for (Judgement j : merging.people()) {
            if (!joins(j) || group.stream().noneMatch(s -> s.id().equals(j.right()))) continue;
            String from = merging.groupOf(j.left());
            if (from != null) found.put(from, new Link(from, plan, j.relation(), 1, j.why()));
        }
        return List.copyOf(found.values());
    }

    /** Whether a person held an outcome and an announcement apart. */
    private boolean refused(Link link) {
        for (Judgement j : merging.people())
            if (j.relation() == Relation.DIFFERENT && across(j.left(), j.right(), link)) return true;
        return false;
    }

    private boolean across(String a, String b, Link link) {
        String x = merging.groupOf(a), y = merging.groupOf(b);
        return link.from().equals(x) && link.to().equals(y)
                || link.from().equals(y) && link.to().equals(x);
    }

    private Link link(
            String from, String to, Collection<Statement> later, Collection<Statement> plan, Relation relation) {
        double most = 0;
        List<String> why = List.of();
        for (Statement p : plan)
            for (Statement s : later) {
                double score = rule.comparable(s, p) ? rule.score(s, p, null) : 0;
                if (score <= most) continue;
                most = score;
                why = new ArrayList<>();
                rule.score(s, p, why);
            }
        return new Link(from, to, relation, Math.rint(most * 1000) / 1000, why);
    }
}
