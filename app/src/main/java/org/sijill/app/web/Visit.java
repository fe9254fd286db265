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
import org.sijill.view.Entry;
import org.sijill.view.Stretch;

/**
 * One request, by whichever language and taste: what it asks, and how to say, name and link things in the answer. For
 * one request.
 */
final class Visit {
    /** How long a query may be, and how many letters one value. */
    static final int LONGEST = 2000, VALUE = 300;

    final Desk desk;
    final Tongue tongue;
    final Taste taste;
    /** The path after the language, without slash at either end. */
    final String path;

    final String accept;
    /** {@code http://} and the host by which the reader came. */
    final String origin;

    private final Clerk.Request request;
    private final Map<String, String> parts;
    private final Map<String, List<String>> query;

    Visit(
            Desk desk,
            Tongue tongue,
            String path,
            Clerk.Request request,
            Map<String, String> parts,
            Map<String, List<String>> query) {
        this.desk = desk;
        this.tongue = tongue;
        this.path = path;
        this.request = request;
        accept = request.header("accept");
        origin = request.header("host").isEmpty() ? "" : "http://" + request.header("host");
        this.parts = parts;
        this.query = query;
        taste = Taste.of(or(value("digits"), ""), or(value("months"), ""));
        for (List<String> values : query.values())
            for (String v : values) if (v.length() > VALUE) throw new Problem(400, "problem.long", VALUE);
    }

    private static String or(@Nullable String value, String otherwise) {
        return value == null ? otherwise : value;
    }

    /** What the address asks, as it came. */
    Map<String, List<String>> query() {
        return Map.copyOf(query);
    }

    /** A part of the path, such as {@code id}. */
    String part(String name) {
        String part = parts.get(name);
        if (part == null) throw new IllegalArgumentException("the route has no part " + name);
        return part;
    }

    /** A header of the request; empty where there is none. */
    String header(String name) {
        return request.header(name);
    }

    /** What was sent with the request. */
    String body() {
        return request.body();
    }

    /** A field of the form that was sent; refuses one that is missing or blank. */
    String field(String name) {
        for (String v : request.form().getOrDefault(name, List.of())) if (!v.isBlank()) return v.strip();
        throw new Problem(400, "problem.field", say("form." + name));
    }

    /** The first value asked for under that name; null where there is none or it is blank. */
    @Nullable
    String value(String name) {
        for (String v : values(name)) return v;
        return null;
    }

