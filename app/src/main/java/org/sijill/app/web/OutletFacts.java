package org.sijill.app.web;

import java.util.List;
import java.util.Map;
import org.sijill.store.PageView;
import org.sijill.view.Entry;
import org.sijill.view.Facet;
import org.sijill.view.Ledger;
import org.sijill.view.Question;
import org.sijill.view.Wordings;

/**
 * One outlet: what it covers, and its words for things beside others' words in the same events.
 *
 * @param compared how many of its latest events that others tell too were compared
 */
record OutletFacts(
        String id,
        int pages,
        int events,
        Map<String, Integer> acts,
        Map<String, Integer> parties,
        int compared,
        List<Wordings.Thing> wording,
        List<Entry> latest,
        List<Page> articles) {
    private static final int BODIES = 150, THINGS = 25, LATEST = 15, MOST = 20_000;

    /** A page of it. */
    record Page(
            String id,
            @org.jspecify.annotations.Nullable String title,
            @org.jspecify.annotations.Nullable String from,
            @org.jspecify.annotations.Nullable String to) {}

    /** All outlets with the number of their pages, most first. */
    static Map<String, Integer> all(Visit v) {
        return v.desk.ask(c -> c.outlets());
    }

    static OutletFacts of(Visit v) {
        String id = v.part("id");
        Integer pages = all(v).get(id);
        if (pages == null) throw Problem.missing("outlet", id);
        Ledger.Answer found = v.desk.shelf().ask(Question.all().with(Facet.OUTLET, id));
        List<Entry> all = found.list(MOST);
        List<Entry> shared =
                all.stream().filter(e -> e.outlets().size() > 1).limit(BODIES).toList();
        List<PageView.Sheet> sheets = v.desk.ask(c -> c.pages(id, LATEST, 0));
        return new OutletFacts(
                id,
                pages,
                found.count(),
                found.counts(Facet.ACT),
                found.counts(Facet.PARTY),
                shared.size(),
                Wordings.of(id, v.desk.events(shared), THINGS).things(),
                all.stream().limit(LATEST).toList(),
                sheets.stream()
                        .map(s -> new Page(s.id(), s.title(), s.from(), s.to()))
                        .toList());
    }
}
