package org.sijill.mention;

import org.jspecify.annotations.Nullable;
import org.sijill.base.Clitics;
import org.sijill.lexicon.Entry.Kind;
import org.sijill.mention.Gazetteer.Hit;
import org.sijill.mention.Party.Sort;
import org.sijill.text.Token;

/**
 * Reads names of people that nobody listed: after a title any words that can be a name, elsewhere a given name with what
 * follows it. A name ends before a common word, a nationality, a post, a place or a mark.
 */
final class NameReader {
    private static final int LONGEST = 7;
    private final Scan scan;
    private final NameWords lore;
    private final NamePart parts;
    private final NameEnd ends;
    private final LoneName lone;
    final EasternName eastern;
    final Lineage lineage;

    NameReader(Scan scan) {
        this.scan = scan;
        lore = scan.spotter.nameWords();
        parts = scan.parts;
        ends = new NameEnd(scan);
        lone = new LoneName(scan);
        eastern = new EasternName(scan);
        lineage = new Lineage(scan, this);
    }

    /** A person whose name begins at {@code i} without a title: a given name and at least one word more. */
    @Nullable
    Party free(int i) {
        if (blessing(i) || scan.nunated(i)) return null;
        if (scan.words.get(i).isSmall() && !parts.yaa(i)) return null;
        for (Clitics.Cut cut : scan.words.get(i).cuts()) {
            if (cut.has(Clitics.WILL | Clitics.ARTICLE | Clitics.KA)) continue;
            boolean given = lore.given(cut.stem());
            boolean joint = lore.joint(cut.stem()) && cut.stem().length() > 2;
            if (cut.cost() > 0 && !joint && spoiled(i, cut)) continue;
            int far = eastern.end(i, cut.stem());
            if (far > i + 1) return plainly(i, far, cut);
            if (!given
                    && !joint
                    && !(cut.cost() == 0
                            && scan.words.get(i).cuts().size() == 1
                            && parts.strange(i)
                            && !scan.tokens.get(i).marbuta()
                            && !lore.frequent(scan.letters(i))
                            && (listedNext(i + 1) || explained(i)))) continue;
            if (cut.cost() == 0 && (joint && lone.born(i) || lone.under(i))) continue;
            int end = extend(i + 1, i);
            if (lore.month(cut.stem())
                    && scan.word(i + 1)
                    && scan.words.get(i + 1).definite()) continue;
            if (end < i + 2 && cut.cost() == 0 && (lone.stands(i) || given && aged(i + 1))) return alone(i, cut);
            if (end < i + 2) continue;
            boolean doubtful =
                    lore.common(cut.stem()) || !scan.words.get(i).forms().isEmpty() || !given;
            boolean sure = certain(i + 1, end) || aged(end);
            if (doubtful && !sure && !parts.byname(i + 1) && !explained(i)) continue;
            if (!doubtful
                    && end == i + 2
                    && !sure
                    && !parts.strange(i + 1)
                    && !lore.plain(cut.stem())
                    && !(scan.words.get(i + 1).definite() && parts.unknown(i + 1))) continue;
            return plainly(i, end, cut);
        }
        return null;
    }

    private Party plainly(int i, int end, Clitics.Cut cut) {
        Phrase p = new Phrase(scan, i, end, Sort.PERSON, cut.flags());
        p.name = p.text(i, end);
        if (cut.cost() == 0) p.code = scan.titles.nationality(i);
        new Apposition(p).take();
        return p.party();
    }

    private Party alone(int i, Clitics.Cut cut) {
        Phrase p = new Phrase(scan, i, i + 1, Sort.PERSON, cut.flags());
        p.name = p.text(i, i + 1);
        return p.party();
    }

    /** «بيان», «وطالب»: a common word whose first letter only looks like a clitic before a name. */
    private boolean spoiled(int i, Clitics.Cut cut) {
        if (lore.plain(cut.stem()) || !lore.common(scan.letters(i))) return false;
        return cut.has(Clitics.BI | Clitics.LI) || !scan.words.get(i).forms().isEmpty();
    }

    /** «(49 عاما)»: a number in brackets after a name is an age. */
    private boolean aged(int k) {
        return k + 1 < scan.tokens.size()
                && scan.tokens.get(k).isMark('(')
                && scan.tokens.get(k + 1).kind() == Token.Kind.NUMBER;
    }

    /** «خيرت كابالاري، المدير الإقليمي …»: two or three words that mean nothing, then a comma and a definite post. */
    private boolean explained(int i) {
        int end = i + 1;
        while (end < i + 3 && parts.strange(end)) end++;
        if (end < i + 2 || !scan.isComma(end) || !scan.word(end + 1)) return false;
        for (Hit h : scan.at(end + 1))
            if (h.bare() && h.is(Kind.POST))
                return scan.words.get(end + 1).definite()
                        || scan.word(h.last()) && scan.words.get(h.last()).definite();
        return false;
    }

