package org.sijill.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.base.Clitics;
import org.sijill.base.Span;
import org.sijill.event.Grammar.Around;
import org.sijill.event.Item.Fit;
import org.sijill.event.Item.Kind;
import org.sijill.lexicon.Act;
import org.sijill.lexicon.Frame;
import org.sijill.mention.Party;
import org.sijill.text.Word;

/** Reads one trigger as one act: the roles that grammar gives, then what the models make of them. For one reading. */
final class Telling {
    private static final int MOST_NOTICES = 200;
    private static final Set<String> NEEDS_ACTOR = Set.of(
            "condemn",
            "accuse",
            "praise",
            "pledge",
            "request",
            "reject",
            "threaten",
            "sign",
            "meet",
            "visit",
            "call",
            "aid",
            "sanction",
            "invite",
            "relate",
            "concede",
            "withdraw",
            "cooperate",
            "mediate",
            "recall",
            "ratify",
            "access",
            "disarm",
            "withhold");

    private final Scene scene;
    private final Chain chain;
    private final Grammar grammar;
    private final Judge judge;
    private final int k;
    private final Item it;
    private final Fit fit;
    private final Frame frame;
    private final Act act;
    private final boolean noun;
    private final Around around;
    private final int governor;
    private final Roles roles;
    private final Sides sides;
    private final List<Party> actors;
    private final List<Party> recipients;
    private final Verdict verdict;

    /** @param k the trigger's item, read with the frame of {@code fit} */
    Telling(Scene scene, int k, Fit fit, Act act) {
        this.scene = scene;
        this.k = k;
        this.fit = fit;
        this.act = act;
        chain = scene.chain();
        grammar = scene.grammar();
        judge = scene.judge();
        it = chain.items.get(k);
        frame = fit.frame();
        noun = it.is(Kind.NOUN);
        around = noun ? grammar.noun(k) : grammar.verb(k);
        governor = grammar.governor(k);
        roles = scene.roles();
        sides = roles.of(k, fit, around, governor);
        actors = List.copyOf(sides.actors);
        recipients = List.copyOf(sides.recipients);
        verdict = scene.coder().status(chain, k, fit, noun ? governor : -1);
    }

    /** What the trigger tells, or null where it tells nothing, which is noted. */
    @Nullable
    Draft draft() {
        Status ruled = ruled();
        Traits traits = traits();
        Features features = traits.first(
                ruled,
                scene.dates().tense(chain, scene.times(), k, clauseEnd()),
                scene.dates().lasting(chain, scene.times(), k),
                judge.watched());
        if (!scene.facts().alone() && judge.hopeless(features, act, share())) return note(unsaid());
        Judge.Sided sided = judge.sides(choice(), act);
        boolean weighed = sided != null && judge.weighs();
        if (sided == null || !weighed) rule();
        else weigh(sided);
        scene.memory().past().keep(told());
        String lacking = lacking(weighed);
        return lacking.isEmpty() ? drafted(sided, ruled, traits, features) : note(lacking);
    }

    private Choice choice() {
        return new Choice(
                chain,
                k,
                act,
                frame,
                around,
                actors,
                recipients,
                scene.carried(),
                scene.facts(),
                new Setting(chain, grammar, k, scene.memory().past()),
                scene.coder()
                        .addressees()
                        .of(chain, grammar, k, frame, around, scene.facts().leads()),
                scene.coder().mutual().is(chain, k, act.name()),
                judge.watched());
    }

    private void rule() {
        RuledSides ruled = new RuledSides(chain);
        if (sides.recipients.isEmpty() && RuledSides.wanting(act)) ruled.fallback(k, act, sides);
        host();
        ruled.finish(act, sides);
    }

    /** Takes the sides that the models chose; who charges somebody with a deed did not do it. */
    private void weigh(Judge.Sided sided) {
        sides.take(sided, actors, recipients, scene.read().parties());
        if (noun && roles.accused(governor, k)) {
            Set<String> accusers = Choice.codes(grammar.verb(governor).subject());
            sides.actors.removeIf(p -> accusers.contains(String.valueOf(p.code())));
            if (sides.actors.isEmpty())
                sides.actors.addAll(grammar.verb(governor).object());
            sides.actors.removeIf(p -> p.code() == null);
        }
        host();
    }

    private Past.Told told() {
        return new Past.Told(
                scene.read().sentence().index(),
                k,
                act.name(),
                frame.id(),
                Choice.codes(sides.actors),
                Choice.codes(sides.recipients));
    }

