package org.sijill.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sijill.base.Clitics;
import org.sijill.base.Folding;
import org.sijill.base.Span;
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
    /** Weight of words that the table of frequent words does not hold, the least weight that is kept, and the least that marks a topic. */
    private static final int RARE = 6, LEAST = 3, TOPIC = 5;

    private final Folding folding;
    private final Clitics clitics;
    private final PersonNames names;
    private final Copies copies;
    private final Map<String, Integer> grain = new HashMap<>();

    public Statements(Lexicon lexicon) {
        folding = lexicon.folding();
        clitics = lexicon.clitics();
        copies = new Copies(folding);
        Set<String> joints = new HashSet<>();
        for (String w : lexicon.table("ar/joints").cells("arabic")) joints.add(clitics.bare(folding.word(w)));
        names = new PersonNames(folding, clitics, joints);
        for (List<String> row : lexicon.table("ar/frequency").rows())
            grain.merge(folding.word(row.get(1)), Integer.parseInt(row.get(0)), Math::min);
    }

    /** The page of {@code article}. */
    public Witness page(Article article) {
        Set<String> words = new TreeSet<>();
        collect(folding.fold(article.text()).text(), words);
        words.removeIf(w -> weight(w) < TOPIC || w.length() < 3);
        return Witness.of(article, copies.sketch(article.text()), Topics.of(words));
    }

    /** The statements of one page's reports. */
    public List<Statement> of(Article article, Witness page, List<Report> reports) {
        List<Statement> all = new ArrayList<>(reports.size());
        for (Report r : reports) all.add(of(r, page, Kept.of(r, article.text(), words(r, article.text()))));
        return all;
    }

    /** A statement whose words were kept. */
    public Statement of(Report report, Witness page, Kept kept) {
        Report.Where where = report.place();
        return new Statement(
                report,
                page,
                kept,
                Weighed.of(kept.words(), this::weight),
                Days.of(report, page),
                side(report.actors()),
                side(report.recipients()),
                where == null ? Set.of() : new TreeSet<>(names.words(where.name())));
    }

    /** Rare words of all sentences that tell the report. */
    private TreeSet<String> words(Report report, String text) {
        Set<Span> sentences = new LinkedHashSet<>();
        for (Report.Telling t : report.mentions()) sentences.add(t.sentence());
        TreeSet<String> words = new TreeSet<>();
        for (Span s : sentences) collect(folding.fold(s.of(text)).text(), words);
        return words;
    }

    private void collect(String folded, Set<String> words) {
        int from = -1;
        for (int i = 0; i <= folded.length(); i++) {
            boolean inside = i < folded.length() && Character.isLetterOrDigit(folded.charAt(i));
            if (inside && from < 0) from = i;
            if (inside || from < 0) continue;
            String stem = stem(folded.substring(from, i));
            if (stem.length() > 1 && weight(stem) >= LEAST) words.add(stem);
            from = -1;
        }
    }

    private String stem(String word) {
        for (Clitics.Cut c : clitics.before(word)) if (c.has(Clitics.ARTICLE)) return c.stem();
        return word;
    }

    private int weight(String stem) {
        return grain.getOrDefault(stem, RARE);
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
