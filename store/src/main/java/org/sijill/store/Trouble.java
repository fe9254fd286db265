package org.sijill.store;

import java.sql.SQLException;

/**
 * What goes wrong beneath a register, as a sentence for whoever uses it: a full disk, a damaged file, a server that
 * went away. Stateless.
 */
public final class Trouble {
    private static final String NOT_KEPT = "; what was being written was not kept, all before it was";

    private Trouble() {}

    /** The refusal that a failure of the engine means; any other failure comes back as it is. */
    public static RuntimeException told(RuntimeException failure) {
        if (failure instanceof Refused) return failure;
        for (Throwable t = failure; t != null; t = t.getCause())
            if (t instanceof SQLException e) return new Refused(sentence(e), failure);
        return failure;
    }

    /** Whether the engine found that the file is not as it wrote it. */
    static boolean damage(SQLException e) {
        return e.getSQLState() == null && (code(e) == 11 || code(e) == 26);
    }

    static String sentence(SQLException e) {
        String state = e.getSQLState();
        return state == null ? ofFile(e) : ofServer(state, e);
    }

    /** The first eight bits of SQLite's result code. */
    private static int code(SQLException e) {
        return e.getErrorCode() & 0xff;
    }

    /** By SQLite's result codes. */
    private static String ofFile(SQLException e) {
        return switch (code(e)) {
            case 5, 6 -> "somebody else keeps the register locked; try again when they have done";
            case 8 -> "the register can only be read here" + NOT_KEPT + said(e);
            case 10 -> "the disk that holds the register fails" + NOT_KEPT + said(e);
            case 11, 26 -> "the register's file is damaged; bring back a backup" + said(e);
            case 13 -> "there is no room left on the register's disk" + NOT_KEPT + "; make room and start again";
            case 14 -> "the register's file cannot be opened, or its folder cannot be written" + said(e);
            default -> "the register fails" + said(e);
        };
    }

    /** By PostgreSQL's classes of SQLSTATE. */
    private static String ofServer(String state, SQLException e) {
        return switch (state.substring(0, Math.min(2, state.length()))) {
            case "08", "57" -> "the register's server went away" + NOT_KEPT + said(e);
            case "28", "3D" -> "the register's server lets nobody in so" + said(e);
            case "53" -> "the register's server has no room left" + NOT_KEPT + said(e);
            case "XX" -> "the register's server says that its files are damaged; bring back a backup" + said(e);
            default -> "the register's server refuses" + said(e);
        };
    }

    /** The engine's own words, their first line. */
    private static String said(SQLException e) {
        String message = e.getMessage();
        return message == null
                ? ""
                : " (" + message.lines().findFirst().orElse("").strip() + ")";
    }
}
