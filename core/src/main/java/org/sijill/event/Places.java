package org.sijill.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.base.Clitics;
import org.sijill.base.Span;
import org.sijill.event.Item.Kind;
import org.sijill.lexicon.Frame.Slot;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.Names;
import org.sijill.mention.Party;
import org.sijill.mention.Party.Sort;
import org.sijill.text.Function;
import org.sijill.text.Word;

/** Where an act took place: a place under «في» or «بـ» in its clause, nearest after the trigger first; for a visit, what is visited. */
final class Places {
    /** Marks that part a page's dateline from what it tells. */
    private static final String DASHES = "-\u2013\u2014(:/";

    /** Items that a venue's name may have after its head. */
    private static final int LONG = 5;

    private final Names names;
    private final Clitics clitics;
    private final Set<String> venues = new HashSet<>();
    private final Set<String> lords = new HashSet<>();

    Places(Lexicon lexicon) {
        names = lexicon.names();
        clitics = lexicon.clitics();
        for (List<String> row : lexicon.table("ar/venues").rows())
            (row.get(0).equals("lord") ? lords : venues).add(lexicon.folding().word(row.get(1)));
    }

    /**
     * A building, office or other venue in which something is said to be: «في مكتبه بالإمارة», «بقصر الحكم».
     *
     * @param whose {@code own} of somebody spoken of before, else {@code of}
     * @param end one past its last item
     * @param within the state in which its name says it is, if any
     */
    record Venue(
            int item,
            String head,
            String whose,
            int end,
            @Nullable String within) {
        Span span(Chain chain) {
            var tokens = chain.sentence.tokens();
            return new Span(
                    tokens.get(chain.items.get(item).first()).span().from(),
                    tokens.get(chain.items.get(end - 1).last() - 1).span().to());
        }
    }

    /** The venues of a sentence in order. */
    List<Venue> venues(Chain chain) {
        List<Venue> all = new ArrayList<>(0);
        for (int j = 0; j < chain.items.size(); j++) {
            Venue venue = venue(chain, j);
            if (venue != null) all.add(venue);
        }
        return all;
    }

    /** The venue whose head is item {@code j}, or null. */
    private @Nullable Venue venue(Chain chain, int j) {
        Item it = chain.items.get(j);
        if (!it.is(Kind.OTHER) && !it.is(Kind.NOUN)) return null;
        Clitics.Cut cut = venue(chain.words.get(it.first()), j > 0 && in(chain.items.get(j - 1)));
        if (cut == null) return null;
        Item next = chain.at(j + 1);
        boolean own = cut.has(Clitics.PRONOUN) || next != null && lords.contains(chain.text(next));
        int end = j + 1;
        String within = null;
        for (int i = j + 1; i < Math.min(chain.items.size(), j + LONG) && within == null; i++) {
            Item o = chain.items.get(i);
            boolean place = o.is(Kind.PARTY) && o.needParty().placeable();
            boolean name = o.is(Kind.OTHER) || o.is(Kind.PARTY) || o.is(Kind.PREPOSITION) && o.slot() == Slot.FI;
            if (!name || o.joined()) break;
            if (place) within = o.needParty().code();
            else if (o.is(Kind.PARTY)) within = seat(o.needParty());
            if (place || i <= j + 2 && !o.is(Kind.PREPOSITION) && o.slot() == null) end = i + 1;
        }
        return new Venue(j, cut.stem(), own ? "own" : "of", end, within);
    }

    /** Where a body sits: an embassy in the state it is sent to, a ministry in its own. */
    private static @Nullable String seat(Party p) {
        return p.target() != null || p.sort() != Sort.BODY || p.by() != Party.By.SAID ? p.target() : p.code();
    }

    private Clitics.@Nullable Cut venue(Word w, boolean in) {
        for (Clitics.Cut c : w.cuts()) {
            if (!in && !c.has(Clitics.BI) || c.has(Clitics.LI | Clitics.KA)) continue;
            if (venues.contains(c.stem())) return c;
            for (Clitics.Cut his : clitics.after(c)) if (venues.contains(his.stem())) return his;
        }
        return null;
    }

    private static boolean in(Item it) {
        return it.is(Kind.PREPOSITION) && it.slot() == Slot.FI || it.is(Function.Sort.PREP_PLACE);
    }

