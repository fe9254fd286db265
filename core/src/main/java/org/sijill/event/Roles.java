package org.sijill.event;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sijill.event.Grammar.Around;
import org.sijill.event.Item.Fit;
import org.sijill.event.Item.Kind;
import org.sijill.lexicon.Forms.Feature;
import org.sijill.lexicon.Frame;
import org.sijill.lexicon.Frame.Role;
import org.sijill.lexicon.Frame.Slot;
import org.sijill.mention.Party;
import org.sijill.mention.Party.Sort;

/** The sides of an act as grammar and its frame alone have them: who stands in which slot of the trigger, and what that slot is. */
final class Roles {
    /** Acts that hurt or hold whoever has them done to him. */
    private static final Set<String> CONFLICT = Set.of(
            "attack", "arrest", "seize", "convict", "expel", "deport", "release", "investigate", "restrict", "censor");

    /** States whose Arabic names are masculine; all others take a feminine verb. */
    private static final Set<String> MASCULINE = Set.of(
            "MAR",
            "IRQ",
            "LBN",
            "JOR",
            "SDN",
            "YEM",
            "VAT",
            "TCD",
            "SEN",
            "GAB",
            "HEZBOLLAH",
            "PKK",
            "ISIS",
            "ALQAEDA",
            "EUU");

    /** Acts that are done at somebody whom the object names. */
    private static final Set<String> ADDRESSED =
            Set.of("accuse", "request", "threaten", "attack", "praise", "condemn", "sanction", "expel");

    /** Groups that harm rather than suffer. */
    private static final Set<String> ARMED = Set.of(
            "gunmen",
            "militants",
            "terrorists",
            "rebels",
            "attackers",
            "suicide bombers",
            "security forces",
            "fighters",
            "pirates",
            "militiamen",
            "settlers",
            "army",
            "special forces",
            "security men");

    /** Items that may stand between a verb that lends itself to a noun and the noun. */
    private static final int NEAR = 6;

    private final Chain chain;
    private final Grammar grammar;

    Roles(Chain chain, Grammar grammar) {
        this.chain = chain;
        this.grammar = grammar;
    }

    /**
     * The sides of the act whose trigger is item {@code k}.
     *
     * @param governor the verb in whose complement the trigger stands, or -1
     */
    Sides of(int k, Fit fit, Around around, int governor) {
        Sides sides = new Sides();
        if (chain.items.get(k).is(Kind.NOUN)) nounRoles(k, fit, around, governor, sides);
        else verbRoles(k, fit, around, sides);
        return sides;
    }

    /** Whether the state or movement of that code takes a masculine verb. */
    static boolean masculine(String code) {
        return MASCULINE.contains(code);
    }

    /** Whether the act hurts or holds whoever has it done to him. */
    static boolean harms(String act) {
        return CONFLICT.contains(act);
    }

    private void verbRoles(int k, Fit fit, Around around, Sides sides) {
        Item it = chain.items.get(k);
        Frame frame = fit.frame();
        List<Party> subject = around.subject();
        List<Party> object = around.object();
        boolean passive = fit.form().is(Feature.PASSIVE_LIKE) || !around.agent().isEmpty() || victim(frame, around, it);
        if (passive) {
            if (around.how().equals("inherited")
                    && object.isEmpty()
                    && !around.agent().isEmpty()) object = List.of();
            if (!around.how().equals("inherited")) object = subject;
            subject = around.agent();
        }
        if (!passive) {
            List<Party> inherited = grammar.inheritedFor(k);
            if (objectOnly(it, frame, around, inherited)) {
                object = subject;
                subject = inherited;
            }
        }
        give(frame, Slot.SUBJECT, subject, sides);
        give(frame, Slot.OBJECT, object, sides);
        around.slots().forEach((slot, parties) -> give(frame, slot, parties, sides));
        if (frame.roles().containsKey(Slot.CLAUSE)) give(frame, Slot.CLAUSE, Wished.of(chain, k), sides);
    }

