package org.sijill.app.web;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How a register is served.
 *
 * @param register a file, or {@code jdbc:postgresql:…}
 * @param port 0 for any free one
 * @param editors whether people may judge on the pages
 * @param token what a program must send to judge through the API; null where none may
 * @param today the day on which promises are weighed
 */
public record Setup(
        String register,
        String host,
        int port,
        boolean editors,
        @Nullable String token,
        Supplier<LocalDate> today) {
    /** Whether it is served to this machine alone. */
    boolean local() {
        return host.equals("127.0.0.1") || host.equals("localhost") || host.equals("::1");
    }
}
