package org.sijill.app.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sijill.app.record.Chosen;
import org.sijill.app.record.EventLine;
import org.sijill.export.Exporter;
import org.sijill.export.Row;
import org.sijill.export.Selection;
import org.sijill.store.Catalogue;
import org.sijill.view.Entry;
import org.sijill.view.Ledger;

/** A list as a file of any form that the export module knows; refused, not cut, where it is too long. Stateless. */
final class Exports {
    static final int MOST = 10_000;

    private Exports() {}

    static Answer show(Visit v) {
        Exporter exporter = exporter(v);
        Ledger.Answer found = v.desk.shelf().ask(Asked.of(v));
        if (found.count() > MOST) throw new Problem(413, "problem.export", MOST);
        List<Entry> entries = found.list(MOST).stream()
                .sorted(Comparator.comparing(Entry::id))
                .toList();
        byte[] file = v.desk.ask(c -> file(exporter, new Listed(c, entries, v.origin, title(v))));
        return new Answer(200, exporter.mediaType(), file, java.util.Map.of())
                .with("Content-Disposition", "attachment; filename=\"sijill-events." + exporter.suffix() + "\"")
                .with("Sijill-Count", String.valueOf(entries.size()));
    }

    /** What was asked for; the same question gives the same words, whatever the order of its parts. */
    private static String title(Visit v) {
        StringJoiner words = new StringJoiner(", ", "Sijill: ", "").setEmptyValue("Sijill");
        new TreeMap<>(v.query()).forEach((name, values) -> words.add(name + " " + String.join(" and ", values)));
        return words.toString();
    }

    private static Exporter exporter(Visit v) {
        try {
            return v.desk.exporters().named(v.part("format"));
        } catch (IllegalArgumentException e) {
            throw new Problem(
                    404,
                    "problem.format",
                    v.part("format"),
                    String.join(", ", v.desk.exporters().names()));
        }
    }

    private static byte[] file(Exporter exporter, Listed events) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        events.catalogue.atOnce(() -> {
            try {
                exporter.write(events, out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return out.toByteArray();
    }

    /** The entries of a list with all that the register holds of them. */
    private record Listed(Catalogue catalogue, List<Entry> entries, String origin, String title) implements Selection {
        @Override
        public void each(Consumer<Row> sink) {
            for (Entry e : entries) sink.accept(EventLine.row(EventScreen.view(catalogue, e.id())));
        }

        @Override
        public @Nullable PageText page(String article) {
            return Chosen.page(catalogue, article);
        }

        @Override
        public String address(String event) {
            return origin + "/events/" + event;
        }
    }
}
