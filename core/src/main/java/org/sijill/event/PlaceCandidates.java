package org.sijill.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.sijill.base.Span;
import org.sijill.event.Item.Kind;
import org.sijill.mention.Party;
import org.sijill.text.Function;

/**
 * The places that may be one act's: each place of its sentence, and what earlier sentences left. Each comes with what
 * speaks for it. One use, one thread.
 */
final class PlaceCandidates {
    /**
     * A place that may be the act's; null stands for none at all.
     *
     * @param lasting whether acts told later may be there too: a place, no venue
     */
    record Candidate(Report.@Nullable Where where, boolean lasting, Features features) {
        Judge.Option option() {
            return new Judge.Option(where == null ? Judge.NONE : String.valueOf(where.country()), features);
        }
    }

    /** What an act is, as far as its place depends on it. */
    record Telling(int item, String act, Status status, List<Party> actors, List<Party> recipients) {}

    private final String text;
    private final Places places;
    private final Chain chain;
    private final Telling act;
    private final @Nullable String home;
    private final boolean named;
    private final Piece kind;
    private final Piece doing;
    private final Set<String> doers;
    private final Set<String> others;
    private final List<Candidate> all = new ArrayList<>();

    /** @param home the state that the page is mostly about, or null */
    PlaceCandidates(String text, Places places, Chain chain, Telling act, @Nullable String home, boolean named) {
        this.text = text;
        this.home = home;
        this.places = places;
        this.chain = chain;
        this.act = act;
        this.named = named;
        kind = Piece.of("|", chain.items.get(act.item()).kind().name());
        doing = Piece.of("|", act.act());
        doers = Choice.codes(act.actors());
        others = Choice.codes(act.recipients());
    }

    /**
     * All candidates, those of the sentence first, none at all last.
     *
     * @param venues those of the sentence in order
     */
    List<Candidate> with(List<Places.Venue> venues, List<Memory.Stood> left) {
        int told = 0;
        int next = 0;
        for (int j = 0; j < chain.items.size(); j++) {
            Item it = chain.items.get(j);
            if (it.is(Kind.PARTY) && it.needParty().placeable()) here(j, told++);
            if (next < venues.size() && venues.get(next).item() == j) venue(venues.get(next++));
        }
        for (Memory.Stood s : left) left(s, told);
        nowhere(told, left.size());
        return all;
    }

    private void here(int j, int order) {
        Party p = chain.items.get(j).needParty();
        int k = act.item();
        Piece side = Piece.of("|", j > k ? "after" : "before");
        Piece under = Piece.of("|", under(j));
        Piece sort = Piece.of("|", p.sort());
        Piece role = Piece.of("|", role(p));
        Features f = new Features(named, 64);
        Set<String> crossed = crossing(Math.min(j, k), Math.max(j, k));
        Piece far = Piece.of("|", Math.min(3, crossed.size()));
        f.add("here");
        f.add("here", side);
        f.add("here", doing);
        f.add("sort:", sort);
        f.add("sort:", sort, doing);
        f.add("under:", under);
        f.add("under:", under, sort);
        f.add("under:", under, doing);
        f.add("under:", under, side, far);
        f.add("side:", side, far, kind);
        f.add("far", side, Math.min(5, Math.abs(j - k) / 2));
        f.add("far", side, kind, Math.min(5, Math.abs(j - k) / 2));
        f.add("is:", role);
        f.add("is:", role, doing);
        f.add("is:", role, under);
        f.add("is:", role, sort);
        f.add("order", Math.min(3, order));
        f.add("after:", places.owner(chain, j));
        f.add("after:", places.owner(chain, j), under);
        f.add("after:", places.owner(chain, j), side);
        f.add("head:", places.head(chain, j));
        f.add("status:", act.status(), under);
        f.add("at", Math.min(4, chain.sentence.index() / 2), under);
        Item next = chain.at(j + 1);
        f.add("next:", next == null ? "END" : next.kind().name(), under);
        for (String c : crossed) {
            f.add("over:", c, side);
            f.add("over:", c, side, kind);
            f.add("over:", c, side, under);
        }
        Report.Where where = places.where(text, p);
        all.add(new Candidate(where, true, f));
        if (p.code() != null || p.entity() != null) return;
        hosts((country, how) -> unlisted(where, country, how, f));
    }

    /** A place that no list holds, in the state of a side or in that which the page is about. */
    private void unlisted(Report.Where where, String country, String how, Features of) {
        Piece way = Piece.of("unlisted:", how);
        Features f = new Features(named, 80);
        f.addAll(of);
        f.add(way);
        f.add(way, doing);
        f.add(way, Piece.of("|", of(country)));
        f.add(way, Piece.of("|", of(country)), doing);
        f.add(way, country.equals(home) ? "|home" : "|abroad");
        Report.Where there = new Report.Where(where.name(), country, null, where.lat(), where.lon(), where.span());
        all.add(new Candidate(there, true, f));
    }

