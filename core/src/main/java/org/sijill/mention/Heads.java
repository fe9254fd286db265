package org.sijill.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.base.Clitics;
import org.sijill.base.Sieve;
import org.sijill.lexicon.Entry;
import org.sijill.lexicon.Lexicon;

/**
 * Words by which a page calls again what it named in full («الحركة», «المنظمة»), and heads of phrases that are places
 * («العاصمة المغربية», «الأراضي الفلسطينية», «مدينة …»), from {@code lexicon/ar/heads.tsv}. Immutable.
 */
final class Heads {
    private final Clitics clitics;
    private final Map<String, String> classes = new HashMap<>();
    /** The words of each class; a word may be of several. */
    private final Map<String, Set<String>> words = new HashMap<>();

    private final Map<String, Set<String>> begun = new HashMap<>();
    private final Sieve sieve = new Sieve(256);
    private final Set<String> ministries = new HashSet<>();
    private final Set<String> rebels = new HashSet<>();
    private final Set<String> ofMovements = new HashSet<>();
    private final Set<String> ofOrganisations = new HashSet<>();

    Heads(Lexicon lexicon) {
        clitics = lexicon.clitics();
        for (List<String> row : lexicon.table("ar/heads").rows()) {
            String word = lexicon.folding().word(row.get(1));
            classes.put(word, row.get(0));
            words.computeIfAbsent(row.get(0), c -> new HashSet<>()).add(word);
        }
        classes.keySet().forEach(sieve::add);
        classes.forEach((word, c) -> {
            if (c.equals("movement") || c.equals("organisation") || c.equals("ministry"))
                begun.put(word, ids(lexicon, word));
            if (c.equals("ministry")) ministries.addAll(begun.get(word));
            if (c.equals("rebels")) rebels.addAll(ids(lexicon, word));
            if (c.equals("movement")) ofMovements.add(word);
            if (c.equals("organisation")) ofOrganisations.add(word);
        });
    }

    /** Ids of organisations, movements and kinds of bodies of which some wording begins with {@code word}. */
    private static Set<String> ids(Lexicon lexicon, String word) {
        Set<String> ids = new HashSet<>();
        int node = lexicon.names().next(0, lexicon.clitics().bare(word));
        if (node >= 0)
            for (Entry e : lexicon.names().below(node))
                if (e.kind() == Entry.Kind.ORGANISATION
                        || e.kind() == Entry.Kind.MOVEMENT
                        || e.kind() == Entry.Kind.BODY) ids.add(e.id());
        return ids;
    }

    /** Whether the definite word calls an organisation or movement again. */
    boolean contains(String word) {
        String c = classes.get(word);
        return c != null && (c.equals("organisation") || c.equals("movement"));
    }

    boolean movement(String word) {
        return "movement".equals(classes.get(word));
    }

    /** Whether some listed wording of the thing begins with the definite {@code word}. */
    boolean begins(@Nullable String entity, String word) {
        return entity != null && begun.getOrDefault(word, Set.of()).contains(entity);
    }

    /** Whether some listed wording of the thing begins with the word for a ministry. */
    boolean ministry(@Nullable String entity) {
        return entity != null && ministries.contains(entity);
    }

    /** Whether some listed wording of the movement begins with a word for rebels: «المتمردون الحوثيون». */
    boolean rebels(@Nullable String entity) {
        return entity != null && rebels.contains(entity);
    }

    /** All such words of movements, or of organisations. */
    Set<String> all(boolean movements) {
        return movements ? ofMovements : ofOrganisations;
    }

    /** Whether the word, with or without article, heads a phrase that is a place. */
    boolean place(String word) {
        String c = classes.get(clitics.bare(word));
        return c != null && (c.equals("land") || c.equals("capital") || c.equals("town") || c.equals("county"));
    }

    /** The class of the phrases that the word, taken without its article, heads; empty for most words. */
    String kind(String word) {
        int from = clitics.definite(word) ? clitics.article() : 0;
        return sieve.excludes(word, from) ? "" : classes.getOrDefault(clitics.bare(word), "");
    }

    /** Whether the word without article heads a phrase of that class, the only one of the word or one of several: {@code land}, {@code capital}, {@code town}, or {@code county} for a word that before a state's name means a boycott. */
    boolean is(String word, String kind) {
        return !sieve.excludes(word) && words.getOrDefault(kind, Set.of()).contains(word);
    }
}
