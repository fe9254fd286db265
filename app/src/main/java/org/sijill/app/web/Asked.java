package org.sijill.app.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.view.Entry;
import org.sijill.view.Facet;
import org.sijill.view.Question;
import org.sijill.view.Stretch;

/** Reads out of a request which entries it asks for, and where in the list it stands. Stateless. */
final class Asked {
    private Asked() {}

    /** The question in the request's words {@code party act status promise disputed outlet year country type from to time place q sort}. */
    static Question of(Visit v) {
        Question q = new Question(
                java.util.Map.of(),
                v.query.day("from"),
                v.query.day("to"),
                v.query.value("place"),
                v.query.value("q"),
                time(v),
                order(v.query.value("sort")));
        for (Facet f : Facet.values()) for (String value : v.query.values(f.word())) q = q.with(f, value);
        return q;
    }

    /** The century, decade, year, month or day asked for; all of time where none is. */
    static Stretch time(Visit v) {
        String name = v.query.value("time");
        try {
            return name == null ? Stretch.ALL : new Stretch(name);
        } catch (IllegalArgumentException e) {
            throw new Problem(400, "problem.time", name == null ? "" : name);
        }
    }

    private static Question.Order order(@Nullable String word) {
        if (word == null) return Question.Order.NEWEST;
        for (Question.Order o : Question.Order.values()) if (o.word().equals(word)) return o;
        throw new Problem(400, "problem.sort", word);
    }

    /** Where a list goes on after {@code last}; means the same place though entries come or go. */
    static String cursor(Entry last) {
        List<String> key = List.of(
                String.valueOf(last.from()), String.valueOf(last.to()), String.valueOf(last.reports()), last.id());
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(" ", key).getBytes(StandardCharsets.UTF_8));
    }

    /** An entry that stands where the cursor does, or null at the beginning. */
    static @Nullable Entry after(Visit v) {
        String cursor = v.query.value("after");
        if (cursor == null) return null;
        try {
            String[] key = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(" ", -1);
            if (key.length == 4)
                return new Entry(
                        key[3],
                        "",
                        "",
                        "",
                        null,
                        day(key[0]),
                        day(key[1]),
                        false,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        Integer.parseInt(key[2]),
                        0,
                        0);
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            // Said below.
        }
        throw new Problem(400, "problem.cursor");
    }

    private static @Nullable String day(String text) {
        return text.equals("null") ? null : LocalDate.parse(text).toString();
    }
}
