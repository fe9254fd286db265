package org.sijill.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sijill.base.Clitics;
import org.sijill.base.Folding;
import org.sijill.event.Report;
import org.sijill.lexicon.Lexicon;
import org.sijill.page.Article;
import org.sijill.register.Statement.Members;

/**
 * Makes reports ready for comparison. What a word weighs is read from a table of the lexicon and never counted from
 * the register, so that a comparison made today and one made next year agree. Immutable, safe for any number of
 * threads.
 */
public final class Statements {
    private final Folding folding;
    private final Clitics clitics;
    private final PersonNames names;
    private final Copies copies;
    private final NearWords near;

    public Statements(Lexicon lexicon) {
        folding = lexicon.folding();
        clitics = lexicon.clitics();
        copies = new Copies(folding);
        Set<String> joints = new HashSet<>();
        for (String w : lexicon.table("ar/joints").cells("arabic")) joints.add(clitics.bare(folding.word(w)));
        names = new PersonNames(folding, clitics, joints);
        near = new NearWords(lexicon);
    }

    /** The page of {@code article}. */
    public Witness page(Article article) {
        return Witness.of(article, copies.sketch(article.text()));
    }

    /** The statements of one page's reports. */
    public List<Statement> of(Article article, Witness page, List<Report> reports) {
        List<Kept> kept = kept(reports, article.text());
        List<Statement> all = new ArrayList<>(reports.size());
        for (int i = 0; i < reports.size(); i++) all.add(of(reports.get(i), page, kept.get(i)));
        return all;
    }

    /** What of a page's text is kept beside each of its reports. */
    public List<Kept> kept(List<Report> reports, String text) {
        Map<String, Integer> rivals = new HashMap<>();
        for (Report r : reports) rivals.merge(SamenessRule.kin(r.act()), 1, Integer::sum);
        return reports.stream()
                .map(r -> Kept.of(r, rivals.getOrDefault(SamenessRule.kin(r.act()), 1), text, near))
                .toList();
    }

    /** A statement whose words were kept. */
    public Statement of(Report report, Witness page, Kept kept) {
        Report.Where where = report.place();
        Map<String, Members> actors = side(report.actors()), recipients = side(report.recipients());
        return new Statement(
                report,
                page,
                kept,
                Near.of(kept.near() == null ? List.of() : kept.near()),
                Days.of(report, page),
                actors,
                recipients,
                Sides.both(actors, recipients),
                where == null ? Set.of() : new TreeSet<>(names.words(where.name())));
    }

    private Map<String, Members> side(List<Report.Side> sides) {
        Map<String, Members> by = new TreeMap<>();
        for (Report.Side s : sides) {
            Members m =
                    by.computeIfAbsent(s.code(), c -> new Members(new ArrayList<>(), new TreeSet<>(), new TreeSet<>()));
            if (s.name() != null) m.names().add(names.words(s.name()));
            if (s.post() != null) m.posts().add(s.post());
            if (s.name() != null && s.entity() != null && !s.entity().startsWith("~"))
                m.entities().add(s.entity());
        }
        return by;
    }
}
