package org.sijill.mention;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.base.Clitics;
import org.sijill.lexicon.Entry;
import org.sijill.lexicon.Entry.Kind;
import org.sijill.mention.Gazetteer.Hit;
import org.sijill.mention.Party.Sort;
import org.sijill.text.Token;

/** Builds one phrase from its head on: what follows the head, the name, and what stands in apposition. */
final class Phrase extends Complement {
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

    /** Ranks of birth, arms and learning, which beside a post tell less than it. */
    private static final Set<String> RANKS = Set.of("prince", "sheikh", "general", "cleric");

    /** Words for somebody in office that with the article mean one told of before. */
    private static final Set<String> POINTING = Set.of("diplomat", "official");

    private static final Set<String> DUAL = Set.of(
            "minister",
            "president",
            "prime minister",
            "foreign minister",
            "defence minister",
            "king",
            "movement leader",
            "interior minister");

    /** whether a name that follows is somebody else's: «مستشارو الرئيس فلان» */
    private boolean nameless;

    Phrase(Scan scan, int first, int last, Sort sort, int flags) {
        super(scan, first, last, sort, flags);
    }

    /** A post that begins at {@code first}, without what follows it. */
    Phrase(Scan scan, int first, Hit hit, Entry held) {
        this(scan, first, hit.last(), Sort.POST, 0);
        post = held.id();
        if (!held.code().isEmpty()) code = held.code();
    }

    Party listed(Sort sort, @Nullable Entry e) {
        this.sort = sort;
        if (e == null) return party();
        code = e.code().isEmpty() ? null : e.code();
        entity = e.id();
        if (sort == Sort.ORGANISATION || sort == Sort.MOVEMENT)
            while (scan.nisbaAt(last) != null || scan.modifier(last)) last = Math.max(last + 1, scan.pastNisba(last));
        return party();
    }

    /** A name that places in several states share waits for the page to decide; a nationality after it decides at once. */
    Party place(Hit hit, Entry e) {
        Entry nisba = scan.nisbaAt(last);
        StringBuilder ids = new StringBuilder(e.id());
        Entry meant = e;
        for (Entry other : hit.entries()) {
            if (other.kind() != Kind.PLACE) continue;
            if (nisba != null && other.code().equals(nisba.code())) meant = other;
            if (!other.code().equals(e.code())) ids.append('|').append(other.id());
        }
        if (nisba != null && meant.code().equals(nisba.code())) return listed(Sort.PLACE, meant);
        Party p = listed(Sort.PLACE, e);
        return ids.indexOf("|") < 0 ? p : p.link(Sort.PLACE, null, ids.toString());
    }

    /** A movement; where several are so called («الجبهة الشعبية») all are kept until the page decides. */
    Party movement(Hit hit, Entry e) {
        Party p = listed(Sort.MOVEMENT, e);
        String codes = codes(hit, e);
        if (codes.equals(e.code())) return p;
        StringBuilder ids = new StringBuilder(e.id());
        for (Entry other : hit.entries())
            if (other.kind() == e.kind() && !other.code().equals(e.code()))
                ids.append('|').append(other.id());
        return p.link(Sort.MOVEMENT, codes, ids.toString());
    }

    /** A name of a state; an epithet of several («المملكة») waits for the page to decide, and so does «عمان», which is a capital too. */
    Party state(Hit hit, Entry e) {
        StringBuilder codes = new StringBuilder(e.code());
        for (Entry other : hit.entries())
            if ((other.kind() == Kind.STATE || other.kind() == Kind.CAPITAL) && codes.indexOf(other.code()) < 0)
                codes.append(other.kind() == Kind.STATE ? "|" : "|" + PageLinks.CAPITAL)
                        .append(other.code());
        if (codes.length() == e.code().length()) return listed(Sort.STATE, e);
        Entry nisba = scan.nisbaAt(last);
        if (nisba != null) {
            last = scan.pastNisba(last);
            return listed(Sort.STATE, nisba);
        }
        sort = Sort.COUNTRY;
        entity = codes.toString();
        return party();
    }

    Party people(Entry e) {
        sort = Sort.GROUP;
        code = e.code();
        plural = true;
        while (scan.modifier(last)) last++;
        return party();
    }

