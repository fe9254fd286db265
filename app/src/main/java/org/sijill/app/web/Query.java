package org.sijill.app.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an address asks behind its path: names, each with its values, in the order in which they came. Immutable. */
final class Query {
    /** How long a query may be, and how many letters one value. */
    static final int LONGEST = 2000, VALUE = 300;
    /** Where in the list the page begins; means nothing once anything else is asked. */
    private static final String PLACE = "after";

    private final Map<String, List<String>> asked;

    private Query(Map<String, List<String>> asked) {
        this.asked = asked;
    }

    /** Refuses a value that is too long. */
    static Query of(Map<String, List<String>> asked) {
        for (List<String> values : asked.values())
            for (String v : values) if (v.length() > VALUE) throw new Problem(400, "problem.long", VALUE);
        return new Query(new LinkedHashMap<>(asked));
    }

    /** All that is asked, as it came. */
    Map<String, List<String>> all() {
        return Map.copyOf(asked);
    }

    /** The first value asked for under that name; null where there is none or it is blank. */
    @Nullable
    String value(String name) {
        for (String v : values(name)) return v;
        return null;
    }

    List<String> values(String name) {
        return asked.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(v -> !v.isEmpty())
                .toList();
    }

    boolean has(String name, String value) {
        return values(name).contains(value);
    }

    /** A day asked for; ISO 8601. */
    @Nullable
    LocalDate day(String name) {
        String value = value(name);
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw new Problem(400, "problem.day", name, value == null ? "" : value);
        }
    }

    /** A whole number asked for, from 1 to {@code most}. */
    int number(String name, int usual, int most) {
        String value = value(name);
        if (value == null) return usual;
        if (!value.matches("[0-9]{1,6}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > most)
            throw new Problem(400, "problem.number", name, most);
        return Integer.parseInt(value);
    }

    /** The same with another value of {@code name}, or without it, from the beginning of the list. */
    Query with(String name, @Nullable String value) {
        return with(name, value == null ? List.of() : List.of(value));
    }

    /** The same with one more value of {@code name}. */
    Query and(String name, String value) {
        List<String> values = new ArrayList<>(values(name));
        if (!values.contains(value)) values.add(value);
        return with(name, values);
    }

    /** The same without that value. */
    Query without(String name, String value) {
        return with(name, values(name).stream().filter(v -> !v.equals(value)).toList());
    }

    private Query with(String name, List<String> values) {
        Query other = but(List.of(PLACE));
        other.asked.put(name, values);
        return other;
    }

    /** The same, further on in the list. */
    Query onward(String cursor) {
        Query other = but(List.of());
        other.asked.put(PLACE, List.of(cursor));
        return other;
    }

    /** What an address of the API or a file has to say to ask what this one asks. */
    String asked() {
        return but(List.of(PLACE, "digits", "months", "limit", "view", "open")).written();
    }

    /** What the form of a search must carry along: all that is asked but {@code but}. */
    List<Map.Entry<String, String>> carried(String... but) {
        List<Map.Entry<String, String>> all = new ArrayList<>();
        for (Map.Entry<String, List<String>> e : asked.entrySet())
            if (!List.of(but).contains(e.getKey()) && !e.getKey().equals(PLACE))
                for (String v : e.getValue()) if (!v.isBlank()) all.add(Map.entry(e.getKey(), v));
        return all;
    }

    private Query but(List<String> names) {
        Query other = new Query(new LinkedHashMap<>(asked));
        other.asked.keySet().removeAll(names);
        return other;
    }

    /** As an address has it, with the question mark before it; empty where nothing is asked. */
    String written() {
        StringBuilder out = new StringBuilder();
        for (Map.Entry<String, List<String>> e : asked.entrySet())
            for (String v : e.getValue())
                if (!v.isEmpty())
                    out.append(out.isEmpty() ? '?' : '&')
                            .append(escape(e.getKey()))
                            .append('=')
                            .append(escape(v));
        return out.toString();
    }

    /** Letters as an address may hold them. */
    static String escape(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
