package org.sijill.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.base.Span;
import org.sijill.event.Item.Kind;
import org.sijill.lexicon.Lexicon;
import org.sijill.mention.Party;
import org.sijill.mention.Party.Sort;
import org.sijill.text.Function;
import org.sijill.text.Token;

/** Whose word an act is: the subject of the verb of saying it stands under, or what follows «وفق», «بحسب», «نقلا عن». */
final class Attributions {
    private final Map<String, String> cues = new HashMap<>();
    private final Map<String, String> kinds = new HashMap<>();
    /** Verbs that leave the word wholly to him who says it: «زعم». */
    private final Set<String> claims = new HashSet<>();

    Attributions(Lexicon lexicon) {
        for (List<String> row : lexicon.table("ar/attribution").rows())
            if (row.get(0).equals("claim")) claims.add(lexicon.folding().word(row.get(1)));
            else
                (row.get(0).equals("cue") ? cues : kinds)
                        .put(lexicon.clitics().bare(lexicon.folding().word(row.get(1))), row.get(0));
    }

    /**
     * Somebody on whose word a sentence tells something.
     *
     * @param at the item that says so: a verb of saying, «وفق», «بيان»
     * @param way said, claimed, cue or word
     * @param who his words
     * @param party himself, where he is a party
     * @param inherited whether the sentence before leaves him to this one
     */
    record Voice(
            int at,
            String way,
            Report.Attribution who,
            @Nullable Party party,
            boolean inherited) {}

    /** A source that may be an act's, and what speaks for it. */
    record Candidate(Report.Attribution who, Features features) {
        Judge.Option option() {
            return new Judge.Option(who.text(), features);
        }
    }

    /** All on whose word the sentence tells anything, in their order. */
    List<Voice> voices(String text, Chain chain, Grammar grammar) {
        List<Voice> voices = new ArrayList<>();
        for (int j = 0; j < chain.items.size(); j++) {
            Item it = chain.items.get(j);
            Voice v = null;
            if (claimed(it)) v = voice(j, "claimed", text, chain, grammar);
            else if ((it.is(Kind.VERB) || it.is(Kind.HAL)) && it.group("say"))
                v = voice(j, "said", text, chain, grammar);
            else if (it.is(Kind.OTHER) || it.is(Kind.SMALL)) v = named(j, text, chain);
            if (v != null) voices.add(v);
        }
        return voices;
    }

    private @Nullable Voice voice(int j, String way, String text, Chain chain, Grammar grammar) {
        Grammar.Around around = grammar.verb(j);
        Party p = around.subject().isEmpty() ? null : around.subject().getFirst();
        boolean inherited = around.how().equals("inherited");
        Item next = chain.at(j + 1);
        if ((p == null || inherited) && next != null && next.is(Kind.OTHER))
            return new Voice(j, way, words(text, chain, next), null, false);
        return p == null ? null : new Voice(j, way, who(text, p), p, inherited);
    }

    private @Nullable Voice named(int j, String text, Chain chain) {
        Item it = chain.items.get(j);
        String word = chain.lexiconBare(it);
        if (cues.containsKey(word)) return after(text, chain, j);
        return kinds.containsKey(word) ? new Voice(j, "word", words(text, chain, it), null, false) : null;
    }

    private static Report.Attribution who(String text, Party p) {
        return new Report.Attribution(p.span().of(text), p.span(), kind(p), p.code());
    }

    /** Each source that the telling at an item may have: the sentence's own, and the last that a sentence before named. */
    List<Candidate> candidates(
            Scene scene, int k, List<Party> actors, List<Party> recipients, String act, String ruled) {
        List<Candidate> all = new ArrayList<>();
        Chain chain = scene.chain();
        String kind = chain.items.get(k).kind().name(), quoted = quoted(chain, k) ? "quoted" : "bare";
        int governor = scene.grammar().governor(k);
        for (Voice v : scene.voices()) {
            if (v.at() == k) continue;
            Features f = new Features(scene.judge().watched(), 32);
            place(f, chain, v, k, governor, quoted);
            who(f, v, actors, recipients, act);
            telling(f, scene, kind, act, ruled, v.way() + (v.at() < k ? "<" : ">"));
            all.add(new Candidate(v.who(), f));
        }
        Memory.Spoken left = scene.memory().spoken();
        if (left == null
                || scene.voices().stream()
                        .anyMatch(v -> v.who().span().equals(left.voice().who().span()))) return all;
        Features f = new Features(scene.judge().watched(), 32);
        int far = Math.min(4, scene.read().sentence().index() - left.sentence());
        f.add("left", far);
        f.add("left", far, "|", quoted);
        f.add("left|voices", Math.min(2, scene.voices().size()));
        f.add("left|voices", Math.min(2, scene.voices().size()), "|", far);
        f.add("left|", left.voice().way(), "|", left.voice().who().kind());
        who(f, left.voice(), actors, recipients, act);
        telling(f, scene, kind, act, ruled, "left");
        all.add(new Candidate(left.voice().who(), f));
        return all;
    }

