package org.sijill.mention;

import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sijill.base.Clitics;
import org.sijill.lexicon.Entry;
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
    private static final Set<Kind> NO_NAME = Set.of(
            Kind.NISBA,
            Kind.POST,
            Kind.BODY,
            Kind.GROUP,
            Kind.STATE,
            Kind.CAPITAL,
            Kind.ORGANISATION,
            Kind.MOVEMENT,
            Kind.ADHERENT,
            Kind.SEAT,
            Kind.PEOPLE,
            Kind.TITLE);

    /** Pronouns of the third person and of several: they look like the end of no name. */
    private static final Set<String> THEIRS =
            Set.of("\u0647", "\u0647\u0627", "\u0647\u0645", "\u0647\u0645\u0627", "\u0647\u0646", "\u0646\u0627");

    private final Scan scan;
    private final NameWords lore;
    private final NameEnd ends;
    private final LoneName lone;
    final EasternName eastern;
    final Lineage lineage;

    NameReader(Scan scan) {
        this.scan = scan;
        lore = scan.spotter.nameWords();
        ends = new NameEnd(scan);
        lone = new LoneName(scan, this);
        eastern = new EasternName(scan, this);
        lineage = new Lineage(scan, this);
    }

    /** A person whose name begins at {@code i} without a title: a given name and at least one word more. */
    @Nullable
    Party free(int i) {
        if (blessing(i) || scan.nunated(i)) return null;
        if (scan.words.get(i).isSmall() && !yaa(i)) return null;
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
                            && strange(i)
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
            if (doubtful && !sure && !byname(i + 1) && !explained(i)) continue;
            if (!doubtful
                    && end == i + 2
                    && !sure
                    && !strange(i + 1)
                    && !lore.plain(cut.stem())
                    && !(scan.words.get(i + 1).definite() && unknown(i + 1))) continue;
            return plainly(i, end, cut);
        }
        return null;
    }

    private Party plainly(int i, int end, Clitics.Cut cut) {
        Phrase p = new Phrase(scan, i, end, Sort.PERSON, cut.flags());
        p.name = p.text(i, end);
        if (cut.cost() == 0) p.code = nationality(i);
        new Apposition(p).take();
        return p.party();
    }

    /** «بيان», «وطالب»: a common word whose first letter only looks like a clitic before a name. */
    private boolean spoiled(int i, Clitics.Cut cut) {
        if (lore.plain(cut.stem()) || !lore.common(scan.letters(i))) return false;
        return cut.has(Clitics.BI | Clitics.LI) || !scan.words.get(i).forms().isEmpty();
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

    /** «رحمه الله», «رسول الله», «بفضل الله»: God's name after a word that makes no name with it. */
    boolean blessing(int k) {
        if (!scan.word(k + 1) || !lore.divine(scan.letters(k + 1)) || stem(k, lore::joint)) return false;
        if (!stem(k, w -> lore.first(w, scan.letters(k + 1)))) return true;
        boolean within = k > 0 && (namable(k - 1) || titleBefore(k));
        return !within && !(scan.word(k + 2) && (lore.joint(scan.letters(k + 2)) || lore.plain(scan.letters(k + 2))));
    }

    /** Whether the word, or what is left of it without a conjunction or preposition, is such a one. */
    boolean stem(int k, Predicate<String> such) {
        if (k < 0 || !scan.word(k)) return false;
        for (Clitics.Cut c : scan.words.get(k).cuts())
            if (!c.has(Clitics.WILL | Clitics.ARTICLE | Clitics.KA) && such.test(c.stem())) return true;
        return false;
    }

    /** Whether the word ends in a dotted yaa, as «علي» does and «على» does not. */
    private boolean yaa(int k) {
        return scan.text.charAt(scan.tokens.get(k).span().to() - 1) == '\u064A';
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
        while (end < i + 3 && strange(end)) end++;
        if (end < i + 2 || !scan.isComma(end) || !scan.word(end + 1)) return false;
        for (Hit h : scan.at(end + 1))
            if (h.bare() && h.is(Kind.POST))
                return scan.words.get(end + 1).definite()
                        || scan.word(h.last()) && scan.words.get(h.last()).definite();
        return false;
    }

    /** A definite word in -ī that means nothing else: a family's name. */
    boolean byname(int k) {
        return unknown(k) && scan.words.get(k).definite() && scan.letters(k).endsWith("\u064A");
    }

    private Party alone(int i, Clitics.Cut cut) {
        Phrase p = new Phrase(scan, i, i + 1, Sort.PERSON, cut.flags());
        p.name = p.text(i, i + 1);
        return p.party();
    }

    boolean strange(int k) {
        return scan.word(k)
                && !lore.joint(scan.letters(k))
                && scan.letters(k).length() > 2
                && !scan.words.get(k).definite()
                && unknown(k);
    }

    private boolean listedNext(int k) {
        if (!namable(k)) return false;
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

    /** One past the last word of a name after a title that begins at {@code k}; {@code k} where none does. */
    int titled(int k) {
        if (led(k)) return extend(k + 1, k);
        if (described(k)) return k;
        if (!namable(k) || scan.words.get(k).definite() && !lore.part(scan.letters(k))) return k;
        return closed(extend(k + 1, k), k);
    }

    /** «الزعيم الشيشاني أحمد …»: a definite word in -ī before a plain given name describes the title. */
    boolean described(int k) {
        return scan.word(k + 1)
                && scan.words.get(k).definite()
                && scan.letters(k).endsWith("\u064A")
                && scan.letters(k).length() > 5
                && lore.plain(scan.letters(k + 1))
                && namable(k + 2);
    }

    /** «الدكتور السويد»: one past a state's name of one word with the article, which after a person's title is his own. */
    int likeState(int k) {
        if (!scan.word(k) || !scan.words.get(k).definite()) return k;
        for (Hit hit : scan.at(k)) if (hit.bare() && hit.is(Kind.STATE)) return hit.last() == k + 1 ? k + 1 : k;
        return k;
    }

    /** «وزير النقل كفاح حسن جبار»: a common noun before two words of a name begins it. */
    boolean led(int k) {
        return scan.word(k + 2)
                && !scan.words.get(k).isSmall()
                && !scan.words.get(k).verbal()
                && !scan.words.get(k).definite()
                && lore.given(scan.letters(k))
                && adjoining(k + 1)
                && lore.plain(scan.letters(k + 1))
                && namable(k + 2);
    }

    boolean adjoining(int k) {
        return scan.word(k) && scan.tokens.get(k).spaced();
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
                && !several(end)
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
            if (!namable(at) && !tiny(at, first) || ends.post(at)) break;
            if (end > first + 1 && (ends.another(at) || ends.day(at) || end == k && ends.host(first, k))) break;
            if (lore.joint(scan.letters(at))) joints++;
            end = at + 1;
        }
        while (end > k && lore.joint(scan.letters(end - 1))) end--;
        return lineage.closed(end, first) ? end + 1 : end;
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
                && (strange(k - 1) || strange(first));
    }

    /** Whether the word can stand in a name. */
    boolean namable(int k) {
        if (!scan.word(k)) return false;
        String w = scan.letters(k);
        if (lore.joint(w)) return true;
        if (lore.second(w)) return seconded(k);
        if (scan.word(k + 1) && lore.second(scan.letters(k + 1))) return lore.first(w, scan.letters(k + 1));
        if (owned(k)) return false;
        if (afterJoint(k)) return (!scan.words.get(k).isSmall() || lore.given(w) && yaa(k)) && w.length() > 2;
        if (scan.words.get(k).isSmall()) return lore.given(w) && yaa(k);
        if (lore.family(w) && stem(k - 1, lore::plain)) return true;
        if (scan.words.get(k).definite() && (scan.nisbaAt(k) != null || byFaith(k))) return family(k, w);
        if (lore.part(w))
            return !lore.common(w) || lore.given(w) && !scan.words.get(k).verbal();
        return unknown(k);
    }

    /** «نصر الله», «عبد الله»: whether the word before wants the second half of a name. */
    private boolean seconded(int k) {
        return afterJoint(k) || stem(k - 1, w -> lore.first(w, scan.letters(k)));
    }

    /** What stands after «عبد», «أبو», «بن» is part of the name, whatever else it may mean. */
    private boolean afterJoint(int k) {
        return k > 0
                && scan.word(k - 1)
                && lore.joint(scan.letters(k - 1))
                && scan.letters(k - 1).length() > 1;
    }

    /** «محمود المصري»: a nationality is a family name right after a plain given name, or where it is a listed part of names after several words. */
    private boolean family(int k, String w) {
        boolean masculine = w.charAt(w.length() - 1) == '\u064A';
        return masculine
                && k > 0
                && scan.word(k - 1)
                && (lore.joint(scan.letters(k - 1)) || stem(k - 1, p -> lore.given(p) && !lore.common(p)));
    }

    /** «الصوفي»: a word in -ī for one of a creed or trade. */
    private boolean byFaith(int k) {
        if (!scan.letters(k).endsWith("\u064A") || scan.modifier(k)) return false;
        for (Hit h : scan.at(k))
            if (h.last() == k + 1 && h.entry(Kind.GROUP, Kind.ADHERENT) != null) return !h.is(Kind.POST);
        return false;
    }

    /** «باسمه», «على رأسها»: a common word with somebody's pronoun on it is no name, whatever it folds into. */
    private boolean owned(int k) {
        String w = scan.letters(k);
        if (scan.tokens.get(k).marbuta() || lore.plain(w)) return false;
        for (Clitics.Cut c : scan.words.get(k).cuts())
            for (Clitics.Cut after : scan.spotter.clitics().after(c))
                if (THEIRS.contains(after.pronoun())
                        && after.stem().length() > 2
                        && !scan.spotter.clitics().definite(after.stem())
                        && lore.common(after.stem())) return true;
        return false;
    }

    /** «المشرعين»: a definite sound plural. */
    boolean several(int k) {
        String w = scan.letters(k);
        return scan.words.get(k).definite()
                && w.length() > 6
                && (w.endsWith("\u064A\u0646") || w.endsWith("\u0648\u0646") || w.endsWith("\u0627\u062A"));
    }

    private boolean unknown(int k) {
        String w = scan.letters(k);
        if (w.length() < 3
                || several(k) && !(k > 0 && scan.word(k - 1) && lore.given(scan.letters(k - 1)))
                || w.charAt(0) == '\u0648' && !lone.waw(k)
                || lone.his(k)
                || scan.words.get(k).isSmall()
                || !scan.words.get(k).forms().isEmpty()) return false;
        if (k > 0
                && !scan.words.get(k).definite()
                && lore.common(w.substring(0, w.length() - 1))
                && w.charAt(w.length() - 1) == scan.spotter.clitics().alef()) return false;
        for (Clitics.Cut c : scan.words.get(k).cuts())
            if (lore.common(c.stem()) || c.has(Clitics.AND | Clitics.LI) && lore.part(c.stem())) return false;
        for (Hit hit : scan.at(k))
            for (Kind kind : NO_NAME) if (hit.is(kind) && (hit.cut().cost() == 0 || hit.last() == k + 1)) return false;
        return true;
    }

    /** Whether a post, title or nationality of one word ends right before {@code i}. */
    boolean titleBefore(int i) {
        if (i == 0 || !scan.word(i - 1)) return false;
        for (Hit h : scan.at(i - 1))
            if (h.last() == i && (h.is(Kind.POST) || h.is(Kind.TITLE) || h.is(Kind.NISBA))) return true;
        return false;
    }

    /** Whether a title of one word stands at {@code k}: «السيد», «الأمير», «الشيخ». */
    boolean titleAt(int k) {
        if (!scan.word(k)) return false;
        for (Hit hit : scan.at(k)) if (hit.bare() && hit.is(Kind.TITLE)) return true;
        return false;
    }
}
