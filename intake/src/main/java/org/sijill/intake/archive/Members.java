package org.sijill.intake.archive;

import java.io.IOException;

/** The stretches of an archive that can be read one without the other: a gzip member each, or the whole of a plain file. */
interface Members {
    /** Opens the next member, passing over what is left of the present one; false where the archive ends. */
    boolean next() throws IOException;

    /**
     * Bytes of the open member, or -1 where it ends.
     *
     * @throws Damaged where the member cannot be read on
     */
    int read(byte[] to, int from, int length) throws IOException;

    /** Where the open member begins in the file. */
    long at();
}
