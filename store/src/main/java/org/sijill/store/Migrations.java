package org.sijill.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Brings a register's tables to this version's shape by numbered steps, each in one transaction, so that a killed
 * upgrade goes on where it was. The steps are the files {@code migrations/V…sql}, the same for both engines; a step
 * that was published is never changed.
 */
final class Migrations {
    /** The last step. */
    static final int LAST = 7;

    private static final String HISTORY = "sijill_history", HOME = "classpath:org/sijill/store/";

    private Migrations() {}

    /** The last step that a register has taken; 0 for a fresh one. */
    static int version(Connection connection) {
        try (Statement s = connection.createStatement();
                ResultSet r =
                        s.executeQuery("SELECT version FROM " + HISTORY + " WHERE success AND version IS NOT NULL")) {
            int last = 0;
            while (r.next()) last = Math.max(last, Integer.parseInt(r.getString(1)));
            return last;
        } catch (SQLException e) {
            return 0;
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
        FluentConfiguration c = Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(place.url(), null, null)
                .locations(HOME + "migrations", HOME + (place.server() ? "postgresql" : "sqlite"))
                .table(HISTORY)
                .target(target)
                .baselineOnMigrate(false)
                .group(false);
        try {
            c.load().migrate();
        } catch (FlywayException e) {
            throw new Refused("the register " + place.shown() + " cannot be brought up to date: " + e.getMessage(), e);
        }
    }
}
