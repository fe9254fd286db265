package org.sijill.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sijill.event.Choice.Candidate;
import org.sijill.mention.Party;

/**
 * Weighs the two sides of an event once more when its tellings are put together: how likely each candidate was in each
 * of them, on which side the fullest has it, and what other events of the type say. Where an event is told several
 * times no single telling need say it all. For one event of one page.
 */
final class Consensus {
    private static final int MOST_CANDIDATES = 40;
    private static final double[] NOBODY = {0, 0};
    private static final double[] COARSE = {.03, .15, .3, .5, .7, .85};
    private static final double[] FINE = {.01, .05, .15, .3, .45, .6, .8, .93};

    private final Group group;
    private final Draft pick;
    private final Joint.Case first;
    private final Set<String> acting;
    private final Set<String> suffering;
    private final List<Group> others;
    private final Map<String, Candidate> known = new LinkedHashMap<>();

    /**
     * @param pick the telling of the group whose sides were weighed and are taken where nothing speaks against them
     * @param alike the page's groups of that type
     */
    Consensus(Group group, Draft pick, Joint.Case first, List<Group> alike) {
        this.group = group;
        this.pick = pick;
        this.first = first;
        acting = Group.codes(pick.actors());
        suffering = Group.codes(pick.recipients());
        if (pick.unknownRecipient()) suffering.add(Choice.UNKNOWN);
        others = alike;
        List<Draft> tellings = new ArrayList<>(group.first());
        tellings.remove(pick);
        tellings.addFirst(pick);
        for (Draft d : tellings) {
            Hindsight.Weighed weighed = d.weighed();
            if (weighed == null) continue;
            for (Candidate c : weighed.sides().all()) known.putIfAbsent(c.code(), c);
            for (List<Party> side : List.of(d.actors(), d.recipients()))
                for (Party p : side) if (p.code() != null) known.putIfAbsent(p.code(), Hindsight.elsewhere(p));
        }
    }

    /** The event's sides with all candidates of its tellings; those that the fullest telling has stand in grammar's place. */
    Joint.Case sides() {
        List<Candidate> all = new ArrayList<>();
        for (Candidate c : known.values())
            if (all.size() < MOST_CANDIDATES) all.add(c.with(features(c)));
        long a = 0;
        long r = 0;
        for (int i = 0; i < all.size(); i++) {
            if (acting.contains(all.get(i).code())) a |= 1L << i;
            if (suffering.contains(all.get(i).code())) r |= 1L << i;
        }
        return first.with(all, a, r);
    }

    /** The parties of the codes that were chosen: the fullest telling's own, else another's. */
    Sides of(Judge.Sided sided) {
        Sides sides = new Sides();
        fill(sided.actors(), true, sides.actors);
        fill(sided.recipients(), false, sides.recipients);
        sides.unknown = sided.unknownRecipient();
        sides.dedupe();
        return sides;
    }

    private void fill(List<Candidate> chosen, boolean actors, List<Party> sink) {
        for (Candidate c : chosen) {
            int before = sink.size();
            own(c.code(), pick, actors, sink);
            for (Draft d : group.first()) if (sink.size() == before) own(c.code(), d, actors, sink);
            for (Draft d : group.first()) if (sink.size() == before) own(c.code(), d, !actors, sink);
            if (sink.size() == before && c.party() != null) sink.add(c.party().code(c.code()));
            if (sink.size() == before && !c.code().equals(Choice.UNKNOWN)) sink.add(Judge.unnamed(c.code()));
        }
    }

    private static void own(String code, Draft d, boolean actors, List<Party> sink) {
        for (Party p : actors ? d.actors() : d.recipients()) if (code.equals(p.code())) sink.add(p);
    }

    private Features features(Candidate c) {
        double[] own = pick.odds().getOrDefault(c.code(), NOBODY);
        double[] most = new double[2];
        double[] sum = new double[2];
        double[] verbs = new double[2];
        int told = 0;
        int verb = 0;
        double[] title = null;
        for (Draft d : group.first()) {
            double[] odds = d.odds().getOrDefault(c.code(), NOBODY);
            told++;
            for (int s = 0; s < 2; s++) {
                most[s] = Math.max(most[s], odds[s]);
                sum[s] += odds[s];
                if (!d.noun()) verbs[s] += odds[s];
            }
            if (!d.noun()) verb++;
            if (d.sentence() == 0 && title == null) title = odds;
        }
        Piece act = Piece.of("|", pick.act().name());
        Piece mine = Piece.of("own:", fine(own[0]), fine(own[1]));
        Piece mean = Piece.of("mean:", fine(sum[0] / told), fine(sum[1] / told));
        Piece times = Piece.of("|", Math.min(4, told));
        Piece picked = Piece.of("pick:", acting.contains(c.code()) ? "A" : "", suffering.contains(c.code()) ? "R" : "");
        Features f = new Features(first.named(), 64);
        f.add(picked);
        f.add(picked, act);
        f.add(picked, times);
        f.add(mine);
        f.add(mine, act);
        f.add("ownA:", fine(own[0]), times);
        f.add("ownR:", fine(own[1]), times);
        f.add("meanA:", fine(sum[0] / told), times);
        f.add("meanR:", fine(sum[1] / told), times);
        Piece elsewhere = elsewhere(c.code());
        for (Piece p : List.of(
                mean,
                Piece.of("most:", coarse(most[0]), coarse(most[1])),
                verb == 0 ? Piece.of("verbs:none") : Piece.of("verbs:", coarse(verbs[0] / verb), coarse(verbs[1] / verb)),
                title == null ? Piece.of("title:none") : Piece.of("title:", coarse(title[0]), coarse(title[1])),
                elsewhere)) {
            f.add(p);
            f.add(p, act);
            f.add(p, "|", picked);
            f.add(p, "|", mine);
        }
        f.add(c.sort());
        f.add(c.sort(), act);
        f.add(c.sort(), "|", picked);
        f.add(c.role(), "|", picked);
        if (c.home()) f.add("home", act);
        if (c.home()) f.add("home|", picked);
        if (c.code().equals(Choice.UNKNOWN)) {
            f.add("unknown", act);
            f.add("unknown|", mean);
            f.add("unknown|", picked);
            f.add("unknown|", first.frame());
        }
        return f;
    }

    /** On which sides of the page's other events of the type it stands. */
    private Piece elsewhere(String code) {
        Set<String> sides = new HashSet<>();
        int events = 0;
        for (Group g : others) {
            if (g == group) continue;
            events++;
            if (g.head().actors().stream().anyMatch(p -> code.equals(p.code()))) sides.add("A");
            if (g.head().recipients().stream().anyMatch(p -> code.equals(p.code()))) sides.add("R");
        }
        return Piece.of(
                "else:", Math.min(2, events), sides.contains("A") ? "A" : "", sides.contains("R") ? "R" : "");
    }

    private static int coarse(double p) {
        return Features.bin(p, COARSE);
    }

    private static int fine(double p) {
        return Features.bin(p, FINE);
    }
}
