package org.sijill.app.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is answered at a path. A pattern's parts in braces stand for one stretch between slashes each.
 *
 * @param pattern such as {@code /api/v1/events/{id}}
 */
record Route(String method, String pattern, Action action) {
    /** Answers a request. */
    interface Action {
        Answer of(Visit visit);
    }

    /** The parts of a path that fits; null where it does not. */
    @Nullable
    Map<String, String> match(List<String> path) {
        List<String> wanted = split(pattern);
        if (wanted.size() != path.size()) return null;
        Map<String, String> parts = new HashMap<>();
        for (int i = 0; i < path.size(); i++) {
            String w = wanted.get(i);
            if (w.startsWith("{")) parts.put(w.substring(1, w.length() - 1), path.get(i));
            else if (!w.equals(path.get(i))) return null;
        }
        return parts;
    }

    /** The stretches between slashes; none for the root. */
    static List<String> split(String path) {
        List<String> parts = new ArrayList<>();
        for (String part : path.split("/", -1)) if (!part.isEmpty()) parts.add(part);
        return parts;
    }
}
