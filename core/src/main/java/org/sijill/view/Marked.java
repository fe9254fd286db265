package org.sijill.view;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.sijill.base.Span;

/**
 * A stretch of text cut where marks begin and end, so that marks which overlap can be shown without nesting.
 *
 * @param runs in order, without gap; together they are the text
 */
public record Marked(List<Run> runs) {
    public Marked {
        runs = List.copyOf(runs);
    }

    /** Some letters and all marks that lie on them, in the marks' own order. */
    public record Run(String text, List<String> marks) {}

    /** A mark: what the words at {@code span} stand for. */
    public record Mark(Span span, String name) {}

    /** {@code text} within {@code part}, marked; marks outside are left out. */
    public static Marked of(String text, Span part, List<Mark> marks) {
        SortedSet<Integer> cuts = new TreeSet<>(List.of(part.from(), part.to()));
        for (Mark m : marks)
            if (m.span().overlaps(part)) {
                cuts.add(Math.max(part.from(), m.span().from()));
                cuts.add(Math.min(part.to(), m.span().to()));
            }
        List<Run> runs = new ArrayList<>();
        int from = part.from();
        for (int to : cuts) {
            if (to > from) runs.add(run(text, new Span(from, to), marks));
            from = to;
        }
        return new Marked(runs);
    }

    private static Run run(String text, Span at, List<Mark> marks) {
        List<String> names = new ArrayList<>();
        for (Mark m : marks) if (m.span().contains(at) && !names.contains(m.name())) names.add(m.name());
        return new Run(at.of(text), names);
    }

    /** Whether any letters bear the mark. */
    public boolean has(String mark) {
        return runs.stream().anyMatch(r -> r.marks().contains(mark));
    }
}
