package org.sijill.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sijill.base.Span;
import org.sijill.lexicon.Act;
import org.sijill.lexicon.Lexicon;
import org.sijill.mention.Party;

/**
 * Weighs what the grammar found with small linear models: who is an actor, who a recipient, which date and place are
 * the act's, how far it has come, and whether the telling is an event at all. Without models it leaves everything as grammar has it.
 */
public final class Judge {
    /** What the models chose for one telling. */
    record Sided(
            Joint.Case whole,
            List<Choice.Candidate> actors,
            List<Choice.Candidate> recipients,
            boolean unknownRecipient,
            double sureActor,
            double sureRecipient,
            Map<String, double[]> odds) {}

    /** A candidate for one field: what it says ({@code from/to} of a date, the country of a place), and what speaks for it. */
    public record Option(String value, List<String> features) {}

    /** One telling as the models saw it, for training: features of the whole, and the candidates for each field. */
    public record Seen(
            Span trigger,
            String type,
            String act,
            List<String> features,
            Joint.Case sides,
            List<Option> dates,
            List<Option> places) {}

    /** Two tellings of one page as the models saw them, for training. */
    public record Pair(Span left, Span right, List<String> features) {}

    /** The value of the option that an act has no date. */
    public static final String NO_DATE = "none";

    /** The names of the models, a table each under {@code lexicon/ar/models}. */
    public static final List<String> MODELS = List.of(
            "actor",
            "recipient",
            "joint",
            "accept",
            "planned",
            "ongoing",
            "denied",
            "attributed",
            "date",
            "place",
            "same",
            "alone-assault",
            "alone-protest");

    /** How sure a report must be to be kept: where misses and false alarms balance on pages that trained nothing. */
    private static final double THRESHOLD = .5;

    /** How likely an act must be to have a date of its own for one to be given. */
    private static final double DATED = .15;

    private static final Linear NONE = new Linear(Map.of());
    /** Acts whose sides are told apart in no record. */
    private static final Set<String> EQUALS = Set.of("sign", "relate", "ratify", "appoint", "call", "convene");

    private final Map<String, Linear> models;
    private final Linear actor;
    private final Linear recipient;
    private final Linear joint;
    private final Linear accept;
    private final double threshold;
    private final @Nullable Consumer<Seen> watcher;
    private final @Nullable Consumer<Pair> pairWatcher;

    /**
     * @param models by name, an empty one or none for a decision left to the rules
     * @param threshold how sure a report must be to be kept, 0 to 1
     * @param watcher told of each telling, for training; or null
     * @param pairWatcher told of each pair of tellings, for training; or null
     */
    public Judge(
            Map<String, Linear> models,
            double threshold,
            @Nullable Consumer<Seen> watcher,
            @Nullable Consumer<Pair> pairWatcher) {
        this.pairWatcher = pairWatcher;
        this.models = Map.copyOf(models);
        actor = model("actor");
        recipient = model("recipient");
        joint = model("joint");
        accept = model("accept");
        this.threshold = threshold;
        this.watcher = watcher;
    }

    private Linear model(String name) {
        return models.getOrDefault(name, NONE);
    }

    /** The judge whose models the lexicon holds. */
    public static Judge of(Lexicon lexicon) {
        Map<String, Linear> models = new HashMap<>();
        for (String name : MODELS) models.put(name, Linear.of(lexicon.table("ar/models/" + name)));
        return new Judge(models, THRESHOLD, null, null);
    }

    /** The status that the models give, or the rules' own where they give none. */
    Status status(List<String> features, Status byRule) {
        if (model("planned").isEmpty()) return byRule;
        double planned = model("planned").of(features);
        double ongoing = model("ongoing").of(features);
        double denied = model("denied").of(features);
        double most = Math.max(planned, Math.max(ongoing, denied));
        if (most < .5) return Status.HAPPENED;
        return most == planned ? Status.PLANNED : most == ongoing ? Status.ONGOING : Status.DENIED;
    }

    /** Whether the telling is somebody else's word, or null where the rules decide. */
    @Nullable
    Boolean attributed(List<String> features) {
        return model("attributed").isEmpty() ? null : model("attributed").of(features) >= .5;
    }

    /** The option chosen, by its number, and how likely it is; -1 where none is, or where what was chosen is that there is nothing. */
    record Chosen(int option, double sure) {}

    /** The date that is likeliest of all there are, unless it is likely that the act has none; null where the rules decide. */
    @Nullable
    Chosen date(List<Option> options) {
        if (model("date").isEmpty()) return null;
        Map<String, Double> shares = shares(options, model("date"));
        if (1 - shares.getOrDefault(NO_DATE, 0.0) < DATED) return new Chosen(-1, 0);
        int best = -1;
        for (int i = 0; i < options.size(); i++)
            if (!options.get(i).value().equals(NO_DATE)
                    && (best < 0
                            || shares.getOrDefault(options.get(i).value(), 0.0)
                                    > shares.getOrDefault(options.get(best).value(), 0.0))) best = i;
        return new Chosen(
                best, best < 0 ? 0 : shares.getOrDefault(options.get(best).value(), 0.0));
    }

