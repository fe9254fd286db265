package org.sijill.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.event.Report;
import org.sijill.register.Event;

/** Who met whom: named people of two parties that stand in one event. */
public record Encounters(List<Encounter> list) {
    /** Somebody as pages name them; {@code entity} null where the who's-who does not know them. */
    public record Somebody(
            String code,
            String name,
            @Nullable String post,
            @Nullable String entity) {}

    /** Two people and the events, latest first, in which they stand together. */
    public record Encounter(Somebody one, Somebody other, List<String> events) {}

    /** Encounters of people of {@code one} with people of {@code other} in {@code events}, in their order. */
    public static Encounters of(String one, String other, List<Event> events) {
        Map<String, Encounter> all = new LinkedHashMap<>();
        for (Event e : events)
            for (Somebody a : people(e, one))
                for (Somebody b : people(e, other))
                    all.computeIfAbsent(key(a) + ' ' + key(b), k -> new Encounter(a, b, new ArrayList<>()))
                            .events()
                            .add(e.id());
        List<Encounter> list = new ArrayList<>(all.values());
        list.sort((x, y) -> y.events().size() - x.events().size());
        return new Encounters(list);
    }

    private static String key(Somebody s) {
        return s.entity() == null ? s.name() : s.entity();
    }

    private static List<Somebody> people(Event e, String code) {
        Map<String, Somebody> people = new LinkedHashMap<>();
        for (List<Report.Side> sides : List.of(e.actors(), e.recipients()))
            for (Report.Side s : sides) {
                String name = s.name(), entity = s.entity();
                if (name == null || !s.code().equals(code)) continue;
                Somebody found =
                        new Somebody(code, name, s.post(), entity == null || entity.startsWith("~") ? null : entity);
                people.putIfAbsent(key(found), found);
            }
        return List.copyOf(people.values());
    }
}
