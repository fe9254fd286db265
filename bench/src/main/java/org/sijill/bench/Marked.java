package org.sijill.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.base.Span;
import org.sijill.page.Page;

/** A page that somebody annotated as the guidelines for gold say, and its events with their anchors found in the article. */
record Marked(Page page, List<Event> events) {
    /** An event: PLOVER type, act, parties' codes, status, {@code from/to} or null, the place's country or null, its source or nothing. */
    record Event(
            String type,
            String act,
            Set<String> actors,
            Set<String> recipients,
            List<Named> named,
            boolean optional,
            List<String> anchors,
            String status,
            @Nullable String date,
            @Nullable String country,
            String source) {}

    /** Somebody whom the record names. */
    record Named(String code, String name) {
        /** Whether the last word of the name stands in what the page was read to call him, forms of alef and the like aside. */
        boolean is(String called) {
            String[] words = folded(name).split(" ");
            return folded(called).contains(words[words.length - 1]);
        }

        private static String folded(String s) {
            return s.strip()
                    .replaceAll("[\u0625\u0623\u0622]", "\u0627")
                    .replace('\u0649', '\u064A')
                    .replace('\u0629', '\u0647');
        }
    }

    /** Whether two wordings of a source have a word in common. */
    static boolean alike(String one, String other) {
        Set<String> words = new HashSet<>(List.of(other.split("[^\\p{L}\\p{N}]+")));
        words.remove("");
        for (String word : one.split("[^\\p{L}\\p{N}]+")) if (words.contains(word)) return true;
        return false;
    }

    static Marked of(JsonNode doc) {
        List<Event> events = new ArrayList<>();
        for (JsonNode e : doc.get("events")) events.add(event(e));
        return new Marked(page(doc), events);
    }

    private static Page page(JsonNode doc) {
        String published = text(doc.path("published"));
        LocalDate day = published == null ? null : LocalDate.parse(published.substring(0, 10));
        return new Page(
                doc.get("doc").asText(),
                null,
                text(doc.path("outlet")),
                null,
                day,
                doc.get("text").asText(),
                List.of());
    }

    private static @Nullable String text(JsonNode n) {
        return n.isTextual() ? n.asText() : null;
    }

    private static Event event(JsonNode e) {
        List<String> anchors = new ArrayList<>();
        for (JsonNode a : e.get("anchors")) anchors.add(a.asText());
        JsonNode date = e.path("date");
        String day = date.isObject() ? text(date.get("from")) + "/" + text(date.get("to")) : null;
        JsonNode place = e.path("place");
        return new Event(
                e.get("type").asText(),
                e.get("act").asText(),
                codes(e.get("actors")),
                codes(e.get("recipients")),
                named(e),
                e.path("optional").asBoolean(false),
                anchors,
                e.get("status").asText(),
                day,
                place.isObject() ? place.path("country").asText("") : null,
                e.path("attributed_to").asText(""));
    }

    private static List<Named> named(JsonNode e) {
        List<Named> named = new ArrayList<>();
        for (String side : List.of("actors", "recipients"))
            for (JsonNode p : e.get(side))
                if (p.path("name").isTextual())
                    named.add(new Named(p.get("code").asText(), p.get("name").asText()));
        return named;
    }

    private static Set<String> codes(JsonNode parties) {
        Set<String> codes = new HashSet<>();
        for (JsonNode p : parties) codes.add(p.get("code").asText());
        return codes;
    }

    /** The event of {@code type} in one of whose anchors the trigger stands, the same act and the shortest anchor first; its index, or -1. */
    int at(Squeezed article, Span trigger, String type, String act) {
        int best = -1;
        int most = -1;
        for (int i = 0; i < events.size(); i++) {
            Event e = events.get(i);
            if (!e.type.equals(type)) continue;
            for (String anchor : e.anchors)
                for (int[] p : article.places(anchor)) {
                    if (article.at(trigger.from()) >= p[1] || p[0] >= article.at(trigger.to())) continue;
                    int score = (e.act.equals(act) ? 4 : 0) + (e.optional ? 0 : 2) + (p[1] - p[0] < 200 ? 1 : 0);
                    if (score > most) {
                        most = score;
                        best = i;
                    }
                }
        }
        return best;
    }
}
