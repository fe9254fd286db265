package org.sijill.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.event.Status;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.Table;
import org.sijill.register.Event;

/**
 * What PLOVER makes of an event whose act and status the register keeps apart. A planned cooperative act is an AGREE, a
 * planned withdrawal a CONCEDE, both without a mode; every other act keeps its type. What is planned carries the context
 * {@code future}, what is only supposed {@code hypothetical}, what is denied {@code negation}. Where the codebook
 * contradicts itself decision 0012 says what is done. Immutable, safe for any number of threads.
 */
final class Plover {
    /** An event as PLOVER codes it; intensity is null where the crosswalk has none. */
    record Coded(
            String type,
            @Nullable String mode,
            List<String> contexts,
            @Nullable String intensity,
            String quad) {}

    private static final List<String> COOPERATION = List.of("CONSULT", "SUPPORT", "COOPERATE", "AID");

    private final Map<String, String> quads = new HashMap<>();
    private final Map<String, String> scores = new HashMap<>();

    Plover(Lexicon lexicon) {
        Table quad = lexicon.table("crosswalks/quads");
        for (List<String> r : quad.rows()) quads.put(r.get(quad.column("type")), r.get(quad.column("quad")));
        Table cameo = lexicon.table("crosswalks/cameo");
        for (List<String> r : cameo.rows()) scores.put(r.get(cameo.column("act")), r.get(cameo.column("goldstein")));
    }

    Coded of(Event e) {
        boolean planned = e.status() == Status.PLANNED;
        List<String> contexts = contexts(e);
        if (planned && COOPERATION.contains(e.type())) return coded("AGREE", null, contexts, "pledge");
        if (planned && e.type().equals("RETREAT")) return coded("CONCEDE", null, contexts, "concede");
        return coded(e.type(), e.mode(), contexts, e.act());
    }

    private Coded coded(String type, @Nullable String mode, List<String> contexts, String act) {
        return new Coded(type, mode, contexts, scores.get(act), quads.getOrDefault(type, ""));
    }

    private static List<String> contexts(Event e) {
        List<String> all = new ArrayList<>(e.contexts());
        switch (e.status()) {
            case PLANNED -> all.add("future");
            case HYPOTHETICAL -> all.add("hypothetical");
            case DENIED -> all.add("negation");
            case HAPPENED, ONGOING -> {}
        }
        return all;
    }
}
