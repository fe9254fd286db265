package org.sijill.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.base.Clitics;
import org.sijill.event.Item.Fit;
import org.sijill.event.Item.Kind;
import org.sijill.lexicon.Forms.Feature;
import org.sijill.lexicon.Frame;
import org.sijill.lexicon.Lexicon;
import org.sijill.text.Function;
import org.sijill.text.Word;

/**
 * Tells acts by how a sentence is built and not by a word of meaning: whatever verb follows «لن» may be a refusal, and
 * what is put upon somebody with «على إيران أن …» is asked of him. Works on the items of a chain. Pure, without state.
 */
final class Constructions {
    private static final String FIRST = "\u0646\u0627";

    private Constructions() {}

    /** Gives the items that stand in a construction its frames, beside those that they have. */
    static void mark(List<Item> items, List<Word> words, Lexicon lexicon) {
        for (int k = 0; k + 1 < items.size(); k++) {
            Item it = items.get(k);
            if (!it.is(Function.Sort.NEG) && !it.is(Function.Sort.PREP_ALA)) continue;
            for (Frame f : lexicon.constructions())
                if (words.get(it.first()).may(f.rest().getFirst())) {
                    if (f.kind() == Frame.Kind.AFTER) after(f, k + 1, items, words);
                    else upon(f, k, items, words);
                }
        }
    }

    /** Whatever Arabic word stands there is a verb; a frame that needs some takes only those. */
    private static void after(Frame frame, int k, List<Item> items, List<Word> words) {
        Item it = items.get(k);
        if (!it.is(Kind.VERB) && !it.is(Kind.OTHER) && !it.is(Kind.NOUN) && !it.is(Kind.HAL)) return;
        Word word = words.get(it.first());
        boolean known = it.is(Kind.VERB);
        if (!frame.needs().isEmpty() && frame.needs().all().stream().noneMatch(word::may)) return;
        if (word.cuts().isEmpty() || word.definite() || !known && it.last() > it.first() + 1) return;
        List<Fit> fits = new ArrayList<>(known ? it.frames() : List.of());
        fits.add(new Fit(frame, verb(word), it.first() + 1));
        items.set(k, new Item(Kind.VERB, it.first(), it.last(), known ? it.flags() : 0, null, fits, null, it.sorts()));
    }

    /** The verb's own form where the lexicon knows it, else what its first letter says of who does it. */
    private static Word.Form verb(Word word) {
        for (Word.Form f : word.forms()) if (f.is(Feature.PRESENT)) return f;
        boolean first = FIRST.indexOf(word.word().charAt(0)) >= 0;
        return new Word.Form(0, Feature.PRESENT | (first ? Feature.FIRST : 0), whole(word));
    }

    private static Clitics.Cut whole(Word word) {
        return word.cuts().getFirst();
    }

    /** «على إيران أن تنسحب», and after «إن» also «على إيران سحب قواتها». */
    private static void upon(Frame frame, int k, List<Item> items, List<Word> words) {
        Item it = items.get(k);
        if (!it.is(Kind.PREPOSITION) || !items.get(k + 1).is(Kind.PARTY)) return;
        int after = past(k + 1, items);
        Item next = after < items.size() ? items.get(after) : null;
        if (next == null || !(next.is(Function.Sort.COMP) || said(k, items) && deed(next))) return;
        Fit fit = new Fit(frame, new Word.Form(0, Feature.PRESENT, whole(words.get(it.first()))), it.last());
        items.set(
                k,
                new Item(
                        Kind.PREPOSITION,
                        it.first(),
                        it.last(),
                        it.flags(),
                        null,
                        List.of(fit),
                        it.slot(),
                        it.sorts()));
    }

    /** One past the parties that are listed from item {@code k} on. */
    private static int past(int k, List<Item> items) {
        int j = k + 1;
        while (j < items.size()
                && (items.get(j).is(Kind.CLOSE)
                        || items.get(j).is(Kind.OPEN)
                        || items.get(j).is(Kind.PARTY)
                                && (items.get(j).joined() || items.get(j).flags() == 0))) j++;
        return j;
    }

    /** Whether the clause begins with it, under «إن». */
    private static boolean said(int k, List<Item> items) {
        return k > 0 && items.get(k - 1).is(Function.Sort.COMP);
    }

    /** Whether the item may be a verbal noun. */
    private static boolean deed(@Nullable Item it) {
        return it != null && (it.is(Kind.NOUN) || it.is(Kind.OTHER)) && it.slot() == null;
    }
}
