package org.sijill.export;

import java.util.HashMap;
import java.util.Map;
import org.sijill.event.Report;
import org.sijill.lexicon.Entry;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.Names;

/**
 * PLOVER's sector of a party: that of its post or body as the who's-who has it, else GOV for a state, else that of the
 * organisation or movement it speaks for. Immutable, safe for any number of threads.
 */
final class Sectors {
    private final Names names;
    private final Map<String, String> byPost = new HashMap<>();
    private final Map<String, String> byCode = new HashMap<>();

    Sectors(Lexicon lexicon) {
        names = lexicon.names();
        for (Entry e : names.below(0)) {
            if (e.detail().isEmpty()) continue;
            switch (e.kind()) {
                case POST, BODY, GROUP -> byPost.putIfAbsent(e.id(), e.detail());
                case ORGANISATION, MOVEMENT -> byCode.putIfAbsent(e.code(), e.detail());
                default -> {}
            }
        }
    }

    /** The sector, empty where nothing tells it. */
    String of(Report.Side side) {
        String post = side.post();
        String known = post == null ? null : byPost.get(post);
        if (known != null) return known;
        if (names.state(side.code())) return "GOV";
        return byCode.getOrDefault(side.code(), "");
    }
}
