package org.sijill.mention;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Entry;
import org.sijill.lexicon.Entry.Kind;
import org.sijill.mention.Gazetteer.Hit;
import org.sijill.mention.Party.Sort;

/** Reads a phrase that a post begins: its state and portfolio, a second post, its holder's name. */
final class PostPhrase {
    /** Ranks of birth, arms and learning, which beside a post tell less than it. */
    private static final Set<String> RANKS = Set.of("prince", "sheikh", "general", "cleric");

    /** Words for somebody in office that with the article mean one told of before. */
    private static final Set<String> POINTING = Set.of("diplomat", "official");

    private final Scan scan;
    private final Phrase phrase;

    PostPhrase(Phrase phrase) {
        this.phrase = phrase;
        scan = phrase.scan;
    }

    /** The post that begins at {@code k}, with its complement; where {@code nameless} holds without the name after it. */
    @Nullable
    static Phrase at(Scan scan, int k, boolean nameless) {
        for (Hit hit : scan.at(k)) {
            Entry e = hit.entry(Kind.POST);
            if (e == null || !hit.bare() || scan.noPost.reaches(k, hit) || scan.noPost.at(k, hit, e)) continue;
            Phrase p = new Phrase(scan, k, hit, e);
            if (nameless) new Complement(p).take(true);
            else new PostPhrase(p).complete();
            return p;
        }
        return null;
    }

    /** The phrase, which a post of the kind {@code e} begins. */
    Party of(Entry e) {
        phrase.sort = Sort.POST;
        phrase.post = Attached.post(phrase, e);
        if (!e.code().isEmpty()) phrase.code = e.code();
        String noun = scan.letters(phrase.first);
        phrase.plural = !e.id().endsWith("secretary-general")
                && !e.id().equals("mayor")
                && (noun.endsWith("\u0627\u0621") || noun.endsWith("\u0648\u0646") || noun.endsWith("\u064A\u0646"));
        phrase.nameless = e.construct() && e.words() > 1;
        if (Sides.dual(phrase, e) || Sides.ofBoth(phrase)) return Sides.of(phrase);
        int head = phrase.last;
        complete();
        if (e.id().equals("president") && e.words() == 1 && phrase.sort == Sort.POST && new Chair(scan).of(phrase))
            phrase.post = "head";
        if (POINTING.contains(e.id())
                && phrase.name == null
                && !phrase.plural
                && scan.words.get(phrase.first).definite()) phrase.entity = Linker.ECHO;
        if (phrase.code == null
                && phrase.name == null
                && phrase.entity == null
                && phrase.pronoun.isEmpty()
                && scan.groups.stateless(e.id(), head, phrase.last)) phrase.entity = Linker.NOBODYS;
        return phrase.party();
    }

    /** State, portfolio, a second post and the name after a post. */
    void complete() {
        if (new Attached(scan, phrase).deputise()) {
            new Complement(phrase).take(true);
        } else if (Attached.belongs(phrase.post) && new Attached(scan, phrase).join()) {
            if (phrase.name != null && Attached.KIN.equals(phrase.post)) new Apposition(phrase).take();
        } else if (Attached.KIN.equals(phrase.post)) {
            return;
        } else {
            new Complement(phrase).take(true);
        }
        if (phrase.sort == Sort.GROUP || phrase.sort == Sort.BODY || phrase.sort == Sort.SIDES) return;
        stack();
        new HolderName(phrase).take();
        if (phrase.name == null
                && phrase.post != null
                && !phrase.nameless
                && !phrase.plural
                && phrase.sort == Sort.POST) new Bridge(scan, phrase).cross();
        if (phrase.code == null && phrase.name != null && phrase.last < scan.tokens.size())
            new Complement(phrase).take(false);
        if (phrase.name != null) new Apposition(phrase).take();
    }

    /** «نائب رئيس مجلس الوزراء وزير الدفاع»: a second post of the same person. */
    private void stack() {
        String post = phrase.post;
        if (post == null || !Titles.stacked(post) || phrase.sort != Sort.POST) return;
        Phrase p = at(scan, phrase.last, false);
        if (p == null || phrase.code != null && p.code != null && !phrase.code.equals(p.code)) return;
        boolean rank = p.post != null && Titles.stacked(p.post);
        if (!rank && (post.equals("king") || p.name == null && p.last == p.first + 1)) return;
        if (!post.equals("crown prince")
                && !post.equals("deputy crown prince")
                && !RANKS.contains(String.valueOf(p.post))
                && !(post.equals("cleric") && phrase.code != null)) phrase.post = p.post;
        if (phrase.code == null) phrase.code = p.code;
        phrase.target = p.target;
        phrase.name = p.name;
        phrase.entity = p.entity;
        phrase.last = p.last;
    }
}
