package org.sijill.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.event.Features.Piece;
import org.sijill.event.Item.Kind;
import org.sijill.lexicon.Act;
import org.sijill.lexicon.Frame;
import org.sijill.mention.Party;
import org.sijill.text.Function;

/**
 * The candidates for the two sides of one telling, each with what speaks for and against it as named features: where it
 * stands from the trigger, under which preposition, what grammar made of it, whether it carried the sentence before.
 */
final class Choice {
    /** Stands for somebody whom the page does not name. */
    static final String UNKNOWN = "UNK";

    /** How many items after the trigger the deed it is about may stand. */
    private static final int NEAR = 7;

    /** One code that may be a side. */
    record Candidate(
            String code, Features features, @Nullable Party party, Piece role, Piece sort, boolean home, int at) {
        Candidate with(Features other) {
            return new Candidate(code, other, party, role, sort, home, at);
        }
    }

    private final Chain chain;
    private final int k;
    private final Piece name;
    private final Piece frame;
    private final Piece kind;
    private final Piece how;
    private final Piece both;
    private final Piece ofKind;
    private final Piece ofAct;
    private final Piece ofFrame;
    private final Piece ofBoth;
    private final Piece kindBoth;
    private final boolean named;
    private final String doer;
    private final String done;
    private final String deed;
    private final Set<String> actors;
    private final Set<String> recipients;
    private final List<Party> carried;
    private final @Nullable String home;
    private final PageFacts facts;
    private final Setting setting;
    private final Grammar.Around around;

    Choice(
            Chain chain,
            int k,
            Act act,
            Frame frame,
            Grammar.Around around,
            List<Party> actors,
            List<Party> recipients,
            List<Party> carried,
            PageFacts facts,
            Setting setting,
            boolean named) {
        this.named = named;
        name = Piece.of(act.name());
        this.setting = setting;
        this.chain = chain;
        this.k = k;
        this.frame = Piece.of(frame.id());
        this.how = Piece.of(around.how());
        this.around = around;
        Item trigger = chain.items.get(k);
        this.kind = Piece.of(trigger.kind(), pointed(trigger) ? "+" : "");
        this.doer = unnamed(around.agent(), around.subject());
        this.done = unnamed(around.object(), addressed(around));
        this.deed = deed();
        this.actors = codes(actors);
        this.recipients = codes(recipients);
        both = Piece.of(this.actors.isEmpty() ? "0" : "a", this.recipients.isEmpty() ? "0" : "r");
        ofKind = Piece.of("|", kind);
        ofAct = Piece.of("|", name);
        ofFrame = Piece.of("|", this.frame);
        ofBoth = Piece.of("|", both);
        kindBoth = Piece.of("|", kind, "|", both);
        this.carried = carried;
        this.home = facts.home();
        this.facts = facts;
    }

    /** Whether a pronoun is written on the trigger: «باغتياله», «استقبله». */
    private static boolean pointed(Item trigger) {
        return !trigger.frames().isEmpty()
                && !trigger.frames().getFirst().form().cut().pronoun().isEmpty();
    }

    /** The first of those whom the sentence tells of without saying whose they are, by post or kind of phrase; or empty. */
    private static String unnamed(List<Party> first, List<Party> second) {
        for (List<Party> parties : List.of(first, second))
            for (Party p : parties)
                if (p.code() == null)
                    return p.post() != null ? p.post() : p.sort().name();
                else if (p.code().equals(UNKNOWN)) return UNKNOWN;
        return "";
    }

    /** The act whose noun the trigger is about: «أدان التفجير»; or empty. */
    private String deed() {
        for (int j = k + 1; j < chain.items.size() && j < k + NEAR; j++) {
            Item it = chain.items.get(j);
            if (it.is(Kind.VERB) || it.is(Kind.STOP) || it.is(Function.Sort.COMP)) return "";
            Item.Fit act = it.is(Kind.NOUN) ? it.act() : null;
            if (act != null) return act.frame().act();
        }
        return "";
    }

    private static List<Party> addressed(Grammar.Around around) {
        List<Party> all = new ArrayList<>();
        around.slots().values().forEach(all::addAll);
        return all;
    }

