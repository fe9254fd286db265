package org.sijill.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sijill.base.Clitics;
import org.sijill.event.Grammar.Around;
import org.sijill.event.Item.Fit;
import org.sijill.event.Item.Kind;
import org.sijill.lexicon.Act;
import org.sijill.lexicon.Forms.Feature;
import org.sijill.mention.Party;
import org.sijill.text.Function;
import org.sijill.text.Sentence;

/** What speaks for and against a telling being an event of its own, as named features. */
record Traits(
        Chain chain,
        int k,
        Fit fit,
        Act act,
        Around around,
        Verdict verdict,
        int governor,
        List<Party> actors,
        List<Party> recipients,
        Sentence sentence,
        PageFacts facts) {
    /** In so many steps it is told how sure the sides are, and from how many members on they are many. */
    private static final int SURE = 5, MANY = 2;

    /** What can be said before anybody is chosen for the sides. */
    Features first(Status ruled, String tense, boolean lasting, boolean named) {
        Features f = new Features(named, 128);
        Item it = chain.items.get(k);
        String kind = it.kind().name();
        String id = fit.frame().id();
        both(f, "id:", id, kind);
        both(f, "act:", act.name(), kind);
        f.add("kind:", kind);
        f.add("group:", fit.frame().kind() == org.sijill.lexicon.Frame.Kind.VERB ? "v" : "n", kind);
        f.add("weight", Math.round(fit.frame().weight() * 10));
        f.add("how:", around.how(), "|", kind);
        both(f, "why:", verdict.why(), act.name());
        f.add("status:", verdict.status(), "|", kind);
        f.add("sides:", Math.min(2, actors.size()), Math.min(2, recipients.size()), "|", kind);
        f.add("sides:", Math.min(1, actors.size()), Math.min(1, recipients.size()), "|", act.name());
        both(f, "ruled:", ruled, act.name());
        f.add("ruled:", ruled, "|", kind);
        if (!tense.isEmpty()) {
            both(f, "time:", tense, kind);
            f.add("time:", tense, "|", ruled);
            f.add("time:", tense, "|", aspect(), "|", kind);
            f.add("time:", tense, "|", aspect(), "|", where(sentence));
        }
        if (lasting) both(f, "lasting", "", act.name());
        f.add("aspect:", aspect(), "|", kind, "|", where(sentence));
        cues(f);
        position(f, kind);
        neighbours(f, it, kind);
        governing(f, kind);
        form(f, kind);
        if (facts.alone()) words(f);
        return f;
    }

    /** Adds what is known when the sides are chosen and its source is. */
    void rest(Features f, Judge.@Nullable Sided sided, boolean attributed) {
        if (sided != null) {
            sureActor(f, sided.sureActor());
            sureRecipient(f, sided.sureRecipient(), act);
            chosen(f, sided.actors().size(), sided.recipients().size());
        }
        attributed(f, attributed, act);
    }

    /** All that may come of the choices that are left, a list for each of them. */
    static List<List<Features>> prospects(Act act) {
        List<Features> actors = new ArrayList<>();
        List<Features> recipients = new ArrayList<>();
        List<Features> chosen = new ArrayList<>();
        List<Features> attributed = new ArrayList<>();
        for (int step = 0; step <= SURE; step++) {
            double sure = (double) step / SURE;
            actors.add(unnamed(f -> sureActor(f, sure)));
            recipients.add(unnamed(f -> sureRecipient(f, sure, act)));
        }
        for (int i = 0; i <= MANY; i++)
            for (int j = 0; j <= MANY; j++) {
                int first = i;
                int second = j;
                chosen.add(unnamed(f -> chosen(f, first, second)));
            }
        for (boolean holds : new boolean[] {true, false}) attributed.add(unnamed(f -> attributed(f, holds, act)));
        return List.of(actors, recipients, chosen, attributed);
    }

    private static Features unnamed(Consumer<Features> filling) {
        Features f = new Features(false, 2);
        filling.accept(f);
        return f;
    }

    private static void sureActor(Features f, double sure) {
        f.add("sureA", Math.round(sure * SURE));
    }

    private static void sureRecipient(Features f, double sure, Act act) {
        f.add("sureR", Math.round(sure * SURE), "|", act.name());
    }

    private static void chosen(Features f, int actors, int recipients) {
        f.add("chosen", Math.min(MANY, actors), Math.min(MANY, recipients));
    }

    private static void attributed(Features f, boolean attributed, Act act) {
        if (attributed) both(f, "attributed", "", act.name());
        else f.add("unattributed|", act.name());
    }

    /** Whether a verb is said of what is or of what was; for a noun, what the verb above it is. */
    private String aspect() {
        Item.Fit by = governor >= 0 && !chain.items.get(governor).frames().isEmpty()
                ? chain.items.get(governor).frames().getFirst()
                : null;
        Item.Fit of = chain.items.get(k).is(Kind.NOUN) ? by : fit;
        if (of == null) return "none";
        if (of.form().is(Feature.PRESENT)) return of.form().is(Feature.PAST) ? "any" : "present";
        return of.form().is(Feature.PAST) ? "past" : "none";
    }

    /** All words of the sentence: where it stands alone, nothing else tells what it is about. */
    private void words(Features f) {
        Set<String> words = new TreeSet<>();
        for (Item n : chain.items)
            if (n.is(Kind.OTHER) || n.is(Kind.VERB) || n.is(Kind.NOUN)) words.add(chain.lexiconBare(n));
        for (String word : words) f.add("says:", word);
        if (!chain.items.isEmpty()) f.add("opens:", chain.lexiconBare(chain.items.getFirst()));
    }

    /** Words near the trigger that tell how far an act has come or whose word it is. */
    private void cues(Features f) {
        for (int d = -6; d <= 6; d++) {
            Item n = chain.at(k + d);
            if (n == null || d == 0 || n.is(Kind.PARTY)) continue;
            if (n.is(Kind.STOP)) {
                if (d > 0) break;
                continue;
            }
            String word = chain.lexiconBare(n);
            if (Math.abs(d) <= 4 && word.length() > 1) f.add((d < 0 ? "b:" : "a:"), word);
            if (n.is(Kind.VERB) && n.has(Clitics.WILL)) both(f, d < 0 ? "b" : "a", ":WILL", act.name());
        }
    }

    private static void both(Features f, String a, Object value, String b) {
        f.add(a, value);
        f.add(a, value, "|", b);
    }

    private void position(Features f, String kind) {
        String where = where(sentence);
        both(f, "where:", where, kind);
        f.add("where:", where, "|", act.name());
        f.add("item", Math.min(6, k / 4));
        f.add("length", Math.min(6, chain.items.size() / 10));
        f.add("states", Math.min(6, facts.states()));
        f.add("sentences", Math.min(6, facts.sentences() / 4));
    }

    /** How far down the page a sentence stands, in a word. */
    static String where(Sentence s) {
        return s.index() == 0 ? "title" : s.index() < 3 ? "lead" : s.index() < 6 ? "body" : "tail";
    }

    private void neighbours(Features f, Item it, String kind) {
        for (int d = -2; d <= 2; d++) {
            if (d == 0) continue;
            Item n = chain.at(k + d);
            String name = n == null ? "EDGE" : describe(n);
            f.add("n", d, ":", name, "|", kind);
            if (n != null && Math.abs(d) == 1) {
                String word = chain.lexiconBare(n);
                f.add("w", d, ":", word);
                Fit a = n.act();
                if (a != null) f.add("n", d, "act:", a.frame().act(), "|", act.name());
            }
        }
        int quotes = 0;
        for (int j = 0; j < k; j++) if (chain.items.get(j).is(Kind.OPEN)) quotes++;
        if (quotes % 2 == 1) both(f, "quoted", "", kind);
        if (it.slot() != null) both(f, "slot:", it.slot(), kind);
        if (it.joined()) f.add("joined|", kind);
    }

    private static String describe(Item n) {
        if (n.is(Kind.SMALL)) {
            for (Function.Sort s : n.sorts()) return s.name();
            return "SMALL";
        }
        if (n.is(Kind.PREPOSITION)) return String.valueOf(n.slot());
        if (n.is(Kind.PARTY)) return "P" + n.needParty().sort();
        return n.kind().name();
    }

    private void governing(Features f, String kind) {
        if (governor < 0) {
            f.add("gov:none|", kind);
            return;
        }
        Item g = chain.items.get(governor);
        Fit a = g.act();
        for (Fit x : g.frames())
            if (!x.frame().isAct()) {
                f.add("gov:", x.frame().group(), "|", kind);
                f.add("gov:", x.frame().group(), "|", act.name());
                break;
            }
        if (a != null) {
            f.add("govact:", a.frame().act(), "|", kind);
            f.add("govact:", a.frame().act(), "|", act.name());
        }
        boolean comp = false;
        boolean rel = false;
        for (int j = governor; j < k; j++) {
            if (chain.items.get(j).is(Function.Sort.COMP)) comp = true;
            if (chain.items.get(j).is(Function.Sort.REL)) rel = true;
        }
        if (comp) f.add("undercomp|", kind);
        if (rel) f.add("underrel|", kind);
        f.add("govfar", Math.min(4, (k - governor) / 2), "|", kind);
    }

    private void form(Features f, String kind) {
        var form = fit.form();
        if (form.cut().has(Clitics.ARTICLE)) both(f, "definite", "", act.name());
        if (!form.cut().pronoun().isEmpty()) f.add("pronoun|", kind);
        if (form.is(Feature.PRESENT) && !form.is(Feature.PAST)) f.add("present|", act.name());
        if (form.is(Feature.PLURAL) && kind.equals("NOUN")) both(f, "plural", "", act.name());
        if (form.is(Feature.FIRST) && !form.is(Feature.PAST)) f.add("first");
        if (!fit.frame().needs().isEmpty()) f.add("needed");
        int rivals = 0;
        for (Fit x : chain.items.get(k).frames())
            if (x.frame().isAct() && !x.frame().act().equals(act.name())) rivals++;
        f.add("rivals", Math.min(3, rivals));
    }
}