    private boolean listedNext(int k) {
        if (!parts.namable(k)) return false;
        for (Hit h : scan.at(k - 1)) if (h.cut().cost() == 0 && h.is(Kind.SURNAME)) return false;
        for (Hit h : scan.at(k))
            if (h.cut().cost() == 0
                    && h.is(Kind.SURNAME)
                    && !scan.letters(k - 1).endsWith("\u0647\u0627")
                    && !scan.letters(k - 1).endsWith("\u0647")) return true;
        String before = scan.letters(k - 1);
        boolean noun = before.endsWith("\u0647") || before.endsWith("\u0647\u0627") || before.endsWith("\u0647\u0645");
        return lore.part(scan.letters(k))
                && (!lore.given(scan.letters(k)) || !noun && lore.plain(scan.letters(k)))
                && !lore.common(scan.letters(k))
                && scan.words.get(k).forms().isEmpty();
    }

    /** Whether some word from..to is a part of listed names and nothing else. */
    private boolean certain(int from, int to) {
        for (int k = from; k < to; k++)
            if (scan.word(k) && lore.part(scan.letters(k)) && !lore.common(scan.letters(k)) && scan.nisbaAt(k) == null)
                return true;
        return false;
    }

    /** «رحمه الله», «رسول الله», «بفضل الله»: God's name after a word that makes no name with it. */
    boolean blessing(int k) {
        if (!scan.word(k + 1) || !lore.divine(scan.letters(k + 1)) || parts.stem(k, lore::joint)) return false;
        if (!parts.stem(k, w -> lore.first(w, scan.letters(k + 1)))) return true;
        boolean within = k > 0 && (parts.namable(k - 1) || scan.titles.before(k));
        return !within && !(scan.word(k + 2) && (lore.joint(scan.letters(k + 2)) || lore.plain(scan.letters(k + 2))));
    }

    /** One past the last word of a name after a title that begins at {@code k}; {@code k} where none does. */
    int titled(int k) {
        if (led(k)) return extend(k + 1, k);
        if (described(k)) return k;
        int far = scan.word(k) ? eastern.end(k, scan.letters(k)) : k;
        if (far > k + 1) return far;
        if (!parts.namable(k) || scan.words.get(k).definite() && !lore.part(scan.letters(k))) return k;
        return closed(extend(k + 1, k), k);
    }

    /** «الزعيم الشيشاني أحمد …»: a definite word in -ī before a plain given name describes the title. */
    boolean described(int k) {
        return scan.word(k + 1)
                && scan.words.get(k).definite()
                && scan.letters(k).endsWith("\u064A")
                && scan.letters(k).length() > 5
                && lore.plain(scan.letters(k + 1))
                && parts.namable(k + 2);
    }

    /** «الدكتور السويد»: one past a state's name of one word with the article, which after a person's title is his own. */
    int likeState(int k) {
        if (!scan.word(k) || !scan.words.get(k).definite()) return k;
        for (Hit hit : scan.at(k))
            if (hit.bare() && hit.is(Kind.STATE)) return hit.last() == k + 1 && !hit.is(Kind.NISBA) ? k + 1 : k;
        return k;
    }

    /** «وزير النقل كفاح حسن جبار»: a common noun before two words of a name begins it. */
    boolean led(int k) {
        return scan.word(k + 2)
                && !scan.words.get(k).isSmall()
                && !scan.words.get(k).verbal()
                && !scan.words.get(k).definite()
                && lore.given(scan.letters(k))
                && scan.adjoining(k + 1)
                && lore.plain(scan.letters(k + 1))
                && parts.namable(k + 2);
    }

    /** «الدكتور مشاري النعيم.»: one past a common word with the article that closes a titled name of one word before a mark. */
    int closed(int end, int first) {
        boolean surname = end == first + 1
                && lore.plain(scan.letters(first))
                && scan.word(end)
                && scan.words.get(end).definite()
                && (end + 1 == scan.tokens.size() || !scan.word(end + 1))
                && !scan.letters(end).endsWith("\u0647")
                && !scan.words.get(end).isSmall()
                && !lore.time(scan.letters(end))
                && !parts.several(end)
                && !scan.modifier(end)
                && scan.at(end).isEmpty();
        return surname ? end + 1 : end;
    }

    /** One past the last word of the name that began at {@code first} and may go on at {@code k}. */
    int extend(int k, int first) {
        int end = k == first + 1 ? Math.max(k, eastern.end(first, scan.letters(first))) : k;
        if (end > k) return end;
        int joints = 0;
        while (end - first - joints < LONGEST) {
            int at = end < scan.tokens.size() && Gazetteer.joins(scan.tokens, end) ? end + 1 : end;
            if (!scan.word(at) || at == end && !scan.tokens.get(at).spaced()) break;
            if (!parts.namable(at) && !tiny(at, first) || ends.post(at)) break;
            if (end > first + 1 && (ends.another(at) || ends.day(at) || end == k && ends.host(first, k))) break;
            if (lore.joint(scan.letters(at))) joints++;
            end = at + 1;
        }
        while (end > k && lore.joint(scan.letters(end - 1))) end--;
        return lineage.closed(end, first) ? end + 1 : end;
    }

    /** «كيم جين سو»: a third word of two letters that means nothing. */
    private boolean tiny(int k, int first) {
        return k == first + 2
                && scan.word(k)
                && scan.letters(k).length() == 2
                && !scan.words.get(k).isSmall()
                && scan.words.get(k).forms().isEmpty()
                && scan.at(k).isEmpty()
                && !lore.frequent(scan.letters(k))
                && !scan.words.get(k - 1).definite()
                && !lore.plain(scan.letters(first))
                && (parts.strange(k - 1) || parts.strange(first));
    }
}
