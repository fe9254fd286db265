package org.sijill.export;

import org.jspecify.annotations.Nullable;
import org.sijill.register.Event;
import org.sijill.register.Narrowing;
import org.sijill.register.Relation;
import org.sijill.register.Statement;

/**
 * One event of a register as one line of the public contract, version 1. Beside the contract's fields: {@code voices}
 * counts independent tellings, {@code fulfilled_by} and {@code cancelled_by} stand on the announcement as
 * {@code announced_by}, {@code fulfils} and {@code cancels} stand on what came of it.
 */
public final class ContractLine {
    private final Json json = new Json();
    private final ContractParts parts = ContractParts.of(json);

    private ContractLine() {}

    /** The line, without its line feed. */
    public static String of(Row row) {
        return new ContractLine().line(row);
    }

    private String line(Row row) {
        Event e = row.event();
        json.open('{').key("version").whole(1).key("event").open('{');
        json.key("id")
                .text(e.id())
                .key("act")
                .text(e.act())
                .key("type")
                .text(e.type())
                .key("mode")
                .text(e.mode())
                .key("contexts");
        parts.texts(e.contexts());
        json.key("status").text(e.status().word()).key("actors");
        parts.sides(e.actors());
        json.key("recipients");
        parts.sides(e.recipients());
        what(e);
        json.key("reports").open('[');
        for (Statement s : e.statements()) report(s, row.days().get(s.page().article()));
        json.close(']').key("disagreements").open('[');
        e.disagreements().forEach(this::disagreement);
        json.close(']');
        links(row);
        json.key("wording").open('[');
        e.wording().forEach(this::wording);
        return json.close(']')
                .key("voices")
                .whole(e.voices())
                .close('}')
                .close('}')
                .toString();
    }

    private void what(Event e) {
        Event.Span date = e.date();
        json.key("date");
        if (date == null) json.none();
        else {
            parts.days(date.from(), date.to());
            json.close('}');
        }
        json.key("place");
        parts.place(e.place());
        json.key("instrument");
        parts.instrument(e.instrument());
    }

    private void report(Statement s, @Nullable Narrowing narrowed) {
        json.open('{')
                .key("article")
                .text(s.page().article())
                .key("report")
                .text(s.id())
                .key("outlet")
                .text(s.page().outlet());
        json.key("published");
        if (s.page().dated()) {
            parts.days(s.page().from(), s.page().to());
            json.key("basis").text(s.page().basis()).close('}');
        } else if (narrowed != null) {
            parts.days(narrowed.from(), narrowed.to());
            json.key("basis").text("inferred").key("why");
            parts.texts(narrowed.why());
            json.close('}');
        } else json.none();
        json.key("quote").text(s.kept().quote()).close('}');
    }

    private void disagreement(Event.Disagreement d) {
        json.open('{').key("field").text(d.field()).key("values").open('[');
        for (Event.Reading r : d.values()) {
            json.open('{').key("value").text(r.value()).key("reports");
            parts.texts(r.reports());
            json.close('}');
        }
        json.close(']').close('}');
    }

    private void links(Row row) {
        json.key("announced_by");
        parts.texts(row.announcements(Relation.FULFILS));
        json.key("fulfils");
        parts.texts(row.announcements(Relation.FULFILS));
        json.key("cancels");
        parts.texts(row.announcements(Relation.CANCELS));
        json.key("fulfilled_by");
        parts.texts(row.outcomes(Relation.FULFILS));
        json.key("cancelled_by");
        parts.texts(row.outcomes(Relation.CANCELS));
    }

    private void wording(Event.Wording w) {
        json.open('{').key("outlet").text(w.outlet()).key("parties").open('[');
        w.parties().forEach((code, words) -> {
            json.open('{').key("code").text(code).key("words");
            parts.texts(words);
            json.close('}');
        });
        json.close(']').key("place").text(w.place()).key("act");
        parts.texts(w.act());
        json.close('}');
    }
}
