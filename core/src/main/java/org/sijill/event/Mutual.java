package org.sijill.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sijill.event.Item.Kind;
import org.sijill.lexicon.Lexicon;
import org.sijill.text.Word;

/**
 * Knows the acts that several do to each other, by {@code lexicon/ar/mutual.tsv}: «تبادل البلدان طرد الدبلوماسيين»,
 * «التهديدات المتبادلة», so that all act and to nobody in particular. Immutable.
 */
final class Mutual {
    /** Acts told as one when they are done in turn; an accusation in return is another's. */
    private static final Set<String> ACTS = Set.of("release", "expel", "threaten", "condemn");

    /** Whoever is set free in an exchange is told of before it: «أفرج عنه في صفقة تبادل». */
    private static final String EXCHANGED = "release";

    /** How many items from the trigger the word may stand that says so. */
    private static final int REACH = 5;

    private final Set<String> before = new HashSet<>();
    private final Set<String> after = new HashSet<>();

    Mutual(Lexicon lexicon) {
        for (List<String> row : lexicon.table("ar/mutual").rows())
            (row.get(0).equals("after") ? after : before).add(lexicon.folding().word(row.get(1)));
    }

    /** Whether those who do the act of that name at item {@code k} do it to each other. */
    boolean is(Chain chain, int k, String act) {
        if (!ACTS.contains(act)) return false;
        Item it = chain.items.get(k);
        if (says(chain, it)) return true;
        if (it.last() < chain.words.size() && any(after, chain.words.get(it.last()))) return true;
        return told(chain, k, -1) || act.equals(EXCHANGED) && told(chain, k, 1);
    }

    /** Whether a word near the trigger says so, on its way forth or back within its clause. */
    private boolean told(Chain chain, int k, int step) {
        for (int j = k + step; chain.at(j) != null && Math.abs(j - k) <= REACH; j += step) {
            Item it = chain.items.get(j);
            if (says(chain, it)) return true;
            if (it.is(Kind.STOP) || it.is(Kind.COMMA) || it.is(Kind.VERB) || it.is(Kind.HAL)) return false;
        }
        return false;
    }

    private boolean says(Chain chain, Item it) {
        for (int i = it.first(); i < it.last(); i++) if (any(before, chain.words.get(i))) return true;
        return false;
    }

    private static boolean any(Set<String> wanted, Word word) {
        for (String w : wanted) if (word.may(w)) return true;
        return false;
    }
}
