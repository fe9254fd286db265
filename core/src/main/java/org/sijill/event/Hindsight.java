package org.sijill.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sijill.base.Folding;
import org.sijill.event.Choice.Candidate;
import org.sijill.mention.Party;

/**
 * Weighs the two sides of each telling once more when the whole page is read: how likely each candidate was to act or
 * to be acted on at the first reading, here and in the page's other tellings, of the same type and of others. Who is
 * likely elsewhere becomes a candidate here. For one page.
 */
final class Hindsight {
    /** What was weighed at the first reading: the sides, whom grammar has for each, and all whom the sentence names. */
    record Weighed(Joint.Case sides, List<Party> actors, List<Party> recipients, List<Party> sentence) {}

    /** How sure a telling must be of being an event to say something about others. */
    private static final double TOLD = .3;

    private static final int MOST_CANDIDATES = 40;
    private static final int REACH = 32;
    private static final Piece ELSEWHERE = Piece.of("elsewhere");
    private static final double[] NOBODY = {0, 0};

    private final List<Draft> told = new ArrayList<>();
    private final Judge judge;
    private final Folding folding;

    Hindsight(List<Draft> drafts, Judge judge, Folding folding) {
        this.judge = judge;
        this.folding = folding;
        for (Draft d : drafts) if (d.score() >= TOLD) told.add(d);
        told.sort(Comparator.comparingInt(t -> t.trigger().from()));
    }

    /** The telling with the sides that the whole page speaks for; the same one where no model weighs them. */
    Draft again(Draft d) {
        Weighed first = d.weighed();
        if (first == null || !judge.weighsAgain()) return d;
        Joint.Case whole = anew(d, first.sides());
        judge.seenAgain(d, whole);
        Judge.Sided sided = judge.again(whole, d.act());
        if (sided == null) return d;
        Sides sides = new Sides();
        sides.take(sided, first.actors(), first.recipients(), first.sentence());
        return d.with(sides, sided, folding);
    }

    private Joint.Case anew(Draft d, Joint.Case first) {
        List<Candidate> all = new ArrayList<>();
        Set<String> known = new HashSet<>();
        List<Draft> near = near(d);
        for (Candidate c : first.all()) {
            known.add(c.code());
            all.add(c.with(features(d, near, first, c)));
        }
        for (Map.Entry<String, Party> e : others(d, near, known).entrySet()) {
            if (all.size() == MOST_CANDIDATES) break;
            Candidate c = new Candidate(
                    e.getKey(),
                    new Features(false, 0),
                    e.getValue(),
                    ELSEWHERE,
                    ELSEWHERE,
                    false,
                    -1,
                    ELSEWHERE,
                    ELSEWHERE);
            all.add(c.with(features(d, near, first, c)));
        }
        return first.with(all);
    }

    /** Those who are a side of the page's other tellings of the type and no candidate here. */
    private static Map<String, Party> others(Draft d, List<Draft> near, Set<String> known) {
        Map<String, Party> others = new TreeMap<>();
        for (Draft o : near) {
            if (o == d || !alike(o, d)) continue;
            for (List<Party> side : List.of(o.actors(), o.recipients()))
                for (Party p : side) if (p.code() != null && !known.contains(p.code())) others.putIfAbsent(p.code(), p);
        }
        return others;
    }

    /** The tellings around it: on a long page those far away say nothing of it, and time stays linear. */
    private List<Draft> near(Draft d) {
        if (told.size() <= 2 * REACH) return told;
        int at = 0;
        int to = told.size();
        while (at < to) {
            int middle = (at + to) >>> 1;
            if (told.get(middle).trigger().from() < d.trigger().from()) at = middle + 1;
            else to = middle;
        }
        return told.subList(Math.max(0, at - REACH), Math.min(told.size(), at + REACH));
    }

    private static boolean alike(Draft a, Draft b) {
        return a.act().type().equals(b.act().type());
    }

    private static Features features(Draft d, List<Draft> near, Joint.Case first, Candidate c) {
        double[] own = d.odds().getOrDefault(c.code(), NOBODY);
        Elsewhere type = new Elsewhere();
        Elsewhere word = new Elsewhere();
        Map<String, Elsewhere> acts = new TreeMap<>();
        for (Draft o : near) {
            if (o == d || o.trigger().equals(d.trigger())) continue;
            double[] odds = o.odds().getOrDefault(c.code(), NOBODY);
            if (!alike(o, d))
                acts.computeIfAbsent(o.act().name(), a -> new Elsewhere()).add(odds);
            else {
                type.add(odds);
                if (o.frame().id().equals(d.frame().id())) word.add(odds);
            }
        }
        Piece act = Piece.of("|", d.act().name());
        Piece mine = Piece.of("own:", fine(own[0]), fine(own[1]));
        Piece rest = type.most("else:");
        Features f = new Features(first.named(), 48);
        f.add(mine);
        f.add(mine, act);
        f.add("ownA:", fine(own[0]), "|", first.kind(), first.how());
        f.add("ownR:", fine(own[1]), "|", first.kind(), first.how());
        for (Piece p : List.of(rest, type.mean(), word.most("word:"))) {
            f.add(p);
            f.add(p, "|", mine);
            f.add(p, act);
            f.add(p, "|", first.kind(), first.how());
        }
        f.add(c.role());
        f.add(c.role(), "|", rest);
        f.add(c.sort());
        f.add(c.sort(), act);
        if (c.home()) f.add("home", act);
        if (c.code().equals(Choice.UNKNOWN)) {
            f.add("unknown", act);
            f.add("unknown|", rest);
            f.add("unknown|", mine);
            f.add("unknown|", first.frame());
        }
        acts.forEach((name, elsewhere) -> elsewhere.tell(f, name, act));
        return f;
    }

    /** How likely a candidate is on either side of other tellings. */
    private static final class Elsewhere {
        private static final double LIKELY = .45;

        private int tellings;
        private double acts;
        private double suffers;
        private double actsInAll;
        private double suffersInAll;

        void add(double[] odds) {
            tellings++;
            acts = Math.max(acts, odds[0]);
            suffers = Math.max(suffers, odds[1]);
            actsInAll += odds[0];
            suffersInAll += odds[1];
        }

        Piece most(String name) {
            return tellings == 0 ? Piece.of(name, "none") : Piece.of(name, coarse(acts), coarse(suffers));
        }

        Piece mean() {
            return tellings == 0
                    ? Piece.of("mean:none")
                    : Piece.of("mean:", coarse(actsInAll / tellings), coarse(suffersInAll / tellings));
        }

        void tell(Features f, String name, Piece act) {
            if (acts > LIKELY) {
                f.add("did:", name);
                f.add("did:", name, act);
            }
            if (suffers > LIKELY) {
                f.add("had:", name);
                f.add("had:", name, act);
            }
        }
    }

    private static final double[] COARSE = {.05, .25, .5, .75};
    private static final double[] FINE = {.01, .05, .15, .3, .45, .6, .8, .93};

    private static int coarse(double p) {
        return Features.bin(p, COARSE);
    }

    private static int fine(double p) {
        return Features.bin(p, FINE);
    }
}
