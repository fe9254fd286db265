package org.sijill.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.base.Span;
import org.sijill.event.Report.Side;
import org.sijill.mention.Party;

/** Puts the tellings of one event on one page together: same act, parties that agree, dates and statuses that don't part them. */
final class Merger {
    /**
     * What a noun counts beside a verb when tellings vote on how far the event has come, what one with the article does,
     * which only points back, and what the fullest telling counts more.
     */
    private static final double NOUN = .5, POINTING = .25, FULLEST = .3;

    /** How sure a meeting's place must be to tell the host. */
    private static final double HOSTED = .6;

    List<Report> merge(String article, String text, List<Draft> drafts, Judge judge, boolean alone) {
        List<Group> groups = new ArrayList<>();
        Map<String, List<Group>> byType = new HashMap<>();
        List<Draft> order = new ArrayList<>(drafts);
        Map<Draft, Double> full = new IdentityHashMap<>();
        for (Draft d : drafts) full.put(d, Group.fullness(d));
        order.sort(Comparator.comparingDouble((Draft d) -> -full.getOrDefault(d, 0.0)));
        for (Draft d : order) {
            Group home = null;
            double likeliest = 0;
            List<Group> alike = byType.computeIfAbsent(d.act().type(), t -> new ArrayList<>());
            for (Group g : alike) {
                double p = judge.pairs() ? likeness(g, d, judge) : same(g, d) ? 1 : 0;
                if (p > likeliest) {
                    likeliest = p;
                    home = g;
                }
            }
            if (home != null && likeliest > judge.sameLeast()) {
                home.add(d);
                continue;
            }
            alike.add(new Group(d, likeliest));
            groups.add(alike.getLast());
        }
        groups.sort(Comparator.comparingInt(Group::from));
        List<Report> reports = new ArrayList<>();
        for (Group g : groups) {
            Draft best = g.fullest();
            Features features =
                    Worth.features(g, best, byType.getOrDefault(g.head().act().type(), List.of()), judge.watched());
            double sure = alone ? g.surest() : judge.report(features, g.surest());
            judge.seen(g, features);
            if (sure >= (alone ? judge.threshold() : judge.reported()))
                reports.add(report(article + "#" + (reports.size() + 1), text, g, best, sure));
        }
        return reports;
    }

    /** How likely a telling is of the group's event: between the likeliest pair and the mean of all. */
    private static double likeness(Group g, Draft d, Judge judge) {
        if (!Pairing.possible(g.head(), d) || g.far(d)) return 0;
        double sum = 0;
        double best = 0;
        List<Draft> first = g.first();
        for (Draft o : first) {
            if (Pairing.parted(o, d)) return 0;
            double p = judge.same(Pairing.features(o, d, false));
            sum += p;
            best = Math.max(best, p);
        }
        return (sum / first.size() + best) / 2;
    }

    private static boolean same(Group g, Draft d) {
        Draft h = g.head();
        if (!h.act().name().equals(d.act().name())) return false;
        if (h.status() != d.status() && (h.status() == Status.DENIED || d.status() == Status.DENIED)) return false;
        if (apart(h.date(), d.date())) return false;
        Set<String> actors = Group.codes(d.actors());
        Set<String> recipients = Group.codes(d.recipients());
        if (d.act().symmetric() || g.recipients.isEmpty() && recipients.isEmpty()) {
            Set<String> union = new HashSet<>(g.actors);
            union.addAll(g.recipients);
            Set<String> other = new HashSet<>(actors);
            other.addAll(recipients);
            return union.containsAll(other) || other.containsAll(union);
        }
        boolean a = actors.isEmpty() || g.actors.isEmpty() || !Collections.disjoint(actors, g.actors);
        boolean r = recipients.isEmpty() || g.recipients.isEmpty() || !Collections.disjoint(recipients, g.recipients);
        return a && r;
    }

    static boolean apart(Report.@Nullable Dated a, Report.@Nullable Dated b) {
        if (a == null || b == null) return false;
        return a.to() != null && b.from() != null && a.to().isBefore(b.from())
                || b.to() != null && a.from() != null && b.to().isBefore(a.from());
    }

    private static Report report(String id, String text, Group g, Draft d, double sure) {
        List<Party> actors = new ArrayList<>(d.actors());
        List<Party> recipients = new ArrayList<>(d.recipients());
        for (Draft o : g.drafts) {
            if (actors.isEmpty()) actors.addAll(o.actors());
            if (recipients.isEmpty() && wants(d)) recipients.addAll(o.recipients());
        }
        List<Draft> all = new ArrayList<>(g.drafts);
        all.sort(Comparator.comparingInt((Draft x) -> x == d ? 0 : 1)
                .thenComparingInt(x -> x.trigger().from()));
        Report.Where place = sited(all, recipients);
        boolean meeting = d.act().name().equals("meet");
        if (meeting && recipients.isEmpty() && place != null && sure(all, place))
            host(actors, recipients, place.country());
        name(actors, g.drafts, true);
        name(recipients, g.drafts, false);
        List<Side> a = sides(actors);
        if (a.isEmpty()) a = List.of(new Side("UNK", null, null, null, null));
        List<Side> r = sides(recipients);
        if (r.isEmpty() && (d.unknownRecipient())) r = List.of(new Side("UNK", null, null, null, null));
        List<Report.Telling> tellings = new ArrayList<>();
        Map<Span, Draft> once = new LinkedHashMap<>();
        for (Draft x : all) once.putIfAbsent(x.trigger(), x);
        once.forEach((s, x) ->
                tellings.add(new Report.Telling(s, x.sentenceSpan(), x.frame().id())));
        String mode = d.mode();
        for (Draft x : all) if (mode.isEmpty()) mode = x.mode();
        if (meeting && !recipients.isEmpty()) mode = "visit";
        Status status = status(g, d);
        return new Report(
                id,
                d.act().name(),
                d.act().type(),
                mode.isEmpty() ? null : mode,
                List.of(),
                status,
                a,
                r,
                surest(all, status),
                place,
                sourced(all),
                null,
                List.of(),
                tellings,
                List.of(),
                sure,
                d.because());
    }

