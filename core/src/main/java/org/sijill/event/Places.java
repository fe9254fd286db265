package org.sijill.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.base.Clitics;
import org.sijill.event.Item.Kind;
import org.sijill.lexicon.Frame.Slot;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.Names;
import org.sijill.mention.Party;
import org.sijill.mention.Party.Sort;

/** Where an act took place: a place under «في» or «بـ» in its clause, nearest after the trigger first; for a visit, what is visited. */
final class Places {
    private static final char LAM = '\u0644';
    private static final String ALEF = "\u0627";

    /** Marks that part a page's dateline from what it tells. */
    private static final String DASHES = "-\u2013\u2014(:/";

    private final Names names;

    Places(Lexicon lexicon) {
        names = lexicon.names();
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

    /** Each place of the sentence with what speaks for its being the act's. */
    List<Candidate> candidates(
            String text,
            Chain chain,
            int k,
            List<Party> actors,
            List<Party> recipients,
            String act,
            Report.@Nullable Where carried,
            boolean named) {
        List<Candidate> all = new ArrayList<>();
        String kind = chain.items.get(k).kind().name();
        for (int j = 0; j < chain.items.size(); j++) {
            Item it = chain.items.get(j);
            if (!it.is(Kind.PARTY) || !it.needParty().placeable()) continue;
            Party p = it.needParty();
            String side = j > k ? "after" : "before";
            String under = under(chain, j);
            int clauses = 0;
            for (int i = Math.min(j, k) + 1; i < Math.max(j, k); i++) {
                Item b = chain.items.get(i);
                if (b.is(Kind.VERB) || b.is(Kind.STOP) || b.is(Kind.HAL) || b.act() != null) clauses++;
            }
            Features f = new Features(named);
            f.add(side);
            f.add("sort:", p.sort());
            f.add("under:", under);
            f.add("under:", under, "|", p.sort());
            f.add("under:", under, "|", act);
            f.add("under:", under, "|", side, Math.min(3, clauses));
            f.add(side, Math.min(3, clauses), "|", kind);
            f.add(side, "far", Math.min(5, Math.abs(j - k) / 2));
            f.add("sort:", p.sort(), "|", act);
            boolean actor = actors.stream().anyMatch(a -> a.span().equals(p.span()));
            boolean recipient = recipients.stream().anyMatch(a -> a.span().equals(p.span()));
            f.add("is:", actor ? "A" : "", recipient ? "R" : "", "|", act);
            f.add("is:", actor ? "A" : "", recipient ? "R" : "", "|", under);
            f.add("act:", act);
            all.add(new Candidate(where(text, p), f));
        }
        if (carried == null) return all;
        Features f = new Features(named, 4);
        f.add("carried");
        f.add("carried|", act);
        f.add("carried|", kind);
        f.add("carried|places", Math.min(2, all.size()));
        all.add(new Candidate(carried, f));
        return all;
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

    private static String under(Chain chain, int j) {
        Item it = chain.items.get(j);
        if (it.slot() != null) return it.slot().name();
        for (int b = j - 1; b >= 0 && b >= j - 3; b--) {
            Item before = chain.items.get(b);
            if (before.is(Kind.PREPOSITION)) return before.slot() + (b < j - 1 ? "+" : "");
            if (before.is(org.sijill.text.Function.Sort.PREP_PLACE)) return "PLACE";
            if (before.is(Kind.OTHER) && before.slot() != null) return before.slot() + "+";
            if (!before.is(Kind.OTHER)) return before.kind().name();
        }
        return j == 0 ? "START" : "FREE";
    }

    /** A place that may be the act's. */
    record Candidate(Report.Where where, Features features) {
        Judge.Option option() {
            return new Judge.Option(String.valueOf(where.country()), features);
        }
    }

    private static boolean here(Chain chain, int j) {
        Item it = chain.items.get(j);
        if (!it.needParty().placeable()) return false;
        if (it.has(Clitics.BI)) return true;
        for (int b = j - 1; b >= 0 && b >= j - 3; b--) {
            Item before = chain.items.get(b);
            if (before.is(Kind.PREPOSITION)) return before.slot() == Slot.FI;
            if (before.is(Kind.OTHER) && before.slot() == Slot.BI) return true;
            if (!before.is(Kind.OTHER) && !before.is(org.sijill.text.Function.Sort.PREP_PLACE)) return false;
        }
        return false;
    }

    /** The place's name as it is written alone: «للمغرب» leaves «لمغرب», whose article lost its first letter to «لـ». */
    private static String name(String text, Party p) {
        String written = p.span().of(text);
        int from = p.span().from();
        boolean joined = p.has(Clitics.LI) && from > 0 && text.charAt(from - 1) == LAM && text.charAt(from) == LAM;
        return joined ? ALEF + written : written;
    }

    private Report.Where where(String text, Party p) {
        Names.Spot spot = p.entity() == null || p.sort() == Sort.STATE ? null : names.spot(p.entity());
        return new Report.Where(
                name(text, p),
                p.code(),
                p.entity(),
                spot == null ? Double.NaN : spot.lat(),
                spot == null ? Double.NaN : spot.lon(),
                p.span());
    }
}
