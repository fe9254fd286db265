package org.sijill.app.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sijill.event.Report;
import org.sijill.register.Event;
import org.sijill.register.Firsts;
import org.sijill.register.Judgement;
import org.sijill.register.Link;
import org.sijill.register.Narrowing;
import org.sijill.register.Statement;
import org.sijill.store.EventView;
import org.sijill.store.PageView;
import org.sijill.store.Refused;
import org.sijill.store.Remark;
import org.sijill.view.Entry;
import org.sijill.view.Marked;
import org.sijill.view.Telling;

/** One event: each field with its support, each page's telling, where they differ, what it led to, and why. Stateless. */
final class EventScreen {
    /** How many tellings are shown side by side, and how many pairs of the derivation. */
    private static final int TELLINGS = 12, PAIRS = 30;

    /** What can be shown in a telling, one at a time. */
    static final List<String> MARKS =
            List.of("all", "act", "actor", "recipient", "date", "place", "source", "instrument", "claim");

    private EventScreen() {}

    /** What the page shows. */
    record Model(
            Event event,
            Entry entry,
            List<Told> tellings,
            int hidden,
            List<Tied> announced,
            List<Tied> outcomes,
            List<Judgement> derivation,
            List<Remark> remarks,
            List<Firsts.Verdict> firsts,
            Citation citation,
            boolean editors) {
        /** How many reports give the field that {@code has} looks for. */
        int support(Predicate<Report> has) {
            int n = 0;
            for (Statement s : event.statements()) if (has.test(s.report())) n++;
            return n;
        }

        /** How many reports name that party on a side. */
        int support(Function<Report, List<Report.Side>> side, String code) {
            return support(r -> side.apply(r).stream().anyMatch(s -> s.code().equals(code)));
        }

        /** How many pairs of reports were compared and are not shown. */
        int comparedToo() {
            int n = event.statements().size();
            return n * (n - 1) / 2 - derivation.size();
        }

        /** At most four passages of a telling. */
        List<Marked> passages(Told told) {
            return told.telling().passages().stream().limit(4).toList();
        }

        /** Every two of the parties. */
        List<String> pairs() {
            List<String> pairs = new ArrayList<>();
            for (int i = 0; i < entry.parties().size(); i++)
                for (int j = i + 1; j < entry.parties().size() && pairs.size() < 10; j++)
                    pairs.add(entry.parties().get(i) + "-" + entry.parties().get(j));
            return pairs;
        }

        /** The outlet of a report. */
        String outlet(Visit v, String report) {
            for (Statement s : event.statements())
                if (s.id().equals(report)) return v.outlet(s.page().outlet());
            return report;
        }

        List<String> outlets(Visit v, List<String> reports) {
            return reports.stream().map(r -> outlet(v, r)).distinct().toList();
        }

        /** A reading of a field that pages give differently, as people say it. */
        String reading(Visit v, String field, String value) {
            return switch (field) {
                case "parties" -> parties(v, value);
                case "date" -> days(v, value);
                case "instrument" -> v.word(field, value);
                default -> v.taste.digits(value);
            };
        }

        /** {@code A+B>C}: who acts, and on whom. */
        private static String parties(Visit v, String codes) {
            return java.util.Arrays.stream(codes.split(">", -1))
                    .map(side -> java.util.Arrays.stream(side.split("\\+", -1))
                            .map(v::party)
                            .collect(java.util.stream.Collectors.joining(v.say("comma"))))
                    .collect(java.util.stream.Collectors.joining(v.say("towards")));
        }

        private static String days(Visit v, String value) {
            String[] ends = value.split("/", -1);
            return v.days(end(ends[0]), end(ends[ends.length - 1]));
        }

        private static @Nullable String end(String day) {
            return day.length() == 10 ? day : null;
        }
    }

    /** A page's telling; {@code sheet} null where the page's text is gone. */
    record Told(
            Statement statement,
            PageView.@Nullable Sheet sheet,
            @Nullable Narrowing narrowed,
            Telling telling) {}

    /** Another event, and why the two belong together. */
    record Tied(Link link, Entry entry) {}

    static Answer show(Visit v) {
        String id = v.part("id");
        Shelf shelf = v.desk.shelf();
        Model model = v.desk.ask(catalogue -> {
            EventView view = view(catalogue, id);
            Event e = view.event();
            List<Told> all = tellings(view, sheets(catalogue, e));
            return new Model(
                    e,
                    entry(shelf, e),
                    all,
                    e.statements().size() - all.size(),
                    tied(view.announced(), shelf, true),
                    tied(view.outcomes(), shelf, false),
                    catalogue.derivation(e, PAIRS),
                    catalogue.remarks(e),
                    claims(e) ? catalogue.firsts(e) : List.of(),
                    Citation.of(v, e),
                    v.desk.setup.editors());
        });
        if (!model.event.id().equals(id)) return Answer.see(v.linking.to("events", model.event.id()));
        return Pages.show("event", v, model);
    }

    static EventView view(org.sijill.store.Catalogue catalogue, String id) {
        try {
            return catalogue.event(id);
        } catch (Refused e) {
            throw Problem.missing("event", id);
        }
    }

    private static boolean claims(Event e) {
        return e.statements().stream()
                .flatMap(s -> s.report().claims().stream())
                .anyMatch(c -> c.claim().equals("first"));
    }

    private static Map<String, PageView.Sheet> sheets(org.sijill.store.Catalogue catalogue, Event e) {
        return catalogue.sheets(e.statements().stream()
                .limit(TELLINGS)
                .map(s -> s.page().article())
                .distinct()
                .toList());
    }

    private static List<Told> tellings(EventView view, Map<String, PageView.Sheet> sheets) {
        List<Told> all = new ArrayList<>();
        for (Statement s : view.event().statements()) {
            if (all.size() == TELLINGS) break;
            PageView.Sheet sheet = sheets.get(s.page().article());
            Telling telling = sheet == null ? new Telling(List.of()) : Telling.of(s.report(), sheet.text());
            all.add(new Told(s, sheet, view.days().get(s.page().article()), telling));
        }
        return all;
    }

    private static Entry entry(Shelf shelf, Event e) {
        Entry entry = shelf.ledger.entry(e.id());
        if (entry != null) return entry;
        Event.Span date = e.date();
        return new Entry(
                e.id(),
                e.act(),
                e.type(),
                e.status().word(),
                null,
                null,
                null,
                date != null,
                null,
                null,
                List.of(),
                List.of(),
                e.statements().size(),
                e.voices(),
                e.disagreements().size());
    }

    private static List<Tied> tied(List<Link> links, Shelf shelf, boolean back) {
        List<Tied> all = new ArrayList<>();
        for (Link l : links) {
            Entry other = shelf.ledger.entry(back ? l.to() : l.from());
            if (other != null) all.add(new Tied(l, other));
        }
        return all;
    }

    /** The words of each outlet for one thing, so that they can stand side by side. */
    static Map<String, Map<String, List<String>>> wording(Event e) {
        Map<String, Map<String, List<String>>> by = new LinkedHashMap<>();
        for (Event.Wording w : e.wording()) {
            w.parties()
                    .forEach((code, words) ->
                            by.computeIfAbsent(code, k -> new LinkedHashMap<>()).put(w.outlet(), words));
            String place = w.place();
            if (place != null)
                by.computeIfAbsent(" place", k -> new LinkedHashMap<>()).put(w.outlet(), List.of(place));
            if (!w.act().isEmpty())
                by.computeIfAbsent(" act", k -> new LinkedHashMap<>()).put(w.outlet(), w.act());
        }
        return by;
    }
}
