package org.sijill.bench.siege;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One wrong way to ask and what may be answered to it.
 *
 * @param allowed the statuses; 0 where the connection may be closed without a word
 */
record Assault(String name, Wire.Request request, Set<Integer> allowed) {
    private static final List<String> SAFE = List.of(
            "content-security-policy",
            "x-content-type-options",
            "referrer-policy",
            "cross-origin-opener-policy",
            "cross-origin-resource-policy",
            "permissions-policy",
            "x-frame-options",
            "cache-control");

    /** What never leaves: classes, traces, tables, paths of the machine. */
    private static final Pattern INSIDE = Pattern.compile(
            "org\\.sijill|io\\.helidon|java\\.[a-z]+\\.|\\tat |Exception|SQLITE|sqlite|SELECT |root:|/tmp/|/home/|/usr/|/work/");

    /** What is wrong with an answer; nothing where it is right. */
    List<String> faults(Wire.Reply reply, Duration limit) {
        List<String> faults = new ArrayList<>();
        if (!allowed.contains(reply.status())) faults.add("answered " + reply.status() + ", expected " + allowed);
        if (reply.took().compareTo(limit) > 0) faults.add("took " + reply.took().toMillis() + " ms");
        if (reply.status() == 0) return named(faults);
        for (String header : SAFE) if (reply.header(header).isEmpty()) faults.add("without " + header);
        if (!reply.header("x-evil").isEmpty()) faults.add("obeyed a header that was smuggled in");
        if (!reply.header("access-control-allow-origin").isEmpty()) faults.add("open to other sites");
        if (reply.status() == 405 && reply.header("allow").isEmpty()) faults.add("405 without Allow");
        if (reply.status() == 503 && reply.header("retry-after").isEmpty()) faults.add("503 without Retry-After");
        if (reply.status() >= 400 && INSIDE.matcher(reply.body()).find())
            faults.add("shows the machine's insides: " + reply.body());
        return named(faults);
    }

    private List<String> named(List<String> faults) {
        String asked = request.method() + " " + request.target();
        return faults.stream()
                .map(f -> name + ", " + (asked.length() > 120 ? asked.substring(0, 120) + "…" : asked) + ": " + f)
                .toList();
    }
}
