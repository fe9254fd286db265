package org.sijill.event;

import static org.sijill.event.Piece.BAR;
import static org.sijill.event.Piece.NOTHING;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.event.Item.Kind;
import org.sijill.lexicon.Act;
import org.sijill.lexicon.Frame;
import org.sijill.mention.Party;

/**
 * The candidates for the two sides of one telling, each with what speaks for and against it as named features: where it
 * stands from the trigger, under which preposition, what grammar made of it, whether it carried the sentence before.
 */
final class Choice {
    /** Stands for somebody whom the page does not name. */
    static final String UNKNOWN = "UNK";

    /** Whoever is visited in a list is visited by himself. */
    private static final String VISIT = "visit";

    private static final Piece[] KINDS = Piece.names(Kind.values());
    private static final Piece[] POINTED =
            Arrays.stream(KINDS).map(k -> Piece.of(k, "+")).toArray(Piece[]::new);
    private static final Piece NONE = Piece.of("0"), SOME_ACTOR = Piece.of("a"), SOME_RECIPIENT = Piece.of("r");
    private static final Piece BEFORE = Piece.of("b"), AFTER = Piece.of("a"), AT = Piece.of("at:");
    private static final Piece OFTEN = Piece.of("often"), ABSENT = Piece.of("absent"), HOME = Piece.of("home");
    private static final Piece LEAD = Piece.of("lead"), CARRIED = Piece.of("carried"), RANK = Piece.of("rank");
    private static final Piece CODES = Piece.of("codes"), ORGANISATION = Piece.of("organisation");
    private static final Piece BY_BOTH = Piece.of("|g:AR"),
            BY_ACTOR = Piece.of("|g:A"),
            BY_RECIPIENT = Piece.of("|g:R");
    private static final Piece BY_NONE = Piece.of("|g:-"), UNNAMED = Piece.of("unknown|");
    private static final Piece BOTH_SIDES = Piece.of("g:AR"), ACTOR = Piece.of("g:A"), RECIPIENT = Piece.of("g:R");
    private static final Piece NEITHER = Piece.of("g:-");
    private static final Piece DOER = Piece.of("unknown|doer:"), DONE = Piece.of("unknown|done:");
    private static final Piece DEED = Piece.of("unknown|deed:");
    private static final Piece NOWHERE = Piece.of("-");
    private static final Piece OPENER = Piece.of("|opener:");

