package org.sijill.mention;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.base.Clitics;
import org.sijill.lexicon.Entry;
import org.sijill.lexicon.Entry.Kind;
import org.sijill.mention.Gazetteer.Hit;
import org.sijill.mention.Party.Sort;

/**
 * What is named after somebody: «جامعة الملك خالد», «مدينة الأمير سلطان الرياضية», «مطار … الحبيب بورقيبة الدولي». The name in
 * it is no person who acts. Heads are the words of class {@code named} and {@code town} in {@code lexicon/ar/heads.tsv}.
 */
final class Namesake {
    /** Titles and ranks of those after whom things are named, where they are listed as posts. */
    private static final Set<String> RANKS = Set.of("king", "prince", "sheikh", "cleric", "sultan", "emir");

    private final Scan scan;

    Namesake(Scan scan) {
        this.scan = scan;
    }

    /** The thing that begins at {@code i}, or null. */
    @Nullable
    Party of(int i) {
        for (Clitics.Cut cut : scan.words.get(i).cuts()) {
            if (cut.has(Clitics.WILL | Clitics.ARTICLE)
                    || scan.spotter.clitics().definite(cut.stem())) continue;
            String kind = scan.spotter.heads().kind(cut.stem());
            if (!kind.equals("named") && !kind.equals("town") || scan.his(i)) continue;
            int end = name(i + 1, kind.equals("named"));
            for (Hit hit : scan.at(i)) if (hit.last() >= end) return null;
            return end == i + 1 ? null : thing(i, described(end), cut.flags());
        }
        return null;
    }

    private @Nullable Party thing(int i, int end, int flags) {
        for (Hit hit : scan.at(i)) {
            Entry e = hit.entry(Kind.BODY);
            if (e == null || hit.last() > i + 1) continue;
            Phrase p = new Phrase(scan, i, end, Sort.BODY, flags);
            p.post = e.id();
            if (field(p.last)) p.last++;
            if (p.last > end) while (scan.word(p.last) && scan.nouns.describes(p.last)) p.last++;
            new Complement(p).take(false);
            return p.party();
        }
        return new Phrase(scan, i, end, Sort.PLACE, flags)
                .listed(Sort.PLACE, null)
                .unclear();
    }

    /** «… للعلوم»: a field under «ل». */
    private boolean field(int k) {
        if (!scan.word(k)) return false;
        for (Hit hit : scan.at(k)) if (hit.entry(Kind.GROUP, Kind.POST, Kind.STATE, Kind.BODY) != null) return false;
        return scan.nouns.under(k, 0);
    }

    /** One past the title and the name that begin at {@code k}, or {@code k}; without a title only where {@code bare} holds. */
    private int name(int k, boolean bare) {
        int at = k;
        while (scan.word(at) && title(at) > at) at = title(at);
        if (!scan.word(at) || at == k && !bare) return k;
        for (Hit hit : scan.at(at))
            if (hit.cut().cost() == 0 && hit.is(Kind.PERSON) && hit.last() > at + 1)
                return scan.names.lineage.beyond(hit.last(), at);
        if (at == k && !scan.spotter.nameWords().plain(scan.letters(at))) return k;
        int end = scan.names.titled(at);
        return end == at || at == k && end < at + 2 ? k : end;
    }

    private int title(int k) {
        for (Hit hit : scan.at(k)) {
            Entry post = hit.entry(Kind.POST);
            boolean rank = post != null
                    && RANKS.contains(post.id())
                    && scan.words.get(k).definite();
            if (hit.bare() && (rank || hit.is(Kind.TITLE))) return hit.last();
        }
        return k;
    }

    /** «… الدولي», «… التخصصي»: one past the adjectives after the name. */
    private int described(int k) {
        int end = k;
        while (end < k + 2
                && scan.word(end)
                && scan.words.get(end).definite()
                && (scan.modifier(end)
                        || scan.letters(end).endsWith("\u064A")
                        || scan.letters(end).endsWith("\u064A\u0647"))
                && scan.nisbaAt(end) == null
                && scan.at(end).stream().noneMatch(h -> h.is(Kind.POST))) end++;
        return end;
    }
}
