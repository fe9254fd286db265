package org.sijill.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.mention.Party;

/**
 * What a telling's surroundings add to it: the state that the page is mostly about, how many sentences it has, the
 * first two told of.
 */
record PageFacts(@Nullable String home, int sentences, int states, List<String> leads) {
    static PageFacts of(List<Coder.Read> reads, @Nullable String outlet) {
        Map<String, Integer> weight = new HashMap<>();
        List<String> leads = new ArrayList<>();
        for (Coder.Read r : reads)
            for (Party p : r.parties()) {
                if (p.code() == null) continue;
                weight.merge(p.code(), r.sentence().paragraph() == 0 ? 3 : 1, Integer::sum);
                if (leads.size() < 2 && r.sentence().index() < 2 && !leads.contains(p.code())) leads.add(p.code());
            }
        String top = outlet;
        int most = 0;
        for (Map.Entry<String, Integer> e : weight.entrySet()) {
            int n = e.getValue() + (e.getKey().equals(outlet) ? 2 : 0);
            if (e.getKey().length() == 3
                    && (n > most || n == most && top != null && e.getKey().compareTo(top) < 0)) {
                most = n;
                top = e.getKey();
            }
        }
        return new PageFacts(top, reads.size(), weight.size(), List.copyOf(leads));
    }
}
