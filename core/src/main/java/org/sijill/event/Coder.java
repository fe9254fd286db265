package org.sijill.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.base.Clitics;
import org.sijill.base.Span;
import org.sijill.event.Grammar.Around;
import org.sijill.event.Item.Fit;
import org.sijill.event.Item.Kind;
import org.sijill.lexicon.Act;
import org.sijill.lexicon.Forms.Feature;
import org.sijill.lexicon.Frame;
import org.sijill.lexicon.Frame.Role;
import org.sijill.lexicon.Frame.Slot;
import org.sijill.lexicon.Lexicon;
import org.sijill.mention.Party;
import org.sijill.mention.Party.Sort;
import org.sijill.text.Sentence;
import org.sijill.text.Word;
import org.sijill.time.Expression;

/**
 * Reads acts out of the sentences of an article: for each word that an act's frames know, finds who fills its roles,
 * its status, its date and place and whose word it is. Tellings that come to nothing leave a notice.
 */
public final class Coder {
    /** A sentence with all that was found in it before. */
    public record Read(Sentence sentence, List<Word> words, List<Party> parties, List<Expression> times) {}

    /** What the page gave: reports and the notices of triggers that came to nothing. */
    public record Coded(List<Report> reports, List<String> notices) {}

    private static final Set<String> CONFLICT = Set.of("attack", "arrest", "seize", "convict", "expel", "deport", "release", "investigate", "restrict", "censor");
    private static final Set<String> NEEDS_ACTOR = Set.of(
            "condemn", "accuse", "praise", "pledge", "request", "reject", "threaten", "sign", "meet", "visit", "call", "aid", "sanction", "invite", "relate", "concede", "withdraw", "cooperate", "mediate", "recall", "ratify", "access", "disarm", "withhold");

    private final Lexicon lexicon;
    private final Map<String, Act> acts;
    private final StatusRule statusRule;
    private final Attributions attributions;
    private final Places places;
    private final Merger merger = new Merger();

    public Coder(Lexicon lexicon) {
        this.lexicon = lexicon;
        acts = Act.of(lexicon.table("codebook/acts"));
        statusRule = new StatusRule(lexicon);
        attributions = new Attributions(lexicon);
        places = new Places(lexicon);
    }

    /** The reports of an article whose sentences were read. */
    public Coded code(String article, String text, List<Read> sentences, Dates dates) {
        List<Draft> drafts = new ArrayList<>();
        List<String> notices = new ArrayList<>();
        List<Party> carried = List.of();
        for (Read read : sentences) {
            Chain chain = new Chain(lexicon, read.sentence(), read.words(), read.parties(), read.times());
            Grammar grammar = new Grammar(chain, carried);
            One one = new One(text, read, chain, grammar, dates, notices);
            drafts.addAll(one.drafts());
            carried = one.leaves(carried);
        }
        return new Coded(merger.merge(article, text, drafts), notices);
    }

    /** One sentence being read. */
    private final class One {
        private final String text;
        private final Read read;
        private final Chain chain;
        private final Grammar grammar;
        private final Dates dates;
        private final List<String> notices;
        private final Window window;

        One(String text, Read read, Chain chain, Grammar grammar, Dates dates, List<String> notices) {
            this.text = text;
            this.read = read;
            this.chain = chain;
            this.grammar = grammar;
            this.dates = dates;
            this.notices = notices;
            window = new Window(lexicon, read.sentence(), read.words());
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
                for (Fit fit : it.frames()) {
                    if (!fit.frame().isAct() || !fits(fit, k)) continue;
                    Draft d = draft(k, it, fit);
                    if (d != null) {
                        found.add(d);
                        break;
                    }
                }
            }
            return found;
        }

        /** Whether the frame's conditions hold: its needed words stand in the complement, its avoided ones do not, its governor is there. */
        private boolean fits(Fit fit, int k) {
            Frame f = fit.frame();
            Item it = chain.items.get(k);
            if (!f.needs().isEmpty() && !window.any(f.needs(), it.is(Kind.NOUN) ? it.first() - 3 : it.first() + 1, it.first() + 11)) return false;
            if (!f.avoid().isEmpty() && window.any(f.avoid(), it.first() - 12, it.first() + 14)) return false;
            if (!f.under().isEmpty()) {
                int g = grammar.governor(k);
                if (g < 0 || f.under().stream().noneMatch(chain.items.get(g)::group)) return false;
            }
            return true;
        }

