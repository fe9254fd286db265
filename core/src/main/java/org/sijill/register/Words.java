package org.sijill.register;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sijill.event.Report;

/** How each outlet words an event. Stateless. */
final class Words {
    private Words() {}

    static List<Event.Wording> of(List<Statement> group) {
        SortedMap<String, List<Statement>> by = new TreeMap<>();
        for (Statement s : group)
            if (s.page().outlet() != null)
                by.computeIfAbsent(s.page().outlet(), k -> new ArrayList<>()).add(s);
        List<Event.Wording> all = new ArrayList<>();
        by.forEach((outlet, statements) -> all.add(wording(outlet, statements)));
        return all;
    }

    private static Event.Wording wording(String outlet, List<Statement> statements) {
        SortedMap<String, LinkedHashSet<String>> parties = new TreeMap<>();
        LinkedHashSet<String> act = new LinkedHashSet<>();
        String place = null;
        for (Statement s : statements) {
            s.kept()
                    .parties()
                    .forEach((code, words) -> parties.computeIfAbsent(code, k -> new LinkedHashSet<>())
                            .addAll(words));
            act.addAll(s.kept().act());
            Report.Where w = s.report().place();
            if (place == null && w != null) place = w.name();
        }
        SortedMap<String, List<String>> lists = new TreeMap<>();
        parties.forEach((code, words) -> lists.put(code, List.copyOf(words)));
        return new Event.Wording(outlet, lists, place, List.copyOf(act));
    }
}
