package org.sijill.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings a register's tables to this version's shape by numbered steps, each in one transaction, so that a killed
 * upgrade goes on where it was. The steps are the files {@code migrations/V…sql}, the same for both engines; a step
 * that was published is never changed.
 */
final class Migrations {
    /** The last step. */
    static final int LAST = 8;

    private static final String HISTORY = "sijill_history", HOME = "classpath:org/sijill/store/";

    private Migrations() {}

    /** The last step that a register has taken; 0 for a fresh one. */
    static int version(Connection connection) throws SQLException {
        if (!begun(connection)) return 0;
        try (Statement s = connection.createStatement();
                ResultSet r =
                        s.executeQuery("SELECT version FROM " + HISTORY + " WHERE success AND version IS NOT NULL")) {
            int last = 0;
            while (r.next()) last = Math.max(last, number(r.getString(1)));
            return last;
        }
    }

    private static boolean begun(Connection connection) throws SQLException {
        try (ResultSet r = connection.getMetaData().getTables(null, connection.getSchema(), HISTORY, null)) {
            return r.next();
        }
    }

    private static int number(String version) {
        try {
            return Integer.parseInt(version);
        } catch (NumberFormatException e) {
            throw new Refused("the register is damaged: its history names a step " + version, e);
        }
    }

    /** Refuses what a later version of the program wrote. */
    static void refuseNewer(Place place, int version) {
        if (version > LAST)
            throw new Refused("the register " + place.shown() + " was written by a newer Sijill (step " + version
                    + ", this one knows " + LAST + "); upgrade the program, nothing was changed");
    }

    static void run(Place place) {
        run(place, String.valueOf(LAST));
    }

    /** Takes the steps up to {@code target}; for tests of upgrades. */
    static void run(Place place, String target) {
        try (Connections connections = new Connections(place)) {
            Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(connections)
                    .locations(HOME + "migrations", HOME + (place.server() ? "postgresql" : "sqlite"))
                    .table(HISTORY)
                    .target(target)
                    .baselineOnMigrate(false)
                    .group(false)
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw refused(place, e);
        } catch (SQLException e) {
            throw new Refused(place.shown() + ": " + Trouble.sentence(e), e);
        }
    }

    private static Refused refused(Place place, FlywayException e) {
        String why = Trouble.told(e) instanceof Refused told ? told.getMessage() : firstLine(e);
        return new Refused("the register " + place.shown() + " cannot be brought up to date: " + why, e);
    }

    private static String firstLine(FlywayException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
