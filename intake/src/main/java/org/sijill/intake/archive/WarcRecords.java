package org.sijill.intake.archive;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * The records of a WARC or WET file, compressed or not, in their order. A header over {@value #HEADER} bytes, a block
 * over {@value #BLOCK}, a length that does not lead to where a record ends, and broken compression cost the one record:
 * reading goes on at the next place where one begins. Holds one block. Not for several threads.
 */
public final class WarcRecords implements AutoCloseable {
    /** The longest header that is read. */
    public static final int HEADER = 64 << 10;
    /** The longest block that is read. */
    public static final int BLOCK = 32 << 20;

    private static final byte[] MARK = {'W', 'A', 'R', 'C', '/'};

    private final Members members;
    private final Window window;
    private boolean open;
    /** Whether to look for the next beginning, because the present one leads nowhere. */
    private boolean lost;

    private long begun;

    public WarcRecords(InputStream in, boolean compressed) {
        members = compressed ? new GzipMembers(in) : new PlainMembers(in);
        window = new Window(members, HEADER + BLOCK + 4096);
    }

    /**
     * The next record, or null where the archive ends.
     *
     * @throws Damaged where one record cannot be read; the next call goes on behind it
     */
    public @Nullable WarcRecord next() throws IOException {
        try {
            while (open || members.next()) {
                if (!open) open();
                WarcRecord record = lost && !found() ? null : one();
                if (record != null) return record;
                open = false;
                lost = false;
            }
            return null;
        } catch (Damaged e) {
            if (window.broken()) open = false;
            lost = open;
            throw e;
        }
    }

    /** Where the record read last, whole or not, begins: in a compressed file the member that it stands in. */
    public long at() {
        return members instanceof PlainMembers ? begun : members.at();
    }

    private void open() {
        window.clear();
        open = true;
        lost = false;
    }

    /** Goes on to the next line that begins like a record; false where the member has none, for whatever reason. */
    private boolean found() throws IOException {
        lost = false;
        try {
            return window.seek(MARK);
        } catch (Damaged e) {
            return false;
        }
    }

    private @Nullable WarcRecord one() throws IOException {
        window.passBlank();
        window.mark();
        if (window.have(1) == 0) return null;
        begun = window.position();
        if (!window.starts(MARK)) throw wrong("no record begins where one should");
        int header = headerLength();
        Head head = Head.of(window.bytes(), window.at(), window.at() + header);
        int block = blockLength(head);
        if (window.have(header + block) < header + block) throw wrong("it ends before its stated length");
        window.pass(header + block);
        if (!window.endsBefore(MARK)) throw wrong("its stated length is wrong");
        int from = window.marked() + header;
        return new WarcRecord(at(), head, window.bytes(), from, from + block);
    }

    private int headerLength() throws IOException {
        int end = -1;
        for (int asked = 4096; end < 0; asked *= 2) {
            int had = window.have(Math.min(asked, HEADER));
            end = Head.end(window.bytes(), window.at(), window.at() + Math.min(had, HEADER));
            if (end < 0 && had >= HEADER) throw wrong("its header is longer than " + HEADER + " bytes");
            if (end < 0 && had < Math.min(asked, HEADER)) throw wrong("it ends inside its header");
        }
        return end - window.at();
    }

    private int blockLength(Head head) throws Damaged {
        String field = head.field("content-length");
        if (field == null
                || field.isEmpty()
                || field.length() > 18
                || !field.chars().allMatch(c -> c >= '0' && c <= '9')) throw wrong("it states no length");
        long length = Long.parseLong(field);
        if (length > BLOCK) throw wrong("it is longer than " + BLOCK + " bytes: " + length);
        return (int) length;
    }

    /** The fault of the record at the mark; the search for the next goes on behind its first letter. */
    private Damaged wrong(String reason) {
        window.back();
        window.pass(1);
        return new Damaged(reason);
    }

    @Override
    public void close() {
        if (members instanceof GzipMembers gzip) gzip.close();
    }
}
