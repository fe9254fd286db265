package org.sijill.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sijill.event.Report;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.Names;
import org.sijill.lexicon.Table;

/**
 * Tab-separated values in the 40 columns of the published POLECAT files, in their order, coded by {@link Plover}. What
 * POLECAT takes from Wikipedia and GeoNames the register does not know and says {@code None}.
 */
final class PolecatExporter implements Exporter {
    private final Lexicon lexicon;
    private final Plover plover;
    private final Points points;
    private final Sectors sectors;
    private final Map<String, String> cow = new HashMap<>();
    private final List<PolecatColumn> columns = new ArrayList<>();

    PolecatExporter(Lexicon lexicon) {
        this.lexicon = lexicon;
        plover = new Plover(lexicon);
        points = new Points(lexicon);
        sectors = new Sectors(lexicon);
        Table table = lexicon.table("crosswalks/cow");
        for (List<String> r : table.rows()) cow.put(r.get(table.column("code")), r.get(table.column("cow")));
        event();
        side("Actor", r -> r.row().event().actors());
        side("Recipient", r -> r.row().event().recipients());
        place();
        story();
    }

    private void event() {
        add(
                "Event ID",
                "the register's id of the event",
                r -> PolecatRow.one(r.row().event().id()));
        add(
                "Event Date",
                "the first day on which it may have been, else the first on which a page told it, ISO 8601",
                r -> PolecatRow.one(r.row().from()));
        add(
                "Event Type",
                "PLOVER's type: planned cooperation is AGREE, planned withdrawal CONCEDE",
                r -> List.of(r.coded().type()));
        add("Event Mode", "PLOVER's mode", r -> PolecatRow.one(r.coded().mode()));
        add(
                "Intensity",
                "Goldstein's score of the act, -10 (conflict) to 10 (cooperation), as in `codebook/crosswalks/cameo.tsv`",
                r -> PolecatRow.one(r.coded().intensity()));
        add(
                "Quad Code",
                "VERBAL or MATERIAL, COOPERATION or CONFLICT",
                r -> List.of(r.coded().quad()));
        add(
                "Contexts",
                "PLOVER's contexts, with `future`, `hypothetical` or `negation` for what did not take place yet, only perhaps, or not",
                r -> r.coded().contexts());
    }

    private void side(String side, Function<PolecatRow, List<Report.Side>> who) {
        String wiki = "always None: the register has no Wikipedia titles";
        add(
                side + " Name",
                "the id of each party in the who's-who, else its name as the page spells it, else its code",
                r -> r.each(who.apply(r), PolecatExporter::name));
        add(
                side + " Country",
                "ISO 3166 alpha-3 of each party that is or speaks for a state",
                r -> r.each(who.apply(r), this::state));
        add(
                side + " COW",
                "the same by the numbers of the Correlates of War project",
                r -> r.each(who.apply(r), p -> cow.get(p.code())));
        add(
                "Primary " + side + " Sector",
                "PLOVER's sector of the first party",
                r -> r.each(first(who.apply(r)), sectors::of));
        add(side + " Sectors", "PLOVER's sector of each", r -> r.each(who.apply(r), sectors::of));
        add(side + " Title", "the post of each", r -> r.each(who.apply(r), Report.Side::post));
        add(side + " Name Raw", "the name of each as a page spells it", r -> r.each(who.apply(r), Report.Side::name));
        add("Wikipedia " + side + " ID", wiki, r -> List.of());
    }

    private void place() {
        add(
                "Placename",
                "the id of the place in the who's-who, else its name",
                r -> r.place(w -> w.entity() == null ? w.name() : w.entity()));
        add("City", "the place's name where it is a city", r -> r.placeOf("city"));
        add("District", "always None", r -> List.of());
        add("Province", "the place's name where it is a region", r -> r.placeOf("region"));
        add("Country", "ISO 3166 alpha-3", r -> r.place(Report.Where::country));
        add("Latitude", "degrees; None for countries", r -> r.degrees(Report.Where::lat));
        add("Longitude", "degrees; None for countries", r -> r.degrees(Report.Where::lon));
        add("GeoNames ID", "always None", r -> List.of());
        add("Raw Placename", "the place as a page names it", r -> r.place(Report.Where::name));
        add(
                "Feature Type",
                "PPL for a city, RGN for a region, PCLI for a state",
                r -> PolecatRow.one(feature(r.points().kind(r.row().event().place()))));
    }

    private void story() {
        Names names = lexicon.names();
        add("Source", "the outlets that tell it", r -> r.row().outlets());
        add(
                "Publication Date",
                "the first day on which a page told it, ISO 8601",
                r -> PolecatRow.one(r.row().published()));
        add("Story People", "people whom its reports name", r -> r.told(p -> p.name() != null, Report.Side::name));
        add(
                "Story Organizations",
                "codes of parties of its reports that are no states",
                r -> r.told(p -> !names.state(p.code()), Report.Side::code));
        add("Story Locations", "places that its reports name", PolecatRow::places);
        add("Language", "ar: the register takes no other", r -> List.of("ar"));
        add("Version", "the form of this file", r -> List.of("sijill-1"));
    }

    private void add(String name, String meaning, Function<PolecatRow, Iterable<String>> cell) {
        columns.add(new PolecatColumn(name, meaning, cell));
    }

    private static @Nullable String name(Report.Side p) {
        String entity = p.entity();
        if (entity != null && !entity.startsWith("~")) return entity;
        return p.name() == null ? p.code() : p.name();
    }

    private @Nullable String state(Report.Side p) {
        return lexicon.names().state(p.code()) ? p.code() : null;
    }

    private static List<Report.Side> first(List<Report.Side> sides) {
        return sides.isEmpty() ? sides : sides.subList(0, 1);
    }

    private static @Nullable String feature(@Nullable String kind) {
        if (kind == null) return null;
        return switch (kind) {
            case "city" -> "PPL";
            case "region" -> "RGN";
            case "country" -> "PCLI";
            default -> null;
        };
    }

    @Override
    public String name() {
        return "polecat";
    }

    @Override
    public String suffix() {
        return "tsv";
    }

    @Override
    public String mediaType() {
        return "text/tab-separated-values; charset=utf-8";
    }

    @Override
    public String purpose() {
        return "For work with POLECAT and its tools: the 40 columns of its files, coded as PLOVER's codebook has it.";
    }

    @Override
    public List<Field> fields() {
        return columns.stream().map(c -> new Field(c.name(), c.meaning())).toList();
    }

    @Override
    public void write(Selection events, OutputStream out) throws IOException {
        try (Letters letters = new Letters(out)) {
            letters.write(String.join(
                            "\t", columns.stream().map(PolecatColumn::name).toList()))
                    .write("\n");
            events.each(row -> letters.write(line(new PolecatRow(row, plover.of(row.event()), points))));
        }
    }

    private String line(PolecatRow row) {
        StringBuilder line = new StringBuilder(600);
        for (PolecatColumn c : columns) line.append(c.of(row)).append('\t');
        line.setCharAt(line.length() - 1, '\n');
        return line.toString();
    }
}
