package org.sijill.lexicon;

import java.util.List;

/** Folded words numbered from 0, found by a table with open slots that is packed and read back as it stands. Immutable. */
public final class Vocabulary {
    private final Strings strings;
    private final int[] words;
    private final int[] slots;

    /**
     * @param words for each word which of {@code strings} it is
     * @param slots as {@link #slots(List)} lays them out
     */
    public Vocabulary(Strings strings, int[] words, int[] slots) {
        this.strings = strings;
        this.words = words;
        this.slots = slots;
    }

    /** The table for these words: in each slot the number of a word and one more, or 0. Refuses a word listed twice. */
    public static int[] slots(List<String> words) {
        int[] slots = new int[Integer.highestOneBit(Math.max(16, words.size() * 2 - 1)) * 2];
        for (int id = 0; id < words.size(); id++) {
            int at = first(words.get(id), slots.length);
            while (slots[at] != 0) {
                if (words.get(slots[at] - 1).equals(words.get(id)))
                    throw new IllegalArgumentException("word listed twice: " + words.get(id));
                at = at + 1 & slots.length - 1;
            }
            slots[at] = id + 1;
        }
        return slots;
    }

    private static int first(String word, int size) {
        int h = word.hashCode();
        return (h ^ (h >>> 15)) & size - 1;
    }

    /** The number of {@code word}, or -1. */
    public int id(String word) {
        int at = first(word, slots.length);
        while (slots[at] != 0 && !strings.is(words[slots[at] - 1], word)) at = at + 1 & slots.length - 1;
        return slots[at] - 1;
    }

    public String word(int id) {
        return strings.get(words[id]);
    }

    public int size() {
        return words.length;
    }
}
