package org.sijill.export;

import static org.apache.parquet.schema.LogicalTypeAnnotation.dateType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.stringType;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BINARY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.DOUBLE;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT32;

import blue.strategic.parquet.ParquetWriter;
import blue.strategic.parquet.ValueWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Types;

/**
 * The table of {@link Columns} as Apache Parquet, with days as dates and numbers as numbers; what is not known is null.
 * The format is written through a file of its own in the machine's folder for temporary files, because its end names
 * places before it.
 */
final class ParquetExporter implements Exporter {
    private static final List<Column> COLUMNS = Columns.all();

    @Override
    public String name() {
        return "parquet";
    }

    @Override
    public String suffix() {
        return "parquet";
    }

    @Override
    public String mediaType() {
        return "application/vnd.apache.parquet";
    }

    @Override
    public String purpose() {
        return "For DuckDB, Arrow, Spark: the table of csv with typed columns, small and fast to filter.";
    }

    @Override
    public List<Field> fields() {
        return COLUMNS.stream().map(Column::field).toList();
    }

    @Override
    public void write(Selection events, OutputStream out) throws IOException {
        Path folder = Files.createTempDirectory("sijill-parquet");
        Path file = folder.resolve("events.parquet");
        try {
            fill(events, file);
            Files.copy(file, out);
            out.flush();
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        }
    }

    private static void fill(Selection events, Path file) throws IOException {
        try (ParquetWriter<Row> writer = ParquetWriter.writeFile(schema(), file.toFile(), ParquetExporter::dehydrate)) {
            events.each(row -> {
                try {
                    writer.write(row);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    private static void dehydrate(Row row, ValueWriter values) {
        for (Column c : COLUMNS) {
            Object value = c.cell().apply(row);
            if (value instanceof LocalDate day) values.write(c.name(), (int) day.toEpochDay());
            else if (value != null) values.write(c.name(), value);
        }
    }

    private static MessageType schema() {
        Types.MessageTypeBuilder schema = Types.buildMessage();
        for (Column c : COLUMNS)
            switch (c.kind()) {
                case TEXT -> schema.optional(BINARY).as(stringType()).named(c.name());
                case WHOLE -> schema.optional(INT32).named(c.name());
                case NUMBER -> schema.optional(DOUBLE).named(c.name());
                case DAY -> schema.optional(INT32).as(dateType()).named(c.name());
            }
        return schema.named("events");
    }
}
