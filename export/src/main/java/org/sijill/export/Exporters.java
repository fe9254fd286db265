package org.sijill.export;

import java.util.List;
import java.util.Locale;
import org.sijill.lexicon.Lexicon;

/** Every form in which events leave the register. Immutable, safe for any number of threads. */
public final class Exporters {
    private final List<Exporter> all;

    /** The exporters, with the meanings of {@code lexicon}. */
    public Exporters(Lexicon lexicon) {
        all = List.of(
                new JsonLinesExporter(),
                new CsvExporter(false),
                new CsvExporter(true),
                new PolecatExporter(lexicon),
                new ParquetExporter(),
                new GeoJsonExporter(lexicon),
                new GraphMlExporter(lexicon),
                new GexfExporter(lexicon),
                new CalendarExporter(),
                new AtomExporter(),
                new JsonLdExporter(),
                new TimelineExporter(),
                new FollowTheMoneyExporter(lexicon),
                new BratExporter(lexicon));
    }

    public List<Exporter> all() {
        return all;
    }

    /** Their names, in the order in which they are listed. */
    public List<String> names() {
        return all.stream().map(Exporter::name).toList();
    }

    /**
     * The exporter of that name.
     *
     * @throws IllegalArgumentException naming those there are
     */
    public Exporter named(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        for (Exporter e : all) if (e.name().equals(wanted)) return e;
        throw new IllegalArgumentException("'" + name + "' is no format; there are " + String.join(", ", names()));
    }
}
