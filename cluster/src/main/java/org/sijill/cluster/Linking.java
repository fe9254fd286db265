package org.sijill.cluster;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.sijill.register.Blocks;
import org.sijill.register.Link;
import org.sijill.register.Merging;
import org.sijill.register.Outcomes;
import org.sijill.register.Statement;
import org.sijill.store.Codec;
import scala.Tuple2;

/**
 * Finds what came of each announcement, as {@link Outcomes} does with all events in one place: each announcement is put
 * together with all events that could be its outcome, then each of these with all announcements that claim it.
 */
final class Linking {
    private static final String ANY = "any";

    private Linking() {}

    /** The links that count, as JSON of {@link Link}. */
    static JavaRDD<String> of(JavaRDD<Group> groups) {
        JavaPairRDD<String, Group> byEvent = groups.mapToPair(g -> new Tuple2<>(g.event(), g));
        JavaPairRDD<String, String> sought = groups.flatMapToPair(Linking::sought);
        JavaPairRDD<String, String> offered = groups.flatMapToPair(Linking::offered);
        JavaPairRDD<String, String> claims =
                sought.join(offered).values().distinct().mapToPair(t -> t);
        JavaPairRDD<String, Iterable<Group>> outcomes = claims.mapToPair(Tuple2::swap)
                .join(byEvent)
                .mapToPair(t -> new Tuple2<>(t._2()._1(), t._2()._2()))
                .groupByKey();
        JavaRDD<Tuple2<String, Claim>> proposals =
                byEvent.join(outcomes).flatMap(t -> proposals(t._2()._1(), t._2()._2()));
        return proposals.mapToPair(t -> t).groupByKey().flatMap(t -> counting(t._2()));
    }

    /** An announcement and a link from what may have come of it. */
    private record Claim(Group plan, String link) implements java.io.Serializable {
        private static final long serialVersionUID = 1L;
    }

    /** Keys under which an announcement looks for its outcome. */
    private static Iterator<Tuple2<String, String>> sought(Group g) {
        Set<String> keys = new HashSet<>();
        for (Statement s : g.statements())
            if (Blocks.isAhead(s))
                for (String head : Machine.here().blocks.headsOfOutcomes(s)) {
                    keys.add(head + '|' + ANY);
                    if (Blocks.nearStretches(s).isEmpty()) keys.add(head + "|every");
                    for (int i : Blocks.nearStretches(s)) keys.add(head + '|' + i);
                }
        return keyed(keys, g.event());
    }

    /** Keys under which an event lies for announcements to find it. */
    private static Iterator<Tuple2<String, String>> offered(Group g) {
        Set<String> keys = new HashSet<>();
        for (Statement s : g.statements())
            if (!Blocks.isAhead(s))
                for (String head : Blocks.heads(s)) {
                    keys.add(head + "|every");
                    if (Blocks.isWide(s)) keys.add(head + '|' + ANY);
                    else for (int i : Blocks.stretches(s)) keys.add(head + '|' + i);
                }
        return keyed(keys, g.event());
    }

    private static Iterator<Tuple2<String, String>> keyed(Set<String> keys, String event) {
        List<Tuple2<String, String>> all = new ArrayList<>(keys.size());
        for (String key : keys) all.add(new Tuple2<>(key, event));
        return all.iterator();
    }

    private static Iterator<Tuple2<String, Claim>> proposals(Group plan, Iterable<Group> candidates) {
        Merging merging = new Merging(Machine.here().acts);
        plan.restore(merging);
        for (Group g : candidates) if (!g.event().equals(plan.event())) g.restore(merging);
        Outcomes outcomes = new Outcomes(merging, Machine.here().acts);
        outcomes.settle(new Merging.Change(Set.of(), Set.of(plan.event()), Map.of(), Set.of(), Set.of()));
        List<Tuple2<String, Claim>> claims = new ArrayList<>();
        for (Link l : outcomes.proposals(plan.event()))
            claims.add(new Tuple2<>(l.from(), new Claim(plan, Codec.write(l))));
        return claims.iterator();
    }

    private static Iterator<String> counting(Iterable<Claim> claims) {
        Merging merging = new Merging(Machine.here().acts);
        Outcomes outcomes = new Outcomes(merging, Machine.here().acts);
        List<Link> links = new ArrayList<>();
        for (Claim c : claims) {
            if (merging.group(c.plan().event()).isEmpty()) c.plan().restore(merging);
            Link link = Codec.read(c.link(), Link.class);
            links.add(link);
            outcomes.restore(link);
        }
        return links.stream().filter(outcomes::first).map(Codec::write).iterator();
    }
}
