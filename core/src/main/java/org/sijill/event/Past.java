package org.sijill.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who did what to whom in the tellings before, as they were decided: what a noun without an owner leans on. */
final class Past {
    /** One decided telling. */
    record Told(int sentence, int item, String act, String frame, Set<String> actors, Set<String> recipients) {}

    private final Map<String, Told> byAct = new HashMap<>();
    private final Map<String, Told> byFrame = new HashMap<>();
    private final List<Told> all = new ArrayList<>();

    void keep(Told t) {
        byAct.put(t.act, t);
        byFrame.put(t.frame, t);
        all.add(t);
    }

    /** The last telling of the same act, or null. */
    @Nullable
    Told act(String act) {
        return byAct.get(act);
    }

    /** The last telling by the same word, or null. */
    @Nullable
    Told frame(String frame) {
        return byFrame.get(frame);
    }

    /** The last telling of all, or null. */
    @Nullable
    Told last() {
        return all.isEmpty() ? null : all.getLast();
    }

    /** The telling at one item of a sentence, or null. */
    @Nullable
    Told at(int sentence, int item) {
        for (int i = all.size() - 1; i >= 0 && all.get(i).sentence == sentence; i--)
            if (all.get(i).item == item) return all.get(i);
        return null;
    }
}
