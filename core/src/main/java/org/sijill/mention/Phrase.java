package org.sijill.mention;

import org.jspecify.annotations.Nullable;
import org.sijill.base.Clitics;
import org.sijill.lexicon.Entry;
import org.sijill.lexicon.Entry.Kind;
import org.sijill.mention.Gazetteer.Hit;
import org.sijill.mention.Party.Sort;

/** A phrase while it is read: how far it goes so far, what it names, and what is known of it. */
final class Phrase {
    final Scan scan;
    final int first;
    int last;
    Sort sort;
    final int flags;
    String pronoun = "";

    @Nullable
    String code;

    @Nullable
    String post;

    @Nullable
    String name;

    @Nullable
    String entity;

    @Nullable
    String target;

    boolean plural;

    /** whether the name that follows a post is somebody else's: «مستشارو الرئيس فلان» */
    boolean nameless;

    /** whether the head took in a genitive that nobody listed */
    boolean titled;

    /** whether words that nobody listed lie between the head and what says whose it is */
    boolean strayed;

    /** the listed place that an unlisted phrase turned out to name */
    @Nullable
    Entry placed;

    Phrase(Scan scan, int first, int last, Sort sort, int flags) {
        this.scan = scan;
        this.first = first;
        this.last = last;
        this.sort = sort;
        this.flags = flags;
    }

    /** A post that begins at {@code first}, without what follows it. */
    Phrase(Scan scan, int first, Hit hit, Entry held) {
        this(scan, first, hit.last(), Sort.POST, 0);
        post = held.id();
        if (!held.code().isEmpty()) code = held.code();
    }

    Party party() {
        return new Party(
                first,
                last,
                scan.span(first, cutLength(), last),
                sort,
                code,
                post,
                name,
                entity,
                flags,
                pronoun,
                target,
                plural,
                Holders.none(this),
                Party.By.SAID);
    }

    /** Clitics of one letter before the word are not part of the phrase. */
    private int cutLength() {
        int n = Integer.bitCount(flags & (Clitics.AND | Clitics.SO | Clitics.BI | Clitics.KA | Clitics.LI));
        return Math.min(n, scan.tokens.get(first).word().length() - 1);
    }

    String text(int from, int to) {
        return scan.span(from, from == first ? cutLength() : 0, to).of(scan.text);
    }

    /** Whether the phrase took in a genitive that nobody listed. */
    boolean unlisted() {
        return titled || strayed && !scan.words.get(first).definite();
    }

    /** The phrase as what the entry names; adjectives and nationalities after an organisation or a movement belong to it. */
    Party listed(Sort sort, @Nullable Entry e) {
        this.sort = sort;
        if (e == null) return party();
        code = e.code().isEmpty() ? null : e.code();
        entity = e.id();
        if (sort == Sort.ORGANISATION || sort == Sort.MOVEMENT)
            while (scan.nisbaAt(last) != null || scan.modifier(last)) last = Math.max(last + 1, scan.pastNisba(last));
        return party();
    }

    /** «الزعيم الكوري الشمالي والرئيس الأميركي»: after a state, or with a rank, a post joined on is another's. */
    boolean anothers(int k) {
        for (Hit hit : scan.at(k)) {
            Entry e = hit.entry(Kind.POST);
            if (e == null || !hit.cut().has(Clitics.AND) || !scan.words.get(k).definite()) continue;
            if (code != null || e.id().equals("general")) return true;
        }
        return false;
    }
}
