package org.sijill.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.sijill.event.Report;

/**
 * Gives the reports of a page that is read anew the ids that its earlier reports had, where the words are the same:
 * the same act told by the same word of the same sentence, else any act told by it. What is new gets a number that
 * the page never gave before. So what people said of a report is not lost when the reading improves. Stateless.
 */
final class Identity {
    private Identity() {}

    /** An earlier report with the text that it was read from. */
    record Earlier(Report report, String text) {}

    /**
     * @param numbers report numbers that the page gave so far
     * @return {@code fresh} with their ids, in the same order
     */
    static List<Report> of(String page, List<Earlier> earlier, List<Report> fresh, String text, int numbers) {
        String[] ids = new String[fresh.size()];
        Set<String> taken = new HashSet<>();
        match(earlier, fresh, text, ids, taken, (r, told) -> r.act() + '|' + told);
        match(earlier, fresh, text, ids, taken, (r, told) -> told);
        List<Report> all = new ArrayList<>(fresh.size());
        int next = numbers;
        for (int i = 0; i < ids.length; i++) {
            if (ids[i] == null) ids[i] = page + '#' + ++next;
            all.add(named(fresh.get(i), ids[i]));
        }
        return all;
    }

    private static void match(
            List<Earlier> earlier,
            List<Report> fresh,
            String text,
            String[] ids,
            Set<String> taken,
            BiFunction<Report, String, String> key) {
        Map<String, String> known = new HashMap<>();
        for (Earlier e : earlier)
            if (!taken.contains(e.report().id()))
                for (String told : told(e.report(), e.text()))
                    known.putIfAbsent(key.apply(e.report(), told), e.report().id());
        for (int i = 0; i < ids.length; i++) {
            if (ids[i] != null) continue;
            for (String told : told(fresh.get(i), text)) {
                String id = known.get(key.apply(fresh.get(i), told));
                if (id == null || !taken.add(id)) continue;
                ids[i] = id;
                break;
            }
        }
    }

    /** The words of each telling: its trigger in its sentence. */
    private static List<String> told(Report r, String text) {
        List<String> all = new ArrayList<>();
        for (Report.Telling t : r.mentions())
            all.add((t.trigger().from() - t.sentence().from()) + "|"
                    + t.trigger().of(text) + '|' + t.sentence().of(text));
        return all;
    }

    /** {@code r} under another id. */
    static Report named(Report r, String id) {
        if (r.id().equals(id)) return r;
        return new Report(
                id,
                r.act(),
                r.type(),
                r.mode(),
                r.contexts(),
                r.status(),
                r.actors(),
                r.recipients(),
                r.date(),
                r.place(),
                r.attribution(),
                r.instrument(),
                r.claims(),
                r.mentions(),
                r.links(),
                r.confidence(),
                r.because());
    }
}
