package org.sijill.event;

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

    private Report.Where where(String text, Party p) {
        Names.Spot spot = p.entity() == null || p.sort() == Sort.STATE ? null : names.spot(p.entity());
        return new Report.Where(p.span().of(text), p.code(), p.entity(), spot == null ? Double.NaN : spot.lat(), spot == null ? Double.NaN : spot.lon(), p.span());
    }
}