    /** What the telling lacks to be one, or empty. */
    private String lacking(boolean weighed) {
        boolean asked = judge.watched() || scene.facts().alone() && judge.weighsAlone(act.type());
        if (!asked && sides.actors.isEmpty() && sides.recipients.isEmpty()) return "nobody is named with it";
        if (!weighed && !judge.watched() && sides.actors.isEmpty() && NEEDS_ACTOR.contains(act.name()))
            return "no actor is named with it";
        return "";
    }

    private @Nullable Draft drafted(Judge.@Nullable Sided sided, Status ruled, Traits traits, Features features) {
        List<Attributions.Candidate> voices = scene.coder()
                .attributions()
                .candidates(scene, k, sides.actors, sides.recipients, act.name(), ruled.name());
        List<Judge.Option> voiceOptions =
                voices.stream().map(Attributions.Candidate::option).toList();
        Sourced source = source(voices, voiceOptions);
        traits.rest(features, sided, source.who() != null);
        double score = score(features);
        if (score < judge.least() && !judge.watched()) return note(unsaid());
        boolean open = act.status().isEmpty() && frame.status().isEmpty() && !verdict.firm();
        Status status = open ? status(features, ruled) : ruled;
        List<Dates.Candidate> days = days(status);
        List<Judge.Option> dayOptions =
                days.stream().map(Dates.Candidate::option).toList();
        Judge.Chosen day = judge.date(dayOptions);
        Report.Dated date = date(days, day, status);
        List<PlaceCandidates.Candidate> spots = spots(status);
        List<Judge.Option> spotOptions =
                spots.stream().map(PlaceCandidates.Candidate::option).toList();
        Judge.Chosen spot = judge.place(spotOptions);
        Report.Where where = place(spots, spot);
        Draft d = new Draft(
                act,
                frame,
                status,
                List.copyOf(sides.actors),
                List.copyOf(sides.recipients),
                sides.names(scene.coder().lexicon().folding()),
                trigger(),
                scene.read().sentence().index(),
                scene.read().sentence().span(),
                date,
                day == null || days.size() == 1 ? date == null ? 0 : .5 : day.sure(),
                where,
                spot == null ? where == null ? 0 : .5 : spot.sure(),
                source.who(),
                source.sure(),
                around.how(),
                score,
                sided == null ? 0 : sided.sureActor() + sided.sureRecipient(),
                noun,
                sides.unknown,
                definite(),
                content(it.first() - 8, it.first() + 12),
                surrounds(),
                sided == null ? Map.of() : sided.odds(),
                sided == null
                        ? null
                        : new Hindsight.Weighed(
                                sided.whole(), actors, recipients, scene.read().parties()),
                List.of("rule " + frame.id() + ": subject " + around.how(), "status: " + verdict.why()));
        judge.seen(d, features, sided, dayOptions, spotOptions, voiceOptions);
        return kept(
                d,
                spot == null || spot.option() >= 0 && spots.get(spot.option()).lasting());
    }

    /** The draft where enough speaks for it; it leaves its date, and a place that is {@code lasting}, to those after. */
    private @Nullable Draft kept(Draft d, boolean lasting) {
        if (d.score() < judge.least()) return note(unsaid());
        if (d.score() >= judge.threshold())
            scene.memory()
                    .keep(
                            act.name(),
                            scene.read().sentence().index(),
                            sides.actors,
                            left(d.date()),
                            lasting ? d.place() : null);
        return d;
    }

    /** A date without time words of its own («غداة القمة») is told of this act alone. */
    private Report.@Nullable Dated left(Report.@Nullable Dated date) {
        if (date == null || date.span() == null || !date.basis().equals("expression")) return date;
        boolean timed = scene.read().times().stream().anyMatch(e -> e.span().overlaps(date.span()));
        return timed ? date : null;
    }

    private String unsaid() {
        return verdict.real() ? "too little speaks for it" : verdict.why();
    }

    /** The status by rule: the frame's own, else the act's own, else what the clause says. */
    private Status ruled() {
        String own = frame.status().isEmpty() ? act.status() : frame.status();
        return own.isEmpty() ? verdict.status() : Status.valueOf(own.toUpperCase(Locale.ROOT));
    }

    private Status status(Features features, Status ruled) {
        Status weighed = judge.status(features, ruled);
        boolean done = weighed == Status.HAPPENED || weighed == Status.ONGOING;
        return done && scene.dates().ahead(chain, scene.times(), k, clauseEnd()) ? Status.PLANNED : weighed;
    }

    private Traits traits() {
        return new Traits(
                chain,
                k,
                fit,
                act,
                around,
                verdict,
                governor,
                actors,
                recipients,
                scene.read().sentence(),
                scene.facts());
    }

    private double score(Features features) {
        double prior = frame.weight() * verdict.sure();
        double own = scene.facts().alone() ? judge.alone(act.type(), features, prior) : judge.accept(features, prior);
        return own * share();
    }