    /** A listed person, or a last name shared by several; a title that belongs to the listed wording is no part of the name. */
    Party person(Hit hit, Entry e) {
        sort = Sort.PERSON;
        int from = first;
        while (last - from > 1 && titleWord(from)) from++;
        Hit full = from > first ? fuller(from) : null;
        if (full != null) last = full.last();
        Hit named = full == null ? hit : full;
        entity = only(named);
        if (entity == null) code = common(named);
        boolean whole = full != null || e.kind() == Kind.PERSON && last > first + 1;
        if (whole) last = scan.names.lineage.beyond(last, from);
        else if (e.kind() == Kind.PERSON || last > first + 1 || goesOn())
            last = Math.max(last, scan.names.extend(last, first));
        if (scan.names.lineage.another(named, last)) entity = null;
        name = text(from, last);
        apposition();
        return party();
    }

    /** «الملك فلان بن فلان»: the full name that begins with the one after a title. */
    private @Nullable Hit fuller(int k) {
        for (Hit hit : scan.at(k)) if (hit.cut().cost() == 0 && hit.is(Kind.PERSON) && hit.last() > last) return hit;
        return null;
    }

    /** A last name alone goes on where it is a first name too, or where a word follows that means nothing. */
    private boolean goesOn() {
        var lore = scan.spotter.nameWords();
        return lore.given(scan.letters(last - 1)) || scan.names.strange(last) && !lore.given(scan.letters(last));
    }

    private boolean titleWord(int k) {
        for (Hit h : scan.at(k)) {
            if (h.last() != k + 1
                    || h.entry(Kind.POST, Kind.TITLE) == null
                    || !scan.words.get(k).definite()) continue;
            Entry e = h.entry(Kind.POST);
            if (e != null) post = e.id();
            return true;
        }
        return false;
    }

    /** The state of all who are so called, where it is one. */
    private static @Nullable String common(Hit hit) {
        String code = null;
        for (Entry x : hit.entries()) {
            if (x.kind() != Kind.PERSON && x.kind() != Kind.SURNAME) continue;
            if (code != null && !code.equals(x.code())) return null;
            code = x.code();
        }
        return code;
    }

    /** The person meant where the wording is one person's, or one of the phrase's state. */
    private @Nullable String only(Hit hit) {
        String found = null;
        for (Entry x : hit.entries()) {
            if (x.kind() != Kind.PERSON && x.kind() != Kind.SURNAME) continue;
            if (code != null && hit.entries().size() > 1 && !x.code().equals(code)) continue;
            if (found != null && !found.equals(x.id())) return hit.is(Kind.PERSON) ? found : null;
            found = x.id();
        }
        return found;
    }

    /** «يائير لابيد، وزير الخارجية الإسرائيلي»: what follows the name tells the post. */
    void apposition() {
        for (int round = 0; round < 3; round++) {
            boolean comma = scan.isComma(last);
            int k = comma ? last + 1 : last;
            Phrase p = !comma && object(k) ? null : postAt(k, false);
            if (p != null
                    && p.name != null
                    && !comma
                    && entity != null
                    && p.code != null
                    && scan.spotter.speaks(entity, p.code)) p = postAt(k, true);
            if (p == null) return;
            boolean clash = code != null && p.code != null && !code.equals(p.code);
            if (p.name != null
                    || clash
                    || p.code == null && comma && !scan.words.get(k).definite()) return;
            if (!comma && round == 0 && p.code != null && entity != null && !scan.spotter.speaks(entity, p.code))
                return;
            post = post == null || round == 0 && p.code != null ? p.post : post;
            if (p.code != null) code = p.code;
            if (p.target != null) target = p.target;
            last = p.last;
        }
    }

    /** The post that begins at {@code k}, with its complement. */
    @Nullable
    Phrase postAt(int k, boolean nameless) {
        for (Hit hit : scan.at(k)) {
            Entry e = hit.entry(Kind.POST);
            if (e == null || !hit.bare() || scan.noPost.reaches(k, hit) || scan.noPost.at(k, hit, e)) continue;
            Phrase p = new Phrase(scan, k, hit, e);
            if (nameless) p.complement(true);
            else p.complete();
            return p;
        }
        return null;
    }

