package org.sijill.lexicon;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Every {@link Entry} of the who's-who as numbers, made when it is asked for first. Safe for any number of threads, as
 * two that ask at once get equal entries.
 */
public final class Entries {
    /** How many numbers an entry is written as: kind, then id, code and detail by their strings, words, definite. */
    public static final int CELLS = 6;

    private static final Entry.Kind[] KINDS = Entry.Kind.values();

    private final Strings strings;
    private final int[] cells;
    private final @Nullable Entry[] made;

    public Entries(Strings strings, int[] cells) {
        this.strings = strings;
        this.cells = cells;
        made = new Entry[cells.length / CELLS];
    }

    /** Those numbered from {@code from} to before {@code to}. */
    List<Entry> some(int from, int to) {
        Entry[] some = new Entry[to - from];
        for (int i = from; i < to; i++) {
            Entry e = made[i];
            if (e == null) made[i] = e = make(i * CELLS);
            some[i - from] = e;
        }
        return Arrays.asList(some);
    }

    /** The ids of all of that kind and detail; no entry is made for it. */
    Set<String> ids(Entry.Kind kind, String detail) {
        Set<String> ids = new HashSet<>();
        for (int at = 0; at < cells.length; at += CELLS)
            if (cells[at] == kind.ordinal() && strings.get(cells[at + 3]).equals(detail))
                ids.add(strings.get(cells[at + 1]));
        return ids;
    }

    private Entry make(int at) {
        return new Entry(
                KINDS[cells[at]],
                strings.get(cells[at + 1]),
                strings.get(cells[at + 2]),
                strings.get(cells[at + 3]),
                cells[at + 4],
                cells[at + 5]);
    }
}