    /** Whether a telling without recipients may have them from others: not where they are said to be unnamed, nor where several agree. */
    private static boolean wants(Draft d) {
        boolean agreed = d.act().name().equals("pledge") && d.actors().size() > 1;
        return !d.unknownRecipient() && !d.act().symmetric() && !agreed;
    }

    /** The status that most tellings have, the surer each the more it counts, {@code fullest} a little more; a denial is outvoted by none. */
    private static Status status(Group g, Draft fullest) {
        if (fullest.status() == Status.DENIED) return Status.DENIED;
        Map<Status, Double> votes = new EnumMap<>(Status.class);
        for (Draft d : g.drafts)
            votes.merge(d.status(), d.score() * voice(d) + (d == fullest && !pointing(d) ? FULLEST : 0), Double::sum);
        Status best = fullest.status();
        for (Map.Entry<Status, Double> e : votes.entrySet())
            if (e.getValue() > votes.getOrDefault(best, 0.0)) best = e.getKey();
        return best;
    }

    private static boolean pointing(Draft d) {
        return d.noun() && d.definite();
    }

    private static double voice(Draft d) {
        return pointing(d) ? POINTING : d.noun() ? NOUN : 1;
    }

    /**
     * The likeliest source that any telling names, where as much is told on somebody's word as is not: what the headline
     * and the lead say outright is the page's own word, whoever speaks of it further down.
     */
    private static Report.@Nullable Attribution sourced(List<Draft> drafts) {
        Draft best = drafts.getFirst();
        double own = 0;
        double others = 0;
        for (Draft d : drafts) {
            if (d.attributionSure() > best.attributionSure()) best = d;
            if (d.attribution() == null) own += d.score() * voice(d);
            else others += d.score() * voice(d);
        }
        return others < own ? null : best.attribution();
    }

    /** Gives a party told of by its state or post alone the name that another telling has for the same side, the longest one. */
    private static void name(List<Party> side, List<Draft> drafts, boolean actors) {
        for (int i = 0; i < side.size(); i++) {
            Party p = side.get(i);
            Party best = p;
            for (Draft d : drafts)
                for (Party q : actors ? d.actors() : d.recipients()) {
                    if (q.name() == null || !Objects.equals(p.code(), q.code())) continue;
                    boolean fits = p.name() == null
                            ? p.post() == null || q.post() == null || p.post().equals(q.post())
                            : ends(q.name(), p.name());
                    if (fits && (best.name() == null || Sides.words(q.name()) > Sides.words(best.name()))) best = q;
                }
            side.set(i, best);
        }
    }

    private static boolean ends(String longer, String shorter) {
        return longer.length() > shorter.length() && longer.endsWith(shorter);
    }

    /** Whether some telling is surely of that place. */
    private static boolean sure(List<Draft> drafts, Report.Where place) {
        return drafts.stream().anyMatch(d -> place.equals(d.place()) && d.placeSure() >= HOSTED);
    }

    /** Where two meet in the state of one of them, that one is the host, and so the recipient. */
    private static void host(List<Party> actors, List<Party> recipients, @Nullable String country) {
        Set<String> codes = Group.codes(actors);
        if (country == null || codes.size() != 2 || !codes.contains(country)) return;
        for (Party p : List.copyOf(actors)) if (country.equals(p.code())) recipients.add(p);
        actors.removeAll(recipients);
    }

    /** The date that the models are surest of among all tellings; of an event to come among those that tell it so, if any of them has one. */
    private static Report.@Nullable Dated surest(List<Draft> drafts, Status status) {
        List<Draft> dated = drafts.stream().filter(d -> d.date() != null).toList();
        List<Draft> ahead = done(status)
                ? List.of()
                : dated.stream().filter(d -> !done(d.status())).toList();
        Draft best = (ahead.isEmpty() ? dated : ahead)
                .stream().max(Comparator.comparingDouble(Draft::dateSure)).orElse(null);
        return best == null ? null : best.date();
    }

    private static boolean done(Status status) {
        return status == Status.HAPPENED || status == Status.ONGOING;
    }

    /** The place that the models are surest of among all tellings; of a visit one in the state that is visited, if any. */
    private static Report.@Nullable Where sited(List<Draft> drafts, List<Party> recipients) {
        boolean visit = drafts.getFirst().act().name().equals("visit");
        Set<String> hosts = visit ? Group.codes(recipients) : Set.of();
        Report.Where best = null;
        double most = -1;
        for (Draft d : drafts) {
            if (d.place() == null) continue;
            String country = d.place().country();
            double sure = d.placeSure() + (country == null ? -.2 : hosts.contains(country) ? 1 : 0);
            if (sure > most) {
                most = sure;
                best = d.place();
            }
        }
        return best;
    }

    private static List<Side> sides(List<Party> parties) {
        List<Side> sides = new ArrayList<>();
        for (Party p : parties)
            sides.add(new Side(Objects.requireNonNullElse(p.code(), "UNK"), p.post(), p.name(), p.entity(), p.span()));
        return sides;
    }
}
