package org.sijill.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.base.Clitics;
import org.sijill.event.Item.Kind;
import org.sijill.lexicon.Forms.Feature;
import org.sijill.lexicon.Frame.Slot;
import org.sijill.mention.Party;
import org.sijill.text.Function;

/**
 * How Arabic builds a clause, once for all frames: what stands after the verb and under which preposition, what stands
 * before it in a headline, whom a relative clause speaks of, whose subject a verb without one takes over.
 */
final class Grammar {
    /**
     * The parties around a word.
     *
     * @param subject who does it; empty where nobody is found
     * @param object to whom or what it is done
     * @param slots parties under each preposition
     * @param agent the doer of a passive («من قبل»)
     * @param how where the subject was found: after, before, antecedent, inherited, none
     * @param end index of the item at which the clause ends
     */
    record Around(
            List<Party> subject,
            List<Party> object,
            Map<Slot, List<Party>> slots,
            List<Party> agent,
            String how,
            int end) {}

    private final Chain chain;
    private final List<Party> carried;
    private final Map<Integer, Around> known = new HashMap<>();

    /** @param carried the subject that the sentence before leaves to a verb without one */
    Grammar(Chain chain, List<Party> carried) {
        this.chain = chain;
        this.carried = carried;
    }

    /** The parties around the finite verb or participle at item {@code k}. */
    Around verb(int k) {
        Around a = known.get(k);
        if (a == null) {
            known.put(k, new Around(List.of(), List.of(), Map.of(), List.of(), "none", k));
            a = look(k);
            known.put(k, a);
        }
        return a;
    }

    /** The parties after the noun at item {@code k}: first the one it belongs to, then those under prepositions. */
    Around noun(int k) {
        Right right = new Right(k, true);
        List<Party> of = right.core.isEmpty() ? List.of() : right.core.getFirst();
        List<Party> second = right.core.size() < 2 ? List.of() : right.core.get(1);
        return new Around(of, second, right.slots, right.agent, of.isEmpty() ? "none" : "after", right.end);
    }

    private Around look(int k) {
        Item it = chain.items.get(k);
        Right right = new Right(k, false);
        if (it.is(Kind.HAL) || it.is(Kind.PREPOSITION)) {
            List<Party> object = right.core.isEmpty() ? List.of() : right.core.getFirst();
            return new Around(inherited(k), object, right.slots, right.agent, "inherited", right.end);
        }
        Left left = new Left(k);
        List<Party> before = left.subject;
        boolean pronoun = it.frames().getFirst().form().is(Feature.FIRST)
                && !it.frames().getFirst().form().is(Feature.PAST);
        if (left.antecedent) return relative(k, right, before);
        if (!before.isEmpty()) return new Around(before, right.core(0), right.slots, right.agent, "before", right.end);
        if (left.matrix || pronoun)
            return new Around(inherited(k), right.core(0), right.slots, right.agent, "inherited", right.end);
        if (accusative(right))
            return new Around(
                    right.core.size() > 1 ? right.core(1) : inherited(k),
                    right.core(0),
                    right.slots,
                    right.agent,
                    right.core.size() > 1 ? "after" : "inherited",
                    right.end);
        if (!right.core.isEmpty() && !right.core(0).getFirst().sort().equals(Party.Sort.PLACE) && !right.weak(0))
            return new Around(right.core(0), right.core(1), right.slots, right.agent, "after", right.end);
        if (right.core.size() > 1 && !right.weak(1))
            return new Around(right.core(1), right.core(0), right.slots, right.agent, "after", right.end);
        if (right.weak(0))
            return new Around(right.core(0), right.core(1), right.slots, right.agent, "owner", right.end);
        return new Around(inherited(k), right.core(0), right.slots, right.agent, "inherited", right.end);
    }

    /** «وحمّلت المسلحين»: a sound plural or a dual that shows its case is no subject. */
    private boolean accusative(Right right) {
        if (right.core.isEmpty()) return false;
        Party p = right.core(0).getFirst();
        if (p.sort() == Party.Sort.PERSON
                || p.sort() == Party.Sort.STATE
                || p.sort() == Party.Sort.CAPITAL
                || p.sort() == Party.Sort.PLACE
                || p.sort() == Party.Sort.NISBA) return false;
        String head = chain.sentence.tokens().get(p.first()).word();
        return head.length() > 5 && head.endsWith("\u064A\u0646");
    }

    /** «الذي استقبله الوزير»: the antecedent is the object where the verb has one written on it, else the subject. */
    private Around relative(int k, Right right, List<Party> antecedent) {
        boolean object = chain.items.get(k).has(Clitics.PRONOUN);
        if (object && !right.core.isEmpty())
            return new Around(right.core(0), antecedent, right.slots, right.agent, "after", right.end);
        if (!object && !antecedent.isEmpty())
            return new Around(antecedent, right.core(0), right.slots, right.agent, "antecedent", right.end);
        return new Around(right.core(0), right.core(1), right.slots, right.agent, "after", right.end);
    }

