package org.sijill.lexicon;

import java.util.List;
import java.util.Map;
import org.sijill.base.Clitics;
import org.sijill.base.Folding;

/**
 * All words and meanings that the machine reads with, as the pack holds them. Immutable, safe for any number of
 * threads; loaded once and handed to the front door.
 */
public final class Lexicon {
    private final Folding folding;
    private final Clitics clitics;
    private final Map<String, Table> tables;
    private final Names names;
    private final Forms forms;
    private final List<Frame> frames;
    private final List<Frame> constructions;
    private final Map<String, Weights> weights;

    public Lexicon(
            Folding folding,
            Clitics clitics,
            Map<String, Table> tables,
            Names names,
            Forms forms,
            List<Frame> frames,
            Map<String, Weights> weights) {
        this.folding = folding;
        this.clitics = clitics;
        this.tables = Map.copyOf(tables);
        this.names = names;
        this.forms = forms;
        this.frames = List.copyOf(frames);
        this.constructions =
                frames.stream().filter(f -> f.kind().isConstruction()).toList();
        this.weights = Map.copyOf(weights);
    }

    public Folding folding() {
        return folding;
    }

    public Clitics clitics() {
        return clitics;
    }

    /** The who's-who: every listed name and term. */
    public Names names() {
        return names;
    }

    /** Inflected words of the acts and of other verbs, back to their entries. */
    public Forms forms() {
        return forms;
    }

    /** The entry that a form's lemma number stands for. */
    public Frame frame(int lemma) {
        return frames.get(lemma);
    }

    public List<Frame> frames() {
        return frames;
    }

    /** The frames that hang on a small word's construction. */
    public List<Frame> constructions() {
        return constructions;
    }

    /** The weights of a group of models. */
    public Weights weights(String group) {
        Weights found = weights.get(group);
        if (found == null) throw new IllegalArgumentException("the lexicon has no weights " + group);
        return found;
    }

    /** The table of that name, such as {@code ar/calendar/weekdays}. */
    public Table table(String name) {
        Table table = tables.get(name);
        if (table == null) throw new IllegalArgumentException("the lexicon has no table " + name);
        return table;
    }

    /** All tables whose names begin with {@code prefix}, in order of name. */
    public List<Table> tables(String prefix) {
        return tables.keySet().stream()
                .filter(n -> n.startsWith(prefix))
                .sorted()
                .map(this::table)
                .toList();
    }
}
