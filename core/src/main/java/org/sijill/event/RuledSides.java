package org.sijill.event;

import java.util.LinkedHashSet;
import java.util.Set;
import org.sijill.event.Item.Kind;
import org.sijill.lexicon.Act;
import org.sijill.mention.Party;
import org.sijill.mention.Party.Sort;

/** Fills the sides that grammar leaves open by rules, where no model weighs them. */
final class RuledSides {
    /** Acts of force at home: where nobody is named, the victim's own authorities did it. */
    private static final Set<String> HOME =
            Set.of("arrest", "convict", "restrict", "seize", "censor", "investigate", "release", "curfew", "deport");

    /** Acts that are not told without somebody they are done to. */
    private static final Set<String> WANTS_RECIPIENT = Set.of(
            "condemn",
            "request",
            "accuse",
            "praise",
            "aid",
            "visit",
            "sanction",
            "attack",
            "concede",
            "reject",
            "threaten",
            "arrest",
            "seize",
            "restrict",
            "investigate",
            "recall",
            "expel",
            "invite",
            "relate",
            "pledge",
            "deport",
            "release",
            "access",
            "mobilise");

    private final Chain chain;

    RuledSides(Chain chain) {
        this.chain = chain;
    }

    /** Whether the act is not told without somebody it is done to. */
    static boolean wanting(Act act) {
        return WANTS_RECIPIENT.contains(act.name());
    }

    /** Whom an act is done to when grammar gives nobody: the first other party in what follows it. */
    void fallback(int k, Act act, Sides sides) {
        Set<String> own = new LinkedHashSet<>();
        for (Party p : sides.actors) own.add(String.valueOf(p.code()));
        boolean harm = false;
        for (int j = k + 1; j < Math.min(chain.items.size(), k + 14); j++) {
            Item it = chain.items.get(j);
            if (it.is(Kind.STOP) || it.is(Kind.VERB) && it.joined() || it.is(Kind.HAL)) break;
            Item.Fit inner = it.act();
            if (inner != null && it.is(Kind.NOUN) && Roles.harms(inner.frame().act())) harm = true;
            if (!it.is(Kind.PARTY)) continue;
            Party p = it.needParty();
            if (p.code() == null
                    || own.contains(p.code())
                    || it.joined() && it.slot() == null && sides.actors.contains(p)) continue;
            if (harm && p.sort() != Sort.NISBA && act.name().equals("condemn")) continue;
            sides.recipients.add(p);
            return;
        }
        if (harm && act.name().equals("condemn")) sides.unknown = true;
    }

    /** Leaves out who speaks for nobody, and gives acts at home the side that goes without saying. */
    void finish(Act act, Sides sides) {
        sides.expand();
        sides.actors.removeIf(p -> p.code() == null);
        sides.recipients.removeIf(p -> p.code() == null);
        sides.dedupe();
        if (sides.actors.isEmpty() && HOME.contains(act.name()) && !sides.recipients.isEmpty())
            sides.actors.add(sides.recipients
                    .getFirst()
                    .person(sides.recipients.getFirst().code(), "authorities", null, null));
        if (sides.recipients.isEmpty() && act.name().equals("protest") && !sides.actors.isEmpty())
            sides.recipients.add(
                    sides.actors.getFirst().person(sides.actors.getFirst().code(), "government", null, null));
        if (sides.actors.isEmpty() && act.name().equals("protest") && !sides.recipients.isEmpty())
            sides.actors.add(sides.recipients.removeFirst());
    }
}