    static Set<String> codes(List<Party> parties) {
        Set<String> codes = new LinkedHashSet<>();
        for (Party p : parties) {
            if (p.code() != null) codes.add(p.code());
            if (p.sort() == Party.Sort.SIDES && p.target() != null) codes.add(p.target());
        }
        return codes;
    }

    /** Every code told of in the sentence, carried into it, the page's own, and the unnamed. */
    List<Candidate> candidates() {
        Map<String, Told> told = new LinkedHashMap<>();
        int order = 0;
        for (int j = 0; j < chain.items.size(); j++) {
            Item it = chain.items.get(j);
            if (!it.is(Kind.PARTY)) continue;
            Party p = it.needParty();
            if (p.code() == null) continue;
            told.computeIfAbsent(p.code(), c -> new Told()).add(p, j, order);
            if (p.sort() == Party.Sort.SIDES && p.target() != null)
                told.computeIfAbsent(p.target(), c -> new Told()).add(p, j, order);
            order++;
        }
        for (Party p : carried)
            if (p.code() != null)
                told.computeIfAbsent(p.code(), c -> new Told()).from(p, "carried");
        for (String lead : facts.leads())
            told.computeIfAbsent(lead, c -> new Told()).own.add("absentlead");
        if (home != null) told.computeIfAbsent(home, c -> new Told());
        for (String c : actors) told.computeIfAbsent(c, x -> new Told());
        for (String c : recipients) told.computeIfAbsent(c, x -> new Told());
        for (String c : setting.recalled())
            told.computeIfAbsent(c, x -> new Told()).own.add("recalled");
        told.computeIfAbsent(UNKNOWN, c -> new Told()).own.add("unknown");
        int codes = told.size();
        List<Candidate> all = new ArrayList<>();
        told.forEach((code, t) -> all.add(new Candidate(
                code,
                spread(code, t, codes),
                t.party,
                Piece.of(t.role()),
                Piece.of(t.sort()),
                code.equals(home),
                t.at())));
        return all;
    }

    /** The mentions of one code: the nearest before the trigger and the nearest after it. */
    private final class Told {
        final List<String> own = new ArrayList<>();
        private @Nullable Party party;
        private int before = -1;
        private int after = -1;
        private int beforeOrder;
        private int afterOrder;
        private int times;
        /** Where its features tell what grammar took the mentions before and after for. */
        private int taken = -1;

        private int takenAfter = -1;

        void add(Party p, int j, int order) {
            times++;
            if (j < k) {
                before = j;
                beforeOrder = order;
                party = p;
            } else if (after < 0) {
                after = j;
                afterOrder = order;
                if (party == null || k - before > j - k) party = p;
            }
        }

        void from(Party p, String why) {
            own.add(why);
            if (party == null) party = p;
        }

        /** What grammar took its nearest mention for that it took for something. */
        String role() {
            String a = after < 0 ? "none" : as(chain.items.get(after).needParty());
            String b = before < 0 ? "none" : as(chain.items.get(before).needParty());
            if (!a.equals("none")) return "a" + a;
            if (!b.equals("none")) return "b" + b;
            return times == 0
                    ? own.isEmpty() ? "absent" : own.getFirst()
                    : before < 0 ? "a" + under(after) : after < 0 ? "b" + under(before) : "ba";
        }

        String sort() {
            return times == 0 || party == null ? "absent" : party.sort().name();
        }

        int at() {
            return after >= 0 && (before < 0 || after - k < k - before) ? after : before;
        }

        Features features() {
            Features f = new Features(named);
            for (String o : own) f.add(o);
            if (times > 2) f.add("often");
            if (before >= 0) taken = mention(f, before, beforeOrder, "b");
            if (after >= 0) takenAfter = mention(f, after, afterOrder, "a");
            f.add("at:", before >= 0 ? "b" : "", after >= 0 ? "a" : "");
            return f;
        }
    }

    /** @return where the feature stands that tells what grammar took the mention for */
    private int mention(Features f, int j, int order, String side) {
        Item it = chain.items.get(j);
        Party p = it.needParty();
        int distance = Math.abs(j - k);
        f.add(side, Math.min(4, crossed(j)));
        f.add(side, "far", distance < 2 ? "1" : distance < 4 ? "3" : distance < 8 ? "7" : "8+");
        String under = under(j);
        int clause = clause(j);
        f.add(side, ":", under);
        f.add(side, ":", p.sort());
        f.add(side, ":", p.sort(), ":", under);
        f.add(side, "order", Math.min(3, order));
        f.add(side, "clause", clause);
        f.add(side, "clause", clause, ":", under);
        if (order == 0) f.add(side, "first");
        f.add(side, "gender:", gender(), ending(it));
        if (p.post() != null) f.add(side, "post:", p.post());
        if (p.name() != null) f.add(side, "named");
        if (it.joined()) f.add(side, "joined");
        f.add(side, "as:", as(p));
        return f.size() - 1;
    }