    /** One code that may be a side; {@code before} and {@code after} say what its nearest mentions on either side of the trigger are. */
    record Candidate(
            String code,
            Features features,
            @Nullable Party party,
            Piece role,
            Piece sort,
            boolean home,
            int at,
            Piece before,
            Piece after) {
        Candidate with(Features other) {
            return new Candidate(code, other, party, role, sort, home, at, before, after);
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
    private final Piece doer;
    private final Piece done;
    private final Piece opener;
    private final Piece deed;
    private final Set<String> actors;
    private final Set<String> recipients;
    private final List<Party> carried;
    private final @Nullable String home;
    private final PageFacts facts;
    private final Setting setting;
    private final Position position;
    private final @Nullable Set<String> settled;
    private final boolean mutual;
    private final boolean apart;

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
            @Nullable Set<String> settled,
            boolean mutual,
            boolean named) {
        this.named = named;
        name = Piece.of(act.name());
        this.setting = setting;
        this.settled = settled;
        this.mutual = mutual;
        apart = act.name().equals(VISIT);
        this.chain = chain;
        this.k = k;
        this.frame = Piece.of(frame.id());
        this.how = Piece.of(around.how());
        position = new Position(chain, k, around);
        Item trigger = chain.items.get(k);
        this.kind = (pointed(trigger) ? POINTED : KINDS)[trigger.kind().ordinal()];
        Unnamed unnamed = new Unnamed(chain, k, around);
        this.doer = Piece.of(unnamed.doer());
        this.done = Piece.of(unnamed.done());
        opener = Piece.of(unnamed.opener());
        this.deed = Piece.of(unnamed.deed());
        this.actors = codes(actors);
        this.recipients = codes(recipients);
        both = (this.actors.isEmpty() ? NONE : SOME_ACTOR).then(this.recipients.isEmpty() ? NONE : SOME_RECIPIENT);
        ofKind = BAR.then(kind);
        ofAct = BAR.then(name);
        ofFrame = BAR.then(this.frame);
        ofBoth = BAR.then(both);
        kindBoth = ofKind.then(ofBoth);
        this.carried = carried;
        this.home = facts.home();
        this.facts = facts;
    }

    /** Whether a pronoun is written on the trigger: «باغتياله», «استقبله». */
    private static boolean pointed(Item trigger) {
        return !trigger.frames().isEmpty()
                && !trigger.frames().getFirst().form().cut().pronoun().isEmpty();
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
                t.sort(),
                code.equals(home),
                t.at(),
                sort(t.before),
                sort(t.after))));
        return all;
    }

    /** What kind of phrase item {@code j} is; a dash where there is none. */
    private Piece sort(int j) {
        return j < 0 ? NOWHERE : Position.sort(chain.items.get(j).needParty());
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
            String a = after < 0 ? "none" : position.as(chain.items.get(after).needParty());
            String b = before < 0 ? "none" : position.as(chain.items.get(before).needParty());
            if (!a.equals("none")) return "a" + a;
            if (!b.equals("none")) return "b" + b;
            return times == 0
                    ? own.isEmpty() ? "absent" : own.getFirst()
                    : before < 0 ? "a" + position.under(after) : after < 0 ? "b" + position.under(before) : "ba";
        }

        Piece sort() {
            return times == 0 || party == null ? ABSENT : Position.sort(party);
        }

        int at() {
            return after >= 0 && (before < 0 || after - k < k - before) ? after : before;
        }

        Features features() {
            Features f = new Features(named);
            for (String o : own) f.add(Piece.of(o));
            if (times > 2) f.add(OFTEN);
            if (before >= 0) taken = position.mention(f, before, beforeOrder, BEFORE);
            if (after >= 0) takenAfter = position.mention(f, after, afterOrder, AFTER);
            f.add(AT, before >= 0 ? BEFORE : NOTHING, after >= 0 ? AFTER : NOTHING);
            return f;
        }
    }

    /** All that speaks for and against a code: what it is by itself, then that with the act, the word and what grammar has. */
    private Features spread(String code, Told told, int codes) {
        Features all = new Features(named, 192);
        boolean acts = actors.contains(code);
        boolean suffers = recipients.contains(code);
        Piece g = acts ? suffers ? BY_BOTH : BY_ACTOR : suffers ? BY_RECIPIENT : BY_NONE;
        grammar(all, acts ? suffers ? BOTH_SIDES : ACTOR : suffers ? RECIPIENT : NEITHER);
        if (code.equals(home)) {
            all.add(HOME);
            all.add(HOME, BAR, name);
            all.add(HOME, g, BAR, both);
        }
        for (int i = 0; i < facts.leads().size(); i++)
            if (code.equals(facts.leads().get(i))) {
                all.add(LEAD, Piece.of(i));
                all.add(LEAD, Piece.of(i), g, BAR, both);
                all.add(LEAD, Piece.of(i), BAR, name);
            }
        if (carried(code)) {
            all.add(CARRIED);
            all.add(CARRIED, BAR, both);
            all.add(CARRIED, BAR, kind, BAR, how);
            all.add(CARRIED, OPENER, opener, BAR, how);
        }
        if (code.equals(UNKNOWN)) unknown(all);
        if (code.length() != 3) all.add(ORGANISATION);
        rank(all, Piece.of(facts.rank(code)), g);
        all.add(CODES, Piece.of(Math.min(5, codes)), g);
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

    private void grammar(Features all, Piece g) {
        all.add(g);
        all.add(g, BAR, name);
        all.add(g, BAR, how);
        all.add(g, BAR, both);
        all.add(g, BAR, kind);
        all.add(g, BAR, frame);
        all.add(g, BAR, both, BAR, name);
    }

    private boolean carried(String code) {
        for (Party p : carried) if (code.equals(p.code())) return true;
        return false;
    }

    private void unknown(Features all) {
        all.add(UNNAMED, name);
        all.add(UNNAMED, both, BAR, name);
        all.add(UNNAMED, kind);
        all.add(UNNAMED, how, BAR, name);
        all.add(UNNAMED, frame);
        all.add(DOER, doer);
        all.add(DOER, doer, BAR, name);
        all.add(DONE, done);
        if (deed.isEmpty()) return;
        all.add(DEED, deed, BAR, name);
        all.add(DEED, deed, BAR, both, BAR, name);
    }

    private void rank(Features all, Piece rank, Piece g) {
        all.add(RANK, rank);
        all.add(RANK, rank, BAR, name);
        all.add(RANK, rank, g, BAR, both);
        all.add(RANK, rank, BAR, kind, BAR, how);
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
        Map<String, Integer> index = new HashMap<>();
        for (int i = 0; i < kept.size(); i++) index.put(kept.get(i).code(), i);
        return new Joint.Case(
                name,
                kind,
                how,
                frame,
                kept,
                a,
                r,
                lists(index),
                named,
                doer,
                done,
                deed,
                settled(index),
                mutual,
                apart ? List.of() : OneBreath.after(chain, k, index));
    }

    private long settled(Map<String, Integer> index) {
        if (settled == null) return Joint.Case.OPEN;
        long set = 0;
        for (String code : settled) {
            Integer i = index.get(code);
            if (i == null) return Joint.Case.OPEN;
            set |= 1L << i;
        }
        return set;
    }

    /** Those told of in one list. */
    private List<Long> lists(Map<String, Integer> index) {
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
