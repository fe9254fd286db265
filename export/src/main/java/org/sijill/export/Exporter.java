package org.sijill.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * A form in which events leave the register. It writes every event of a selection exactly once or more, so that each can be
 * counted and traced by its id; the same selection gives the same bytes; text of pages is never markup, a formula or
 * a command in what it writes. Immutable, safe for any number of threads.
 */
public interface Exporter {
    /** What people call it by: {@code csv}. */
    String name();

    /** How a file of it ends, without the full stop. */
    String suffix();

    /** Its media type. */
    String mediaType();

    /** What it is for, in a sentence. */
    String purpose();

    /** Every column, key, attribute or element that it writes, in order. */
    List<Field> fields();

    /** Writes the selection, all of it, and flushes; never closes {@code out}. */
    void write(Selection events, OutputStream out) throws IOException;

    /**
     * A place for a value in an export.
     *
     * @param meaning what it holds, with its unit and what stands where nothing is known
     */
    record Field(String name, String meaning) {}
}