    /** What the grammar took this phrase for. */
    private String as(Party p) {
        for (Party q : around.agent()) if (q.span().equals(p.span())) return "agent";
        for (Party q : around.subject()) if (q.span().equals(p.span())) return "subject:" + around.how();
        for (Party q : around.object()) if (q.span().equals(p.span())) return "object";
        for (Map.Entry<Frame.Slot, List<Party>> e : around.slots().entrySet())
            for (Party q : e.getValue())
                if (q.span().equals(p.span())) return e.getKey().name();
        return "none";
    }

    private String gender() {
        if (chain.items.get(k).frames().isEmpty() || !chain.items.get(k).is(Kind.VERB)) return "n";
        var form = chain.items.get(k).frames().getFirst().form();
        return form.is(org.sijill.lexicon.Forms.Feature.PLURAL)
                ? "p"
                : form.is(org.sijill.lexicon.Forms.Feature.FEMININE) ? "f" : "m";
    }

    private String ending(Item it) {
        String w = chain.text(it);
        Party p = it.needParty();
        if (p.sort() == Party.Sort.STATE || p.sort() == Party.Sort.CAPITAL) return "S";
        if (p.sort() == Party.Sort.PERSON) return "H";
        return w.endsWith("\u0647") || w.endsWith("\u0627\u062A") ? "F" : "M";
    }

    /** How many other parties stand between. */
    private int crossed(int j) {
        int n = 0;
        for (int i = Math.min(j, k) + 1; i < Math.max(j, k); i++)
            if (chain.items.get(i).is(Kind.PARTY)) n++;
        return n;
    }

    /** What the party stands under: its own preposition, the one before it, a noun, a verb, a mark. */
    private String under(int j) {
        Item it = chain.items.get(j);
        if (it.slot() != null) return it.slot().name();
        for (int i = j - 1; i >= 0 && i >= j - 3; i--) {
            Item b = chain.items.get(i);
            if (b.is(Kind.PREPOSITION)) return i == j - 1 ? String.valueOf(b.slot()) : b.slot() + "+";
            if (b.is(Kind.VERB)) return i == k ? "TRIGGER" : "VERB";
            if (b.is(Kind.NOUN)) return i == k ? "TRIGGER" : b.slot() != null ? b.slot() + "+N" : "N";
            if (b.is(Kind.OTHER)) return b.slot() != null ? b.slot() + "+" : "N";
            if (b.is(Kind.PARTY)) return it.joined() ? "LIST" : "PARTY";
            if (b.is(Kind.COMMA) || b.is(Kind.STOP)) return "MARK";
            if (b.is(Kind.SMALL))
                return b.is(Function.Sort.COMP)
                        ? "COMP"
                        : b.is(Function.Sort.PREP_TIME) ? "TIME" : b.is(Function.Sort.REL) ? "REL" : "SMALL";
        }
        return j == 0 ? "START" : "FREE";
    }

    /** How many verbs and stops lie between: 0 is the same clause. */
    private int clause(int j) {
        int n = 0;
        for (int i = Math.min(j, k) + 1; i < Math.max(j, k); i++) {
            Item b = chain.items.get(i);
            if (b.is(Kind.VERB)
                    || b.is(Kind.STOP)
                    || b.is(Function.Sort.REL)
                    || b.is(Function.Sort.COMP)
                    || b.is(Kind.HAL)) n++;
        }
        return Math.min(3, n);
    }

