package org.sijill.app.web;

import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sijill.app.record.Chosen;
import org.sijill.app.record.EventLine;
import org.sijill.export.Exporter;
import org.sijill.export.Row;
import org.sijill.export.Selection;
import org.sijill.store.Catalogue;
import org.sijill.view.Entry;
import org.sijill.view.Ledger;

/** A list as a file of any form that the export module knows, all of it, written while it is sent. Stateless. */
final class Exports {
    private Exports() {}

    static Answer show(Visit v) {
        return show(v, exporter(v));
    }

    /** The form of which the media type is asked for by name; null where none is, or one in which lists come in parts. */
    static @Nullable Exporter accepted(Visit v) {
        for (String type : v.accept.split(",", -1))
            for (Exporter e : v.desk.exporters().all())
                if (bare(type).equals(bare(e.mediaType())) && !bare(type).matches(".*(json|octet-stream)")) return e;
        return null;
    }

    private static String bare(String type) {
        int end = type.indexOf(';');
        return (end < 0 ? type : type.substring(0, end)).strip();
    }

    static Answer show(Visit v, Exporter exporter) {
        v.desk.roomApart();
        Shelf shelf = v.desk.shelf();
        Ledger.Answer found = shelf.ask(Asked.of(v));
        Set<String> ids = found.list(Integer.MAX_VALUE).stream().map(Entry::id).collect(Collectors.toUnmodifiableSet());
        String title = title(v), asked = exporter.name() + v.origin + title;
        return Answer.written(
                        exporter.mediaType(),
                        out -> v.desk.apart(catalogue -> {
                            Listed events = new Listed(catalogue, ids, v.origin, title);
                            catalogue.atOnce(() -> write(exporter, events, out));
                        }))
                .with("Content-Disposition", "attachment; filename=\"sijill-events." + exporter.suffix() + "\"")
                .with("Sijill-Count", String.valueOf(ids.size()))
                .with("ETag", "W/\"" + shelf.edition + "-" + Integer.toHexString(asked.hashCode()) + "\"");
    }

    /** What was asked for; the same question gives the same words, whatever the order of its parts. */
    private static String title(Visit v) {
        StringJoiner words = new StringJoiner(", ", "Sijill: ", "").setEmptyValue("Sijill");
        new TreeMap<>(v.query.all()).forEach((name, values) -> words.add(name + " " + String.join(" and ", values)));
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

    private static void write(Exporter exporter, Selection events, java.io.OutputStream out) {
        try {
            exporter.write(events, out);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The entries of a list with all that the register holds of them. */
    private record Listed(Catalogue catalogue, Set<String> ids, String origin, String title) implements Selection {
        @Override
        public void each(Consumer<Row> sink) {
            catalogue.each(ids, view -> {
                sink.accept(EventLine.row(view));
                Thread.yield(); // a long file lets those pass who want a short page
            });
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
