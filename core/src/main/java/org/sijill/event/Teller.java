package org.sijill.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.base.Span;
import org.sijill.event.Grammar.Around;
import org.sijill.event.Item.Fit;
import org.sijill.event.Item.Kind;
import org.sijill.lexicon.Act;
import org.sijill.lexicon.Forms.Feature;
import org.sijill.lexicon.Frame;
import org.sijill.lexicon.Frame.Role;
import org.sijill.lexicon.Frame.Slot;
import org.sijill.mention.Party;
import org.sijill.mention.Party.Sort;
import org.sijill.text.Word;

/** Reads the acts of one sentence: for each trigger the roles that grammar gives, then what the models make of them. */
final class Teller {
    private static final Set<String> CONFLICT = Set.of(
            "attack", "arrest", "seize", "convict", "expel", "deport", "release", "investigate", "restrict", "censor");
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

    /** Acts of force at home: where nobody is named, the victim's own authorities did it. */
    private static final Set<String> HOME =
            Set.of("arrest", "convict", "restrict", "seize", "censor", "investigate", "release", "curfew", "deport");

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

    /** By how much the place of an act before may be likelier than one that the sentence names, and yet give way. */
    private static final double OWN = .15;

    private final String text;
    private final Coder.Read read;
    private final Chain chain;
    private final Grammar grammar;
    private final Dates dates;
    private final List<String> notices;
    private final Window window;
    private final Coder coder;
    private final List<Party> carried;
    private final PageFacts facts;
    private final Memory memory;

    Teller(
            Coder coder,
            String text,
            Coder.Read read,
            List<Party> carried,
            PageFacts facts,
            Memory memory,
            Dates dates,
            List<String> notices) {
        this.memory = memory;
        this.coder = coder;
        this.text = text;
        this.read = read;
        this.carried = carried;
        this.facts = facts;
        this.chain = new Chain(coder.lexicon(), read.sentence(), read.words(), read.parties(), read.times());
        this.grammar = new Grammar(chain, carried);
        memory.past().places(chain);
        memory.dateline(coder.places().dateline(text, chain));
        this.dates = dates;
        this.notices = notices;
        window = new Window(read.words());
    }

    List<Party> leaves(List<Party> before) {
        for (int k = 0; k < chain.items.size(); k++)
            if (chain.items.get(k).is(Kind.VERB)) {
                List<Party> subject = grammar.verb(k).subject();
                if (!subject.isEmpty()) return subject;
            }
        return before;
    }

    List<Draft> drafts() {
        List<Draft> found = new ArrayList<>();
        for (int k = 0; k < chain.items.size(); k++) {
            Item it = chain.items.get(k);
            if (it.frames().isEmpty()) continue;
            Set<String> tried = new HashSet<>();
            Draft best = null;
            for (Fit fit : it.frames()) {
                if (!fit.frame().isAct() || tried.contains(fit.frame().act()) || !fits(fit, k)) continue;
                tried.add(fit.frame().act());
                Draft d = draft(k, it, fit);
                if (d != null && (best == null || d.score() > best.score())) best = d;
            }
            if (best != null) found.add(best);
        }
        return found;
    }

    /** Whether the frame's conditions hold: its needed words stand in the complement, its avoided ones do not, its governor is there. */
    private boolean fits(Fit fit, int k) {
        Frame f = fit.frame();
        Item it = chain.items.get(k);
        if (!f.needs().isEmpty()
                && !window.any(f.needs(), it.is(Kind.NOUN) ? it.first() - 3 : it.first() + 1, reach(k))) return false;
        if (!f.avoid().isEmpty() && window.any(f.avoid(), it.first() - 12, it.first() + 14)) return false;
        if (!f.under().isEmpty()) {
            int g = grammar.governor(k);
            if (g < 0 || f.under().stream().noneMatch(chain.items.get(g)::group)) return false;
        }
        return true;
    }

