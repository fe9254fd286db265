package org.sijill.bench;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.sijill.page.Page;

/**
 * Deals annotated pages into parts, the same ones always. A page that shares a good deal of its words with one before it,
 * as copies of one report do, comes into that page's part: else what was learned from the one would know the other.
 */
final class Folds {
    /** Words that stand in the same order on both of two pages that tell them alike. */
    private static final int STRETCH = 8;
    /** Share of a page's stretches that another has as well from which on they are taken for alike. */
    private static final double ALIKE = .25;

    private final int parts;
    /** A stretch's hash → the page on which it first stood. */
    private final Map<Integer, Integer> first = new HashMap<>();

    private final Map<Integer, Integer> fold = new HashMap<>();

    private Folds(int parts) {
        this.parts = parts;
    }

    /** @param pages annotated pages by their numbers */
    static Folds of(Map<Integer, Marked> pages, int parts) {
        Folds folds = new Folds(parts);
        new TreeMap<>(pages).forEach((number, page) -> folds.deal(number, page.page()));
        return folds;
    }

    private void deal(int number, Page page) {
        String[] words = page.raw().split("[^\\p{L}\\p{N}]+");
        int stretches = Math.max(1, words.length - STRETCH + 1);
        Map<Integer, Integer> shared = new TreeMap<>();
        for (int i = 0; i < stretches; i++) {
            int hash = hash(words, i);
            Integer before = first.putIfAbsent(hash, number);
            if (before != null && before != number) shared.merge(before, 1, Integer::sum);
        }
        int home = fold.size() % parts;
        int most = (int) Math.ceil(ALIKE * stretches);
        for (Map.Entry<Integer, Integer> e : shared.entrySet())
            if (e.getValue() >= most) {
                most = e.getValue();
                home = of(e.getKey());
            }
        fold.put(number, home);
    }

    private static int hash(String[] words, int from) {
        int hash = 1;
        for (int i = from; i < Math.min(words.length, from + STRETCH); i++) hash = 31 * hash + words[i].hashCode();
        return hash;
    }

    /** The part of a page, from 0. */
    int of(int page) {
        Integer part = fold.get(page);
        if (part == null) throw new IllegalArgumentException("no page " + page + " was dealt");
        return part;
    }

    /** The pages of one part. */
    Map<Integer, Marked> part(Map<Integer, Marked> pages, int part) {
        Map<Integer, Marked> own = new TreeMap<>(pages);
        own.keySet().removeIf(page -> of(page) != part);
        return own;
    }
}
