package org.sijill.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The public contract, version 1: one event a line with every report behind it, nothing left out. */
final class JsonLinesExporter implements Exporter {
    @Override
    public String name() {
        return "jsonl";
    }

    @Override
    public String suffix() {
        return "jsonl";
    }

    @Override
    public String mediaType() {
        return "application/x-ndjson";
    }

    @Override
    public String purpose() {
        return "For programs: everything the register says of an event, one event a line, in the public contract's words.";
    }

    @Override
    public List<Field> fields() {
        return List.of(
                new Field("version", "1"),
                new Field("event.id", "the event's id; stays while its first report stays"),
                new Field("event.act", "the act, as `sijill acts` lists them"),
                new Field("event.type", "PLOVER's type, coded as if the act had taken place"),
                new Field("event.mode", "PLOVER's mode, or null"),
                new Field("event.contexts", "PLOVER's contexts"),
                new Field("event.status", "happened, ongoing, planned, hypothetical or denied, as known last"),
                new Field(
                        "event.actors",
                        "who acts: `code`, `post`, `name` as a page spells it, `entity` in the who's-who; null where not said"),
                new Field("event.recipients", "to whom it is done, in the same form"),
                new Field(
                        "event.date",
                        "`from` and `to`, first and last day on which it may have been (ISO 8601); null where open or not said"),
                new Field(
                        "event.place",
                        "`name`, `country` (ISO 3166 alpha-3), `entity`, `lat` and `lon` in degrees; or null"),
                new Field("event.instrument", "`kind` and `subject` of what was signed, lent, voted; or null"),
                new Field(
                        "event.reports",
                        "each page that tells it: `article`, `report`, `outlet`, `published` with its basis, `quote` verbatim"),
                new Field("event.disagreements", "`field` and `values`, each with the reports that say so"),
                new Field("event.announced_by", "ids of the announcements that it fulfils"),
                new Field("event.fulfils", "the same ids"),
                new Field("event.cancels", "ids of the announcements that it cancels"),
                new Field("event.fulfilled_by", "ids of the events that fulfil it"),
                new Field("event.cancelled_by", "ids of the events that cancel it"),
                new Field("event.wording", "how each `outlet` names the `parties`, the `place` and the `act`"),
                new Field("event.voices", "how many independent voices tell it; copies of one text count once"));
    }

    @Override
    public void write(Selection events, OutputStream out) throws IOException {
        try (Letters letters = new Letters(out)) {
            events.each(row -> letters.write(ContractLine.of(row)).write("\n"));
        }
    }
}
