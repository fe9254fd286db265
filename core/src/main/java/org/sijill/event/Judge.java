package org.sijill.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sijill.base.Span;
import org.sijill.lexicon.Act;
import org.sijill.lexicon.Frame;
import org.sijill.lexicon.Lexicon;
import org.sijill.mention.Party;

/**
 * Weighs what the grammar found with three small linear models: who is an actor, who a recipient, and whether the
 * telling is an event at all. Without models it leaves everything as grammar has it.
 */
public final class Judge {
    /** What the models chose for one telling. */
    record Sided(List<Choice.Candidate> all, List<Choice.Candidate> actors, List<Choice.Candidate> recipients, boolean unknownRecipient, double sureActor, double sureRecipient) {}

    /** One telling as the models saw it, for training: features by candidate code and for the whole. */
    public record Seen(Span trigger, String type, String act, List<String> features, List<String> codes, List<List<String>> candidates) {}

    private static final Set<String> SYMMETRIC = Set.of("meet", "convene", "call", "sign", "cooperate", "pledge", "relate", "ratify", "attack", "reject", "condemn", "praise");

    private final Linear actor;
    private final Linear recipient;
    private final Linear accept;
    private final double threshold;
    private final @Nullable Consumer<Seen> watcher;

    public Judge(Linear actor, Linear recipient, Linear accept, double threshold, @Nullable Consumer<Seen> watcher) {
        this.actor = actor;
        this.recipient = recipient;
        this.accept = accept;
        this.threshold = threshold;
        this.watcher = watcher;
    }

    /** The judge whose models the lexicon holds. */
    public static Judge of(Lexicon lexicon) {
        return new Judge(Linear.of(lexicon.table("ar/models/actor")), Linear.of(lexicon.table("ar/models/recipient")), Linear.of(lexicon.table("ar/models/accept")), .4, null);
    }

    /** How sure the page's report must be to be kept. */
    double threshold() {
        return accept.isEmpty() ? .3 : threshold;
    }

    /** How sure a single telling must be to be looked at further. */
    double least() {
        return accept.isEmpty() ? .01 : threshold * .5;
    }

    /** Whether there are models at all. */
    boolean weighs() {
        return !actor.isEmpty();
    }

    boolean watched() {
        return watcher != null;
    }

    @Nullable Sided sides(Choice choice, Act act, Frame frame) {
        if (actor.isEmpty() && watcher == null) return null;
        List<Choice.Candidate> all = choice.candidates();
        if (actor.isEmpty()) return new Sided(all, List.of(), List.of(), false, 0, 0);
        List<Scored> a = scored(all, actor);
        List<Scored> r = scored(all, recipient);
        List<Choice.Candidate> actors = pick(a, SYMMETRIC.contains(act.name()) ? .5 : .6);
        if (actors.isEmpty() && a.getFirst().p > .12) actors = List.of(a.getFirst().candidate);
        List<Choice.Candidate> recipients = pick(r, .5);
        if (recipients.isEmpty() && r.getFirst().p > .35 && !act.symmetric()) recipients = List.of(r.getFirst().candidate);
        boolean unknown = recipients.size() == 1 && recipients.getFirst().code().equals(Choice.UNKNOWN);
        return new Sided(all, drop(actors), drop(recipients), unknown, a.getFirst().p, r.getFirst().p);
    }

    private record Scored(Choice.Candidate candidate, double p) {}

    private static List<Scored> scored(List<Choice.Candidate> all, Linear model) {
        List<Scored> out = new ArrayList<>();
        for (Choice.Candidate c : all) out.add(new Scored(c, model.of(c.features())));
        out.sort(Comparator.comparingDouble((Scored s) -> -s.p).thenComparing(s -> s.candidate.code()));
        return out;
    }

    private static List<Choice.Candidate> pick(List<Scored> scored, double least) {
        List<Choice.Candidate> out = new ArrayList<>();
        for (Scored s : scored) if (s.p >= least) out.add(s.candidate);
        return out;
    }

    private static List<Choice.Candidate> drop(List<Choice.Candidate> chosen) {
        if (chosen.size() < 2) return chosen;
        return chosen.stream().filter(c -> !c.code().equals(Choice.UNKNOWN)).toList();
    }

    double accept(List<String> features, double prior) {
        return accept.isEmpty() ? prior : accept.of(features);
    }

    void seen(Draft d, List<String> features, @Nullable Sided sided) {
        if (watcher == null || sided == null) return;
        watcher.accept(new Seen(d.trigger(), d.act().type(), d.act().name(), features, sided.all().stream().map(Choice.Candidate::code).toList(), sided.all().stream().map(Choice.Candidate::features).toList()));
    }

    static Party unnamed(String code) {
        return new Party(0, 0, new Span(0, 0), Party.Sort.STATE, code, null, null, null, 0, "", null, false);
    }
}
