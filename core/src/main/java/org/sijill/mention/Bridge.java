package org.sijill.mention;

import java.util.Set;
import org.sijill.base.Clitics;
import org.sijill.lexicon.Entry;
import org.sijill.lexicon.Entry.Kind;
import org.sijill.mention.Gazetteer.Hit;
import org.sijill.mention.Party.Sort;
import org.sijill.text.Function;
import org.sijill.text.Word;

/**
 * The way from a post to its holder's name over words that keep them apart: a field («لشؤون الطيران»), the body that the
 * post is held in («في مجلس الأمة»), a second and a third post of the same person. Where no name stands at the end of it
 * the phrase stays as it was.
 */
final class Bridge {
    /** Kinds of words that begin a phrase of their own, so that no field holds them. */
    private static final Set<Kind> OTHERS =
            Set.of(Kind.PERSON, Kind.POST, Kind.STATE, Kind.CAPITAL, Kind.SEAT, Kind.GROUP, Kind.TITLE, Kind.PEOPLE);

    /** Posts of a body, to whose name another may be joined on. */
    private static final Set<String> OF_BODIES =
            Set.of("head", "president", "director general", "chairman", "supervisor", "secretary-general");

    /** How far after a subject its object may begin. */
    private static final int OBJECT = 14;

    /** How many words a field may have. */
    private static final int FIELD = 7;

    private final Scan scan;
    private final Phrase head;

    Bridge(Scan scan, Phrase head) {
        this.scan = scan;
        this.head = head;
    }

    /** Gives the phrase the name at the other end, if one stands there. */
    void cross() {
        int from = head.last;
        int end = field(from);
        if (end > from && landed(end) || chained(from)) return;
        if (end == from || chained(end)) return;
        int further = field(end);
        if (further > end && !landed(further)) chained(further);
    }

    private boolean landed(int end) {
        int from = head.last;
        head.last = end;
        if (person(end)) new HolderName(head).take();
        if (head.name == null) head.last = from;
        return head.name != null;
    }

    /** Whether a title, a listed person or a plain given name stands at {@code k}. */
    private boolean person(int k) {
        if (!scan.word(k)) return false;
        for (Hit hit : scan.at(k)) if (hit.bare() && hit.entry(Kind.TITLE, Kind.PERSON) != null) return true;
        return scan.spotter.nameWords().plain(scan.letters(k)) && scan.parts.namable(k) || scan.names.led(k);
    }

    /** «رئيس ديوان المظالم رئيس مجلس القضاء الشيخ فلان»: a further post that brings the name. */
    private boolean chained(int k) {
        Phrase next = PostPhrase.at(scan, k, false);
        if (next == null || next.name == null || next.sort != Sort.POST) return false;
        boolean clash = head.code != null && next.code != null && !head.code.equals(next.code);
        if (clash || !alone(next)) return false;
        head.name = next.name;
        head.entity = next.entity;
        head.last = next.last;
        if (head.code == null) head.code = next.code;
        if (head.target == null) head.target = next.target;
        return true;
    }

    /** Whether both posts are one person's: the terms say so, or no verb before them could have two parties. */
    private boolean alone(Phrase next) {
        if (next.entity != null && head.post != null && scan.spotter.held(next.entity, head.post)) return true;
        return !scan.open(head.first) || another(next.last);
    }

    /** Whether after time and place a further party stands, whom the first one's act is done to. */
    private boolean another(int k) {
        for (int j = k; j < k + OBJECT && j < scan.tokens.size(); j++) {
            if (!scan.word(j)) continue;
            Word w = scan.words.get(j);
            if (w.is(Function.Sort.PREP_TIME) || scan.spotter.nameWords().time(w.word())) continue;
            if (w.finite() || w.is(Function.Sort.REL) || w.is(Function.Sort.COMP)) return false;
            boolean led = scan.word(j - 1) && scan.words.get(j - 1).isSmall();
            for (Hit hit : scan.at(j))
                if (!led && hit.cut().cost() == 0 && hit.entry(Kind.POST, Kind.TITLE) != null) return true;
        }
        return false;
    }

