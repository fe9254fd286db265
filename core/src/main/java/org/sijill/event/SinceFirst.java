package org.sijill.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sijill.lexicon.Lexicon;
import org.sijill.text.Word;
import org.sijill.time.Expression;

/**
 * Knows the time words that say since when an act is the first of its kind («الأول من نوعه منذ عقد»): they are the
 * claim's, by {@code lexicon/ar/claims.tsv}, and date no act. Immutable.
 */
final class SinceFirst {
    /** How many words may stand between «first» and «since». */
    private static final int REACH = 9;

    private final Set<String> firsts = new HashSet<>();
    private final Set<String> since = new HashSet<>();

    SinceFirst(Lexicon lexicon) {
        for (List<String> row : lexicon.table("ar/claims").rows()) {
            String wording = lexicon.folding().word(row.get(3));
            if (row.get(0).equals("first") && row.get(1).equals("since")) since.add(wording);
            if (row.get(0).equals("first") && row.get(1).equals("ordinal")) firsts.add(wording);
        }
    }

    /** The time words of a sentence that may date its acts. */
    List<Expression> without(List<Expression> times, List<Word> words) {
        List<Expression> kept = new ArrayList<>();
        for (Expression e : times) if (!claimed(e, words)) kept.add(e);
        return kept.size() == times.size() ? times : kept;
    }

    private boolean claimed(Expression e, List<Word> words) {
        int at = any(since, words, e.first()) ? e.first() : e.first() - 1;
        if (at < 0 || !any(since, words, at)) return false;
        for (int i = at - 1; i >= 0 && i >= at - REACH; i--) if (any(firsts, words, i)) return true;
        return false;
    }

    private static boolean any(Set<String> wanted, List<Word> words, int i) {
        for (String w : wanted) if (words.get(i).may(w)) return true;
        return false;
    }
}
