package org.sijill.cluster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.sijill.event.Report;
import org.sijill.register.Event;
import org.sijill.register.EventMaker;
import org.sijill.register.Link;
import org.sijill.register.Statement;
import org.sijill.store.Codec;

/** The result as Parquet, each table in a folder for each day; what has no day lies under {@value #NO_DAY}. */
final class Tables {
    static final String NO_DAY = "unknown";

    private static final StructType PAGES =
            schema("id", "url", "outlet", "country", "title", "day_from", "day_to", "language", "text");
    private static final StructType REPORTS = schema(
            "id",
            "page",
            "act",
            "type",
            "mode",
            "status",
            "actors",
            "recipients",
            "from",
            "to",
            "country",
            "place",
            "quote",
            "body");
    private static final StructType EVENTS = schema(
                    "id",
                    "act",
                    "type",
                    "mode",
                    "status",
                    "actors",
                    "recipients",
                    "from",
                    "to",
                    "country",
                    "place",
                    "reports",
                    "body")
            .add("voices", DataTypes.IntegerType);
    private static final StructType LINKS =
            schema("from_event", "to_event", "relation", "why").add("score", DataTypes.DoubleType);

    private Tables() {}

    private static StructType schema(String... names) {
        List<StructField> fields = new ArrayList<>();
        for (String name : names) fields.add(DataTypes.createStructField(name, DataTypes.StringType, true));
        return DataTypes.createStructType(fields);
    }

    static void pages(SparkSession spark, JavaRDD<String> staged, String to) {
        write(spark, staged.map(Tables::page), PAGES, to);
    }

    static void reports(SparkSession spark, JavaRDD<String> staged, String to) {
        write(spark, staged.flatMap(Tables::reports), REPORTS, to);
    }

    static void events(SparkSession spark, JavaRDD<Group> groups, String to) {
        write(spark, groups.map(Tables::event), EVENTS, to);
    }

    static void links(SparkSession spark, JavaRDD<String> links, String to) {
        spark.createDataFrame(links.map(Tables::link), LINKS)
                .coalesce(1)
                .write()
                .mode(SaveMode.Overwrite)
                .parquet(to);
    }

    /** A day's rows stand together, so that a day is a file or few and not one from each machine. */
    private static void write(SparkSession spark, JavaRDD<Row> rows, StructType schema, String to) {
        spark.createDataFrame(rows, schema.add("day", DataTypes.StringType))
                .repartition(new org.apache.spark.sql.Column("day"))
                .write()
                .mode(SaveMode.Overwrite)
                .partitionBy("day")
                .parquet(to);
    }

    private static Row page(String json) {
        Staged s = Codec.read(json, Staged.class);
        var a = s.article();
        LocalDate from = a.day() == null ? null : a.day().from(),
                to = a.day() == null ? null : a.day().to();
        return RowFactory.create(
                a.id(),
                a.url(),
                a.outlet(),
                a.country(),
                a.title(),
                text(from),
                text(to),
                a.language(),
                a.text(),
                day(from, to));
    }

    private static Iterator<Row> reports(String json) {
        List<Row> rows = new ArrayList<>();
        for (Statement s : Codec.read(json, Staged.class).statements()) {
            Report r = s.report();
            Report.Where where = r.place();
            LocalDate from = r.date() == null ? null : r.date().from(),
                    to = r.date() == null ? null : r.date().to();
            rows.add(RowFactory.create(
                    r.id(),
                    s.page().article(),
                    r.act(),
                    r.type(),
                    r.mode(),
                    r.status().word(),
                    codes(r.actors()),
                    codes(r.recipients()),
                    text(from),
                    text(to),
                    where == null ? null : where.country(),
                    where == null ? null : where.name(),
                    s.kept().quote(),
                    Codec.write(r),
                    day(s.page().from(), s.page().to())));
        }
        return rows.iterator();
    }

    private static Row event(Group g) {
        List<Statement> statements = g.statements();
        Event e = EventMaker.of(statements);
        LocalDate from = e.date() == null ? null : e.date().from(),
                to = e.date() == null ? null : e.date().to();
        LocalDate first = statements.stream()
                .map(s -> s.page().from())
                .filter(java.util.Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
        return RowFactory.create(
                e.id(),
                e.act(),
                e.type(),
                e.mode(),
                e.status().word(),
                codes(e.actors()),
                codes(e.recipients()),
                text(from),
                text(to),
                e.place() == null ? null : e.place().country(),
                e.place() == null ? null : e.place().name(),
                String.join(" ", statements.stream().map(Statement::id).toList()),
                body(e),
                e.voices(),
                from == null && to == null ? day(first, first) : day(from, to));
    }

    /** All of an event but the statements behind it, which stand in the reports' table. */
    static String body(Event e) {
        return Codec.write(new Event(
                e.id(),
                e.act(),
                e.type(),
                e.mode(),
                e.contexts(),
                e.status(),
                e.actors(),
                e.recipients(),
                e.date(),
                e.place(),
                e.instrument(),
                List.of(),
                e.voices(),
                e.disagreements(),
                e.wording()));
    }

    private static Row link(String json) {
        Link l = Codec.read(json, Link.class);
        return RowFactory.create(l.from(), l.to(), l.relation().word(), String.join("; ", l.why()), l.score());
    }

    private static String codes(List<Report.Side> sides) {
        TreeSet<String> codes = new TreeSet<>();
        for (Report.Side s : sides) codes.add(s.code());
        return String.join(" ", codes);
    }

    private static String day(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from != null ? from.toString() : to != null ? to.toString() : NO_DAY;
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
