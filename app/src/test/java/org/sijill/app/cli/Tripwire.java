package org.sijill.app.cli;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stands before the drivers of both engines and hears of every write of every connection: of each statement that may
 * change something, each batch, each end of a transaction. Where it is not armed connections are as they always are.
 */
final class Tripwire implements Driver {
    /** Hears of a write by what it does to which table; may let it fail, or end the process. */
    interface Alarm {
        default void before(String write, Connection connection) throws SQLException {}

        default void after(String write) {}
    }

    private static final Tripwire ONLY = new Tripwire();
    private static final Pattern WRITE = Pattern.compile(
            "(?is)(?:--[^\\n]*\\n|\\s)*(INSERT INTO|DELETE FROM|UPDATE|(?:CREATE|DROP) (?:VIRTUAL )?(?:TABLE|INDEX|VIEW)|ALTER TABLE|VACUUM INTO)\\s+(?:IF NOT EXISTS )?\"?(?:main\"\\.\")?([\\w?]+).*");

    private static List<Driver> drivers = List.of();
    private static Alarm alarm = new Alarm() {};
    private static boolean armed;

    private Tripwire() {}

    /** From now on {@code with} hears of the writes of every connection that is opened. */
    static synchronized void arm(Alarm with) {
        alarm = with;
        armed = true;
        if (!drivers.isEmpty()) return;
        try {
            drivers = new ArrayList<>(DriverManager.drivers().toList());
            for (Driver d : drivers) DriverManager.deregisterDriver(d);
            DriverManager.registerDriver(ONLY);
            for (Driver d : drivers) DriverManager.registerDriver(d);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static synchronized void disarm() {
        armed = false;
    }

    @Override
    public Connection connect(String url, Properties info) throws SQLException {
        if (armed) for (Driver d : drivers) if (d.acceptsURL(url)) return watched(d.connect(url, info));
        return null;
    }

    private static Connection watched(Connection connection) {
        return watched(Connection.class, connection, connection, null);
    }

    /** {@code behind} with an ear on what is written through it. */
    private static <T> T watched(Class<T> type, T behind, Connection connection, String sql) {
        return type.cast(Proxy.newProxyInstance(Tripwire.class.getClassLoader(), new Class<?>[] {type}, (p, m, a) -> {
            String write = write(m, a, sql);
            if (write != null) alarm.before(write, connection);
            Object result = call(behind, m, a);
            if (write != null) alarm.after(write);
            if (behind != connection) return result;
            if (result instanceof PreparedStatement s)
                return watched(PreparedStatement.class, s, connection, (String) a[0]);
            return result instanceof Statement s ? watched(Statement.class, s, connection, null) : result;
        }));
    }

    private static Object call(Object behind, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(behind, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** What a call writes, or null. */
    private static String write(Method m, Object[] arguments, String prepared) {
        if (m.getName().equals("commit")) return "COMMIT";
        if (!m.getName().startsWith("execute")) return null;
        String sql = arguments != null && arguments.length > 0 ? (String) arguments[0] : prepared;
        Matcher write = WRITE.matcher(sql == null ? "" : sql);
        return write.matches() ? write.group(1) + " " + write.group(2) : null;
    }

    @Override
    public boolean acceptsURL(String url) {
        return armed;
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) {
        return new DriverPropertyInfo[0];
    }

    @Override
    public int getMajorVersion() {
        return 1;
    }

    @Override
    public int getMinorVersion() {
        return 0;
    }

    @Override
    public boolean jdbcCompliant() {
        return false;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }
}
