package org.sijill.lexicon;

import java.util.List;

/** Folded words numbered from 0. Immutable. */
public final class Vocabulary {
    private final String[] words;
    private final int[] slots;
    private final int[] hashes;

    public Vocabulary(List<String> words) {
        this.words = words.toArray(new String[0]);
        int size = Integer.highestOneBit(Math.max(16, this.words.length * 2 - 1)) * 2;
        slots = new int[size];
        hashes = new int[size];
        for (int id = 0; id < this.words.length; id++) {
            int at = slot(this.words[id]);
            if (slots[at] != 0) throw new IllegalArgumentException("word listed twice: " + this.words[id]);
            slots[at] = id + 1;
            hashes[at] = this.words[id].hashCode();
        }
    }

    private int slot(String word) {
        int mask = slots.length - 1;
        int h = word.hashCode();
        int at = (h ^ (h >>> 15)) & mask;
        while (slots[at] != 0 && !(hashes[at] == h && words[slots[at] - 1].equals(word))) at = (at + 1) & mask;
        return at;
    }

    /** The number of {@code word}, or -1. */
    public int id(String word) {
        return slots[slot(word)] - 1;
    }

    public String word(int id) {
        return words[id];
    }

    public int size() {
        return words.length;
    }
}
