package org.sijill.text;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sijill.base.Folding;
import org.sijill.lexicon.Table;

/** The small words of a sentence by what they do, from {@code lexicon/ar/function.tsv}. Immutable. */
public final class Function {
    /** What a small word does; the names are the file's classes. */
    public enum Sort {
        PREP_FI,
        PREP_MIN,
        PREP_ILA,
        PREP_ALA,
        PREP_AN,
        PREP_MAA,
        PREP_BAYNA,
        PREP_LADA,
        PREP_DID,
        PREP_NAHWA,
        PREP_HAWLA,
        PREP_TIME,
        PREP_PLACE,
        MORROW,
        BY,
        COMP,
        REL,
        NEG,
        FUTURE,
        MAYBE,
        IF,
        SUB,
        DEMO,
        QUANT,
        PRON,
        KANA,
        EXC,
        SIDE,
        COUNTERPART,
        HIS_COUNTRY,
        PART,
        FORMER
    }

    private final Map<String, Set<Sort>> sorts = new HashMap<>();

    public Function(Table table, Folding folding) {
        for (List<String> row : table.rows())
            sorts.computeIfAbsent(folding.word(row.get(1)), k -> EnumSet.noneOf(Sort.class))
                    .add(Sort.valueOf(row.get(0).toUpperCase(Locale.ROOT).replace('-', '_')));
    }

    /** What the folded word does; empty for a word of meaning. */
    public Set<Sort> of(String word) {
        return sorts.getOrDefault(word, Set.of());
    }
}