    List<String> values(String name) {
        return query.getOrDefault(name, List.of()).stream()
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

    String say(String key, Object... words) {
        return tongue.say(key, words);
    }

    /** Days of any grain as the who's-who has them: {@code 2021}, {@code 2021-06}, {@code 2021-06-13}; empty where open. */
    String term(String from, String to) {
        if (from.isEmpty() && to.isEmpty()) return say("date.unknown");
        if (to.isEmpty()) return say("date.since", partial(from));
        return from.isEmpty() ? say("date.until", partial(to)) : say("date.range", partial(from), partial(to));
    }

    private String partial(String date) {
        return switch (date.length()) {
            case 4 -> taste.digits(date);
            case 7 -> days(date + "-01", java.time.YearMonth.parse(date).atEndOfMonth());
            default -> days(date, date);
        };
    }

    /** How many of something, in the form that the number wants: {@code key.one}, {@code .two}, {@code .few}, {@code .many}. */
    String count(String key, int n) {
        String form = n == 1 ? "one" : n == 2 ? "two" : n % 100 >= 3 && n % 100 <= 10 ? "few" : "many";
        return tongue.say(key + "." + form, taste.number(n));
    }

    String number(long n) {
        return taste.number(n);
    }

    String decimal(double d) {
        String text = String.format(java.util.Locale.ROOT, "%+.1f", d);
        return taste.digits(text.startsWith("-") ? "\u2212" + text.substring(1) : text);
    }

    /** The words of the first page that tells each of some entries, by the entry's id. */
    Map<String, String> quotes(List<Entry> entries) {
        return desk.ask(
                catalogue -> catalogue.quotes(entries.stream().map(Entry::id).toList()));
    }

    String party(String code) {
        return desk.naming.party(code, tongue);
    }

    String outlet(@Nullable String id) {
        return id == null ? say("outlet.unknown") : desk.naming.outlet(id, tongue);
    }

    String post(String post) {
        return desk.naming.post(post, tongue);
    }

    String person(String id) {
        return desk.naming.person(id, tongue);
    }

    String word(String kind, String word) {
        return Naming.word(kind, word, tongue);
    }

    String days(@Nullable Object from, @Nullable Object to) {
        return desk.calendar.write(
                from == null ? null : from.toString(), to == null ? null : to.toString(), tongue, taste);
    }

    /** A moment as the register keeps it, to the minute and in UTC. */
    String moment(String at) {
        String day = at.substring(0, 10);
        return say("moment", days(day, day), taste.digits(at.substring(11, 16)));
    }

    String stretch(Stretch s) {
        return desk.calendar.write(s, tongue, taste);
    }

    /** When an entry was: its own days, or of the page that tells it, and then it says so. */
    String when(Entry e) {
        if (e.from() == null && e.to() == null) return say("date.unknown");
        String days = days(e.from(), e.to());
        return e.dated() ? days : say("date.reported", days);
    }

    /** The address of a page in this language and taste. */
    String to(String first, String... more) {
        StringBuilder to =
                new StringBuilder("/").append(tongue.code).append('/').append(first);
        for (String part : more) to.append('/').append(escape(part));
        return to
                + query(taste.said().entrySet().stream()
                        .map(e -> Map.entry(e.getKey(), List.of(e.getValue())))
                        .toList());
    }

    /** The start page narrowed to entries that have a value. */
    String list(String name, String value) {
        String to = to("");
        return to + (to.indexOf('?') < 0 ? "?" : "&") + name + "=" + escape(value);
    }

    /** The page of two parties, the lesser code first. */
    String pair(String one, String other) {
        return to("pairs", one.compareTo(other) < 0 ? one + "-" + other : other + "-" + one);
    }

    /** The start page narrowed to events of two parties. */
    String pairList(String one, String other) {
        return list("party", one) + "&party=" + escape(other);
    }

    String escaped(String part) {
        return escape(part);
    }

    /** This address with another value of {@code name}, or without it; the place in the list is left. */
    String here(String name, @Nullable String value) {
        Map<String, List<String>> all = new LinkedHashMap<>(query);
        all.remove("after");
        if (value == null) all.remove(name);
        else all.put(name, List.of(value));
        return address(tongue, all);
    }

    /** This address with one more value of {@code name}. */
    String and(String name, String value) {
        List<String> values = new ArrayList<>(values(name));
        if (!values.contains(value)) values.add(value);
        Map<String, List<String>> all = new LinkedHashMap<>(query);
        all.remove("after");
        all.put(name, values);
        return address(tongue, all);
    }

    /** This address without that value. */
    String without(String name, String value) {
        Map<String, List<String>> all = new LinkedHashMap<>(query);
        all.remove("after");
        all.put(name, values(name).stream().filter(v -> !v.equals(value)).toList());
        return address(tongue, all);
    }

    /** This address, further on in the list. */
    String onward(String cursor) {
        Map<String, List<String>> all = new LinkedHashMap<>(query);
        all.put("after", List.of(cursor));
        return address(tongue, all);
    }

    /** This very place in the other language. */
    String otherLanguage() {
        return address(tongue.other(), query);
    }

    /** What an address of the API or a file has to say to ask what this one asks. */
    String asked() {
        Map<String, List<String>> all = new LinkedHashMap<>(query);
        all.keySet().removeAll(List.of("after", "digits", "months", "limit", "view", "open"));
        return query(all.entrySet());
    }

    private String address(Tongue language, Map<String, List<String>> query) {
        return "/" + language.code + "/" + path + query(query.entrySet());
    }

    private static String query(Iterable<? extends Map.Entry<String, List<String>>> query) {
        StringBuilder out = new StringBuilder();
        for (Map.Entry<String, List<String>> e : query)
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

    /** What the form of a search must carry along: all that is asked but {@code but}. */
    List<Map.Entry<String, String>> carried(String... but) {
        List<Map.Entry<String, String>> all = new ArrayList<>();
        for (Map.Entry<String, List<String>> e : query.entrySet())
            if (!List.of(but).contains(e.getKey()) && !e.getKey().equals("after"))
                for (String v : e.getValue()) if (!v.isBlank()) all.add(Map.entry(e.getKey(), v));
        return all;
    }
}