    /** The token at which the complement of the trigger ends: a stop, or a verb that is joined on. */
    private int reach(int k) {
        int first = chain.items.get(k).first();
        for (int j = k + 1; j < chain.items.size(); j++) {
            Item it = chain.items.get(j);
            if (it.first() > first + 22
                    || it.is(Kind.STOP)
                    || it.is(Kind.VERB) && it.joined() && it.first() > first + 8) return it.first();
        }
        return read.words().size();
    }

    private @Nullable Draft draft(int k, Item it, Fit fit) {
        Frame frame = fit.frame();
        Act act = coder.act(frame.act());
        if (act == null) return null;
        boolean noun = it.is(Kind.NOUN);
        Sides sides = new Sides();
        Around around = noun ? grammar.noun(k) : grammar.verb(k);
        int governor = grammar.governor(k);
        if (noun) nounRoles(k, fit, around, governor, sides);
        else verbRoles(k, fit, around, sides);
        StatusRule.Verdict verdict = coder.status(chain, k, fit, noun ? governor : -1);
        List<Party> actors = List.copyOf(sides.actors);
        List<Party> recipients = List.copyOf(sides.recipients);
        Judge.Sided sided = coder.judge()
                .sides(
                        new Choice(
                                chain,
                                k,
                                act,
                                frame,
                                around,
                                actors,
                                recipients,
                                carried,
                                facts,
                                new Setting(chain, grammar, k, memory.past()),
                                coder.judge().watched()),
                        act);
        boolean weighed = sided != null && coder.judge().weighs();
        if (sided == null || !weighed) {
            if (sides.recipients.isEmpty() && WANTS_RECIPIENT.contains(act.name())) fallback(k, act, sides);
            host(k, act, around, sides);
            finish(act, frame, sides);
        } else {
            sides.take(sided, actors, recipients);
            if (noun && accused(governor, k)) {
                Set<String> accusers = Choice.codes(grammar.verb(governor).subject());
                sides.actors.removeIf(p -> accusers.contains(String.valueOf(p.code())));
                if (sides.actors.isEmpty())
                    sides.actors.addAll(grammar.verb(governor).object());
                sides.actors.removeIf(p -> p.code() == null);
            }
            host(k, act, around, sides);
        }
        memory.past()
                .keep(new Past.Told(
                        read.sentence().index(),
                        k,
                        act.name(),
                        frame.id(),
                        Choice.codes(sides.actors),
                        Choice.codes(sides.recipients)));
        boolean asked =
                coder.judge().watched() || facts.alone() && coder.judge().weighsAlone(act.type());
        if (!asked && sides.actors.isEmpty() && sides.recipients.isEmpty())
            return note(it, frame, "nobody is named with it");
        if (!weighed && !coder.judge().watched() && sides.actors.isEmpty() && NEEDS_ACTOR.contains(act.name()))
            return note(it, frame, "no actor is named with it");
        Status ruled = verdict.status();
        if (!act.status().isEmpty()) ruled = Status.valueOf(act.status().toUpperCase(java.util.Locale.ROOT));
        if (!frame.status().isEmpty()) ruled = Status.valueOf(frame.status().toUpperCase(java.util.Locale.ROOT));
        Span trigger = new Span(
                read.sentence().tokens().get(it.first()).span().from(),
                read.sentence()
                        .tokens()
                        .get(Math.max(it.first(), fit.lastToken() - 1))
                        .span()
                        .to());
        Report.Attribution attribution = coder.attributions().of(text, chain, grammar, k, sides.actors);
        Traits traits =
                new Traits(chain, k, fit, act, around, verdict, governor, actors, recipients, read.sentence(), facts);
        Features features = traits.all(
                sided,
                attribution != null,
                ruled,
                dates.tense(chain, read.times(), k, clauseEnd(around)),
                coder.judge().watched());
        double score = score(act, frame, verdict, features);
        boolean weak = score < coder.judge().least();
        String unsaid = verdict.real() ? "too little speaks for it" : verdict.why();
        if (weak && !coder.judge().watched()) return note(it, frame, unsaid);
        Status status = act.status().isEmpty() && frame.status().isEmpty() && !verdict.firm()
                ? coder.judge().status(features, ruled)
                : ruled;
        List<Dates.Candidate> days = dates.candidates(
                chain,
                read.times(),
                new DateCandidates.Telling(k, clauseEnd(around), status, act.name()),
                memory.dates(sides.actors, act.name()),
                coder.judge().watched());
        List<Judge.Option> dayOptions =
                days.stream().map(Dates.Candidate::option).toList();
        Judge.Chosen day = coder.judge().date(dayOptions);
        Report.Dated date = day == null
                ? dates.of(chain, read.times(), k, clauseEnd(around), status)
                : day.option() < 0 ? null : days.get(day.option()).date();
        double dateSure = day == null ? date == null ? 0 : .5 : day.sure();
        List<Places.Candidate> spots = coder.places()
                .candidates(
                        text,
                        chain,
                        k,
                        sides.actors,
                        sides.recipients,
                        act.name(),
                        memory.place(),
                        coder.judge().watched());
        Report.Where where = place(spots, k, around, sides, act);
        boolean accused = attribution != null && attribution.kind().equals("accuser");
        if (!accused && Boolean.FALSE.equals(coder.judge().attributed(features))) attribution = null;
        if (accused && attribution != null)
            attribution =
                    new Report.Attribution(attribution.text(), attribution.span(), "official", attribution.code());
        List<String> because = List.of("rule " + frame.id() + ": subject " + around.how(), "status: " + verdict.why());
        Draft d = new Draft(
                act,
                frame,
                status,
                List.copyOf(sides.actors),
                List.copyOf(sides.recipients),
                trigger,
                read.sentence().index(),
                read.sentence().span(),
                date,
                dateSure,
                where,
                placeSure(spots, where),
                attribution,
                around.how(),
                score,
                sided == null ? 0 : sided.sureActor() + sided.sureRecipient(),
                noun,
                sides.unknown,
                definite(fit),
                content(it.first()),
                sided == null ? Map.of() : sided.odds(),
                sided == null ? null : new Hindsight.Weighed(sided.whole(), actors, recipients),
                because);
        coder.judge()
                .seen(
                        d,
                        features,
                        sided,
                        dayOptions,
                        spots.stream().map(Places.Candidate::option).toList());
        if (weak) return note(it, frame, unsaid);
        if (score >= coder.judge().threshold())
            memory.keep(act.name(), read.sentence().index(), sides.actors, date, where);
        return d;
    }