    @Nullable
    Party titled() {
        sort = Sort.PERSON;
        int start = last;
        if (start < scan.tokens.size() && scan.tokens.get(start).isMark('.')) start++;
        Party inner = scan.phrases.at(start, null, true);
        if (inner != null && (inner.sort() == Sort.PERSON || inner.sort() == Sort.POST) && inner.flags() == 0) {
            sort = inner.sort();
            code = inner.code();
            post = inner.post();
            name = inner.name();
            entity = inner.entity();
            target = inner.target();
            last = inner.last();
            return party();
        }
        if (scan.names.described(start)) {
            Entry nisba = scan.nisbaAt(start++);
            if (nisba != null) code = nisba.code();
        }
        int end = scan.names.titled(start);
        if (end == start + 1
                && !scan.words.get(first).definite()
                && !scan.spotter.nameWords().part(scan.letters(start))) return null;
        if (end == start && scan.words.get(first).definite()) end = scan.names.likeState(start);
        if (end == start) return null;
        name = text(start, end);
        last = end;
        apposition();
        return party();
    }

    Party post(Entry e) {
        sort = Sort.POST;
        post = Attached.post(this, e);
        if (!e.code().isEmpty()) code = e.code();
        String head = scan.letters(first);
        plural = !e.id().endsWith("secretary-general")
                && !e.id().equals("mayor")
                && (head.endsWith("\u0627\u0621") || head.endsWith("\u0648\u0646") || head.endsWith("\u064A\u0646"));
        nameless = e.construct() && e.words() > 1;
        if (dual(head, e)) {
            sort = Sort.SIDES;
            plural = true;
            pair();
            return party();
        }
        complete();
        if (e.id().equals("president") && e.words() == 1 && sort == Sort.POST && new Chair(scan).of(this))
            post = "head";
        if (POINTING.contains(e.id())
                && name == null
                && !plural
                && scan.words.get(first).definite()) entity = Linker.ECHO;
        if (code == null && name == null && entity == null && pronoun.isEmpty() && scan.groups.stateless(e.id(), last))
            entity = Linker.NOBODYS;
        return party();
    }

    private boolean dual(String head, Entry e) {
        return e.words() == 1
                && scan.words.get(first).definite()
                && DUAL.contains(e.id())
                && (head.endsWith("\u0627\u0646") || head.endsWith("\u064A\u0646"));
    }

    /** Two nationalities after a dual: «الفلسطيني والإسرائيلي». */
    void pair() {
        while (scan.modifier(last)) last++;
        Entry one = scan.nisbaAt(last);
        if (one == null) return;
        code = one.code();
        last = scan.pastNisba(last);
        for (Hit hit : scan.at(last)) {
            Entry two = hit.entry(Kind.NISBA);
            if (two == null || !hit.cut().has(Clitics.AND) || hit.cut().has(Clitics.PREPOSITION)) continue;
            target = two.code();
            last = hit.last();
            return;
        }
    }

    Party group(Entry e) {
        sort = Sort.GROUP;
        post = e.id();
        plural = true;
        complement(false);
        if (pronoun.isEmpty())
            entity = code == null && scan.groups.stateless(e.id(), last)
                    ? Linker.NOBODYS
                    : code != null || scan.words.get(first).definite() ? Linker.ECHO + scan.groups.noun(first) : null;
        return party();
    }

    /** «الهيئة العامة للطيران المدني», «اللجنة الوطنية للثقافة والفنون»: what a body with an adjective is for belongs to its name. */
    void purpose() {
        boolean described = last > first + 1 && scan.words.get(first).definite() && pronoun.isEmpty();
        if (!described || !scan.word(last) || !named() && !"authority".equals(post)) return;
        if (scan.words.get(last).finite() || !led(last)) return;
        last++;
        while (scan.word(last) && !scan.words.get(last).isSmall() && describes(last)) last++;
    }

    /** Whether the head is a noun of which many bodies are made, as «الهيئة». */
    private boolean named() {
        for (Clitics.Cut cut : scan.words.get(first).cuts())
            if (scan.spotter.heads().contains(cut.stem())
                    || scan.spotter.heads().is(cut.stem(), "institution")) return true;
        return false;
    }

    /** Whether at {@code k} a noun with the article stands under «ل» that is nobody by himself. */
    private boolean led(int k) {
        for (Hit hit : scan.at(k)) if (!hit.is(Kind.GROUP)) return false;
        for (Clitics.Cut cut : scan.words.get(k).cuts())
            if (cut.has(Clitics.LI) && cut.has(Clitics.ARTICLE) && !cut.has(Clitics.AND)) return true;
        return false;
    }

