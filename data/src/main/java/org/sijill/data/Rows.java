package org.sijill.data;

import java.util.AbstractList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Strings;

/**
 * The rows of a table in the pack, each made when it is asked for first. Safe for any number of threads, as two that
 * ask at once get equal rows.
 */
final class Rows extends AbstractList<List<String>> {
    private final Strings strings;
    private final int[] cells;
    private final int columns;
    private final @Nullable List<String>[] made;

    @SuppressWarnings("unchecked") // no array of a generic type can be made
    Rows(Strings strings, int[] cells, int columns) {
        this.strings = strings;
        this.cells = cells;
        this.columns = columns;
        made = new List[columns == 0 ? 0 : cells.length / columns];
    }

    @Override
    public List<String> get(int row) {
        List<String> cached = made[row];
        if (cached == null) made[row] = cached = make(row);
        return cached;
    }

    private List<String> make(int row) {
        String[] texts = new String[columns];
        for (int c = 0; c < columns; c++) texts[c] = strings.get(cells[row * columns + c]);
        return List.of(texts);
    }

    @Override
    public int size() {
        return made.length;
    }
}
