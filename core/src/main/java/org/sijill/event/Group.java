package org.sijill.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sijill.mention.Party;

/** Tellings of one event that were put together, the fullest first. For one page. */
final class Group {
    /** Letters: no page of one article is so long, and on others time stays linear. */
    private static final int FAR = 30_000;
    /** Tellings of a group that others are compared with. */
    private static final int MOST = 64;

    private static final double[] NOBODY = {0, 0};

    final List<Draft> drafts = new ArrayList<>();
    final Set<String> actors = new HashSet<>();
    final Set<String> recipients = new HashSet<>();
    /** How likely its first telling seemed to be of an event found before, 0 to 1. */
    final double likeness;

    private int from = Integer.MAX_VALUE;
    private int to;
    private double surest;

    /** @param likeness how likely {@code d} is of the likeliest of the groups that it was not put into */
    Group(Draft d, double likeness) {
        this.likeness = likeness;
        add(d);
    }

    /** Whether all its tellings stand so far away that nobody would take them for one with {@code d}. */
    boolean far(Draft d) {
        int at = d.trigger().from();
        return at < from - FAR || at > to + FAR;
    }

    void add(Draft d) {
        from = Math.min(from, d.trigger().from());
        to = Math.max(to, d.trigger().from());
        surest = Math.max(surest, d.score());
        drafts.add(d);
        actors.addAll(codes(d.actors()));
        recipients.addAll(codes(d.recipients()));
    }

    /** Where its first trigger begins. */
    int from() {
        return from;
    }

    /** The fullest tellings, which came first; of a page that says one thing a thousand times the others add nothing. */
    List<Draft> first() {
        return drafts.subList(0, Math.min(drafts.size(), MOST));
    }

    Draft head() {
        return drafts.getFirst();
    }

    /** How sure the surest of its tellings is to be an event. */
    double surest() {
        return surest;
    }

    /** The telling whose sides the other tellings speak for most. */
    Draft fullest() {
        boolean weighed = !drafts.getFirst().odds().isEmpty() && drafts.size() > 1;
        Comparator<Draft> fuller = Comparator.comparingDouble(Group::fullness);
        return weighed
                ? first().stream()
                        .max(Comparator.comparingDouble(this::votes).thenComparing(fuller))
                        .orElseThrow()
                : drafts.stream().max(fuller).orElseThrow();
    }

    private double votes(Draft d) {
        double sum = d.certain() * (1 + drafts.size()) + fullness(d) * .02;
        for (Draft o : first()) sum += support(d, o) * (o.noun() ? .7 : 1);
        return sum;
    }

    private static double support(Draft d, Draft by) {
        double a = 0;
        Set<String> actors = codes(d.actors());
        for (String c : actors) a += by.odds().getOrDefault(c, NOBODY)[0];
        double r = 0;
        Set<String> recipients = codes(d.recipients());
        for (String c : recipients) r += by.odds().getOrDefault(c, NOBODY)[1];
        double most = 0;
        for (double[] o : by.odds().values()) most = Math.max(most, o[1]);
        double first = actors.isEmpty() ? 0 : a / actors.size();
        double second = recipients.isEmpty() ? 1 - most : r / recipients.size();
        return first + second;
    }

    /** How much a telling says, in points. */
    static double fullness(Draft d) {
        return d.actors().size() * 2
                + d.recipients().size() * 2
                + names(d.actors())
                + names(d.recipients())
                + (d.noun() ? 0 : 1)
                + (d.date() == null ? 0 : 1.5)
                + (d.place() == null ? 0 : .5)
                + d.score() * 2
                + d.certain() * 3
                - (d.how().equals("inherited") ? 1.5 : 0);
    }

    private static double names(List<Party> parties) {
        double n = 0;
        for (Party p : parties) n += p.name() == null ? p.post() == null ? 0 : .3 : .6;
        return n;
    }

    static Set<String> codes(List<Party> parties) {
        Set<String> codes = new HashSet<>();
        for (Party p : parties) if (p.code() != null) codes.add(p.code());
        return codes;
    }
}
