package org.sijill.app.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.view.Entry;
import org.sijill.view.Stretch;

/**
 * One request, by whichever language and taste: what it asks, and how to say and name things in the answer. For one
 * request.
 */
final class Visit {
    final Desk desk;
    final Tongue tongue;
    final Taste taste;
    /** What the address asks. */
    final Query query;
    /** Where the answer leads. */
    final Linking linking;

    final String accept;
    /** {@code http://} and the host by which the reader came. */
    final String origin;

    private final Clerk.Request request;
    private final Map<String, String> parts;

    /**
     * @param path after the language, without slash at either end
     * @param parts of the path, by their names in the route
     */
    Visit(Desk desk, Tongue tongue, String path, Clerk.Request request, Map<String, String> parts, Query query) {
        this.desk = desk;
        this.tongue = tongue;
        this.request = request;
        this.parts = parts;
        this.query = query;
        accept = request.header("accept");
        origin = request.header("host").isEmpty() ? "" : "http://" + request.header("host");
        taste = Taste.of(or(query.value("digits"), ""), or(query.value("months"), ""));
        linking = new Linking(tongue, taste, path, query);
    }

    private static String or(@Nullable String value, String otherwise) {
        return value == null ? otherwise : value;
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
}
