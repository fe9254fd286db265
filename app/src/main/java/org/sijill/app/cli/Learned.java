package org.sijill.app.cli;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sijill.Reading;
import org.sijill.lexicon.Names;
import org.sijill.mention.Mention;

/**
 * Posts that pages give to listed people and the who's-who does not, as rows for its files: the first and last day a
 * page said so, and how many pages did. Not for several threads.
 */
final class Learned {
    private final Names names;
    private final Map<String, Seen> seen = new TreeMap<>();

    private static final class Seen {
        @Nullable
        LocalDate first;

        @Nullable
        LocalDate last;

        int pages;
    }

    Learned(Names names) {
        this.names = names;
    }

    void add(Reading reading) {
        LocalDate day =
                reading.article().day() == null ? null : reading.article().day().from();
        reading.mentions().stream()
                .filter(m -> m.kind().equals("person") && m.post() != null && m.code() != null && unknown(m))
                .map(m -> m.entity() + "\tterm\t" + m.code() + "\t" + m.post())
                .distinct()
                .forEach(row -> take(row, day));
    }

    private boolean unknown(Mention m) {
        Names.Person person = m.entity() == null ? null : names.person(m.entity());
        return person != null
                && person.terms().stream()
                        .noneMatch(t -> t.post().equals(m.post()) && t.code().equals(m.code()));
    }

    private void take(String row, @Nullable LocalDate day) {
        Seen s = seen.computeIfAbsent(row, r -> new Seen());
        s.pages++;
        if (day == null) return;
        if (s.first == null || day.isBefore(s.first)) s.first = day;
        if (s.last == null || day.isAfter(s.last)) s.last = day;
    }

    /** The rows, each under a line of comment that says where it comes from. */
    String rows() {
        StringBuilder out = new StringBuilder();
        seen.forEach((row, s) -> out.append("# said by ")
                .append(s.pages == 1 ? "one page" : s.pages + " pages")
                .append(s.first == null ? "" : " from " + s.first + " to " + s.last)
                .append('\n')
                .append(row)
                .append("\t-\t-\t-\t-\n"));
        return out.toString();
    }
}
