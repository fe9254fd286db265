package org.sijill.app.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sijill.Reading;
import org.sijill.app.record.EventLine;
import org.sijill.app.record.RecordLine;
import org.sijill.export.Exporter;
import org.sijill.export.Json;
import org.sijill.register.Event;
import org.sijill.store.PageView;
import org.sijill.view.Entry;
import org.sijill.view.Facet;
import org.sijill.view.Ledger;

/** The API's answers about events and pages, in the words of the public contract. Stateless. */
final class Api {
    static final String PROBLEM = "application/problem+json";
    /** How many entries one answer holds at most, and how many whole events. */
    static final int MOST = 200, WHOLE = 50;

    private Api() {}

    /**
     * A list of events: entries, or with {@code view=full} or as lines the contract's whole events; where the media type
     * of a file is accepted, that file.
     */
    static Answer events(Visit v) {
        Exporter file = Exports.accepted(v);
        if (file != null) return Exports.show(v, file);
        boolean lines = v.accept.contains("ndjson") || v.query.has("format", "jsonl"),
                full = lines || v.query.has("view", "full");
        int limit = v.query.number("limit", full ? WHOLE : 50, full ? WHOLE : MOST);
        Ledger.Answer found = v.desk.shelf().ask(Asked.of(v));
        List<Entry> page = found.page(Asked.after(v), limit + 1);
        boolean further = page.size() > limit;
        if (further) page = page.subList(0, limit);
        String next = further ? "/api/v1/events" + query(v.linking.onward(Asked.cursor(page.getLast()))) : null;
        Answer answer = lines
                ? Answer.of(Answer.LINES, lines(v, page))
                : Answer.of(Answer.JSON, list(v, found, page, next, full));
        return next == null ? answer : answer.with("Link", "<" + next + ">; rel=\"next\"");
    }

    private static String query(String address) {
        int at = address.indexOf('?');
        return at < 0 ? "" : address.substring(at);
    }

    private static String lines(Visit v, List<Entry> page) {
        StringBuilder out = new StringBuilder();
        for (Entry e : page) out.append(line(v, e.id())).append('\n');
        return out.toString();
    }

    private static String line(Visit v, String id) {
        return v.desk.ask(c -> EventLine.of(EventScreen.view(c, id)));
    }

    private static String list(
            Visit v,
            Ledger.Answer found,
            List<Entry> page,
            @org.jspecify.annotations.Nullable String next,
            boolean full) {
        Json json = new Json();
        json.open('{')
                .key("count")
                .whole(found.count())
                .key("next")
                .text(next)
                .key("events")
                .open('[');
        for (Entry e : page)
            if (full) json.raw(line(v, e.id()));
            else entry(json, e);
        return json.close(']').close('}').toString();
    }

    /** An entry as an object. */
    static void entry(Json json, Entry e) {
        json.open('{')
                .key("id")
                .text(e.id())
                .key("act")
                .text(e.act())
                .key("type")
                .text(e.type());
        json.key("status").text(e.status()).key("promise").text(e.promise());
        json.key("date").open('{').key("from").text(e.from()).key("to").text(e.to());
        json.key("basis")
                .text(e.from() == null && e.to() == null ? null : e.dated() ? "event" : "page")
                .close('}');
        json.key("country").text(e.country()).key("place").text(e.place()).key("parties");
        texts(json, e.parties());
        json.key("outlets");
        texts(json, e.outlets());
        json.key("reports").whole(e.reports()).key("voices").whole(e.voices());
        json.key("disagreements").whole(e.disagreements()).close('}');
    }

    static void texts(Json json, List<String> values) {
        json.open('[');
        for (String value : values) json.text(value);
        json.close(']');
    }

    /** An event: the contract's line; {@code .txt} and {@code .bib} cite it. */
    static Answer event(Visit v) {
        String id = v.part("id");
        if (id.endsWith(".bib") || id.endsWith(".txt")) {
            Event e = v.desk.ask(c -> EventScreen.view(c, id.substring(0, id.length() - 4)))
                    .event();
            Citation citation = Citation.of(v, e);
            return id.endsWith(".bib")
                    ? Answer.of("application/x-bibtex; charset=utf-8", citation.bibtex())
                    : Answer.of(Answer.TEXT, citation.text() + "\n");
        }
        return Answer.of(Answer.JSON, line(v, id));
    }

    /** A path's last part without its suffix. */
    static String bare(String id) {
        return id.endsWith(".json") ? id.substring(0, id.length() - 5) : id;
    }

    /** How many entries have each value of each facet, within what is asked. */
    static Map<String, Map<String, Integer>> facets(Visit v) {
        Ledger.Answer found = v.desk.shelf().ask(Asked.of(v));
        Map<String, Map<String, Integer>> all = new LinkedHashMap<>();
        for (Facet f : Facet.values()) all.put(f.word(), found.counts(f));
        return all;
    }

    /** A page as the contract's line: what it names is read anew, what it tells is what was filed. */
    static Answer article(Visit v) {
        PageView page = ArticleScreen.page(v);
        Reading anew = v.desk.sijill().read(page.came());
        boolean same = anew.article().text().equals(page.sheet().text());
        Reading reading = same ? new Reading(anew.article(), anew.mentions(), page.reports(), anew.notices()) : anew;
        return Answer.of(Answer.JSON, RecordLine.of(page.came(), reading, 0))
                .with("Sijill-Reading", same ? "as-filed" : "anew");
    }

    /** The description of the API. */
    static Answer description(Visit v) {
        return Answer.of("application/yaml", Assets.text("openapi.yaml"));
    }
}