    /** All that speaks for and against a code: what it is by itself, then that with the act, the word and what grammar has. */
    private Features spread(String code, Told told, int codes) {
        Features all = new Features(named, 192);
        Piece g = Piece.of(
                "|g:",
                actors.contains(code) ? recipients.contains(code) ? "AR" : "A" : recipients.contains(code) ? "R" : "-");
        grammar(all, g.text().substring(1));
        if (code.equals(home)) {
            all.add("home");
            all.add("home|", name);
            all.add("home", g, "|", both);
        }
        for (int i = 0; i < facts.leads().size(); i++)
            if (code.equals(facts.leads().get(i))) {
                all.add("lead", i);
                all.add("lead", i, g, "|", both);
                all.add("lead", i, "|", name);
            }
        if (carried(code)) {
            all.add("carried");
            all.add("carried|", both);
            all.add("carried|", kind, "|", how);
        }
        if (code.equals(UNKNOWN)) unknown(all);
        if (code.length() != 3) all.add("organisation");
        rank(all, facts.rank(code), g);
        all.add("codes", Math.min(5, codes), g);
        Features around = setting.features(code, named);
        for (int i = 0; i < around.size(); i++) {
            all.copy(around, i);
            all.cross(around, i, kindBoth);
            all.cross(around, i, ofAct);
            all.cross(around, i, g);
        }
        own(all, told, g);
        return all;
    }

    private void grammar(Features all, String g) {
        all.add(g);
        all.add(g, "|", name);
        all.add(g, "|", how);
        all.add(g, "|", both);
        all.add(g, "|", kind);
        all.add(g, "|", frame);
        all.add(g, "|", both, "|", name);
    }

    private boolean carried(String code) {
        for (Party p : carried) if (code.equals(p.code())) return true;
        return false;
    }

    private void unknown(Features all) {
        all.add("unknown|", name);
        all.add("unknown|", both, "|", name);
        all.add("unknown|", kind);
        all.add("unknown|", how, "|", name);
        all.add("unknown|", frame);
        all.add("unknown|doer:", doer);
        all.add("unknown|doer:", doer, "|", name);
        all.add("unknown|done:", done);
        if (deed.isEmpty()) return;
        all.add("unknown|deed:", deed, "|", name);
        all.add("unknown|deed:", deed, "|", both, "|", name);
    }

    private void rank(Features all, int rank, Piece g) {
        all.add("rank", rank);
        all.add("rank", rank, "|", name);
        all.add("rank", rank, g, "|", both);
        all.add("rank", rank, "|", kind, "|", how);
    }

    private void own(Features all, Told told, Piece g) {
        Features own = told.features();
        for (int i = 0; i < own.size(); i++) {
            all.copy(own, i);
            all.cross(own, i, ofKind);
            all.cross(own, i, g);
            all.cross(own, i, ofAct);
            if (i == told.taken || i == told.takenAfter) {
                all.cross(own, i, ofFrame);
                all.cross(own, i, ofBoth);
            }
        }
    }

    /** The telling as a whole, for weighing both sides together. */
    Joint.Case whole(List<Candidate> all) {
        long a = 0;
        long r = 0;
        List<Candidate> kept = all.size() > 40 ? all.subList(0, 40) : all;
        for (int i = 0; i < kept.size(); i++) {
            if (actors.contains(kept.get(i).code())) a |= 1L << i;
            if (recipients.contains(kept.get(i).code())) r |= 1L << i;
        }
        return new Joint.Case(name, kind, how, frame, kept, a, r, lists(kept), named, doer, done, deed);
    }

    /** Those told of in one list. */
    private List<Long> lists(List<Candidate> all) {
        Map<String, Integer> index = new HashMap<>();
        for (int i = 0; i < all.size(); i++) index.put(all.get(i).code(), i);
        Set<Long> lists = new LinkedHashSet<>();
        long run = 0;
        int last = -9;
        for (int j = 0; j < chain.items.size(); j++) {
            Item it = chain.items.get(j);
            if (!it.is(Kind.PARTY)) continue;
            boolean next = j - last == 1 && it.joined()
                    || j - last == 2 && chain.items.get(j - 1).is(Kind.COMMA);
            if (!next || it.slot() != null) {
                if (Long.bitCount(run) > 1) lists.add(run);
                run = 0;
            }
            Party p = it.needParty();
            if (p.code() != null && index.containsKey(p.code())) run |= 1L << index.get(p.code());
            if (p.sort() == Party.Sort.SIDES && p.target() != null && index.containsKey(p.target()))
                run |= 1L << index.get(p.target());
            last = j;
        }
        if (Long.bitCount(run) > 1) lists.add(run);
        return List.copyOf(lists);
    }
}
