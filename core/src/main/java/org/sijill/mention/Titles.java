package org.sijill.mention;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Entry;
import org.sijill.lexicon.Entry.Kind;
import org.sijill.mention.Gazetteer.Hit;

/** Titles, ranks, posts and nationalities that stand before a name, or before another post. */
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
                        && (scan.parts.namable(hit.last()) || at(hit.last()) || e.kind() == Kind.TITLE)) {
                    end = hit.last();
                    break;
                }
            }
            if (end == k) return k;
            k = end;
        }
        return k;
    }

    /** Whether a post, title or nationality of one word ends right before {@code i}. */
    boolean before(int i) {
        if (i == 0 || !scan.word(i - 1)) return false;
        for (Hit h : scan.at(i - 1))
            if (h.last() == i && (h.is(Kind.POST) || h.is(Kind.TITLE) || h.is(Kind.NISBA))) return true;
        return false;
    }

    /** Whether a title of one word stands at {@code k}: «السيد», «الأمير», «الشيخ». */
    boolean at(int k) {
        if (!scan.word(k)) return false;
        for (Hit hit : scan.at(k)) if (hit.bare() && hit.is(Kind.TITLE)) return true;
        return false;
    }

    /** Whether a title stands right before {@code i}, or a post that {@code e} held, or the nationality of {@code e}. */
    boolean called(int i, Entry e) {
        if (i == 0 || !scan.word(i - 1)) return false;
        for (Hit h : scan.at(i - 1)) {
            if (h.last() != i) continue;
            Entry post = h.entry(Kind.POST);
            Entry nisba = h.entry(Kind.NISBA);
            if (h.is(Kind.TITLE)
                    || post != null && scan.spotter.held(e.id(), post.id())
                    || nisba != null && nisba.code().equals(e.code())) return true;
        }
        return false;
    }

    /** «المشتبه به البوسني آلن كامدزيتشف»: the nationality of the noun right before a name, or null. */
    @Nullable
    String nationality(int i) {
        int k = i - 1;
        while (k > 0 && scan.modifier(k)) k--;
        if (k < 1 || !scan.word(k - 1) || !scan.words.get(k).definite()) return null;
        Entry nisba = scan.nisbaAt(k);
        boolean noun = scan.words.get(k - 1).definite() || scan.words.get(k - 1).isSmall();
        return nisba == null || !noun || scan.pastNisba(k) > i ? null : nisba.code();
    }
}
