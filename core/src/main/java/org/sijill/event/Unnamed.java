package org.sijill.event;

import java.util.ArrayList;
import java.util.List;
import org.sijill.event.Item.Kind;
import org.sijill.mention.Party;
import org.sijill.text.Function;

/** Whom and what a telling is about without saying whose they are: «نفى مصدر», «طالب المجتمع الدولي», «أدان التفجير». Stateless but for its telling. */
final class Unnamed {
    /** How many items after the trigger the deed it is about may stand. */
    private static final int NEAR = 7;

    private final Chain chain;
    private final int k;
    private final Grammar.Around around;

    /** @param k the trigger's item */
    Unnamed(Chain chain, int k, Grammar.Around around) {
        this.chain = chain;
        this.k = k;
        this.around = around;
    }

    /** Who does it: a post, a kind of phrase, or a plain word; or empty. */
    String doer() {
        return first(around.agent(), around.subject(), k + 1);
    }

    /** To whom it is done. */
    String done() {
        List<Party> addressed = new ArrayList<>();
        around.slots().values().forEach(addressed::addAll);
        return first(around.object(), addressed, behind(around.subject()));
    }

    /** The act whose noun the trigger is about, or empty. */
    String deed() {
        for (int j = k + 1; j < chain.items.size() && j < k + NEAR; j++) {
            Item it = chain.items.get(j);
            if (it.is(Kind.VERB) || it.is(Kind.STOP) || it.is(Function.Sort.COMP)) return "";
            Item.Fit act = it.is(Kind.NOUN) ? it.act() : null;
            if (act != null) return act.frame().act();
        }
        return "";
    }

    /** The small word that the sentence begins with, {@code -} where it begins with another. */
    String opener() {
        Item first = chain.at(0);
        return first != null && (first.is(Kind.SMALL) || first.is(Kind.PREPOSITION)) ? chain.text(first) : "-";
    }

    /**
     * The first of those whom the sentence tells of without saying whose they are, by post or kind of phrase; where it
     * tells of nobody, the plain word in their place, from item {@code from} on; or empty.
     */
    private String first(List<Party> parties, List<Party> others, int from) {
        for (List<Party> some : List.of(parties, others))
            for (Party p : some)
                if (p.code() == null)
                    return p.post() != null ? p.post() : p.sort().name();
                else if (p.code().equals(Choice.UNKNOWN)) return Choice.UNKNOWN;
        return parties.isEmpty() ? plain(from) : "";
    }

    /** The first plain word from item {@code from} on, with the preposition before it; empty where a party, verb or mark comes first. */
    private String plain(int from) {
        String under = "";
        for (int j = from; j < chain.items.size() && j < from + 2; j++) {
            Item it = chain.items.get(j);
            if (it.is(Kind.OTHER)) return "w" + (it.slot() == null ? under : it.slot()) + chain.lexiconBare(it);
            if (!it.is(Kind.PREPOSITION)) return "";
            under = String.valueOf(it.slot());
        }
        return "";
    }

    /** The item behind the subject where it stands after the trigger, else behind the trigger. */
    private int behind(List<Party> subject) {
        int at = k + 1;
        for (Party p : subject)
            for (int j = k + 1; j < chain.items.size() && j < k + 6; j++)
                if (chain.items.get(j).party() == p) at = j + 1;
        return at;
    }
}