    /** Where the source stands to the telling. */
    private static void place(Features f, Chain chain, Voice v, int k, int governor, String quoted) {
        int from = Math.min(v.at(), k), to = Math.max(v.at(), k), verbs = 0, stops = 0, acts = 0;
        String link = "";
        for (int i = from + 1; i < to; i++) {
            Item b = chain.items.get(i);
            if (b.is(Kind.VERB) || b.is(Kind.HAL)) verbs++;
            if (b.is(Kind.STOP)) stops++;
            if (b.act() != null) acts++;
            if (link.isEmpty() && b.is(Function.Sort.COMP)) link = "comp";
            else if (link.isEmpty() && b.is(Kind.OPEN)) link = "open";
        }
        String side = v.way() + (v.at() < k ? "<" : ">");
        f.add(side);
        f.add(side, link);
        f.add(side, link, "|verbs", Math.min(3, verbs));
        f.add(side, link, "|stops", Math.min(2, stops));
        f.add(side, link, "|acts", Math.min(3, acts));
        f.add(side, "far", Math.min(6, (to - from) / 3));
        f.add(side, link, "|", quoted);
        f.add(side, "first", Math.min(3, v.at()));
        if (governor == v.at()) f.add(side, "governs");
        if (v.inherited()) f.add(side, "inherited");
        f.add("word:", chain.lexiconBare(chain.items.get(v.at())));
        Item before = chain.at(v.at() - 1);
        if (before != null && !before.is(Kind.PARTY)) f.add("before:", v.way(), "|", chain.lexiconBare(before));
    }

    private static boolean quoted(Chain chain, int k) {
        int open = 0;
        for (int j = 0; j < k; j++) {
            if (chain.items.get(j).is(Kind.OPEN)) open++;
            else if (chain.items.get(j).is(Kind.CLOSE)) open--;
        }
        return open > 0;
    }

    /** Who the source is, and whether he is a side of the act himself. */
    private static void who(Features f, Voice v, List<Party> actors, List<Party> recipients, String act) {
        Party p = v.party();
        String sort = p == null ? "WORD" : p.sort().name();
        String actor = p == null ? "none" : side(p, actors), recipient = p == null ? "none" : side(p, recipients);
        f.add("sort:", sort);
        f.add("kind:", v.who().kind());
        f.add("kind:", v.who().kind(), "|", v.way());
        f.add("actor:", actor);
        f.add("actor:", actor, "|", act);
        f.add("actor:", actor, "|", sort);
        f.add("recipient:", recipient);
        f.add("sides:", actor, "|", recipient);
        if (p != null && p.post() != null) f.add("post:", p.post());
    }

    private static String side(Party p, List<Party> side) {
        String found = side.isEmpty() ? "empty" : "other";
        for (Party q : side) {
            if (same(p, q)) return "self";
            if (p.code() != null && p.code().equals(q.code())) found = "state";
        }
        return found;
    }

    private static void telling(Features f, Scene scene, String kind, String act, String ruled, String way) {
        f.add(way, "|", Traits.where(scene.read().sentence()));
        f.add(way, "|", kind);
        f.add(way, "|", act);
        f.add(way, "|", ruled);
        f.add(way, "|voices", Math.min(3, scene.voices().size()));
        f.add("act:", act);
        f.add("ruled:", ruled);
    }

    /** «اتهمت إيران إسرائيل بقصف …»: what somebody is accused of is the accuser's word. */
    Report.@Nullable Attribution accuser(String text, Chain chain, Grammar grammar, int k, List<Party> actors) {
        int g = grammar.governor(k);
        if (g < 0) return null;
        Item.Fit act = chain.items.get(g).act();
        if (act == null
                || !act.frame().act().equals("accuse")
                || !act.frame().needs().isEmpty()
                || k - g > 8) return null;
        List<Party> subject = grammar.verb(g).subject();
        if (subject.isEmpty() || actors.stream().anyMatch(a -> same(a, subject.getFirst()))) return null;
        Party p = subject.getFirst();
        return new Report.Attribution(p.span().of(text), p.span(), "official", p.code());
    }

    private boolean claimed(Item it) {
        if (!it.is(Kind.VERB) && !it.is(Kind.HAL)) return false;
        for (Item.Fit f : it.frames())
            if (claims.contains(f.frame().id().substring(f.frame().id().indexOf('/') + 1))) return true;
        return false;
    }

    private static boolean same(Party a, Party b) {
        if (a.span().equals(b.span())) return true;
        if (a.code() == null || !a.code().equals(b.code())) return false;
        boolean state = a.sort() == Sort.STATE
                || b.sort() == Sort.STATE
                || a.sort() == Sort.CAPITAL
                || b.sort() == Sort.CAPITAL;
        if (a.name() != null && b.name() != null) return a.name().equals(b.name());
        return state || a.sort() == b.sort() || java.util.Objects.equals(a.post(), b.post());
    }

    private @Nullable Voice after(String text, Chain chain, int j) {
        for (int i = j + 1; i < Math.min(chain.items.size(), j + 4); i++) {
            Item it = chain.items.get(i);
            if (it.is(Kind.PARTY)) return new Voice(j, "cue", who(text, it.needParty()), it.needParty(), false);
            if (it.is(Kind.OTHER) || it.is(Kind.NOUN)) return new Voice(j, "cue", words(text, chain, it), null, false);
            if (!it.is(Kind.SMALL) && !it.is(Kind.PREPOSITION)) return null;
        }
        return null;
    }

    private Report.Attribution words(String text, Chain chain, Item it) {
        Token t = chain.sentence.tokens().get(it.first());
        Span span = t.span();
        String kind = kinds.getOrDefault(chain.lexiconBare(it), "reports");
        return new Report.Attribution(span.of(text), span, kind, null);
    }

    private static String kind(Party p) {
        if (p.sort() == Sort.ORGANISATION) return "agency";
        if ("source".equals(p.post())) return "anonymous";
        return "official";
    }
}