    /** One past a field or body that goes on from {@code k}, or {@code k}. */
    private int field(int k) {
        if (!scan.word(k) || head.anothers(k)) return k;
        if (scan.nouns.describes(k) || OF_BODIES.contains(String.valueOf(head.post)) && scan.nouns.joins(k))
            return Math.max(k, noun(k, scan.nouns.spelledDefinite(k - 1)));
        Word w = scan.words.get(k);
        boolean small = w.isSmall() && w.flags() == 0;
        if (small && !w.is(Function.Sort.PREP_FI) && !w.is(Function.Sort.PREP_ALA)) return k;
        int at = small ? k + 1 : k;
        if (!scan.word(at)) return k;
        for (Clitics.Cut cut : scan.words.get(at).cuts()) {
            boolean led = small ? cut.cost() == 0 : cut.has(Clitics.LI | Clitics.BI) && !cut.has(Clitics.AND);
            int end = led ? led(at, cut) : 0;
            if (end > at) return end;
        }
        return k;
    }

    private boolean definite(Clitics.Cut cut) {
        return cut.has(Clitics.ARTICLE) || scan.spotter.clitics().definite(cut.stem());
    }

    /** One past what a preposition leads to: after «ل» any noun with the article or «شؤون», elsewhere a body; 0 where neither stands. */
    private int led(int k, Clitics.Cut cut) {
        boolean li = cut.has(Clitics.LI);
        for (Hit hit : scan.at(k)) {
            if (hit.cut().flags() != cut.flags() && hit.cut().cost() != cut.cost()) continue;
            if (hit.is(Kind.ORGANISATION)) return noun(hit.last(), true);
            if (hit.is(Kind.STATE) && cut.has(Clitics.BI | Clitics.LI) && !scan.open(head.first)) return hit.last();
            if (hit.is(Kind.BODY) && (scan.parts.strange(hit.last()) || scan.titles.at(hit.last() + 1)))
                return hit.last() + 1;
            if (hit.is(Kind.BODY)) return noun(hit.last(), definite(cut) || scan.nouns.spelledDefinite(hit.last() - 1));
            for (Kind kind : OTHERS) if (hit.is(kind)) return 0;
        }
        if (cut.has(Clitics.BI | Clitics.LI) && scan.spotter.heads().place(cut.stem()) && scan.word(k + 1))
            for (Hit hit : scan.at(k + 1))
                if (hit.cut().cost() == 0 && hit.entry(Kind.PLACE, Kind.CAPITAL, Kind.STATE) != null)
                    return noun(hit.last(), true);
        boolean charged = cut.has(Clitics.BI) && scan.modifier(k - 1);
        boolean begins = li && scan.spotter.heads().is(cut.stem(), "field")
                || (li || charged) && definite(cut) && scan.nisbaAt(k) == null;
        return begins ? noun(k + 1, definite(cut)) : 0;
    }

    /** One past the words of a definite noun phrase that goes on at {@code k}; 0 where none ends. */
    private int noun(int k, boolean definite) {
        int end = definite ? k : 0;
        boolean closed = definite;
        for (int j = k; j < k + FIELD && scan.word(j); j++) {
            if (stops(j)) break;
            boolean the = scan.nouns.spelledDefinite(j);
            if (closed && !(the ? scan.nouns.describes(j) || scan.nisbaAt(j) != null : scan.nouns.joins(j))) break;
            closed = the;
            if (the) end = j + 1;
        }
        return end;
    }

    private boolean stops(int j) {
        Word w = scan.words.get(j);
        if (w.isSmall() || w.finite() || head.anothers(j)) return true;
        for (Hit hit : scan.at(j)) {
            Entry e = hit.entry(Kind.PERSON, Kind.POST, Kind.TITLE);
            if (e != null && hit.cut().cost() == 0) return true;
        }
        return scan.spotter.nameWords().plain(scan.letters(j));
    }
}