    private double score(Act act, Frame frame, StatusRule.Verdict verdict, Features features) {
        double prior = frame.weight() * verdict.sure();
        double own = facts.alone()
                ? coder.judge().alone(act.type(), features, prior)
                : coder.judge().accept(features, prior);
        return own * (verdict.real() ? 1 : .6);
    }

    private static boolean definite(Fit fit) {
        return fit.form().cut().has(org.sijill.base.Clitics.ARTICLE)
                || !fit.form().cut().pronoun().isEmpty();
    }

    /** The words of meaning around the trigger, by which two tellings may know each other. */
    private Set<String> content(int trigger) {
        Set<String> words = new LinkedHashSet<>();
        for (int i = Math.max(0, trigger - 8); i < Math.min(read.words().size(), trigger + 12); i++) {
            Word w = read.words().get(i);
            if (i != trigger && !w.isSmall() && w.word().length() > 2)
                words.add(coder.lexicon().clitics().bare(w.word()));
        }
        return words;
    }

    private double placeSure(List<Places.Candidate> spots, Report.@Nullable Where where) {
        for (Places.Candidate c : spots)
            if (c.where() == where) return coder.judge().sure(c.option());
        return where == null ? 0 : .5;
    }

    private Report.@Nullable Where place(List<Places.Candidate> spots, int k, Around around, Sides sides, Act act) {
        int best =
                coder.judge().place(spots.stream().map(Places.Candidate::option).toList(), .2);
        if (best == -2) return coder.places().of(text, chain, k, around.end(), sides.recipients, act.name());
        if (best < 0) return null;
        Report.Where carried = memory.place();
        if (carried == null || spots.get(best).where() != carried)
            return spots.get(best).where();
        List<Places.Candidate> told =
                spots.stream().filter(c -> c.where() != carried).toList();
        int own = coder.judge()
                .place(told.stream().map(Places.Candidate::option).toList(), placeSure(spots, carried) - OWN);
        return own < 0 ? carried : told.get(own).where();
    }

