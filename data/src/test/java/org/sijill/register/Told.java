package org.sijill.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.Reading;
import org.sijill.Sijill;
import org.sijill.data.Shipped;
import org.sijill.lexicon.Act;
import org.sijill.lexicon.Lexicon;
import org.sijill.page.Page;

/** Pages of a sentence or two, and the events that a register makes of them. */
final class Told {
    private static final Lexicon LEXICON = Shipped.LEXICON;
    static final Map<String, Act> ACTS = Act.of(LEXICON.table("codebook/acts"));
    private static final Sijill SIJILL = Shipped.SIJILL;
    private static final Statements STATEMENTS = new Statements(LEXICON);

    private Told() {}

    /** What one page tells. */
    static List<Statement> page(String outlet, String published, String text) {
        return page(outlet, LocalDate.parse(published), text);
    }

    /** What a page tells that does not say when it was published. */
    static List<Statement> undated(String outlet, String text) {
        return page(outlet, (LocalDate) null, text);
    }

    private static List<Statement> page(String outlet, @Nullable LocalDate published, String text) {
        String url = "https://" + outlet + ".example/" + published;
        Reading r = SIJILL.read(new Page(url, url, outlet, null, published, text, List.of()));
        return STATEMENTS.of(r.article(), STATEMENTS.page(r.article()), r.reports());
    }

    /** The event of an act that some pages tell, as if all of them told one. */
    @SafeVarargs
    static Event event(String act, List<Statement>... pages) {
        List<Statement> group = new ArrayList<>();
        for (List<Statement> page : pages)
            for (Statement s : page) if (s.report().act().equals(act)) group.add(s);
        group.sort(Statement.ORDER);
        return EventMaker.of(group);
    }

    @SafeVarargs
    static Merging merged(List<Statement>... pages) {
        Merging merging = new Merging(ACTS);
        for (List<Statement> page : pages) page.forEach(merging::add);
        merging.settle();
        return merging;
    }

    /** How many events of an act some pages tell. */
    @SafeVarargs
    static int events(String act, List<Statement>... pages) {
        List<List<Statement>> found = new ArrayList<>(merged(pages).groups().values());
        found.removeIf(g -> !g.getFirst().report().act().equals(act));
        return found.size();
    }
}