    /** How likely each value is, the options that share it taken together. */
    private static Map<String, Double> shares(List<Option> options, Linear model) {
        double[] odds = new double[options.size()];
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < odds.length; i++)
            most = Math.max(most, odds[i] = model.sum(options.get(i).features()));
        double all = 0;
        for (int i = 0; i < odds.length; i++) all += odds[i] = Math.exp(odds[i] - most);
        Map<String, Double> shares = new HashMap<>();
        for (int i = 0; i < odds.length; i++) shares.merge(options.get(i).value(), odds[i] / all, Double::sum);
        return shares;
    }

    /** How likely this candidate for {@code field} is the act's own. */
    double sure(String field, Option option) {
        return model(field).of(option.features());
    }

    /** The likeliest candidate that is at least so likely, or -1; -2 where the rules decide. */
    int best(String field, List<Option> options, double least) {
        Linear model = model(field);
        if (model.isEmpty()) return -2;
        int best = -1;
        double most = least;
        for (int i = 0; i < options.size(); i++) {
            double p = model.of(options.get(i).features());
            if (p > most) {
                most = p;
                best = i;
            }
        }
        return best;
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
        return !actor.isEmpty() && !recipient.isEmpty();
    }

    boolean watched() {
        return watcher != null;
    }

    /** Chooses both sides as a whole; null where there is no model. */
    @Nullable
    Sided sides(Choice choice, Act act) {
        if (actor.isEmpty() && watcher == null) return null;
        Joint.Case whole = choice.whole(choice.candidates());
        if (actor.isEmpty()) return new Sided(whole, List.of(), List.of(), false, 0, 0, Map.of());
        List<Joint.Config> ways = Joint.weigh(whole, actor, recipient, joint);
        Joint.Config best = best(ways, act);
        double sureActor = 0;
        double sureRecipient = 0;
        double[][] odds = new double[whole.all().size()][2];
        for (Joint.Config g : ways) {
            double p = Math.exp(g.score());
            if (g.actors() == best.actors()) sureActor += p;
            if (g.recipients() == best.recipients()) sureRecipient += p;
            for (long u = g.actors(); u != 0; u &= u - 1) odds[Long.numberOfTrailingZeros(u)][0] += p;
            for (long u = g.recipients(); u != 0; u &= u - 1) odds[Long.numberOfTrailingZeros(u)][1] += p;
        }
        Map<String, double[]> named = new HashMap<>();
        for (int i = 0; i < odds.length; i++) named.put(whole.all().get(i).code(), odds[i]);
        List<Choice.Candidate> recipients = members(whole, best.recipients());
        boolean unknown = recipients.size() == 1 && recipients.getFirst().code().equals(Choice.UNKNOWN);
        return new Sided(whole, members(whole, best.actors()), recipients, unknown, sureActor, sureRecipient, named);
    }

    /** The likeliest way; where the sides are equals, the likeliest way of those with the likeliest members. */
    static Joint.Config best(List<Joint.Config> ways, Act act) {
        if (!EQUALS.contains(act.name())) return ways.getFirst();
        Map<Long, Double> sums = new HashMap<>();
        for (Joint.Config g : ways) sums.merge(g.actors() | g.recipients(), Math.exp(g.score()), Double::sum);
        Joint.Config best = ways.getFirst();
        for (Joint.Config g : ways) {
            double more = sums.getOrDefault(g.actors() | g.recipients(), 0.0)
                    - sums.getOrDefault(best.actors() | best.recipients(), 0.0);
            if (more > 1e-12) best = g;
        }
        return best;
    }

    private static List<Choice.Candidate> members(Joint.Case whole, long set) {
        List<Choice.Candidate> out = new ArrayList<>();
        for (long u = set; u != 0; u &= u - 1) out.add(whole.all().get(Long.numberOfTrailingZeros(u)));
        return out;
    }

    boolean pairs() {
        return !model("same").isEmpty();
    }

    /** How likely two tellings with these features are of one event. */
    double same(List<String> features) {
        return model("same").of(features);
    }

    /** How likely it must be. */
    double sameLeast() {
        return pairs() ? .5 : 0;
    }

    /** Tells the watcher of all pairs of tellings of one page. */
    void pairs(List<Draft> drafts) {
        if (watcher == null || pairWatcher == null) return;
        for (int i = 0; i < drafts.size(); i++)
            for (int j = i + 1; j < drafts.size(); j++)
                if (Pairing.possible(drafts.get(i), drafts.get(j)))
                    pairWatcher.accept(new Pair(
                            drafts.get(i).trigger(),
                            drafts.get(j).trigger(),
                            Pairing.features(drafts.get(i), drafts.get(j))));
    }

    /** How likely the telling is an event of the page's own; {@code prior} where there is no model. */
    double accept(List<String> features, double prior) {
        return accept.isEmpty() ? prior : accept.of(features);
    }

    /** How likely a few sentences without a page around them report it as their news; as {@link #accept} for types without such a model. */
    double alone(String type, List<String> features, double prior) {
        Linear own = model("alone-" + type.toLowerCase(java.util.Locale.ROOT));
        return own.isEmpty() ? accept(features, prior) : own.of(features);
    }

    void seen(Draft d, List<String> features, @Nullable Sided sided, List<Option> dates, List<Option> places) {
        if (watcher == null || sided == null) return;
        watcher.accept(new Seen(d.trigger(), d.act().type(), d.act().name(), features, sided.whole(), dates, places));
    }

    static Party unnamed(String code) {
        return new Party(0, 0, new Span(0, 0), Party.Sort.STATE, code, null, null, null, 0, "", null, false);
    }
}
