package org.sijill.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.data.Shipped;
import org.sijill.lexicon.Lexicon;
import org.sijill.text.Function;
import org.sijill.text.Sentence;
import org.sijill.text.Sentences;
import org.sijill.text.Token;
import org.sijill.text.Word;
import org.sijill.text.Words;

/** The stage as the front door runs it, on a page given as text. */
final class Reader {
    static final Lexicon LEXICON = Shipped.LEXICON;

    private static final Sentences SENTENCES = new Sentences(LEXICON.folding());
    private static final Function FUNCTION = new Function(LEXICON.table("ar/function"), LEXICON.folding());
    private static final Spotter SPOTTER = new Spotter(LEXICON);
    private static final Linker LINKER = new Linker(LEXICON);
    private static final Mentions MENTIONS = new Mentions(LEXICON, SPOTTER);

    /** What was found on a page. */
    record Page(List<Party> parties, List<Mention> mentions, List<String> notices) {
        Party party(String words) {
            for (Party p : parties) if (texts.of(p).equals(words)) return p;
            throw new AssertionError("no party «" + words + "» among "
                    + parties.stream().map(texts::of).toList());
        }

        Mention mention(String words) {
            for (Mention m : mentions) if (m.text().equals(words)) return m;
            throw new AssertionError("no mention «" + words + "» among "
                    + mentions.stream().map(Mention::text).toList());
        }

        List<String> codes() {
            List<String> codes = new ArrayList<>();
            for (Party p : parties) if (p.code() != null) codes.add(p.code());
            return codes;
        }

        private static Texts texts = p -> "";
    }

    private interface Texts {
        String of(Party p);
    }

    static Page read(String text) {
        return read(text, null);
    }

    static Page read(String text, @Nullable LocalDate day) {
        List<Sentence> all = SENTENCES.of(text);
        List<List<Word>> words = new ArrayList<>();
        List<List<Party>> spotted = new ArrayList<>();
        Words known = new Words(LEXICON, FUNCTION);
        for (Sentence s : all) {
            List<Word> w = new ArrayList<>();
            for (Token t : s.tokens()) w.add(known.of(t));
            words.add(w);
            spotted.add(SPOTTER.spot(text, s, w, Set.of()));
        }
        Set<String> echoes = LINKER.surnames(spotted);
        for (int i = 0; i < all.size(); i++) spotted.set(i, SPOTTER.spot(text, all.get(i), words.get(i), echoes));
        List<List<Party>> linked = LINKER.link(spotted, null, day);
        Mentions.Found found = MENTIONS.of(text, all, words, spotted, linked, List.of(), day);
        List<Party> parties = new ArrayList<>();
        linked.forEach(parties::addAll);
        Page.texts = p -> p.span().of(text);
        return new Page(parties, found.mentions(), found.notices());
    }

    private Reader() {}
}
