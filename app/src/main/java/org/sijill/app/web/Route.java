package org.sijill.app.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is answered at a path. A pattern's parts in braces stand for one stretch between slashes each, or for what is
 * left of one.
 *
 * @param pattern such as {@code /api/v1/events/{id}} or {@code /api/v1/events.{format}}
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
            String w = wanted.get(i), given = path.get(i);
            int open = w.indexOf('{');
            if (open < 0 ? !w.equals(given) : !given.startsWith(w.substring(0, open))) return null;
            if (open >= 0) parts.put(w.substring(open + 1, w.length() - 1), given.substring(open));
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
