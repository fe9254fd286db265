package org.sijill.mention;

import java.util.Set;
import org.sijill.lexicon.Entry;
import org.sijill.lexicon.Entry.Kind;
import org.sijill.mention.Gazetteer.Hit;

/** Titles, ranks and posts that stand before a name or before another post. */
final class Titles {
    /** Posts that stand before another post of the same person. */
    private static final Set<String> STACKED = Set.of(
            "deputy prime minister",
            "minister of state",
            "prince",
            "sheikh",
            "general",
            "crown prince",
            "king",
            "deputy king",
            "cleric",
            "deputy crown prince",
            "first deputy prime minister",
            "second deputy prime minister");

    private final Scan scan;

    Titles(Scan scan) {
        this.scan = scan;
    }

    /** Whether the post stands before another post of the same person. */
    static boolean stacked(String post) {
        return STACKED.contains(post);
    }

    /** Past titles and ranks before a name: «السيد», «الأمير», «الفريق أول». */
    int past(int k) {
        while (scan.word(k)) {
            int end = k;
            for (Hit hit : scan.at(k)) {
                Entry e = hit.entry(Kind.TITLE, Kind.POST);
                if (e == null || e.kind() != Kind.TITLE && !stacked(e.id())) continue;
                if (hit.bare()
                        && !hit.is(Kind.PERSON)
                        && (scan.names.namable(hit.last())
                                || scan.names.titleAt(hit.last())
                                || e.kind() == Kind.TITLE)) {
                    end = hit.last();
                    break;
                }
            }
            if (end == k) return k;
            k = end;
        }
        return k;
    }
}
