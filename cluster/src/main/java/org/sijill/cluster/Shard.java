package org.sijill.cluster;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One input file, the unit of work and of starting again.
 *
 * @param order its place among all
 */
record Shard(int order, String path) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Tells it from others by its address alone, so that another run over other files finds what is done. */
    String id() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(path.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 10);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
