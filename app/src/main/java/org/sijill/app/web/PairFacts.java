package org.sijill.app.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.view.Course;
import org.sijill.view.Encounters;
import org.sijill.view.Entry;
import org.sijill.view.Facet;
import org.sijill.view.Ledger;
import org.sijill.view.Question;

/**
 * What lies between two parties.
 *
 * @param met who met whom, in the latest {@value #BODIES} events in which people meet
 * @param promises announcements by what came of them
 */
record PairFacts(
        String one,
        String other,
        int count,
        Map<String, Integer> acts,
        Course course,
        @Nullable Double mean,
        List<Encounters.Encounter> met,
        List<Entry> latest,
        List<Entry> agreements,
        List<Entry> promises) {
    static final int BODIES = 60;
    private static final int LATEST = 25, MOST = 20_000;
    private static final List<String> MEETING = List.of("meet", "visit", "call", "convene", "sign"),
            AGREEING = List.of("sign", "ratify");

    static PairFacts of(Visit v) {
        String pair = v.part("pair").toUpperCase(java.util.Locale.ROOT);
        int cut = pair.indexOf('-');
        if (cut <= 0 || cut == pair.length() - 1) throw Problem.missing("pair", pair);
        String one = pair.substring(0, cut), other = pair.substring(cut + 1);
        Question q = Question.all().with(Facet.PARTY, one).with(Facet.PARTY, other);
        Ledger.Answer found = v.desk.shelf().ask(q);
        List<Entry> all = found.list(MOST);
        for (String code : List.of(one, other))
            if (all.isEmpty() && !v.desk.naming.known(code)) throw Problem.missing("party", code);
        Course course = Course.of(all, v.desk.scores);
        List<Entry> meetings = all.stream()
                .filter(e -> MEETING.contains(e.act()))
                .limit(BODIES)
                .toList();
        return new PairFacts(
                one,
                other,
                all.size(),
                found.counts(Facet.ACT),
                course,
                course.mean(),
                Encounters.of(one, other, v.desk.events(meetings)).list(),
                all.stream().limit(LATEST).toList(),
                all.stream()
                        .filter(e -> AGREEING.contains(e.act()))
                        .limit(LATEST)
                        .toList(),
                all.stream().filter(e -> e.promise() != null).limit(LATEST).toList());
    }
}
