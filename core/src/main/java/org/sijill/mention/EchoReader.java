package org.sijill.mention;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.base.Clitics;
import org.sijill.lexicon.Entry.Kind;
import org.sijill.mention.Gazetteer.Hit;
import org.sijill.mention.Party.Sort;
import org.sijill.text.Function;
import org.sijill.text.Token;
import org.sijill.text.Word;

/** Reads a word that on this page calls somebody named in full elsewhere: a last name, or the first word of an organisation's name. */
final class EchoReader {
    private final Scan scan;
    private final Set<String> echoes;
    private final PlaceReader places;

    /** @param echoes the folded words that call somebody so ({@link Linker#surnames}) */
    EchoReader(Scan scan, Set<String> echoes, PlaceReader places) {
        this.scan = scan;
        this.echoes = echoes;
        this.places = places;
    }

    /** The phrase of the word {@code w} at {@code i}, of which the who's-who has {@code found}; null where it calls nobody. */
    @Nullable
    Party of(int i, Word w, List<Hit> found) {
        if (echoes.isEmpty() || scan.names.blessing(i)) return null;
        for (Clitics.Cut c : w.cuts()) {
            if (scan.word(i + 1)
                    && scan.spotter.nameWords().joint(c.stem())
                    && echoes.contains(c.stem() + " " + scan.letters(i + 1))) return person(i, i + 2, c);
            if (scan.names.eastern.end(i, c.stem()) > i + 1) return scan.names.free(i);
            String called = scan.spotter.called(c);
            if (c.has(Clitics.WILL | Clitics.KA) || !echoes.contains(called)) continue;
            if (scan.spotter.heads().contains(called)) {
                boolean branded = branded(i + 1, called);
                if (!branded
                        && i + 1 < scan.tokens.size()
                        && (scan.nisbaAt(described(i + 1)) != null || adherentAt(i + 1) || scan.nouns.thing(i + 1)))
                    return null;
                Phrase p = new Phrase(scan, i, branded ? i + 2 : i + 1, Sort.ORGANISATION, c.flags());
                p.entity = Linker.ECHO + called;
                return p.party();
            }
            if (c.has(Clitics.ARTICLE)
                    || !found.isEmpty() && sited(i, found.getFirst())
                    || scan.names.lineage.housed(i)) continue;
            boolean other = scan.spotter.nameWords().common(c.stem()) && !subject(i, c) && !undated(i, c)
                    || scan.spotter.nameWords().month(c.stem())
                    || scan.nisbaAt(i) != null && !acts(i, c);
            if (other && !scan.titles.before(i) && !(scan.spotter.clitics().definite(c.stem()) && scan.nouns.fresh(i)))
                continue;
            if (!found.isEmpty() && found.getFirst().entry(Kind.POST, Kind.TITLE) != null) return null;
            return person(i, i + 1, c);
        }
        return null;
    }

    /** «وقال سلام»: what stands right after a verb of saying is who says it, though it is a noun too. */
    private boolean subject(int i, Clitics.Cut c) {
        return c.cost() == 0
                && scan.word(i - 1)
                && !scan.nunated(i)
                && !scan.words.get(i - 1).forms().isEmpty()
                && scan.words.get(i - 1).forms().stream().allMatch(f -> f.finite() && scan.spotter.says(f.lemma()));
    }

    /** «أعلن روس القرار»: a nationality without article right after a finite verb of one, whose subject no plural is. */
    private boolean acts(int i, Clitics.Cut c) {
        return c.cost() == 0
                && scan.word(i - 1)
                && !scan.nunated(i)
                && scan.words.get(i - 1).finite();
    }

    /** «خطة ماي للانسحاب»: a word for a time with nothing about it that dates. */
    private boolean undated(int i, Clitics.Cut c) {
        NameWords lore = scan.spotter.nameWords();
        if (!lore.time(c.stem()) || lore.month(c.stem()) || c.cost() > 0 && !c.has(Clitics.LI)) return false;
        return scan.word(i - 1) && !dates(i - 1) && !(i + 1 < scan.tokens.size() && datedBy(i + 1));
    }

    private boolean dates(int k) {
        Word w = scan.words.get(k);
        return scan.spotter.nameWords().time(scan.letters(k))
                || scan.spotter.nameWords().number(scan.letters(k))
                || w.is(Function.Sort.PREP_FI)
                || w.is(Function.Sort.PREP_MIN)
                || w.is(Function.Sort.PREP_ILA)
                || w.is(Function.Sort.PREP_TIME);
    }

    private boolean datedBy(int k) {
        Token t = scan.tokens.get(k);
        if (t.kind() == Token.Kind.NUMBER || t.isMark('/') || t.isMark('(')) return true;
        return scan.word(k) && scan.nouns.spelledDefinite(k);
    }

    private Party person(int i, int to, Clitics.Cut c) {
        Phrase p = new Phrase(scan, i, to, Sort.PERSON, c.flags());
        p.name = p.text(i, p.last);
        new Apposition(p).take();
        return p.party();
    }

    /** «التنظيم المتطرف»: an adjective by which an armed movement is called. */
    private boolean branded(int k, String head) {
        return scan.adjoining(k)
                && scan.spotter.heads().movement(head)
                && scan.tokens.get(k).marbuta() == head.endsWith("\u0647")
                && scan.spotter.clitics().definite(scan.letters(k))
                && scan.spotter.heads().is(scan.spotter.clitics().bare(scan.letters(k)), "branded");
    }

    /** «الوكالة الحكومية التركية»: one past the adjectives at {@code k}. */
    private int described(int k) {
        int end = k;
        while (scan.modifier(end)) end++;
        return end;
    }

    private boolean adherentAt(int k) {
        for (Hit h : scan.at(k)) if (h.is(Kind.ADHERENT) && h.bare() && !scan.groups.pluralPerson(k)) return true;
        return false;
    }

    /** Whether the word is a state or place here rather than a last name. */
    private boolean sited(int i, Hit hit) {
        return hit.is(Kind.STATE) || hit.is(Kind.PLACE) && !hit.is(Kind.SURNAME) && places.located(i, hit);
    }
}
