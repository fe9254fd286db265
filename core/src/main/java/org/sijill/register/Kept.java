package org.sijill.register;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sijill.base.Span;
import org.sijill.event.Report;

/**
 * What of a page's words is kept beside a report, so that the page need not be opened to compare or show it.
 *
 * @param quote the sentence that tells it most fully, verbatim
 * @param near for each telling the words near it, each with its weight in hundredths; null in rows of versions that
 *     kept none
 * @param marks the heaviest of them that are rare, by which a telling is found that names no party alike
 * @param rivals how many reports of kin acts its page tells, itself among them; 0 in rows of versions that counted none
 * @param parties code → the words that name the party, verbatim
 * @param act the words that name the act, verbatim, each once
 */
public record Kept(
        String quote,
        @Nullable List<SortedMap<String, Integer>> near,
        @Nullable List<String> marks,
        int rivals,
        SortedMap<String, List<String>> parties,
        List<String> act) {
    /** What of {@code text} is kept beside {@code report}, one of {@code rivals} of kin acts. */
    static Kept of(Report report, int rivals, String text, NearWords words) {
        TreeMap<String, List<String>> parties = new TreeMap<>();
        collect(report.actors(), text, parties);
        collect(report.recipients(), text, parties);
        List<String> act = report.mentions().stream()
                .map(t -> t.trigger().of(text))
                .distinct()
                .toList();
        String quote = report.mentions().isEmpty()
                ? ""
                : report.mentions().getFirst().sentence().of(text);
        NearWords.Found found = words.of(report, text);
        return new Kept(quote, found.near(), found.marks(), rivals, parties, act);
    }

    /** Whether both have one of their rare words in common. */
    boolean marked(Kept o) {
        return marks != null && o.marks != null && !Collections.disjoint(marks, o.marks);
    }

    private static void collect(List<Report.Side> sides, String text, TreeMap<String, List<String>> parties) {
        for (Report.Side s : sides) {
            Span span = s.span();
            if (span != null) parties.merge(s.code(), List.of(span.of(text)), Kept::both);
        }
    }

    private static List<String> both(List<String> a, List<String> b) {
        return java.util.stream.Stream.concat(a.stream(), b.stream()).distinct().toList();
    }
}
