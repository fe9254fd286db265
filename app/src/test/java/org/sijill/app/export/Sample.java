package org.sijill.app.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sijill.app.cli.SampleRegister;
import org.sijill.app.record.Chosen;
import org.sijill.data.Pack;
import org.sijill.export.Exporter;
import org.sijill.export.Exporters;
import org.sijill.export.Row;
import org.sijill.export.Selection;
import org.sijill.register.Statement;
import org.sijill.store.Asking;
import org.sijill.store.Catalogue;

/** The events of the sample register, read once and kept. Safe for any number of threads once made. */
final class Sample implements Selection {
    static final Exporters EXPORTERS = new Exporters(Pack.lexicon());
    static final Sample ALL = new Sample();

    private final List<Row> rows = new ArrayList<>();
    private final Map<String, PageText> pages = new HashMap<>();

    private Sample() {
        try (Catalogue catalogue = Catalogue.open(SampleRegister.file(), Pack.lexicon())) {
            Selection events = new Chosen(catalogue, Asking.all(), "samples");
            events.each(rows::add);
            for (Row r : rows)
                for (Statement s : r.event().statements())
                    pages.put(s.page().article(), events.page(s.page().article()));
        }
    }

    List<Row> rows() {
        return rows;
    }

    @Override
    public void each(Consumer<Row> sink) {
        rows.forEach(sink);
    }

    @Override
    public @Nullable PageText page(String article) {
        return pages.get(article);
    }

    @Override
    public String title() {
        return "samples";
    }

    static byte[] bytes(Exporter exporter, Selection events) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter.write(events, out);
        return out.toByteArray();
    }

    static String text(String exporter, Selection events) throws IOException {
        return new String(bytes(EXPORTERS.named(exporter), events), StandardCharsets.UTF_8);
    }
}