    /** «نظيره المغربي ناصر بوريطة»: the post is another's, state and name may follow. */
    Party counterpart() {
        complete();
        return party();
    }

    /** State, portfolio, a second post and the name after a post. */
    void complete() {
        if (new Attached(scan, this).deputise()) {
            complement(true);
        } else if (Attached.belongs(post) && new Attached(scan, this).join()) {
            if (name != null && Attached.KIN.equals(post)) apposition();
        } else if (Attached.KIN.equals(post)) {
            return;
        } else {
            complement(true);
        }
        if (sort == Sort.GROUP || sort == Sort.BODY) return;
        stack();
        naming();
        if (name == null && post != null && !nameless && !plural && sort == Sort.POST) new Bridge(scan, this).cross();
        if (code == null && name != null && last < scan.tokens.size()) complement(false);
        if (name != null) apposition();
    }

    /** «نائب رئيس مجلس الوزراء وزير الدفاع»: a second post of the same person. */
    private void stack() {
        if (post == null || !STACKED.contains(post) || sort != Sort.POST) return;
        Phrase p = postAt(last, false);
        if (p == null || code != null && p.code != null && !code.equals(p.code)) return;
        boolean rank = p.post != null && STACKED.contains(p.post);
        if (!rank && (post.equals("king") || p.name == null && p.last == p.first + 1)) return;
        if (!post.equals("crown prince")
                && !post.equals("deputy crown prince")
                && !RANKS.contains(String.valueOf(p.post))
                && !(post.equals("cleric") && code != null)) post = p.post;
        if (code == null) code = p.code;
        target = p.target;
        name = p.name;
        entity = p.entity;
        last = p.last;
    }

    /** The holder's name after a post: listed, or unknown words that can be a name. */
    void naming() {
        if (name != null || nameless || !scan.isComma(last) && new Attached(scan, this).household()) return;
        int k = last;
        boolean comma = scan.isComma(k);
        if (comma) k++;
        boolean bracket = k < scan.tokens.size()
                && (scan.tokens.get(k).isMark('(')
                        || scan.tokens.get(k).isMark('\u00AB')
                        || scan.tokens.get(k).isMark('#'));
        if (bracket) k++;
        k = titles(k);
        if (!scan.word(k)) return;
        if (scan.names.described(k)) k++;
        for (Hit hit : scan.at(k)) {
            Entry e = hit.entry(Kind.PERSON, Kind.SURNAME);
            if (e == null && hit.is(Kind.POST) && hit.last() > k + 1) return;
            if (e == null || !hit.bare()) continue;
            if (hit.last() == k + 1 && scan.words.get(k).isSmall()) continue;
            if (e.kind() == Kind.SURNAME
                    && !hit.is(Kind.PERSON)
                    && scan.spotter.nameWords().common(scan.letters(k))) continue;
            boolean whole = e.kind() == Kind.PERSON && hit.last() > k + 1;
            int end = whole ? scan.names.lineage.beyond(hit.last(), k) : scan.names.extend(hit.last(), k);
            if (!scan.names.lineage.another(hit, end)) entity = only(hit);
            take(k, end);
            return;
        }
        if (plural && !scan.words.get(k).isSmall() && !scan.spotter.nameWords().part(scan.letters(k))) return;
        int end = scan.names.titled(k);
        boolean known = end > k && scan.spotter.nameWords().part(scan.letters(k));
        boolean closed = end < scan.tokens.size() && scan.tokens.get(end).kind() == Token.Kind.MARK;
        if (end == k || comma && !closed && !known) return;
        if (end - k < 2 && (!known && (code == null || comma) || vague())) return;
        take(k, end);
    }

    private void take(int from, int to) {
        name = text(from, to);
        last = to;
    }

    /** Past titles and ranks before a name: «السيد», «الأمير», «الفريق أول». */
    int titles(int k) {
        while (scan.word(k)) {
            int end = k;
            for (Hit hit : scan.at(k)) {
                Entry e = hit.entry(Kind.TITLE, Kind.POST);
                if (e == null || e.kind() != Kind.TITLE && !STACKED.contains(e.id())) continue;
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
