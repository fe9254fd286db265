package org.sijill.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What hangs together, by joining pairs one after the other. Holds some 150 bytes a thing. Not for several threads. */
final class Components {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private int[] above = new int[1024];

    void join(String a, String b) {
        int x = root(number(a)), y = root(number(b));
        if (x != y) above[Math.max(x, y)] = Math.min(x, y);
    }

    /** Each thing that was joined to another, with the name of its component. */
    Map<String, String> all() {
        Map<String, String> all = new HashMap<>(names.size() * 2);
        for (int i = 0; i < names.size(); i++) all.put(names.get(i), names.get(root(i)));
        return all;
    }

    private int number(String name) {
        Integer known = numbers.get(name);
        if (known != null) return known;
        int fresh = names.size();
        numbers.put(name, fresh);
        names.add(name);
        if (fresh == above.length) above = java.util.Arrays.copyOf(above, fresh * 2);
        above[fresh] = fresh;
        return fresh;
    }

    private int root(int i) {
        int at = i;
        while (above[at] != at) {
            above[at] = above[above[at]];
            at = above[at];
        }
        return at;
    }
}