    /** Whom an act is done to when grammar gives nobody: the first other party in what follows it. */
    private void fallback(int k, Act act, Sides sides) {
        Set<String> own = new LinkedHashSet<>();
        for (Party p : sides.actors) own.add(String.valueOf(p.code()));
        boolean harm = false;
        for (int j = k + 1; j < Math.min(chain.items.size(), k + 14); j++) {
            Item it = chain.items.get(j);
            if (it.is(Kind.STOP) || it.is(Kind.VERB) && it.joined() || it.is(Kind.HAL)) break;
            Item.Fit inner = it.act();
            if (inner != null
                    && it.is(Kind.NOUN)
                    && CONFLICT.contains(inner.frame().act())) harm = true;
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

    /** Who of two that meet is at home is the host: the other visits. */
    private void host(int k, Act act, Around around, Sides sides) {
        if (!act.name().equals("meet") || !sides.recipients.isEmpty() || sides.actors.size() < 2) return;
        Report.Where where = coder.places().of(text, chain, k, around.end(), sides.recipients, act.name());
        if (where == null || where.country() == null) return;
        List<Party> hosts = new ArrayList<>();
        for (Party p : sides.actors) if (where.country().equals(p.code())) hosts.add(p);
        if (hosts.isEmpty() || hosts.size() == sides.actors.size()) return;
        sides.actors.removeAll(hosts);
        sides.recipients.addAll(hosts);
    }

    private int clauseEnd(Around around) {
        Item end = chain.at(around.end());
        return end == null ? read.words().size() : end.first();
    }

    private @Nullable Draft note(Item it, Frame frame, String why) {
        if (notices.size() < 200)
            notices.add("«" + read.sentence().tokens().get(it.first()).span().of(text) + "» (" + frame.id()
                    + ") told no event: " + why);
        return null;
    }

    private int codes(List<Party> parties) {
        Set<String> codes = new LinkedHashSet<>();
        for (Party p : parties) {
            if (p.code() != null) codes.add(p.code());
            if (p.target() != null && p.sort() == Sort.SIDES) codes.add(p.target());
        }
        return codes.size() < parties.size() ? parties.size() : codes.size();
    }

    private void verbRoles(int k, Fit fit, Around around, Sides sides) {
        Item it = chain.items.get(k);
        Frame frame = fit.frame();
        List<Party> subject = around.subject();
        List<Party> object = around.object();
        boolean passive = fit.form().is(Feature.PASSIVE_LIKE) && !fit.form().is(Feature.PAST & 0) && passiveOnly(fit)
                || !around.agent().isEmpty()
                || victim(frame, around, it);
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
    }

    private boolean passiveOnly(Fit fit) {
        return chain.items.get(0) != null && fit.form().is(Feature.PASSIVE_LIKE);
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
        if (of.isEmpty() && accused(governor, k)) {
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
    private boolean accused(int governor, int k) {
        Item before = chain.at(k - 1);
        boolean bi = chain.items.get(k).slot() == Slot.BI
                || before != null && before.is(Kind.NOUN) && before.slot() == Slot.BI;
        if (governor < 0 || !bi) return false;
        Fit act = chain.items.get(governor).act();
        return act != null
                && act.frame().act().equals("accuse")
                && !grammar.verb(governor).object().isEmpty();
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

    private void finish(Act act, Frame frame, Sides sides) {
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
