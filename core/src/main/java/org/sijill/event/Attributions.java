package org.sijill.event;

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

    Report.@Nullable Attribution of(String text, Chain chain, Grammar grammar, int k, List<Party> actors) {
        Report.Attribution accuser = accuser(text, chain, grammar, k, actors);
        if (accuser != null) return accuser;
        int comp = -1;
        for (int j = k - 1; j >= 0; j--) {
            Item it = chain.items.get(j);
            if (it.is(Kind.STOP)) break;
            if (it.is(Function.Sort.COMP)) comp = j;
            if (comp > j && claimed(it)) {
                Report.Attribution a = claimant(text, chain, grammar, j);
                if (a != null) return a;
            }
            if ((it.is(Kind.VERB) || it.is(Kind.HAL)) && it.group("say") && comp > j) {
                Report.Attribution a = speaker(text, chain, grammar, j, actors);
                if (a != null) return a;
                break;
            }
        }
        for (int j = 0; j < chain.items.size(); j++) {
            Item it = chain.items.get(j);
            if ((it.is(Kind.OTHER) || it.is(Kind.SMALL)) && cues.containsKey(chain.lexiconBare(it))) {
                Report.Attribution a = after(text, chain, j);
                if (a != null) return a;
            }
        }
        return null;
    }

    /** «اتهمت إيران إسرائيل بقصف …»: what somebody is accused of is the accuser's word. */
    private Report.@Nullable Attribution accuser(String text, Chain chain, Grammar grammar, int k, List<Party> actors) {
        int g = grammar.governor(k);
        if (g < 0) return null;
        Item.Fit act = chain.items.get(g).act();
        if (act == null || !act.frame().act().equals("accuse") || k - g > 8) return null;
        List<Party> subject = grammar.verb(g).subject();
        if (subject.isEmpty() || actors.stream().anyMatch(a -> same(a, subject.getFirst()))) return null;
        Party p = subject.getFirst();
        return new Report.Attribution(p.span().of(text), p.span(), "accuser", p.code());
    }

    private boolean claimed(Item it) {
        if (!it.is(Kind.VERB) && !it.is(Kind.HAL)) return false;
        for (Item.Fit f : it.frames())
            if (claims.contains(f.frame().id().substring(f.frame().id().indexOf('/') + 1))) return true;
        return false;
    }

    private Report.@Nullable Attribution claimant(String text, Chain chain, Grammar grammar, int j) {
        List<Party> subject = grammar.verb(j).subject();
        Item next = chain.at(j + 1);
        if (next != null && next.is(Kind.OTHER)) {
            Report.Attribution a = words(text, chain, next);
            return new Report.Attribution(a.text(), a.span(), "accuser", a.code());
        }
        if (subject.isEmpty()) return null;
        Party p = subject.getFirst();
        return new Report.Attribution(p.span().of(text), p.span(), "accuser", p.code());
    }

    private Report.@Nullable Attribution speaker(String text, Chain chain, Grammar grammar, int j, List<Party> actors) {
        Grammar.Around around = grammar.verb(j);
        for (Party p : around.subject()) if (actors.stream().anyMatch(a -> same(a, p))) return null;
        if (!around.subject().isEmpty() && !around.how().equals("inherited")) {
            Party p = around.subject().getFirst();
            return new Report.Attribution(p.span().of(text), p.span(), kind(p), p.code());
        }
        Item next = chain.at(j + 1);
        if (next != null && next.is(Kind.OTHER)) return words(text, chain, next);
        if (!around.subject().isEmpty()) {
            Party p = around.subject().getFirst();
            return new Report.Attribution(p.span().of(text), p.span(), kind(p), p.code());
        }
        return null;
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

    private Report.@Nullable Attribution after(String text, Chain chain, int j) {
        for (int i = j + 1; i < Math.min(chain.items.size(), j + 4); i++) {
            Item it = chain.items.get(i);
            if (it.is(Kind.PARTY))
                return new Report.Attribution(
                        it.needParty().span().of(text),
                        it.needParty().span(),
                        kind(it.needParty()),
                        it.needParty().code());
            if (it.is(Kind.OTHER) || it.is(Kind.NOUN)) return words(text, chain, it);
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
