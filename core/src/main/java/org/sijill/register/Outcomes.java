package org.sijill.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
        Group known = merging.grouped(group);
        return known == null ? "" : known.act();
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
        for (String id : change.made()) {
            Group group = Objects.requireNonNull(merging.grouped(id), id);
            if (group.stage() == Stage.AHEAD) plans.add(id);
            else
                for (String plan : concerned(group))
                    news.computeIfAbsent(plan, k -> new ArrayList<>(2)).add(id);
            plans.addAll(proposed(id));
        }
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
    private Set<String> concerned(Group later) {
        Set<String> plans = new LinkedHashSet<>();
        for (Chorus c : later.choruses())
            for (String act : rule.announced(c.first().report().act()))
                for (Chorus p : merging.near(c.first(), act)) if (p.first().stage() == Stage.AHEAD) addGroup(p, plans);
        for (Judgement j : merging.people().all()) {
            String plan = joins(j) && later.key().equals(merging.groupOf(j.left())) ? merging.groupOf(j.right()) : null;
            if (plan != null) plans.add(plan);
        }
        return plans;
    }

    private static void addGroup(Chorus c, Set<String> groups) {
        Group group = c.group();
        if (group != null) groups.add(group.key());
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
        Group group = merging.grouped(plan);
        if (group == null || group.stage() != Stage.AHEAD) {
            candidates.remove(plan);
            return;
        }
        if (change.made().contains(plan)) candidates.remove(plan);
        Map<String, Link> known = candidates.get(plan);
        if (known == null) candidates.put(plan, known = candidates(group));
        else renew(group, known, change, news);
        find(group, known).forEach(this::restore);
    }

    /** All that may have come of an announcement, by event. */
    private Map<String, Link> candidates(Group plan) {
        Set<String> near = new TreeSet<>();
        for (String act : rule.outcomes(plan.act()))
            for (Chorus p : plan.choruses())
                if (p.first().stage() == Stage.AHEAD) for (Chorus c : merging.near(p.first(), act)) addGroup(c, near);
        Map<String, Link> found = new TreeMap<>();
        for (String event : near) consider(event, plan, found);
        return found;
    }

    /** Puts right what was known before a change. */
    private void renew(Group plan, Map<String, Link> known, Merging.Change change, List<String> news) {
        known.keySet().removeIf(e -> change.gone().contains(e) || change.made().contains(e));
        for (String event : news) consider(event, plan, known);
    }

    private void consider(String event, Group plan, Map<String, Link> found) {
        Group later = merging.grouped(event);
        Stage stage = later == null ? Stage.AHEAD : later.stage();
        if (later == null || stage == Stage.AHEAD || stage == Stage.DENIED && rank(later.act(), plan) > 0) return;
        Link link = link(later, plan, stage == Stage.DONE ? Relation.FULFILS : Relation.CANCELS);
        if (link.score() >= OutcomeRule.ENOUGH && !refused(link)) found.put(event, link);
    }

    /** Where the act of a later event stands among those that can fulfil an announced one. */
    private int rank(String later, Group plan) {
        List<String> acts = rule.outcomes(plan.act());
        String act = SamenessRule.kin(later);
        for (int i = 0; i < acts.size(); i++) if (SamenessRule.kin(acts.get(i)).equals(act)) return i;
        return acts.size();
    }

    private List<Link> find(Group plan, Map<String, Link> known) {
        List<Link> said = said(plan.key());
        if (!said.isEmpty()) return said;
        List<Link> found = new ArrayList<>();
        for (Relation relation : List.of(Relation.FULFILS, Relation.CANCELS))
            known.values().stream()
                    .filter(l -> l.relation() == relation)
                    .min(Comparator.comparingInt((Link l) -> rank(act(l.from()), plan))
                            .thenComparing(
                                    Comparator.comparingDouble(Link::score).reversed())
                            .thenComparing(Link::from))
                    .ifPresent(found::add);
        return found;
    }

    /** What people said came of it; the last word counts. */
    private List<Link> said(String plan) {
        Map<String, Link> found = new TreeMap<>();
        for (Judgement j : merging.people().all()) {
            if (!joins(j) || !plan.equals(merging.groupOf(j.right()))) continue;
            String from = merging.groupOf(j.left());
            if (from != null) found.put(from, new Link(from, plan, j.relation(), 1, j.why()));
        }
        return List.copyOf(found.values());
    }

    /** Whether a person held an outcome and an announcement apart. */
    private boolean refused(Link link) {
        for (Judgement j : merging.people().all())
            if (j.relation() == Relation.DIFFERENT && across(j.left(), j.right(), link)) return true;
        return false;
    }

    private boolean across(String a, String b, Link link) {
        String x = merging.groupOf(a), y = merging.groupOf(b);
        return link.from().equals(x) && link.to().equals(y)
                || link.from().equals(y) && link.to().equals(x);
    }

    private Link link(Group later, Group plan, Relation relation) {
        double most = 0;
        List<String> why = List.of();
        for (Chorus p : plan.choruses())
            for (Chorus c : later.choruses()) {
                double score = rule.comparable(c, p) ? rule.score(c.first(), p.first(), null) : 0;
                if (score <= most) continue;
                most = score;
                why = new ArrayList<>();
                rule.score(c.first(), p.first(), why);
            }
        return new Link(later.key(), plan.key(), relation, Math.rint(most * 1000) / 1000, why);
    }
}
