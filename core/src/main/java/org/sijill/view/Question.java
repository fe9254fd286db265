package org.sijill.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are asked for; what is empty or null does not narrow. Immutable.
 *
 * @param chosen values that an entry must have, all of them
 * @param text words that must all occur, Arabic in any spelling or Latin
 * @param time in which an entry is known to lie
 */
public record Question(
        Map<Facet, List<String>> chosen,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String place,
        @Nullable String text,
        Stretch time,
        Order order) {

    /** In which order entries come. */
    public enum Order {
        NEWEST("-date"),
        OLDEST("date"),
        REPORTS("reports");

        private final String word;

        Order(String word) {
            this.word = word;
        }

        /** The name in addresses and in the API. */
        public String word() {
            return word;
        }
    }

    public Question {
        chosen = chosen.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(chosen));
    }

    /** Everything, newest first. */
    public static Question all() {
        return new Question(Map.of(), null, null, null, null, Stretch.ALL, Order.NEWEST);
    }

    /** Those that hold the words of {@code text}, newest first. */
    public static Question words(String text) {
        return new Question(Map.of(), null, null, null, text, Stretch.ALL, Order.NEWEST);
    }

    /** This question narrowed to entries that also have {@code value}. */
    public Question with(Facet facet, String value) {
        Map<Facet, List<String>> all = new EnumMap<>(Facet.class);
        all.putAll(chosen);
        List<String> values = new ArrayList<>(all.getOrDefault(facet, List.of()));
        String known = facet == Facet.PARTY || facet == Facet.COUNTRY ? value.toUpperCase(Locale.ROOT) : value;
        if (!values.contains(known)) values.add(known);
        all.put(facet, List.copyOf(values));
        return new Question(all, from, to, place, text, time, order);
    }

    public Question in(Order order) {
        return new Question(chosen, from, to, place, text, time, order);
    }

    /** The values asked of {@code facet}. */
    public List<String> of(Facet facet) {
        return chosen.getOrDefault(facet, List.of());
    }

    /** Whether it narrows by nothing at all. */
    public boolean open() {
        return chosen.isEmpty()
                && from == null
                && to == null
                && place == null
                && text == null
                && time.equals(Stretch.ALL);
    }
}
