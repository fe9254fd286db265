package org.sijill.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sijill.Sijill;
import org.sijill.intake.Intake;
import org.sijill.intake.Item;
import org.sijill.intake.Options;
import org.sijill.lexicon.Lexicon;
import org.sijill.register.Event;
import org.sijill.store.Filed;
import org.sijill.store.Register;
import org.sqlite.Function;

/**
 * A large register made of a small one: its rows over and over, each time under other ids, on other days and between
 * other parties, so that lists, facets and searches have what they would have in earnest. The reports' own words stay.
 */
public final class Multiplied {
    private static final List<String> PARTIES = List.of(
            "EGY", "TUR", "MAR", "ISR", "SAU", "ARE", "QAT", "IRQ", "SYR", "JOR", "LBN", "DZA", "TUN", "LBY", "SDN",
            "YEM", "IRN", "USA", "RUS", "CHN", "FRA", "GBR", "DEU", "ITA", "ESP", "KWT", "BHR", "OMN", "MRT", "PSE");

    private Multiplied() {}

    /** Files {@code pages} in a register at {@code file} and multiplies it to {@code events} events at least. */
    public static void of(Path pages, Path file, int events, Lexicon lexicon) throws IOException, SQLException {
        seed(pages, file, lexicon);
        try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement s = c.createStatement()) {
            s.execute("PRAGMA synchronous = OFF");
            c.setAutoCommit(false);
            Function.create(c, "event_id", new Function() {
                @Override
                protected void xFunc() throws SQLException {
                    result(Event.id(value_text(0)));
                }
            });
            s.execute(
                    "CREATE TEMP TABLE first AS SELECT event, report FROM event_report WHERE event_id(report) = event");
            int seeds = s.executeQuery("SELECT count(*) FROM event").getInt(1);
            for (int n = 1; n * seeds < events; n++) again(s, n);
            c.commit();
        }
    }

    private static void seed(Path pages, Path file, Lexicon lexicon) throws IOException {
        Files.deleteIfExists(file);
        Sijill sijill = new Sijill(lexicon);
        try (Register register = Register.open(file.toString(), lexicon);
                Stream<Path> all = Files.walk(pages)) {
            List<Filed> filed = new ArrayList<>();
            List<String> paths = all.filter(Files::isRegularFile)
                    .map(Path::toString)
                    .filter(p -> p.endsWith(".txt") || p.endsWith(".html") || p.endsWith(".jsonl"))
                    .sorted()
                    .toList();
            new Intake(lexicon, new Options(null, null, Options.Limits.usual())).read(paths, System.in, item -> {
                if (item instanceof Item.Good good) filed.add(register.ready(good.page(), sijill.read(good.page())));
            });
            register.file(filed);
        }
    }

    /** One more copy of every row whose id is not a copy's. */
    private static void again(Statement s, int n) throws SQLException {
        String as = "'x" + n + "_'",
                id = "event_id(" + as + " || (SELECT f.report FROM first f WHERE f.event = %s))",
                one = "'" + PARTIES.get(n % 30) + "'",
                other = "'" + PARTIES.get((n / 30 + 7) % 30) + "'";
        String own = " WHERE %s NOT LIKE 'x%%!_%%' ESCAPE '!'";
        String day = "date(%s, '" + (n * 5 - 1800) + " days')";
        String parties =
                "replace(replace(parties, ' EGY ', ' ' || " + one + " || ' '), ' TUR ', ' ' || " + other + " || ' ')";
        s.execute("INSERT INTO page SELECT " + as + " || id, version, numbers, withdrawn, NULL FROM page"
                + own.formatted("id"));
        copy(
                s,
                "page_version",
                own.formatted("page"),
                "page",
                as + " || page",
                "fingerprint",
                as + " || fingerprint",
                "day_from",
                day.formatted("day_from"),
                "day_to",
                day.formatted("day_to"),
                "seal",
                "NULL");
        copy(
                s,
                "report",
                own.formatted("id"),
                "id",
                as + " || id",
                "page",
                as + " || page",
                "event_id",
                "event_id(" + as + " || id)",
                "body",
                "replace(body, '\"id\":\"' || page, '\"id\":\"' || " + as + " || page)",
                "seal",
                "NULL");
        copy(
                s,
                "event",
                " WHERE id IN (SELECT event FROM first)",
                "id",
                id.formatted("event.id"),
                "day_from",
                day.formatted("day_from"),
                "day_to",
                day.formatted("day_to"),
                "parties",
                parties);
        copy(
                s,
                "event_report",
                own.formatted("report"),
                "report",
                as + " || report",
                "event",
                id.formatted("event_report.event"));
        copy(
                s,
                "event_link",
                " WHERE from_event IN (SELECT event FROM first)",
                "from_event",
                id.formatted("event_link.from_event"),
                "to_event",
                id.formatted("event_link.to_event"));
    }

    /** Copies rows with some columns changed, whatever other columns there are. */
    private static void copy(Statement s, String table, String where, String... changed) throws SQLException {
        List<String> names = new ArrayList<>(), values = new ArrayList<>();
        try (var columns = s.executeQuery("SELECT name FROM pragma_table_info('" + table + "')")) {
            while (columns.next()) names.add(columns.getString(1));
        }
        for (String name : names) {
            String value = name;
            for (int i = 0; i < changed.length; i += 2) if (changed[i].equals(name)) value = changed[i + 1];
            values.add(value);
        }
        s.execute("INSERT INTO " + table + " (" + String.join(", ", names) + ") SELECT " + String.join(", ", values)
                + " FROM " + table + where);
    }
}
