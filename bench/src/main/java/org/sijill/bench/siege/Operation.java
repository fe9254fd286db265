package org.sijill.bench.siege;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the API's description says of one route.
 *
 * @param parts the path's parts in braces, each with an example, empty where the description gives none
 * @param queries the names of what may be asked
 * @param token whether it wants one
 * @param body an example of what is sent with it, empty where nothing is
 * @param statuses what may be answered
 */
record Operation(
        String method,
        String path,
        Map<String, String> parts,
        List<String> queries,
        boolean token,
        String body,
        Set<Integer> statuses) {
    private static final Pattern PART = Pattern.compile("\\{([^}]+)}");

    /** The path with something in place of each part. */
    String address(Function<String, String> fill) {
        return PART.matcher(path).replaceAll(part -> Matcher.quoteReplacement(fill.apply(part.group(1))));
    }

    /** The path with the description's own examples. */
    String address() {
        return address(part -> parts.getOrDefault(part, ""));
    }

    boolean reads() {
        return method.equals("GET");
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
