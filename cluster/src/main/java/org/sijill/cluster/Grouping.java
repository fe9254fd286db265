package org.sijill.cluster;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.sijill.register.Blocks;
import org.sijill.register.Merging;
import org.sijill.register.Relation;
import org.sijill.register.Statement;
import scala.Tuple2;

/**
 * Groups the statements of one event, as {@link Merging} does with all of them in one place: pairs are judged where
 * both lie under one key of {@link Blocks}, what hangs together by such pairs is put together, and {@link Merging}
 * itself parts it into groups. So the rules are the same, and so is what comes of them.
 */
final class Grouping {
    /** Statements of unknown date meet all others of their act and party; those others are spread over so many keys. */
    private static final int SALTS = 16;

    private Grouping() {}

    static JavaRDD<Group> of(JavaSparkContext spark, JavaRDD<String> told) {
        Set<String> wide =
                new HashSet<>(told.flatMap(Grouping::wideHeads).distinct().collect());
        Broadcast<Set<String>> wideHeads = spark.broadcast(wide);
        JavaRDD<Tuple2<String, String>> near =
                told.flatMapToPair(Grouping::byStretch).groupByKey().flatMap(block -> nearPairs(block._2()));
        JavaRDD<Tuple2<String, String>> far = told.flatMapToPair(t -> byHead(t, wideHeads.value()))
                .groupByKey()
                .flatMap(block -> widePairs(block._1(), block._2()));
        Components components = new Components();
        near.union(far).distinct().toLocalIterator().forEachRemaining(pair -> components.join(pair._1(), pair._2()));
        Broadcast<Map<String, String>> component = spark.broadcast(components.all());
        return told.mapToPair(t -> component(t, component.value())).groupByKey().flatMap(c -> groups(c._2()));
    }

    private static Iterator<String> wideHeads(String told) {
        Statement s = Told.read(told);
        return Blocks.isWide(s) ? Blocks.heads(s).iterator() : List.<String>of().iterator();
    }

    private static Iterator<Tuple2<String, String>> byStretch(String told) {
        Statement s = Told.read(told);
        List<Tuple2<String, String>> keys = new ArrayList<>();
        if (!Blocks.isWide(s))
            for (String head : Blocks.heads(s))
                for (int i : Blocks.nearStretches(s)) keys.add(new Tuple2<>(head + '|' + i, told));
        return keys.iterator();
    }

    private static Iterator<Tuple2<String, String>> byHead(String told, Set<String> wide) {
        Statement s = Told.read(told);
        List<Tuple2<String, String>> keys = new ArrayList<>();
        for (String head : Blocks.heads(s)) {
            if (!wide.contains(head)) continue;
            if (!Blocks.isWide(s)) keys.add(new Tuple2<>(head + '|' + Math.floorMod(s.id().hashCode(), SALTS), told));
            else for (int salt = 0; salt < SALTS; salt++) keys.add(new Tuple2<>(head + '|' + salt, told));
        }
        return keys.iterator();
    }

    private static Iterator<Tuple2<String, String>> nearPairs(Iterable<String> block) {
        Merging merging = new Merging(Machine.here().acts);
        List<Statement> all = new ArrayList<>();
        for (String told : block) all.add(Told.read(told));
        List<Tuple2<String, String>> pairs = new ArrayList<>();
        if (all.size() < 2) return pairs.iterator();
        all.forEach(merging::add);
        for (Statement s : all) {
            String voice = merging.voice(s.id());
            if (!voice.equals(s.id())) pairs.add(new Tuple2<>(voice, s.id()));
            for (String other : merging.edges(s.id()))
                if (s.id().compareTo(other) < 0) pairs.add(new Tuple2<>(s.id(), other));
        }
        return pairs.iterator();
    }

    private static Iterator<Tuple2<String, String>> widePairs(String key, Iterable<String> block) {
        List<Statement> wide = new ArrayList<>(), narrow = new ArrayList<>();
        for (String told : block) {
            Statement s = Told.read(told);
            (Blocks.isWide(s) ? wide : narrow).add(s);
        }
        Merging rules = new Merging(Machine.here().acts);
        List<Tuple2<String, String>> pairs = new ArrayList<>();
        for (int i = 0; i < wide.size(); i++) {
            for (Statement s : narrow) pair(wide.get(i), s, rules, pairs);
            if (key.endsWith("|0"))
                for (int k = i + 1; k < wide.size(); k++) pair(wide.get(i), wide.get(k), rules, pairs);
        }
        return pairs.iterator();
    }

    private static void pair(Statement a, Statement b, Merging rules, List<Tuple2<String, String>> pairs) {
        if (rules.judge(a, b).relation() != Relation.SAME) return;
        boolean inOrder = a.id().compareTo(b.id()) < 0;
        pairs.add(inOrder ? new Tuple2<>(a.id(), b.id()) : new Tuple2<>(b.id(), a.id()));
    }

    private static Tuple2<String, String> component(String told, Map<String, String> components) {
        String id = Told.read(told).id();
        return new Tuple2<>(components.getOrDefault(id, id), told);
    }

    private static Iterator<Group> groups(Iterable<String> component) {
        Merging merging = new Merging(Machine.here().acts);
        for (String told : component) merging.add(Told.read(told));
        merging.settle();
        List<Group> groups = new ArrayList<>();
        merging.groups().forEach((event, statements) -> groups.add(Group.of(event, statements)));
        return groups.iterator();
    }
}
