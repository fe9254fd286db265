package org.sijill.app.export;

import java.io.IOException;
import java.util.Map;

/** Opens an export with a program that is not ours, and tells what stands in it. */
@FunctionalInterface
interface Opener {
    /** Event id → name of the fact, as {@link Facts} names it → value; facts that the format does not hold are left out. */
    Map<String, Map<String, String>> open(byte[] file) throws IOException;
}