    /** What is left of how sure a telling is where its clause says that it is none. */
    private double share() {
        return verdict.real() ? 1 : .6;
    }

    private Span trigger() {
        var tokens = scene.read().sentence().tokens();
        return new Span(
                tokens.get(it.first()).span().from(),
                tokens.get(Math.max(it.first(), fit.lastToken() - 1)).span().to());
    }

    private record Sourced(Report.@Nullable Attribution who, double sure) {}

    /** Whose word it is, an accuser's before all; nobody's but the page's where no source is likelier than not. */
    private Sourced source(List<Attributions.Candidate> voices, List<Judge.Option> options) {
        Report.Attribution accuser =
                scene.coder().attributions().accuser(scene.text(), chain, grammar, k, sides.actors);
        if (accuser != null) return new Sourced(accuser, 1);
        Judge.Chosen best = judge.source(options);
        return best.option() < 0
                ? new Sourced(null, 0)
                : new Sourced(voices.get(best.option()).who(), best.sure());
    }

    private List<Dates.Candidate> days(Status status) {
        return scene.dates()
                .candidates(
                        chain,
                        scene.times(),
                        new DateCandidates.Telling(k, clauseEnd(), status, act.name()),
                        scene.memory().dates(sides.actors, act.name()),
                        judge.watched());
    }

    private Report.@Nullable Dated date(List<Dates.Candidate> days, Judge.@Nullable Chosen day, Status status) {
        if (day == null) return scene.dates().of(chain, scene.times(), k, clauseEnd(), status);
        return day.option() < 0 ? null : days.get(day.option()).date();
    }

    private List<PlaceCandidates.Candidate> spots(Status status) {
        Places places = scene.coder().places();
        var what = new PlaceCandidates.Telling(k, act.name(), status, sides.actors, sides.recipients);
        return new PlaceCandidates(
                        scene.text(), places, chain, what, scene.facts().home(), judge.watched())
                .with(scene.venues(), scene.memory().places(act.name()));
    }

    private boolean definite() {
        return fit.form().cut().has(Clitics.ARTICLE)
                || !fit.form().cut().pronoun().isEmpty();
    }

    /** The words of meaning around the trigger, by which two tellings may know each other. */
    private Set<String> content(int from, int to) {
        int trigger = it.first();
        Set<String> words = new LinkedHashSet<>();
        for (int i = Math.max(0, from); i < Math.min(scene.read().words().size(), to); i++) {
            Word w = scene.read().words().get(i);
            if (i != trigger && !w.isSmall() && w.word().length() > 2) words.add(w.bare());
        }
        return words;
    }

    private Draft.Surrounds surrounds() {
        Item before = chain.at(k - 1);
        Item next = chain.at(k + 1);
        return new Draft.Surrounds(
                before != null && before.is(Kind.SMALL) ? chain.text(before) : "",
                next != null && next.is(Kind.OTHER) ? chain.lexiconBare(next) : "",
                it.joined(),
                content(it.first() + 1, it.first() + 9));
    }

    private Report.@Nullable Where place(List<PlaceCandidates.Candidate> spots, Judge.@Nullable Chosen spot) {
        if (spot == null)
            return scene.coder().places().of(scene.text(), chain, k, around.end(), sides.recipients, act.name());
        return spot.option() < 0 ? null : spots.get(spot.option()).where();
    }

    /** Who of two that meet is at home is the host: the other visits. */
    private void host() {
        if (!act.name().equals("meet") || !sides.recipients.isEmpty() || sides.actors.size() < 2) return;
        Report.Where where =
                scene.coder().places().of(scene.text(), chain, k, around.end(), sides.recipients, act.name());
        if (where == null || where.country() == null) return;
        List<Party> hosts = new ArrayList<>();
        for (Party p : sides.actors) if (where.country().equals(p.code())) hosts.add(p);
        if (hosts.isEmpty() || hosts.size() == sides.actors.size()) return;
        sides.actors.removeAll(hosts);
        sides.recipients.addAll(hosts);
    }

    private int clauseEnd() {
        Item end = chain.at(around.end());
        return end == null ? scene.read().words().size() : end.first();
    }

    /** Notes that a word told no event, and why. */
    static void noted(List<String> notices, String word, String what, String why) {
        if (notices.size() < MOST_NOTICES) notices.add("«" + word + "» (" + what + ") told no event: " + why);
    }

    private @Nullable Draft note(String why) {
        String word = scene.read().sentence().tokens().get(it.first()).span().of(scene.text());
        noted(scene.notices(), word, frame.id(), why);
        return null;
    }
}
