package org.sijill.app.record;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sijill.export.Row;
import org.sijill.export.Selection;
import org.sijill.store.Asking;
import org.sijill.store.Catalogue;
import org.sijill.store.PageRow;

/**
 * The events of a register that answer a question, for export. Inside {@link Catalogue#atOnce} they are of one moment
 * however often they are asked for. Not for several threads.
 */
public final class Chosen implements Selection {
    private final Catalogue catalogue;
    private final Asking asking;
    private final String title;

    public Chosen(Catalogue catalogue, Asking asking, String title) {
        this.catalogue = catalogue;
        this.asking = asking;
        this.title = title;
    }

    @Override
    public void each(Consumer<Row> sink) {
        catalogue.each(asking, view -> sink.accept(EventLine.row(view)));
    }

    @Override
    public @Nullable PageText page(String article) {
        return page(catalogue, article);
    }

    /** The page of that id as the register holds it, for any selection of its events; null where it holds none. */
    public static @Nullable PageText page(Catalogue catalogue, String article) {
        PageRow page = catalogue.pageRow(article);
        return page == null
                ? null
                : new PageText(page.article(), page.url(), page.outlet(), page.title(), page.language(), page.text());
    }

    @Override
    public String title() {
        return title;
    }
}
