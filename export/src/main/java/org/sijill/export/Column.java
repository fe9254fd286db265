package org.sijill.export;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of the flat table that CSV and Parquet share.
 *
 * @param cell its value in a row: text, a whole number, a number or a day as its kind says; null for nothing known
 */
record Column(String name, Kind kind, String meaning, Function<Row, @Nullable Object> cell) {
    /** What stands in a column. */
    enum Kind {
        TEXT,
        WHOLE,
        NUMBER,
        DAY
    }

    Exporter.Field field() {
        return new Exporter.Field(name, meaning);
    }
}