    /** The states in which something may be that the page puts in none: those of both sides, and that which the page is about. */
    private void hosts(BiConsumer<String, String> sink) {
        host(act.actors().isEmpty() ? null : act.actors().getFirst().code(), "actor's", sink);
        host(act.recipients().isEmpty() ? null : act.recipients().getFirst().code(), "recipient's", sink);
        host(home, "home's", sink);
    }

    private void host(@Nullable String country, String how, BiConsumer<String, String> sink) {
        if (country != null && places.state(country)) sink.accept(country, how);
    }

    /** A venue is in the place that its name ends in, else in one of its hosts. */
    private void venue(Places.Venue v) {
        host(v.within(), "within", (country, how) -> venue(v, country, how));
        hosts((country, how) -> venue(v, country, how));
    }

    private void venue(Places.Venue v, String country, String how) {
        int k = act.item();
        Piece way = Piece.of("venue:", how);
        Piece side = Piece.of("|", v.item() > k ? "after" : "before");
        Set<String> crossed = crossing(Math.min(v.item(), k), Math.max(v.item(), k));
        Piece far = Piece.of("|", Math.min(3, crossed.size()));
        Piece alone = Piece.of("|", v.within() == null ? "alone" : "placed");
        Piece role = Piece.of("|", of(country));
        Features f = new Features(named, 24);
        f.add(way);
        f.add(way, "|", v.whose());
        f.add(way, alone);
        f.add(way, alone, "|", v.whose());
        f.add(way, "|", v.head());
        f.add(way, doing);
        f.add(way, doing, "|", v.whose());
        f.add(way, role);
        f.add(way, role, doing);
        f.add(way, country.equals(home) ? "|home" : "|abroad");
        f.add("venue", side, far);
        f.add("venue", side, far, kind);
        f.add("venue", doing);
        f.add("venue|", v.head());
        Span span = v.span(chain);
        all.add(new Candidate(new Report.Where(span.of(text), country, null, Double.NaN, Double.NaN, span), false, f));
    }

    /** What stands between trigger and place that may own it. */
    private Set<String> crossing(int from, int to) {
        Set<String> over = new LinkedHashSet<>();
        for (int i = from + 1; i < to; i++) {
            Item it = chain.items.get(i);
            if (it.is(Function.Sort.COMP)) over.add("that");
            else if (it.is(Function.Sort.REL)) over.add("which");
            else if (it.is(Kind.STOP)) over.add("stop");
            else if (it.is(Kind.COMMA)) over.add("comma");
            else if (it.is(Kind.OPEN)) over.add("quote");
            else if (it.is(Kind.VERB)) over.add(it.group("say") ? "say" : it.joined() ? "and-verb" : "verb");
            else if (it.is(Kind.HAL)) over.add("beside");
            else if (it.act() != null) over.add("act");
            else if (it.is(Kind.PARTY) && it.needParty().placeable()) over.add("place");
        }
        return over;
    }

    private String under(int j) {
        Item it = chain.items.get(j);
        return it.slot() != null ? it.slot().name() : places.under(chain, j);
    }

    /** What the place is to the act: one of its sides itself, of the code of a side, or neither. */
    private String role(Party p) {
        boolean actor = act.actors().stream().anyMatch(a -> a.span().equals(p.span()));
        boolean recipient = act.recipients().stream().anyMatch(a -> a.span().equals(p.span()));
        if (actor || recipient) return (actor ? "A" : "") + (recipient ? "R" : "");
        return of(p.code());
    }

    private String of(@Nullable String code) {
        if (code == null) return "nobody's";
        return (doers.contains(code) ? "a" : "") + (others.contains(code) ? "r" : "");
    }

    private void left(Memory.Stood s, int told) {
        Piece source = Piece.of("left:", s.source());
        Piece back = Piece.of("|back", Math.min(5, chain.sentence.index() - s.sentence()));
        Piece role = Piece.of("|", of(s.where().country()));
        Features f = new Features(named, 16);
        f.add(source);
        f.add(source, doing);
        f.add(source, kind);
        f.add(source, back);
        f.add(source, back, doing);
        f.add(source, role);
        f.add(source, role, doing);
        f.add(source, Piece.of("|told", Math.min(2, told)));
        f.add(source, Piece.of("|", act.status()));
        all.add(new Candidate(s.where(), true, f));
    }

    private void nowhere(int told, int left) {
        Features f = new Features(named, 24);
        f.add("none");
        f.add("none", doing);
        f.add("none", kind);
        f.add("none", doing, kind);
        f.add("none", "|told", Math.min(3, told));
        f.add("none", "|told", Math.min(3, told), doing);
        f.add("none", "|left", Math.min(3, left));
        f.add("none", "|", act.status());
        f.add("none", "|at", Math.min(4, chain.sentence.index() / 2));
        f.add("none", "|sides", Math.min(2, doers.size()), Math.min(2, others.size()));
        int trigger = chain.items.get(act.item()).first();
        for (int i = Math.max(0, trigger - 2); i < Math.min(chain.words.size(), trigger + 4); i++)
            f.add("none", "|word:", chain.words.get(i).word());
        all.add(new Candidate(null, false, f));
    }
}