    /** «قتل ثلاثة جنود»: a verb of harm with one party after it, people and no body, and no other: they suffered it. */
    private boolean victim(Frame frame, Around around, Item it) {
        if (!CONFLICT.contains(frame.act()) || frame.roles().get(Slot.OBJECT) != Role.RECIPIENT) return false;
        if (!around.how().equals("after")
                || around.subject().isEmpty()
                || !around.object().isEmpty() && !far(around)) return false;
        Party p = around.subject().getFirst();
        return p.sort() == Sort.GROUP && !ARMED.contains(String.valueOf(p.post()))
                || p.sort() == Sort.PERSON
                || p.sort() == Sort.POST;
    }

    /** Whether what looks like an object stands too far behind the subject to be one. */
    private static boolean far(Around around) {
        return around.object().getFirst().first() > around.subject().getLast().last() + 3;
    }

    /** «ودعا إيران إلى …»: one party after a joined verb that has a subject before it is the verb's object. */
    private boolean objectOnly(Item it, Frame frame, Around around, List<Party> inherited) {
        if (!(around.how().equals("after") || around.how().equals("owner"))
                || around.subject().isEmpty()
                || !around.object().isEmpty()
                || inherited.isEmpty()) return false;
        if (frame.roles().get(Slot.OBJECT) != Role.RECIPIENT || !ADDRESSED.contains(frame.act())) return false;
        Party p = around.subject().getFirst();
        if (frame.act().equals("accuse") && it.joined() && charged(p, inherited)) return true;
        boolean state = p.sort() == Sort.STATE
                || p.sort() == Sort.CAPITAL
                || p.sort() == Sort.ORGANISATION
                || p.sort() == Sort.MOVEMENT
                || p.sort() == Sort.NISBA
                || p.plural();
        if (!state) return false;
        String code = inherited.getFirst().code();
        boolean masculine = !it.frames().getFirst().form().is(Feature.FEMININE);
        boolean feminine = (p.sort() == Sort.STATE || p.sort() == Sort.CAPITAL || p.sort() == Sort.MOVEMENT)
                && p.code() != null
                && !MASCULINE.contains(p.code());
        return code != null && !code.equals(p.code()) && masculine && feminine;
    }

    /** «واتهمت إسرائيل باغتياله»: what the one party after it is charged with follows at once, so it is no subject. */
    private boolean charged(Party p, List<Party> inherited) {
        if (p.code() == null || p.code().equals(inherited.getFirst().code())) return false;
        for (int j = 0; j + 1 < chain.items.size(); j++)
            if (chain.items.get(j).is(Kind.PARTY) && chain.items.get(j).needParty() == p)
                return chain.items.get(j + 1).slot() == Slot.BI
                        && !chain.items.get(j + 1).is(Kind.PARTY);
        return false;
    }

    private void nounRoles(int k, Fit fit, Around around, int governor, Sides sides) {
        Frame frame = fit.frame();
        List<Party> of = around.subject();
        List<Party> second = around.object();
        boolean derived = frame.kind() == Frame.Kind.VERB;
        if (!fit.form().cut().pronoun().isEmpty()) {
            second = of;
            of = owner(k);
        }
        Slot first = derived ? Slot.SUBJECT : Slot.OF;
        if (derived && !of.isEmpty() && second.isEmpty() && harmed(frame, of.getFirst(), around)) {
            give(frame, Slot.OBJECT, of, sides);
            of = List.of();
        } else {
            give(frame, first, of, sides);
            if (derived) give(frame, Slot.OBJECT, second, sides);
        }
        Map<Slot, List<Party>> slots = new EnumMap<>(Slot.class);
        slots.putAll(around.slots());
        if (derived && slots.containsKey(Slot.LI) && !frame.roles().containsKey(Slot.LI))
            give(frame, Slot.OBJECT, slots.get(Slot.LI), sides);
        if (!derived && !second.isEmpty()) {
            Role role = frame.roles().get(Slot.OF);
            if (role == Role.PARTY) sides.actors.addAll(second);
            else if (role == Role.ACTOR && !around.how().equals("after")) sides.recipients.addAll(second);
        }
        if (slots.containsKey(Slot.BAYNA) && !frame.roles().containsKey(Slot.BAYNA))
            sides.actors.addAll(slots.get(Slot.BAYNA));
        slots.forEach((slot, parties) -> give(frame, slot, parties, sides));
        give(frame, derived ? Slot.SUBJECT : Slot.OF, around.agent(), sides);
        if (undergone(governor, k, frame)) undergo(governor, slots, first, frame, sides);
        else if (of.isEmpty() && accused(governor, k)) {
            of = grammar.verb(governor).object();
            give(frame, first, of, sides);
        }
        if (of.isEmpty() && governor >= 0 && lends(governor, k)) {
            Around g = grammar.verb(governor);
            give(frame, first, g.subject(), sides);
            g.slots().forEach((slot, parties) -> {
                if (slot == Slot.MAA
                        || slot == Slot.ALA
                        || slot == Slot.LI
                        || slot == Slot.ILA
                        || slot == Slot.BAYNA
                        || slot == Slot.DID) if (!slots.containsKey(slot)) give(frame, slot, parties, sides);
            });
        }
    }