    Report.@Nullable Where of(String text, Chain chain, int k, int end, List<Party> recipients, String act) {
        if (act.equals("visit")) for (Party p : recipients) if (p.placeable()) return where(text, p);
        for (int j = k + 1; j < Math.min(chain.items.size(), Math.max(end, k + 12)); j++) {
            Item it = chain.items.get(j);
            if (it.is(Kind.STOP)) break;
            if (it.is(Kind.PARTY) && here(chain, j)) return where(text, it.needParty());
        }
        for (int j = k - 1; j >= 0 && j > k - 8; j--) {
            Item it = chain.items.get(j);
            if (it.is(Kind.STOP)) break;
            if (it.is(Kind.PARTY) && here(chain, j)) return where(text, it.needParty());
        }
        return null;
    }

    /** «الخرطوم – (وكالات)»: the place that a page is dated from, or null. */
    Report.@Nullable Where dateline(String text, Chain chain) {
        Item first = chain.at(0);
        Item mark = chain.at(1);
        if (first == null || mark == null || !first.is(Kind.PARTY) || mark.is(Kind.PARTY)) return null;
        boolean from =
                first.needParty().placeable() && DASHES.indexOf(chain.text(mark).charAt(0)) >= 0;
        return from && first != null ? where(text, first.needParty()) : null;
    }

    /** What a place stands under: its preposition, a word of place, or the kind of what stands before it. */
    String under(Chain chain, int j) {
        for (int b = j - 1; b >= 0 && b >= j - 3; b--) {
            Item before = chain.items.get(b);
            if (before.is(Kind.PREPOSITION)) return before.slot() + (b < j - 1 ? "+" : "");
            if (before.is(Function.Sort.PREP_PLACE)) return "PLACE";
            if (before.is(Kind.OTHER) && before.slot() != null) return before.slot() + "+";
            if (!before.is(Kind.OTHER)) return before.kind().name();
        }
        return j == 0 ? "START" : "FREE";
    }

    /** What a place with its preposition follows: somebody with a post, another party, a verb, an act, … */
    String owner(Chain chain, int j) {
        int b = j - 1;
        while (b >= 0 && b >= j - 3 && leads(chain.items.get(b))) b--;
        if (b < 0) return "START";
        Item before = chain.items.get(b);
        if (before.is(Kind.PARTY)) return before.needParty().post() == null ? "PARTY" : "POST";
        return before.act() != null ? "ACT" : before.kind().name();
    }

    private static boolean leads(Item it) {
        return it.is(Kind.PREPOSITION) || it.is(Function.Sort.PREP_PLACE) || it.is(Kind.OTHER) && it.slot() != null;
    }

    /** The plain word right before a place, as «city», or nothing. */
    String head(Chain chain, int j) {
        Item before = chain.at(j - 1);
        return before != null && before.is(Kind.OTHER) ? chain.lexiconBare(before) : "";
    }

    boolean state(String code) {
        return names.state(code);
    }

    /** The places of a sentence in which something is said to be. */
    List<Report.Where> stood(String text, Chain chain) {
        List<Report.Where> all = new ArrayList<>();
        for (int j = 0; j < chain.items.size(); j++)
            if (chain.items.get(j).is(Kind.PARTY) && here(chain, j))
                all.add(where(text, chain.items.get(j).needParty()));
        return all;
    }

    private static boolean here(Chain chain, int j) {
        Item it = chain.items.get(j);
        if (!it.needParty().placeable()) return false;
        if (it.has(Clitics.BI)) return true;
        for (int b = j - 1; b >= 0 && b >= j - 3; b--) {
            Item before = chain.items.get(b);
            if (before.is(Kind.PREPOSITION)) return before.slot() == Slot.FI;
            if (before.is(Kind.OTHER) && before.slot() == Slot.BI) return true;
            if (!before.is(Kind.OTHER) && !before.is(Function.Sort.PREP_PLACE)) return false;
        }
        return false;
    }

    Report.Where where(String text, Party p) {
        Names.Spot spot = p.entity() == null || p.sort() == Sort.STATE ? null : names.spot(p.entity());
        return new Report.Where(
                p.span().of(text),
                p.code(),
                p.entity(),
                spot == null ? Double.NaN : spot.lat(),
                spot == null ? Double.NaN : spot.lon(),
                p.span());
    }
}
