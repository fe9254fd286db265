package org.sijill.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
    public record Option(String value, Features features) {}

    /** One telling as the models saw it, for training: features of the whole, and the candidates for each field. */
    public record Seen(
            Span trigger,
            String type,
            String act,
            Features features,
            Joint.Case sides,
            List<Option> dates,
            List<Option> places,
            List<Option> sources) {}

    /** Two tellings of one page as the models saw them, for training. */
    public record Pair(Span left, Span right, Features features) {}

    /** Tellings of one page that were put together, by their triggers, for training; those of one type in the order of their text. */
    public record Put(List<Span> triggers, String type, double sure, Features features) {}

    /** The sides of one telling as they were weighed once more when the page was read, for training. */
    public record Again(Span trigger, String type, String act, Joint.Case sides) {}

    /** Whether somebody named stands behind a side of a report, for training. */
    public record Named(List<Span> triggers, String type, String code, List<String> names, Features features) {}

    /** Is told of what is weighed. */
    public interface Watcher {
        void telling(Seen seen);

        default void pair(Pair pair) {}

        default void again(Again again) {}

        default void put(Put put) {}

        default void named(Named named) {}

        default void page(Features words) {}
    }

    /** The value of the option that an act has no date, or no place. */
    public static final String NONE = "none";

    /** How sure a telling must be to be a report by itself: where misses and false alarms balance on pages that trained nothing. */
    public static final double THRESHOLD = .42;

    /** How likely it must be that two tellings of one page are of one event. */
    private static final double SAME = .36;

    /** How sure a report must be, and the surest of its tellings, in shares of that. */
    private static final double REPORTED = .85, WORTH = .75;

    /** How likely a source must be: where most acts come out rightly as the page's own word or another's. */
    private static final double LEAST_SOURCED = .4;

    /** How likely a denial must be that grammar shows: pages deny seldom, and what they deny is told as done all around it. */
    private static final double DENIED_BY_RULE = .2;

    /** How likely it must be that an act is planned, or going on, to be told so where that is likelier than the others that are not done: what is done is far more often met. */
    private static final double PLANS = .4, GOES_ON = .33;

    /** How likely an act must be to have a date of its own for one to be given. */
    private static final double DATED = .15;

    /** How likely it must be that an act has any place for one to be chosen. */
    private static final double PLACED = .15;

    /** How likely somebody must be to stand behind a side for his name to be given: where names missed and names given wrongly balance. */
    private static final double NAMED = .3;

    /** How likely a page must be to tell events at all, and how sure a report of one that is not. */
    private static final double TELLS = .3, SURELY = .9;

    /** Pages of fewer different words say too little of their kind. */
    private static final int FEW_WORDS = 50;

    /** Which of the models of the tellings is which. */
    private static final int ACCEPT = 0, PLANNED = 1, ONGOING = 2, DENIED = 3;

    /** Acts whose sides are told apart in no record. */
    private static final Set<String> EQUALS = Set.of("sign", "relate", "ratify", "appoint", "call", "convene");

    private final Linear sides;
    private final Linear joint;
    private final Linear telling;
    private final Linear date;
    private final Linear place;
    private final Linear source;
    private final Linear same;
    private final Linear person;
    private final Linear report;
    private final Linear page;
    private final double threshold;
    private final Linear sidesAgain;
    private final Linear jointAgain;
    private final @Nullable Watcher watcher;
    /** What the choices still open can add to the log-odds of a telling, by its act. */
    private volatile Map<String, Double> prospects = Map.of();

    /**
     * @param models what decides; an empty one leaves its decision to the rules
     * @param threshold how sure a telling must be to be a report by itself, 0 to 1
     * @param watcher told of what is weighed, for training; or null
     */
    public Judge(Models models, double threshold, @Nullable Watcher watcher) {
        sidesAgain = models.of(Models.Group.SIDES_AGAIN);
        jointAgain = models.of(Models.Group.JOINT_AGAIN);
        sides = models.of(Models.Group.SIDES);
        joint = models.of(Models.Group.JOINT);
        telling = models.of(Models.Group.TELLING);
        date = models.of(Models.Group.DATE);
        place = models.of(Models.Group.PLACE);
        source = models.of(Models.Group.SOURCE);
        same = models.of(Models.Group.SAME);
        person = models.of(Models.Group.PERSON);
        report = models.of(Models.Group.REPORT);
        page = models.of(Models.Group.PAGE);
        this.threshold = threshold;
        this.watcher = watcher;
    }

    /** The judge whose models the lexicon holds. */
    public static Judge of(Lexicon lexicon) {
        return new Judge(Models.of(lexicon), THRESHOLD, null);
    }

    /** The status that the models give, or the rules' own where they give none. */
    Status status(Features features, Status byRule) {
        if (telling.isEmpty(PLANNED)) return byRule;
        double[] sums = telling.sums(features);
        double planned = Linear.odds(sums[PLANNED]);
        double ongoing = Linear.odds(sums[ONGOING]);
        double denied = Linear.odds(sums[DENIED]);
        double most = Math.max(planned, Math.max(ongoing, denied));
        if (byRule == Status.DENIED && denied >= DENIED_BY_RULE && denied == most) return Status.DENIED;
        if (planned == most && planned >= PLANS) return Status.PLANNED;
        if (ongoing == most && ongoing >= GOES_ON) return Status.ONGOING;
        return denied == most && denied >= .5 ? Status.DENIED : Status.HAPPENED;
    }

    /** The source on whose word the act is likeliest told, where it is likely enough, and how likely; else -1. */
    Chosen source(List<Option> options) {
        return likeliest(source, options, LEAST_SOURCED);
    }

    private static Chosen likeliest(Linear model, List<Option> options, double least) {
        int best = -1;
        double most = least;
        for (int i = 0; i < options.size(); i++) {
            double p = model.of(options.get(i).features());
            if (p > most) {
                most = p;
                best = i;
            }
        }
        return new Chosen(best, best < 0 ? 0 : most);
    }

    /** The option chosen, by its number, and how likely it is; -1 where none is, or where what was chosen is that there is nothing. */
    record Chosen(int option, double sure) {}

    /** The date that is likeliest of all there are, unless it is likely that the act has none; null where the rules decide. */
    @Nullable
    Chosen date(List<Option> options) {
        return date.isEmpty(0) ? null : chosen(options, date, DATED);
    }

    /** The place that is likeliest of all there are, unless it is likely that the act has none; null where the rules decide. */
    @Nullable
    Chosen place(List<Option> options) {
        return place.isEmpty(0) ? null : chosen(options, place, PLACED);
    }

    /** The likeliest option that says something, where it is at least so likely that any does. */
    private static Chosen chosen(List<Option> options, Linear model, double least) {
        Map<String, Double> shares = shares(options, model);
        if (1 - shares.getOrDefault(NONE, 0.0) < least) return new Chosen(-1, 0);
        int best = -1;
        for (int i = 0; i < options.size(); i++)
            if (!options.get(i).value().equals(NONE)
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

    /** Whether a telling is too unlikely for anything still to be chosen to make it likely enough to be looked at further. */
    boolean hopeless(Features first, Act act, double share) {
        if (watcher != null || telling.isEmpty(ACCEPT)) return false;
        double most = telling.sums(first)[ACCEPT] + prospect(act);
        return Linear.odds(most) * share < least();
    }

    private double prospect(Act act) {
        Double known = prospects.get(act.name());
        if (known != null) return known;
        double found = atMost(act);
        Map<String, Double> more = new HashMap<>(prospects);
        more.put(act.name(), found);
        prospects = more;
        return found;
    }

    private double atMost(Act act) {
        double bias = telling.sums(new Features(false, 0))[ACCEPT];
        double sum = 0;
        for (List<Features> choice : Traits.prospects(act)) {
            double most = Double.NEGATIVE_INFINITY;
            for (Features f : choice) most = Math.max(most, telling.sums(f)[ACCEPT] - bias);
            sum += most;
        }
        return sum;
    }

    /** How sure a telling must be to be a report by itself. */
    double threshold() {
        return telling.isEmpty(ACCEPT) ? .3 : threshold;
    }

    /** How sure a single telling must be to be looked at further. */
    double least() {
        return telling.isEmpty(ACCEPT) ? .01 : threshold * .5;
    }

    /** Whether there are models at all. */
    boolean weighs() {
        return !sides.isEmpty(0) && !sides.isEmpty(1);
    }

    /** Whether somebody wants to see the names of features. */
    boolean watched() {
        return watcher != null;
    }

    /** Chooses both sides as a whole; null where there is no model. */
    @Nullable
    Sided sides(Choice choice, Act act) {
        if (sides.isEmpty(0) && watcher == null) return null;
        Joint.Case whole = choice.whole(choice.candidates());
        if (sides.isEmpty(0)) return new Sided(whole, List.of(), List.of(), false, 0, 0, Map.of());
        return weighed(whole, act, sides, joint);
    }

    /** Whether the sides are weighed once more when the page is read. */
    boolean weighsAgain() {
        return weighs() && (watcher != null || !sidesAgain.isEmpty(0));
    }

    /** Chooses both sides with what the whole page says of the candidates; null where there is no model. */
    @Nullable
    Sided again(Joint.Case whole, Act act) {
        if (sidesAgain.isEmpty(0)) return null;
        return weighed(whole, act, sidesAgain, jointAgain);
    }

    /** Whether a person likely stands behind a side of a report; nobody does where there is no model. */
    boolean standsBehind(Persons.Candidate c, Report r) {
        if (watcher != null) {
            List<Span> triggers =
                    r.mentions().stream().map(Report.Telling::trigger).toList();
            watcher.named(
                    new Named(triggers, r.type(), c.person().code(), c.person().names(), c.features()));
        }
        return behind(c) > NAMED;
    }

    /** How likely a person stands behind a side, 0 to 1; not at all where there is no model. */
    double behind(Persons.Candidate c) {
        return person.isEmpty(0) ? 0 : person.of(c.features());
    }

    private static Sided weighed(Joint.Case whole, Act act, Linear sides, Linear joint) {
        Ways ways = Joint.weigh(whole, sides, joint);
        return sided(whole, ways, EQUALS.contains(act.name()) ? ways.bestMembers() : ways.best(whole.settled()));
    }

    void seenAgain(Draft d, Joint.Case whole) {
        if (watcher != null)
            watcher.again(new Again(d.trigger(), d.act().type(), d.act().name(), whole));
    }

    private static Sided sided(Joint.Case whole, Ways ways, int best) {
        double sureActor = 0;
        double sureRecipient = 0;
        double[][] odds = new double[whole.size()][2];
        for (int way = 0; way < ways.size(); way++) {
            double p = ways.odds(way);
            if (p == 0) continue;
            if (ways.actors(way) == ways.actors(best)) sureActor += p;
            if (ways.recipients(way) == ways.recipients(best)) sureRecipient += p;
            for (long u = ways.actors(way); u != 0; u &= u - 1) odds[Long.numberOfTrailingZeros(u)][0] += p;
            for (long u = ways.recipients(way); u != 0; u &= u - 1) odds[Long.numberOfTrailingZeros(u)][1] += p;
        }
        Map<String, double[]> named = new HashMap<>();
        for (int i = 0; i < odds.length; i++) named.put(whole.all().get(i).code(), odds[i]);
        long acting = ways.actors(best);
        long undergoing = whole.whole(ways.recipients(best), acting);
        if (whole.mutual()) acting |= undergoing;
        List<Choice.Candidate> recipients = members(whole, whole.mutual() ? 0 : undergoing);
        boolean unknown = recipients.size() == 1 && recipients.getFirst().code().equals(Choice.UNKNOWN);
        List<Choice.Candidate> actors = members(whole, acting);
        return new Sided(whole, actors, recipients, unknown, sureActor, sureRecipient, named);
    }

    private static List<Choice.Candidate> members(Joint.Case whole, long set) {
        List<Choice.Candidate> out = new ArrayList<>();
        for (long u = set; u != 0; u &= u - 1) out.add(whole.all().get(Long.numberOfTrailingZeros(u)));
        return out;
    }

    boolean pairs() {
        return !same.isEmpty(0);
    }

    /** How likely two tellings with these features are of one event. */
    double same(Features features) {
        return same.of(features);
    }

    /** How likely it must be. */
    double sameLeast() {
        return pairs() ? SAME : 0;
    }

    /** Tells the watcher of all pairs of tellings of one page. */
    void pairs(List<Draft> drafts) {
        if (watcher == null) return;
        for (int i = 0; i < drafts.size(); i++)
            for (int j = i + 1; j < drafts.size(); j++)
                if (Pairing.possible(drafts.get(i), drafts.get(j)))
                    watcher.pair(new Pair(
                            drafts.get(i).trigger(),
                            drafts.get(j).trigger(),
                            Pairing.features(drafts.get(i), drafts.get(j), true)));
    }

    /** How likely the telling is an event of the page's own; {@code prior} where there is no model. */
    double accept(Features features, double prior) {
        return telling.isEmpty(ACCEPT) ? prior : Linear.odds(telling.sums(features)[ACCEPT]);
    }

    /** How likely tellings put together are an event that the page reports; as sure as the surest of them where there is no model. */
    double report(Features features, double surest) {
        return report.isEmpty(0) ? surest : report.of(features);
    }

    /** How sure a report of a page with these words must be to be kept: most pages of sport, of business and of advice tell no event. */
    double kept(Features words) {
        if (watcher != null) watcher.page(words);
        boolean weighed = watcher == null && !page.isEmpty(0) && words.size() >= FEW_WORDS;
        return weighed && page.of(words) < TELLS ? SURELY : 0;
    }

    void seen(Group g, Features features) {
        if (watcher == null) return;
        List<Span> triggers = new ArrayList<>();
        for (Draft d : g.drafts) triggers.add(d.trigger());
        watcher.put(new Put(triggers, g.head().act().type(), g.surest(), features));
    }

    /** How sure one telling of a type must be for those of that type to be put together at all. */
    double worth() {
        return report.isEmpty(0) ? threshold() : threshold() * WORTH;
    }

    /** How sure tellings put together must be to be reported. */
    double reported() {
        return report.isEmpty(0) ? threshold() : threshold() * REPORTED;
    }

    /** Whether there is a model for events of that type in sentences that stand alone. */
    boolean weighsAlone(String type) {
        int own = alone(type);
        return own >= 0 && !telling.isEmpty(own);
    }

    private static int alone(String type) {
        return Models.Group.TELLING.models().indexOf("alone-" + type.toLowerCase(Locale.ROOT));
    }

    /** How likely a few sentences without a page around them report it as their news; as {@link #accept} for types without such a model. */
    double alone(String type, Features features, double prior) {
        return weighsAlone(type) ? Linear.odds(telling.sums(features)[alone(type)]) : accept(features, prior);
    }

    void seen(
            Draft d,
            Features features,
            @Nullable Sided sided,
            List<Option> dates,
            List<Option> places,
            List<Option> sources) {
        if (watcher == null || sided == null) return;
        watcher.telling(
                new Seen(d.trigger(), d.act().type(), d.act().name(), features, sided.whole(), dates, places, sources));
    }

    static Party unnamed(String code) {
        return new Party(
                0,
                0,
                new Span(0, 0),
                Party.Sort.STATE,
                code,
                null,
                null,
                null,
                0,
                "",
                null,
                false,
                false,
                Party.By.TOLD);
    }
}
