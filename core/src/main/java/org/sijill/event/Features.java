package org.sijill.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.base.Rolling;

/**
 * What speaks for and against something, as named features in order. A name is written in pieces and kept as its hash
 * alone, so that weighing makes no strings; the names themselves are kept where somebody wants to read or learn them. Not
 * for several threads.
 */
public final class Features {
    private long[] hashes;
    private int size;
    private @Nullable Linear weighedBy;
    private int weighed;
    private double @Nullable [] sums;
    private final @Nullable List<String> names;

    /** @param named whether the names are kept too */
    Features(boolean named) {
        this(named, 64);
    }

    Features(boolean named, int room) {
        hashes = new long[room];
        names = named ? new ArrayList<>(room) : null;
    }

    /** Features of these names, which are kept. */
    public static Features named(String... names) {
        Features features = new Features(true);
        for (String name : names) features.add(name);
        return features;
    }

    /** The names in order; refuses where they were not kept. */
    public List<String> names() {
        if (names == null) throw new IllegalStateException("names of features are kept for training alone");
        return names;
    }

    /** The sums that weighing the first {@link #weighed()} of them by those models gave, or null where others weighed them last. */
    double @Nullable [] weighed(Linear by) {
        return weighedBy == by ? sums : null;
    }

    int weighed() {
        return weighed;
    }

    void weighed(Linear by, double[] given) {
        weighedBy = by;
        weighed = size;
        sums = given;
    }

    int size() {
        return size;
    }

    /** The hashes of the names, those of the first {@link #size()} features. */
    long[] hashes() {
        return hashes;
    }

    void add(Piece a) {
        take(a.hash());
        if (names != null) names.add(one(a.text()));
    }

    void add(Piece a, Piece b) {
        take(b.after(a.hash()));
        if (names != null) names.add(one(a.text() + b.text()));
    }

    void add(Piece a, Piece b, Piece c) {
        take(c.after(b.after(a.hash())));
        if (names != null) names.add(one(a.text() + b.text() + c.text()));
    }

    void add(Piece a, Piece b, Piece c, Piece d) {
        take(d.after(c.after(b.after(a.hash()))));
        if (names != null) names.add(one(a.text() + b.text() + c.text() + d.text()));
    }

    void add(Piece a, Piece b, Piece c, Piece d, Piece e) {
        take(e.after(d.after(c.after(b.after(a.hash())))));
        if (names != null) names.add(one(a.text() + b.text() + c.text() + d.text() + e.text()));
    }

    void add(Piece a, Piece b, Piece c, Piece d, Piece e, Piece f) {
        take(f.after(e.after(d.after(c.after(b.after(a.hash()))))));
        if (names != null) names.add(one(a.text() + b.text() + c.text() + d.text() + e.text() + f.text()));
    }

    void add(Object a) {
        take(roll(0, a));
        if (names != null) names.add(one(String.valueOf(a)));
    }

    void add(Object a, Object b) {
        take(roll(roll(0, a), b));
        if (names != null) names.add(one("" + a + b));
    }

    void add(Object a, Object b, Object c) {
        take(roll(roll(roll(0, a), b), c));
        if (names != null) names.add(one("" + a + b + c));
    }

    void add(Object a, Object b, Object c, Object d) {
        take(roll(roll(roll(roll(0, a), b), c), d));
        if (names != null) names.add(one("" + a + b + c + d));
    }

    void add(Object a, Object b, Object c, Object d, Object e) {
        take(roll(roll(roll(roll(roll(0, a), b), c), d), e));
        if (names != null) names.add(one("" + a + b + c + d + e));
    }

    void add(Object a, Object b, Object c, Object d, Object e, Object f) {
        take(roll(roll(roll(roll(roll(roll(0, a), b), c), d), e), f));
        if (names != null) names.add(one("" + a + b + c + d + e + f));
    }

    void add(Object a, Object b, Object c, Object d, Object e, Object f, Object g) {
        take(roll(roll(roll(roll(roll(roll(roll(0, a), b), c), d), e), f), g));
        if (names != null) names.add(one("" + a + b + c + d + e + f + g));
    }

    /** The feature at {@code i} of {@code other}, as it is. */
    void copy(Features other, int i) {
        take(other.hashes[i]);
        if (names != null) names.add(one(other.names().get(i)));
    }

    /** All features of {@code other}. */
    void addAll(Features other) {
        for (int i = 0; i < other.size; i++) copy(other, i);
    }

    /** The feature at {@code i} of {@code other} with {@code tail} written after it. */
    void cross(Features other, int i, Piece tail) {
        take(tail.after(other.hashes[i]));
        if (names != null) names.add(one(other.names().get(i) + tail.text()));
    }

    /** How many of {@code bounds}, which rise, a number reaches. */
    static int bin(double p, double... bounds) {
        int bin = 0;
        while (bin < bounds.length && p >= bounds[bin]) bin++;
        return bin;
    }

    private void take(long hash) {
        if (size == hashes.length) hashes = Arrays.copyOf(hashes, size * 2);
        hashes[size++] = hash;
    }

    private static long roll(long hash, Object piece) {
        if (piece instanceof Piece p) return p.after(hash);
        if (piece instanceof String s) return Rolling.then(hash, s);
        if (piece instanceof Integer n) return Piece.of(n.intValue()).after(hash);
        return Rolling.then(hash, String.valueOf(piece));
    }

    /** One string for all features of that name, for training keeps millions of them. */
    private static String one(String name) {
        return name.intern();
    }
}
