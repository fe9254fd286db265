package org.sijill.intake.archive;

import org.jspecify.annotations.Nullable;

/**
 * One record of an archive. Its bytes lie in the reader's own buffer and are good until the next record is asked for.
 *
 * @param at where it, or the member it stands in, begins in the file
 * @param from where its block begins in {@code buffer}
 * @param to where its block ends in {@code buffer}
 */
public record WarcRecord(long at, Head head, byte[] buffer, int from, int to) {
    /** The kind: {@code response}, {@code conversion}, {@code request} …, in small letters. */
    public String kind() {
        String kind = head.field("warc-type");
        return kind == null ? "" : kind.toLowerCase(java.util.Locale.ROOT);
    }

    /** The address that was captured. */
    public @Nullable String address() {
        String uri = head.field("warc-target-uri");
        if (uri == null) return null;
        return uri.startsWith("<") && uri.endsWith(">") ? uri.substring(1, uri.length() - 1) : uri;
    }

    /** The media type of the block. */
    public String media() {
        return Head.media(head.field("content-type"));
    }

    /** Whether the block is a page's bare text, as in WET files. */
    public boolean isText() {
        return (kind().equals("conversion") || kind().equals("resource")) && media().equals("text/plain");
    }

    public int length() {
        return to - from;
    }
}