        private @Nullable Draft draft(int k, Item it, Fit fit) {
            Frame frame = fit.frame();
            Act act = acts.get(frame.act());
            if (act == null) return null;
            boolean noun = it.is(Kind.NOUN);
            Sides sides = new Sides();
            Around around = noun ? grammar.noun(k) : grammar.verb(k);
            int governor = noun ? grammar.governor(k) : -1;
            if (noun) nounRoles(k, fit, around, governor, sides);
            else verbRoles(k, fit, around, sides);
            StatusRule.Verdict verdict = statusRule.of(chain, k, fit, governor);
            if (verdict == null) return note(it, frame, "the words only wish, fear or ask for it");
            finish(act, frame, sides);
            if (sides.actors.isEmpty() && sides.recipients.isEmpty()) return note(it, frame, "nobody is named with it");
            if (sides.actors.isEmpty() && NEEDS_ACTOR.contains(act.name())) return note(it, frame, "no actor is named with it");
            if (act.symmetric() && sides.recipients.isEmpty() && codes(sides.actors) < 2 && !act.name().equals("protest") && !noun && act.type().equals("CONSULT") && act.name().equals("meet"))
                return note(it, frame, "only one party is named with it");
            Status status = verdict.status();
            if (!frame.status().isEmpty()) status = Status.valueOf(frame.status().toUpperCase(java.util.Locale.ROOT));
            else if (!act.status().isEmpty()) status = Status.valueOf(act.status().toUpperCase(java.util.Locale.ROOT));
            Span trigger = new Span(
                    read.sentence().tokens().get(it.first()).span().from(), read.sentence().tokens().get(Math.max(it.first(), fit.lastToken() - 1)).span().to());
            List<String> because = new ArrayList<>();
            because.add("rule " + frame.id() + ": subject " + around.how());
            because.add("status: " + verdict.why());
            Report.Attribution attribution = attributions.of(text, chain, grammar, k, sides.actors);
            return new Draft(
                    act, frame, status, List.copyOf(sides.actors), List.copyOf(sides.recipients), trigger, read.sentence().index(), read.sentence().span(),
                    dates.of(chain, read.times(), k, clauseEnd(around), status),
                    places.of(text, chain, k, around.end(), sides.recipients, act.name()),
                    attribution, around.how(), frame.weight() * verdict.sure(), noun, because);
        }

        private int clauseEnd(Around around) {
            Item end = chain.at(around.end());
            return end == null ? read.words().size() : end.first();
        }

        private @Nullable Draft note(Item it, Frame frame, String why) {
            if (notices.size() < 200)
                notices.add("«" + read.sentence().tokens().get(it.first()).span().of(text) + "» (" + frame.id() + ") told no event: " + why);
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
            boolean passive = fit.form().is(Feature.PASSIVE_LIKE) && !fit.form().is(Feature.PAST & 0) && passiveOnly(fit) || !around.agent().isEmpty() || victim(frame, around, it);
            if (passive) {
                if (around.how().equals("inherited") && object.isEmpty() && !around.agent().isEmpty()) object = List.of();
                if (!around.how().equals("inherited")) object = subject;
                subject = around.agent();
            }
            give(frame, Slot.SUBJECT, subject, sides);
            give(frame, Slot.OBJECT, object, sides);
            around.slots().forEach((slot, parties) -> give(frame, slot, parties, sides));
        }

        private boolean passiveOnly(Fit fit) {
            return chain.items.get(0) != null && fit.form().is(Feature.PASSIVE_LIKE);
        }

