package org.sijill.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.event.Report;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.Names;
import org.sijill.register.Statement;

/**
 * Entities of FollowTheMoney, one a line: an {@code Event} for each event, and before it a {@code PublicBody},
 * {@code Organization} or {@code Person} for each party not written yet. A person whom a page spells in two ways comes
 * twice under one id, which is how that model merges.
 */
final class FollowTheMoneyExporter implements Exporter {
    private final Names names;
    private final Map<String, String> alpha2 = new HashMap<>();

    FollowTheMoneyExporter(Lexicon lexicon) {
        names = lexicon.names();
        for (String two : Locale.getISOCountries())
            alpha2.put(Locale.of("", two).getISO3Country(), two.toLowerCase(Locale.ROOT));
        alpha2.put("XKX", "xk");
    }

    @Override
    public String name() {
        return "ftm";
    }

    @Override
    public String suffix() {
        return "ftm.json";
    }

    @Override
    public String mediaType() {
        return "application/json+ftm";
    }

    @Override
    public String purpose() {
        return "For Aleph, OpenSanctions tools and others that read FollowTheMoney: entities to look up and to match.";
    }

    @Override
    public List<Field> fields() {
        return List.of(
                new Field(
                        "id",
                        "`sijill-event-` and the event's id; `sijill-party-` and a code; `sijill-person-` and an id of the who's-who"),
                new Field(
                        "schema",
                        "Event; PublicBody for a state, Organization for any other code, Person for a person of the who's-who"),
                new Field("Event.name", "the event in one line of codes"),
                new Field("Event.startDate", "first day on which it may have been, ISO 8601; left out where not said"),
                new Field("Event.endDate", "last such day"),
                new Field("Event.country", "the place's country, ISO 3166 alpha-2 in small letters"),
                new Field("Event.location", "the place as a page names it"),
                new Field("Event.involved", "ids of the parties, actors first"),
                new Field("Event.summary", "a sentence that tells it, verbatim"),
                new Field("Event.keywords", "act, PLOVER's type and mode, status, contexts"),
                new Field("Event.recordId", "the event's id"),
                new Field("Event.sourceUrl", "addresses of the pages that tell it, where known"),
                new Field("Event.publisher", "outlets that tell it"),
                new Field("Event.notes", "the ids of the reports behind it"),
                new Field("party.name", "the code, or the person's name as a page spells it"),
                new Field(
                        "party.country",
                        "ISO 3166 alpha-2 in small letters, for states and the people who speak for them"),
                new Field("party.position", "a person's post, as the page has it"),
                new Field("party.wikidataId", "a person's Wikidata id, where the who's-who knows it"));
    }

    @Override
    public void write(Selection events, OutputStream out) throws IOException {
        Set<String> written = new HashSet<>();
        try (Letters letters = new Letters(out)) {
            events.each(row -> {
                for (Report.Side side : row.parties())
                    for (String line : parties(side))
                        if (written.add(line)) letters.write(line).write("\n");
                letters.write(event(row, events)).write("\n");
            });
        }
    }

    private String event(Row row, Selection events) {
        var e = row.event();
        Json json = new Json()
                .open('{')
                .key("id")
                .text("sijill-event-" + e.id())
                .key("schema")
                .text("Event");
        json.key("properties").open('{');
        values(json, "name", List.of(Headline.of(e)));
        if (e.date() != null && e.date().from() != null)
            values(json, "startDate", List.of(e.date().from().toString()));
        if (e.date() != null && e.date().to() != null)
            values(json, "endDate", List.of(e.date().to().toString()));
        Report.Where where = e.place();
        if (where != null) {
            String country = where.country() == null ? null : alpha2.get(where.country());
            if (country != null) values(json, "country", List.of(country));
            values(json, "location", List.of(where.name()));
        }
        values(json, "involved", row.parties().stream().map(this::id).distinct().toList());
        if (!row.quote().isEmpty()) values(json, "summary", List.of(row.quote()));
        values(json, "keywords", keywords(row));
        values(json, "recordId", List.of(e.id()));
        values(json, "sourceUrl", addresses(row, events));
        values(json, "publisher", row.outlets());
        values(json, "notes", e.statements().stream().map(Statement::id).toList());
        return json.close('}').close('}').toString();
    }

    private static List<String> keywords(Row row) {
        var e = row.event();
        List<String> all =
                new java.util.ArrayList<>(List.of(e.act(), e.type(), e.status().word()));
        if (e.mode() != null) all.add(e.mode());
        all.addAll(e.contexts());
        return all.stream().distinct().toList();
    }

    private static List<String> addresses(Row row, Selection events) {
        return row.articles().stream()
                .map(events::page)
                .filter(Objects::nonNull)
                .map(p -> Web.address(p.url()))
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .distinct()
                .toList();
    }

    /** The lines for a party: the person where it is one that is known, and whom it speaks for. */
    private List<String> parties(Report.Side side) {
        Names.Person person = person(side);
        String body = entity(
                "sijill-party-" + side.code(),
                names.state(side.code()) ? "PublicBody" : "Organization",
                side.code(),
                alpha2.get(side.code()),
                null,
                null);
        if (person == null) return List.of(body);
        String name = side.name() == null ? person.name() : side.name();
        return List.of(body, entity(id(side), "Person", name, alpha2.get(side.code()), side.post(), person.wikidata()));
    }

    private static String entity(
            String id,
            String schema,
            String name,
            @Nullable String country,
            @Nullable String post,
            @Nullable String wikidata) {
        Json json = new Json().open('{').key("id").text(id).key("schema").text(schema);
        json.key("properties").open('{');
        values(json, "name", List.of(name));
        if (country != null) values(json, "country", List.of(country));
        if (post != null) values(json, "position", List.of(post));
        if (wikidata != null && !wikidata.isEmpty()) values(json, "wikidataId", List.of(wikidata));
        return json.close('}').close('}').toString();
    }

    private String id(Report.Side side) {
        Names.Person person = person(side);
        return person == null ? "sijill-party-" + side.code() : "sijill-person-" + person.id();
    }

    private Names.@Nullable Person person(Report.Side side) {
        return side.entity() == null ? null : names.person(side.entity());
    }

    private static void values(Json json, String name, List<String> values) {
        if (values.isEmpty()) return;
        json.key(name).open('[');
        for (String v : values) json.text(v);
        json.close(']');
    }
}