    /** The subject that the verb at item {@code k} would take over from before. */
    List<Party> inheritedFor(int k) {
        return inherited(k);
    }

    /** The subject of the nearest verb before, else what the sentence before left. */
    private List<Party> inherited(int k) {
        for (int j = k - 1; j >= 0; j--) {
            Item it = chain.items.get(j);
            if (it.is(Kind.VERB) && !relativeVerb(j)) {
                Around a = verb(j);
                if (!a.subject().isEmpty()) return a.subject();
            }
        }
        List<Party> first = new Left(Math.max(k, 1)).subject;
        return first.isEmpty() ? carried : first;
    }

    private boolean relativeVerb(int j) {
        Item before = chain.at(j - 1);
        return before != null && before.is(Function.Sort.REL);
    }

    /** The nearest finite verb before item {@code k} in whose complement it stands, or -1. */
    int governor(int k) {
        for (int j = k - 1; j >= 0; j--) {
            Item it = chain.items.get(j);
            if (it.is(Kind.STOP) || it.is(Function.Sort.SUB) && !it.is(Function.Sort.COMP)) return -1;
            if (it.is(Kind.VERB) || it.is(Kind.HAL)) return j;
        }
        return -1;
    }

    /** What stands after a word, to the end of its clause; read from item to item. */
    private final class Right {
        /** More commas than this part a verb from what is its own. */
        private static final int COMMAS = 3;

        final List<List<Party>> core = new ArrayList<>();
        final List<Boolean> owners = new ArrayList<>();
        final Map<Slot, List<Party>> slots = new EnumMap<>(Slot.class);
        final List<Party> agent = new ArrayList<>();
        final int end;
        private final int trigger;
        private final boolean noun;
        /** the preposition that waits for its noun */
        private @Nullable Slot pending;
        /** whether «من قبل» stands before */
        private boolean by;
        /** whether a noun stands before that the next party may be the owner of */
        private boolean owned;
        /** whether a preposition of time or place stands before */
        private boolean timed;

        private boolean relative;
        /** the parties to which one joined by «و» belongs */
        private @Nullable List<Party> list;

        private int commas;

        Right(int trigger, boolean noun) {
            this.trigger = trigger;
            this.noun = noun;
            int j = trigger + 1;
            while (j < chain.items.size() && goesOn(j)) j++;
            end = j;
        }

        List<Party> core(int i) {
            return i < core.size() ? core.get(i) : List.of();
        }

        boolean weak(int i) {
            return i < owners.size() && owners.get(i);
        }

        /** Takes in item {@code j}, unless the clause ends before it. */
        private boolean goesOn(int j) {
            Item it = chain.items.get(j);
            if (relative) {
                if (it.is(Kind.COMMA)) relative = false;
                return !it.is(Kind.STOP);
            }
            switch (it.kind()) {
                case STOP, VERB, HAL -> {
                    return false;
                }
                case COMMA -> {
                    return comma(j);
                }
                case SMALL -> {
                    return small(it);
                }
                case PREPOSITION -> preposition(it, chain.at(j - 1));
                case PARTY -> party(it);
                case OTHER, NOUN -> word(it, j);
                default -> {}
            }
            return true;
        }

        private boolean comma(int j) {
            commas++;
            if (noun && j > trigger + 1) return false;
            if (core.size() >= 2 || commas > COMMAS) return false;
            pending = null;
            owned = false;
            timed = false;
            return true;
        }

        private boolean small(Item it) {
            if (it.is(Function.Sort.COMP)
                    || it.is(Function.Sort.SUB)
                    || it.is(Function.Sort.IF)
                    || it.is(Function.Sort.KANA)) return false;
            if (it.is(Function.Sort.REL)) {
                relative = true;
            } else if (it.is(Function.Sort.BY) && pending == Slot.MIN) {
                by = true;
                pending = null;
            } else if (it.is(Function.Sort.PREP_TIME) || it.is(Function.Sort.PREP_PLACE)) {
                timed = true;
                pending = null;
                list = null;
            }
            return true;
        }

        private void preposition(Item it, @Nullable Item before) {
            if (it.slot() == Slot.MIN && before != null && before.is(Function.Sort.QUANT)) return;
            pending = it.slot();
            owned = false;
            timed = false;
            list = null;
            by = false;
        }

        private void party(Item it) {
            if (timed && it.slot() == null) {
                list = null;
                return;
            }
            if (list != null && it.joined() && it.slot() == null) {
                list.add(it.needParty());
                return;
            }
            Slot slot = it.slot() != null ? it.slot() : pending;
            list = sink(slot, it.needParty());
            list.add(it.needParty());
            by = false;
            pending = slot == Slot.BAYNA ? Slot.BAYNA : null;
            owned = false;
        }