    /** «اتهمت إيران إسرائيل بقصف …»: the deed after «بـ» is the accused one's. */
    boolean accused(int governor, int k) {
        Item before = chain.at(k - 1);
        boolean bi = chain.items.get(k).slot() == Slot.BI
                || before != null && before.is(Kind.NOUN) && before.slot() == Slot.BI;
        if (governor < 0 || !bi) return false;
        Fit act = chain.items.get(governor).act();
        return act != null
                && act.frame().act().equals("accuse")
                && !grammar.verb(governor).object().isEmpty();
    }

    /** «تعرض لهجوم», «حظي بإشادة»: whether the verb above says that its subject has the noun's deed done to it. */
    private boolean undergone(int governor, int k, Frame frame) {
        if (governor < 0 || k - governor > NEAR || !chain.items.get(governor).group("undergo")) return false;
        for (int j = governor + 1; j < k; j++) if (chain.items.get(j).act() != null) return false;
        return frame.roles().containsValue(Role.RECIPIENT);
    }

    private void undergo(int governor, Map<Slot, List<Party>> slots, Slot doer, Frame frame, Sides sides) {
        Around above = grammar.verb(governor);
        for (Party p : above.subject())
            if (p.sort() != Sort.NISBA && !sides.actors.contains(p)) sides.recipients.add(p);
        List<Party> from = slots.getOrDefault(Slot.MIN, above.slots().getOrDefault(Slot.MIN, List.of()));
        if (!frame.roles().containsKey(Slot.MIN)) give(frame, doer, from, sides);
    }

    private List<Party> owner(int k) {
        int g = grammar.governor(k);
        if (g >= 0) {
            List<Party> s = grammar.verb(g).subject();
            if (!s.isEmpty()) return s;
        }
        for (int j = k - 1; j >= 0; j--)
            if (chain.items.get(j).is(Kind.PARTY)
                    && chain.items.get(j).needParty().sort() != Sort.NISBA)
                return List.of(chain.items.get(j).needParty());
        return List.of();
    }

    private boolean lends(int governor, int k) {
        Item g = chain.items.get(governor);
        if (g.group("light") || g.group("aspect") || g.group("plan")) return true;
        Item before = chain.at(k - 1);
        boolean direct = before != null
                && (before == g || before.is(Kind.PARTY) || before.is(Kind.TIME) || before.is(Kind.COMMA));
        return g.group("say") && direct && chain.items.get(k).slot() == null || g.group("express");
    }

    private boolean harmed(Frame frame, Party of, Around around) {
        if (frame.roles().get(Slot.OBJECT) != Role.RECIPIENT) return false;
        if (!CONFLICT.contains(frame.act())) return false;
        return of.sort() == Sort.GROUP
                || of.sort() == Sort.PERSON
                || of.sort() == Sort.PLACE
                || of.sort() == Sort.POST
                || !around.agent().isEmpty();
    }

    private void give(Frame frame, Slot slot, List<Party> parties, Sides sides) {
        Role role = frame.roles().get(slot);
        if (role == null || parties.isEmpty()) return;
        for (Party p : parties) {
            if (p.sort() == Sort.PLACE && role != Role.RECIPIENT && role != Role.HOST) continue;
            boolean traveller =
                    frame.act().equals("visit") && slot == Slot.LI && !p.placeable() && p.sort() != Sort.NISBA;
            switch (traveller ? Role.ACTOR : role) {
                case ACTOR, PARTY -> sides.actors.add(p);
                case RECIPIENT, HOST -> sides.recipients.add(p);
                default -> {}
            }
        }
    }
}