        /** «قتل ثلاثة جنود»: a verb of harm with one party after it, a group of people, and no other: they suffered it. */
        private boolean victim(Frame frame, Around around, Item it) {
            if (!CONFLICT.contains(frame.act()) || frame.roles().get(Slot.OBJECT) != Role.RECIPIENT) return false;
            if (!around.how().equals("after") || !around.object().isEmpty() || around.subject().isEmpty()) return false;
            Party p = around.subject().getFirst();
            return p.sort() == Sort.GROUP || p.sort() == Sort.PERSON && frame.act().equals("arrest") || p.sort() == Sort.POST && p.plural();
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
            if (derived && slots.containsKey(Slot.LI) && !frame.roles().containsKey(Slot.LI)) give(frame, Slot.OBJECT, slots.get(Slot.LI), sides);
            if (slots.containsKey(Slot.BAYNA) && !frame.roles().containsKey(Slot.BAYNA)) sides.actors.addAll(slots.get(Slot.BAYNA));
            slots.forEach((slot, parties) -> give(frame, slot, parties, sides));
            give(frame, derived ? Slot.SUBJECT : Slot.OF, around.agent(), sides);
            if (of.isEmpty() && governor >= 0 && lends(governor, k)) {
                Around g = grammar.verb(governor);
                give(frame, first, g.subject(), sides);
                g.slots().forEach((slot, parties) -> {
                    if (slot == Slot.MAA || slot == Slot.ALA || slot == Slot.LI || slot == Slot.ILA || slot == Slot.BAYNA || slot == Slot.DID)
                        if (!slots.containsKey(slot)) give(frame, slot, parties, sides);
                });
            }
        }

        private List<Party> owner(int k) {
            int g = grammar.governor(k);
            if (g >= 0) {
                List<Party> s = grammar.verb(g).subject();
                if (!s.isEmpty()) return s;
            }
            for (int j = k - 1; j >= 0; j--) if (chain.items.get(j).is(Kind.PARTY) && chain.items.get(j).needParty().sort() != Sort.NISBA) return List.of(chain.items.get(j).needParty());
            return List.of();
        }

        private boolean lends(int governor, int k) {
            Item g = chain.items.get(governor);
            if (g.group("light") || g.group("aspect") || g.group("plan")) return true;
            Item before = chain.at(k - 1);
            boolean direct = before != null && (before == g || before.is(Kind.PARTY) || before.is(Kind.TIME) || before.is(Kind.COMMA));
            return g.group("say") && direct && chain.items.get(k).slot() == null || g.group("express");
        }

        private boolean harmed(Frame frame, Party of, Around around) {
            if (frame.roles().get(Slot.OBJECT) != Role.RECIPIENT) return false;
            if (!CONFLICT.contains(frame.act())) return false;
            return of.sort() == Sort.GROUP || of.sort() == Sort.PERSON || of.sort() == Sort.PLACE || of.sort() == Sort.POST || !around.agent().isEmpty();
        }

        private void give(Frame frame, Slot slot, List<Party> parties, Sides sides) {
            Role role = frame.roles().get(slot);
            if (role == null || parties.isEmpty()) return;
            for (Party p : parties) {
                if (p.sort() == Sort.PLACE && role != Role.RECIPIENT && role != Role.HOST) continue;
                switch (role) {
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
            if (sides.actors.isEmpty() && act.name().equals("protest") && !sides.recipients.isEmpty()) sides.actors.add(sides.recipients.removeFirst());
        }
    }

    /** The two sides of a draft while it is being filled. */
    private static final class Sides {
        final List<Party> actors = new ArrayList<>();
        final List<Party> recipients = new ArrayList<>();

        void expand() {
            both(actors);
            both(recipients);
        }

        /** «الجانبان» stands for two. */
        private static void both(List<Party> parties) {
            for (int i = 0; i < parties.size(); i++) {
                Party p = parties.get(i);
                if (p.sort() == Sort.SIDES && p.target() != null) parties.add(++i, p.code(p.target()));
            }
        }

        void dedupe() {
            unique(actors);
            recipients.removeIf(r -> actors.contains(r));
            unique(recipients);
        }

        private static void unique(List<Party> parties) {
            Map<String, Party> seen = new HashMap<>();
            List<Party> kept = new ArrayList<>();
            for (Party p : parties) {
                String key = p.code() + "|" + (p.name() != null ? p.name() : p.post());
                if (seen.putIfAbsent(key, p) == null) kept.add(p);
            }
            parties.clear();
            parties.addAll(kept);
        }
    }

    /** Whether a clitic of preposition stands on the item. */
    static boolean under(Item it, int clitic) {
        return it.has(clitic) && (clitic & Clitics.PREPOSITION) != 0;
    }
}
