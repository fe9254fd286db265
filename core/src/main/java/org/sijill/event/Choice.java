package org.sijill.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.base.Clitics;
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

    /** One code that may be a side. */
    record Candidate(String code, List<String> features, @Nullable Party party) {}

    private final Chain chain;
    private final int k;
    private final Act act;
    private final Frame frame;
    private final String kind;
    private final String how;
    private final Set<String> actors;
    private final Set<String> recipients;
    private final List<Party> carried;
    private final @Nullable String home;
    private final PageFacts facts;

    Choice(Chain chain, int k, Act act, Frame frame, String how, List<Party> actors, List<Party> recipients, List<Party> carried, PageFacts facts) {
        this.chain = chain;
        this.k = k;
        this.act = act;
        this.frame = frame;
        this.how = how;
        this.kind = chain.items.get(k).kind().name();
        this.actors = codes(actors);
        this.recipients = codes(recipients);
        this.carried = carried;
        this.home = facts.home();
        this.facts = facts;
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
        Map<String, List<String>> features = new LinkedHashMap<>();
        Map<String, Party> parties = new LinkedHashMap<>();
        Map<String, Integer> nearest = new LinkedHashMap<>();
        int order = 0;
        for (int j = 0; j < chain.items.size(); j++) {
            Item it = chain.items.get(j);
            if (!it.is(Kind.PARTY)) continue;
            Party p = it.needParty();
            if (p.code() == null) continue;
            mention(features, parties, nearest, p.code(), j, order++);
            if (p.sort() == Party.Sort.SIDES && p.target() != null) mention(features, parties, nearest, p.target(), j, order);
        }
        for (Party p : carried)
            if (p.code() != null) {
                features.computeIfAbsent(p.code(), c -> new ArrayList<>()).add("carried");
                parties.putIfAbsent(p.code(), p);
            }
        for (String lead : facts.leads()) features.computeIfAbsent(lead, c -> new ArrayList<>(List.of("absentlead")));
        if (home != null) features.computeIfAbsent(home, c -> new ArrayList<>(List.of("absent")));
        for (String c : actors) features.computeIfAbsent(c, x -> new ArrayList<>());
        for (String c : recipients) features.computeIfAbsent(c, x -> new ArrayList<>());
        features.computeIfAbsent(UNKNOWN, c -> new ArrayList<>(List.of("unknown")));
        int codes = features.size();
        List<Candidate> all = new ArrayList<>();
        features.forEach((code, f) -> all.add(new Candidate(code, spread(code, f, codes), parties.get(code))));
        return all;
    }

    private void mention(Map<String, List<String>> features, Map<String, Party> parties, Map<String, Integer> nearest, String code, int j, int order) {
        Item it = chain.items.get(j);
        Party p = it.needParty();
        int distance = Math.abs(j - k);
        List<String> f = features.computeIfAbsent(code, c -> new ArrayList<>());
        Integer best = nearest.get(code);
        if (best != null && best <= distance) {
            f.add("again");
            return;
        }
        f.removeIf(x -> !x.equals("again"));
        nearest.put(code, distance);
        parties.put(code, p);
        String side = j < k ? "before" : "after";
        f.add(side);
        f.add(side + Math.min(4, crossed(j)));
        f.add("far" + (distance < 2 ? "1" : distance < 4 ? "3" : distance < 8 ? "7" : "8+"));
        f.add("sort:" + p.sort());
        f.add(side + ":" + under(j));
        f.add(side + ":" + p.sort());
        f.add("order" + Math.min(3, order));
        f.add("clause:" + side + clause(j));
        if (j == k + 1 || j == k - 1) f.add("next:" + side);
        if (order == 0) f.add("first:" + side);
        f.add("gender:" + gender() + ending(it) + side);
        if (p.name() != null) f.add("named");
        if (it.joined()) f.add("joined");
    }

    private String gender() {
        if (chain.items.get(k).frames().isEmpty() || !chain.items.get(k).is(Kind.VERB)) return "n";
        var form = chain.items.get(k).frames().getFirst().form();
        return form.is(org.sijill.lexicon.Forms.Feature.PLURAL) ? "p" : form.is(org.sijill.lexicon.Forms.Feature.FEMININE) ? "f" : "m";
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
        for (int i = Math.min(j, k) + 1; i < Math.max(j, k); i++) if (chain.items.get(i).is(Kind.PARTY)) n++;
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
            if (b.is(Kind.SMALL)) return b.is(Function.Sort.COMP) ? "COMP" : b.is(Function.Sort.PREP_TIME) ? "TIME" : b.is(Function.Sort.REL) ? "REL" : "SMALL";
        }
        return j == 0 ? "START" : "FREE";
    }

    /** How many verbs and stops lie between: 0 is the same clause. */
    private int clause(int j) {
        int n = 0;
        for (int i = Math.min(j, k) + 1; i < Math.max(j, k); i++) {
            Item b = chain.items.get(i);
            if (b.is(Kind.VERB) || b.is(Kind.STOP) || b.is(Function.Sort.REL) || b.is(Function.Sort.COMP) || b.is(Kind.HAL)) n++;
        }
        return Math.min(3, n);
    }

    private List<String> spread(String code, List<String> own, int codes) {
        List<String> all = new ArrayList<>(own.size() * 3 + 16);
        String g = actors.contains(code) ? recipients.contains(code) ? "AR" : "A" : recipients.contains(code) ? "R" : "-";
        String both = actors.isEmpty() ? recipients.isEmpty() ? "00" : "0r" : recipients.isEmpty() ? "a0" : "ar";
        all.add("g:" + g);
        all.add("g:" + g + "|" + act.name());
        all.add("g:" + g + "|" + how);
        all.add("g:" + g + "|" + both);
        all.add("g:" + g + "|" + kind);
        all.add("g:" + g + "|" + frame.id());
        all.add("g:" + g + "|" + both + "|" + act.name());
        if (code.equals(home)) {
            all.add("home");
            all.add("home|" + act.name());
            all.add("home|g:" + g + "|" + both);
        }
        for (int i = 0; i < facts.leads().size(); i++)
            if (code.equals(facts.leads().get(i))) {
                all.add("lead" + i);
                all.add("lead" + i + "|g:" + g + "|" + both);
                all.add("lead" + i + "|" + act.name());
            }
        if (carried.stream().anyMatch(p -> code.equals(p.code()))) {
            all.add("carried");
            all.add("carried|" + both);
            all.add("carried|" + kind + "|" + how);
        }
        if (code.equals(UNKNOWN)) {
            all.add("unknown|" + act.name());
            all.add("unknown|" + both + "|" + act.name());
            all.add("unknown|" + kind);
        }
        if (code.length() != 3) all.add("organisation");
        all.add("codes" + Math.min(5, codes) + "|g:" + g);
        for (String f : own) {
            all.add(f);
            all.add(f + "|" + kind);
            all.add(f + "|g:" + g);
            all.add(f + "|" + act.name());
        }
        return all;
    }

    /** Whether the party has a preposition on it. */
    static boolean prepositioned(Party p) {
        return p.has(Clitics.PREPOSITION);
    }
}
