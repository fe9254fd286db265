package org.sijill.cluster;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.sketch.BloomFilter;
import org.sijill.base.Rolling;
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
    /** Before the keys under which a statement of unknown days, or of very many, meets others. */
    private static final String WIDE = "wide ";
    /** Share of the keys of one statement alone that are taken for shared. */
    private static final double LET_THROUGH = .01;

    private Grouping() {}

    static JavaRDD<Group> of(JavaSparkContext spark, JavaRDD<String> told) {
        Broadcast<BloomFilter> wide = spark.broadcast(filter(
                told.flatMap(Grouping::wideKeys).map(Rolling::of).distinct()));
        Broadcast<BloomFilter> shared = spark.broadcast(shared(told, wide));
        JavaRDD<Tuple2<String, String>> pairs = told.flatMapToPair(t -> keyed(t, wide.value(), shared.value()))
                .groupByKey()
                .flatMap(block -> block._1().startsWith(WIDE)
                        ? widePairs(block._1().substring(WIDE.length()), block._2())
                        : nearPairs(block._2()));
        Components components = new Components();
        pairs.distinct().toLocalIterator().forEachRemaining(pair -> components.join(pair._1(), pair._2()));
        Broadcast<Map<String, String>> component = spark.broadcast(components.all());
        return told.mapToPair(t -> component(t, component.value())).groupByKey().flatMap(c -> groups(c._2()));
    }

    private static Iterator<String> wideKeys(String told) {
        Statement s = Told.read(told);
        return Blocks.isWide(s) ? Blocks.wideKeys(s).iterator() : List.<String>of().iterator();
    }

    /** The keys that more than one statement has, and a few more: only under those do statements travel to meet others. */
    private static BloomFilter shared(JavaRDD<String> told, Broadcast<BloomFilter> wide) {
        return filter(told.flatMapToPair(t -> keys(Told.read(t), wide.value()).stream()
                        .map(key -> new Tuple2<>(Rolling.of(key), 1))
                        .iterator())
                .reduceByKey(Integer::sum)
                .filter(key -> key._2() > 1)
                .keys());
    }

    /** What lets these keys through, and a few others. */
    private static BloomFilter filter(JavaRDD<Long> keys) {
        keys.persist(StorageLevel.MEMORY_AND_DISK());
        BloomFilter none = BloomFilter.create(Math.max(1, keys.count()), LET_THROUGH);
        BloomFilter all = keys.aggregate(
                none,
                (filter, key) -> {
                    filter.putLong(key);
                    return filter;
                },
                BloomFilter::mergeInPlace);
        keys.unpersist();
        return all;
    }

    /** The statement under each of its keys that may be another's as well. */
    private static Iterator<Tuple2<String, String>> keyed(String told, BloomFilter wide, BloomFilter shared) {
        List<Tuple2<String, String>> keyed = new ArrayList<>();
        for (String key : keys(Told.read(told), wide))
            if (shared.mightContainLong(Rolling.of(key))) keyed.add(new Tuple2<>(key, told));
        return keyed.iterator();
    }

    /** All keys of a statement, each once; {@code wide} lets those through that one has whose days are wide. */
    private static Set<String> keys(Statement s, BloomFilter wide) {
        Set<String> keys = new LinkedHashSet<>();
        if (!Blocks.isWide(s))
            for (String head : Blocks.heads(s)) for (int i : Blocks.commonStretches(s)) keys.add(head + '|' + i);
        for (String key : Blocks.wideKeys(s)) if (wide.mightContainLong(Rolling.of(key))) keys.add(WIDE + key);
        return keys;
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

    /** A statement with its keys. */
    private record Keyed(Statement statement, List<String> keys) {
        static Keyed of(String told) {
            Statement s = Told.read(told);
            return new Keyed(s, Blocks.wideKeys(s));
        }

        /** The first of the keys that both have, or empty. */
        String first(Keyed o) {
            for (String key : keys) if (o.keys.contains(key)) return key;
            return "";
        }
    }

    private static Iterator<Tuple2<String, String>> widePairs(String key, Iterable<String> block) {
        List<Keyed> wide = new ArrayList<>(), narrow = new ArrayList<>();
        for (String told : block) {
            Keyed k = Keyed.of(told);
            (Blocks.isWide(k.statement) ? wide : narrow).add(k);
        }
        Merging rules = new Merging(Machine.here().acts);
        List<Tuple2<String, String>> pairs = new ArrayList<>();
        for (int i = 0; i < wide.size(); i++) {
            for (Keyed k : narrow) pair(wide.get(i), k, key, rules, pairs);
            for (int j = i + 1; j < wide.size(); j++) pair(wide.get(i), wide.get(j), key, rules, pairs);
        }
        return pairs.iterator();
    }

    /** Judges two under the first of the keys that they have in common, and not under the others again. */
    private static void pair(Keyed x, Keyed y, String key, Merging rules, List<Tuple2<String, String>> pairs) {
        Statement a = x.statement, b = y.statement;
        if (!Blocks.compared(a, b) || !x.first(y).equals(key)) return;
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
