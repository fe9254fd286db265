package org.sijill.mention;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Names;
import org.sijill.mention.Party.Sort;

/** In which states the places of a page lie, where their own words leave it open. */
final class PagePlaces {
    /** How many words after a place may lie before the state that it is said to be in. */
    private static final int NEAR = 4;

    private final Linker linker;
    private final PageStates states;

    /** the state that the page tells most of as a place */
    private final @Nullable String scene;

    PagePlaces(Linker linker, PageStates states, List<List<Party>> sentences) {
        this.linker = linker;
        this.states = states;
        scene = scene(sentences);
    }

    /** The state of the last place that the sentence tells of, or null. */
    static @Nullable String of(List<Party> sentence) {
        String code = null;
        for (Party p : sentence)
            if (p.placeable() && p.code() != null && (p.prepositioned() || p.sort() != Sort.STATE)) code = p.code();
        return code;
    }

    /** A place without a state: one that nobody listed, one of several so called, or one whose state is disputed. */
    Party place(Party p, List<Party> sentence) {
        String around = within(p, sentence);
        if (p.entity() == null) return p.vague() ? p : p.guessed(around);
        if (p.entity().indexOf('|') < 0) return p;
        List<String> ids = List.of(p.entity().split("\\|"));
        String meant = ids.getFirst();
        for (String id : ids) {
            Names.Spot spot = linker.names().spot(id);
            if (spot != null && spot.country().equals(around)) meant = id;
        }
        Names.Spot spot = linker.names().spot(meant);
        String country = spot == null || spot.country().isEmpty() ? null : spot.country();
        return p.link(Sort.PLACE, country, meant);
    }

    /** «المملكة», «عمان»: of the states and capitals so called the one that the page speaks of most. */
    Party called(Party p, String codes) {
        String code = states.likeliest(List.of(codes.replace(Linker.CAPITAL, "").split("\\|")));
        if (!codes.contains(Linker.CAPITAL)) return p.code(code);
        return p.link(codes.contains(Linker.CAPITAL + code) ? Sort.CAPITAL : Sort.STATE, code, code);
    }

    /** The state of a place that nobody listed: of the place or state that follows it, else of a place told before in the sentence, else the one the page tells most of as a place. */
    private @Nullable String within(Party p, List<Party> sentence) {
        for (Party q : sentence) if (q.first() >= p.last() && q.first() <= p.last() + NEAR && sited(q)) return q.code();
        for (Party q : sentence)
            if (q.last() <= p.first() && q.code() != null && q.sort() == Sort.PLACE) return q.code();
        return scene;
    }

    private boolean sited(Party q) {
        return q.code() != null
                && (q.placeable() || q.sort() == Sort.NISBA && q.first() > 0)
                && linker.names().state(q.code());
    }

    private @Nullable String scene(List<List<Party>> sentences) {
        Map<String, Integer> places = new LinkedHashMap<>();
        for (List<Party> sentence : sentences)
            for (Party p : sentence)
                if (p.placeable() && p.code() != null && linker.names().state(p.code()))
                    places.merge(p.code(), p.sort() == Sort.PLACE ? 2 : p.prepositioned() ? 1 : 0, Integer::sum);
        String most = states.home();
        for (Map.Entry<String, Integer> e : places.entrySet())
            if (e.getValue() > places.getOrDefault(most, 0)) most = e.getKey();
        return most;
    }
}
