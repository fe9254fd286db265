package org.sijill.store;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where a register is: a file, or a database by its URL.
 *
 * @param url as JDBC wants it
 * @param file the file, or null for a server
 */
record Place(String url, @Nullable Path file) {
    static Place of(String where) {
        if (where.startsWith("jdbc:postgresql:")) return new Place(where, null);
        if (where.startsWith("postgresql:") || where.startsWith("postgres:"))
            return new Place("jdbc:postgresql:" + where.substring(where.indexOf(':') + 1), null);
        if (where.startsWith("jdbc:sqlite:")) return of(where.substring("jdbc:sqlite:".length()));
        if (where.startsWith("jdbc:")) throw new Refused("a register is a file or jdbc:postgresql:…, not " + where);
        Path file = Path.of(where).toAbsolutePath();
        if (Files.isDirectory(file))
            throw new Refused(where + " is a folder; a register is a file or jdbc:postgresql:…");
        return new Place("jdbc:sqlite:" + file, file);
    }

    boolean server() {
        return file == null;
    }

    /** Whether there is something to open, as far as one can tell without asking a server. */
    boolean exists() {
        return file == null || Files.exists(file);
    }

    /** Whether one may write to it, as far as one can tell without asking a server. */
    boolean writable() {
        return file == null || Files.isWritable(file) && Files.isWritable(file.resolveSibling("."));
    }

    /** The same file to be read as one that nobody changes; null where that would pass over what is still in its log. */
    @Nullable
    Place unchanging() {
        if (file == null) return null;
        boolean logged = Log.of(file).toFile().length() > 0;
        return logged ? null : new Place("jdbc:sqlite:" + file.toUri() + "?immutable=1", file);
    }

    /** How the place is shown: without what follows the question mark, which may hold a password. */
    String shown() {
        if (file != null) return String.valueOf(file.getFileName());
        int cut = url.indexOf('?');
        String open = cut < 0 ? url : url.substring(0, cut);
        int at = open.indexOf('@');
        return at < 0 ? open : "jdbc:postgresql://" + open.substring(at + 1);
    }
}
