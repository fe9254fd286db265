package org.sijill.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Frame.Slot;
import org.sijill.mention.Party;

/** Who did what to whom in the tellings before, as they were decided: what a noun without an owner leans on. */
final class Past {
    /** One decided telling. */
    record Told(int sentence, int item, String act, String frame, Set<String> actors, Set<String> recipients) {}

    private final Map<String, Told> byAct = new HashMap<>();
    private final Map<String, Told> byFrame = new HashMap<>();
    private final Map<String, Integer> stages = new HashMap<>();
    private @Nullable String stage;
    private final List<Told> all = new ArrayList<>();

    /** Counts the states that the sentence says things happen in. */
    void places(Chain chain) {
        for (int j = 0; j < chain.items.size(); j++) {
            Item it = chain.items.get(j);
            if (!it.is(Item.Kind.PARTY) || !it.needParty().placeable()) continue;
            Item before = chain.at(j - 1);
            boolean in = it.slot() == Slot.BI
                    || before != null && before.slot() == Slot.FI
                    || it.first() == 0 && it.needParty().sort() == Party.Sort.CAPITAL;
            String code = it.needParty().code();
            if (!in || code == null) continue;
            int n = stages.merge(code, 1, Integer::sum);
            if (stage == null || n > stages.getOrDefault(stage, 0)) stage = code;
        }
    }

    /** The state that most was said to happen in so far, or null. */
    @Nullable
    String stage() {
        return stage;
    }

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
