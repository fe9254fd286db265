package org.sijill.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.sijill.base.Folding;
import org.sijill.mention.Party;
import org.sijill.mention.Party.Sort;

/** The two sides of a draft while it is being filled. */
final class Sides {
    final List<Party> actors = new ArrayList<>();
    final List<Party> recipients = new ArrayList<>();
    /** somebody unnamed had it done to him */
    boolean unknown;

    /**
     * Takes over what the models chose; where grammar named the same code, its phrase stays.
     *
     * @param sentence all parties of the sentence
     */
    void take(Judge.Sided sided, List<Party> byGrammar, List<Party> recipientsByGrammar, List<Party> sentence) {
        actors.clear();
        recipients.clear();
        fill(sided.actors(), byGrammar, recipientsByGrammar, actors);
        fill(sided.recipients(), recipientsByGrammar, byGrammar, recipients);
        for (Party p : List.copyOf(actors))
            if (p.sort() != Sort.SIDES && at(recipients, p) >= 0)
                leave(p, at(byGrammar, p) < 0 && at(recipientsByGrammar, p) >= 0 ? actors : recipients, sentence);
        unknown = sided.unknownRecipient();
        dedupe();
    }

    private static void fill(List<Choice.Candidate> chosen, List<Party> first, List<Party> second, List<Party> sink) {
        for (Choice.Candidate c : chosen) {
            int before = sink.size();
            for (Party p : first) if (c.code().equals(p.code())) sink.add(p);
            if (sink.size() == before && c.party() != null) sink.add(c.party().code(c.code()));
            if (sink.size() == before)
                for (Party p : second) if (c.code().equals(p.code()) && sink.size() == before) sink.add(p);
            if (sink.size() == before && !c.code().equals(Choice.UNKNOWN)) sink.add(Judge.unnamed(c.code()));
        }
    }

    /** Nobody stands on both sides: in his place a side has another phrase of its code, else its code alone. */
    private void leave(Party p, List<Party> side, List<Party> sentence) {
        Party other = null;
        for (Party q : sentence)
            if (Objects.equals(p.code(), q.code())
                    && !(q.prepositioned() && q.placeable())
                    && at(actors, q) < 0
                    && at(recipients, q) < 0
                    && (other == null || Math.abs(q.first() - p.first()) < Math.abs(other.first() - p.first())))
                other = q;
        side.set(at(side, p), other != null ? other : Judge.unnamed(String.valueOf(p.code())));
    }

    /** Where the same words stand on a side, or -1. */
    private static int at(List<Party> side, Party p) {
        for (int i = 0; i < side.size(); i++)
            if (side.get(i).span().equals(p.span())
                    && Objects.equals(side.get(i).code(), p.code())) return i;
        return -1;
    }

    /** The last words of the names on either side, folded: by these two tellings of one person know each other. */
    Set<String> names(Folding folding) {
        Set<String> names = new HashSet<>();
        for (List<Party> side : List.of(actors, recipients))
            for (Party p : side) if (p.name() != null) names.add(last(p.name(), folding));
        return names;
    }

    /** The last word of a name, folded; whatever blank stands before it. */
    static String last(String name, Folding folding) {
        String folded = folding.word(name).strip();
        return folded.substring(folded.lastIndexOf(' ') + 1);
    }

    /** How many words a name has. */
    static int words(String name) {
        int words = 0;
        boolean blank = true;
        for (int i = 0; i < name.length(); i++) {
            boolean space = Character.isSpaceChar(name.charAt(i)) || Character.isWhitespace(name.charAt(i));
            if (!space && blank) words++;
            blank = space;
        }
        return words;
    }

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
        if (recipients.size() > 1 || actors.size() > 1) recipients.removeIf(r -> actors.contains(r));
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