        /** Where a party goes that opens a list: to the agents, under a preposition, or beside the verb itself. */
        private List<Party> sink(@Nullable Slot slot, Party p) {
            if (by) return agent;
            if (slot != null) return slots.computeIfAbsent(slot, s -> new ArrayList<>());
            List<Party> own = new ArrayList<>();
            core.add(own);
            owners.add(owned || p.sort() == Party.Sort.NISBA);
            return own;
        }

        private void word(Item it, int j) {
            if (it.slot() != null) {
                pending = it.slot();
                list = null;
                timed = false;
            } else if (it.joined()) {
                list = null;
            }
            owned = pending == null && !(noun && it.is(Kind.NOUN) && it.slot() == null && j == trigger + 1);
        }
    }

    /** What stands before a verb in its clause. */
    private final class Left {
        List<Party> subject = List.of();
        boolean antecedent;
        /** whether the verb stands under «أنه»: its subject is the matrix clause's */
        boolean matrix;

        Left(int k) {
            Item verb = chain.items.get(Math.min(k, chain.items.size() - 1));
            int j = k - 1;
            while (j >= 0 && skip(chain.items.get(j))) j--;
            if (j < 0) return;
            Item before = chain.items.get(j);
            if (before.is(Function.Sort.REL)) {
                antecedent = true;
                subject = antecedent(j - 1);
                return;
            }
            if (verb.has(Clitics.PRONOUN) && (before.is(Kind.NOUN) || before.is(Kind.OTHER))) {
                antecedent = true;
                return;
            }
            if (before.is(Function.Sort.COMP)) {
                matrix = true;
                return;
            }
            if (verb.is(Kind.VERB) && (verb.joined() || verb.has(Clitics.SO))) return;
            int start = j;
            while (start >= 0 && !boundary(chain.items.get(start))) start--;
            subject = leading(start + 1, j + 1);
        }

        private boolean skip(Item it) {
            return it.is(Function.Sort.NEG)
                    || it.is(Function.Sort.FUTURE)
                    || it.is(Function.Sort.MAYBE)
                    || it.is(Function.Sort.KANA)
                    || it.is(Function.Sort.PART)
                    || it.is(Kind.TIME);
        }

        private boolean boundary(Item it) {
            return it.is(Kind.VERB)
                    || it.is(Kind.HAL)
                    || it.is(Kind.STOP)
                    || it.is(Function.Sort.COMP)
                    || it.is(Function.Sort.SUB)
                    || it.is(Function.Sort.REL)
                    || it.is(Function.Sort.IF);
        }

        private List<Party> antecedent(int j) {
            for (int i = j; i >= 0 && i > j - 4; i--) {
                Item it = chain.items.get(i);
                if (it.is(Kind.PARTY)) return List.of(it.needParty());
                if (it.is(Kind.VERB) || it.is(Kind.NOUN) || it.is(Kind.STOP)) break;
            }
            return List.of();
        }

        /** The first party of the stretch that stands under no preposition and belongs to no noun, with those joined to it. */
        private List<Party> leading(int from, int to) {
            List<Party> found = new ArrayList<>();
            boolean free = true;
            boolean led = false;
            for (int i = from; i < to; i++) {
                Item it = chain.items.get(i);
                if (it.is(Kind.PARTY)) {
                    Party p = it.needParty();
                    if (!found.isEmpty()) {
                        if (it.joined() && it.slot() == null) found.add(p);
                        else if (chain.items.get(i - 1).is(Kind.COMMA)
                                && it.slot() == null
                                && i + 1 < to
                                && chain.items.get(i + 1).is(Kind.PARTY)) found.add(p);
                    } else if (it.slot() == null && free) {
                        found.add(p);
                    }
                    free = true;
                    led = false;
                } else if (it.is(Kind.PREPOSITION)
                        || it.is(Function.Sort.PREP_TIME)
                        || it.is(Function.Sort.PREP_PLACE)) {
                    if (!found.isEmpty() && it.slot() != Slot.MIN) continue;
                    free = it.slot() == Slot.MIN
                            && i > from
                            && chain.items.get(i - 1).is(Function.Sort.QUANT);
                    led = !free;
                } else if (it.is(Kind.OTHER) || it.is(Kind.NOUN)) {
                    led |= it.slot() != null;
                    free = !led
                            && found.isEmpty()
                            && i + 1 < to
                            && chain.items.get(i + 1).is(Kind.PARTY)
                            && chain.items.get(i + 1).needParty().sort() == Party.Sort.NISBA;
                } else if (it.is(Kind.COMMA)) {
                    free = true;
                    led = false;
                }
            }
            return found;
        }
    }
}
