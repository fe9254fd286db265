package org.sijill.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sijill.base.Clitics;
import org.sijill.base.Clitics.Cut;
import org.sijill.base.Memo;
import org.sijill.lexicon.Forms;
import org.sijill.lexicon.Lexicon;

/** Looks words up and remembers the common ones. Safe for any number of threads. */
public final class Words {
    private static final int FINITE = Forms.Feature.PAST | Forms.Feature.PRESENT | Forms.Feature.IMPERATIVE;
    private static final char ALEF = '\u0627';
    private static final char YA = '\u064A';
    private static final int ROOM = 1 << 15;

    private final Lexicon lexicon;
    private final Function function;
    private final Memo<Word> plain = new Memo<>(ROOM, w -> look(w, false, true));
    private final Memo<Word> ending = new Memo<>(ROOM / 4, w -> look(w, true, true));
    private final Memo<Word> hamza = new Memo<>(ROOM / 32, w -> look(w, false, false));

    public Words(Lexicon lexicon, Function function) {
        this.lexicon = lexicon;
        this.function = function;
    }

    /**
     * The word of {@code token}: a taa marbuta at its end is no pronoun, though both fold alike; and a word that ends in
     * an alef with a hamza is no small one («هنأ», he congratulated, folds as «هنا», here).
     */
    public Word of(Token token) {
        if (token.kind() != Token.Kind.WORD) return Word.itself(token.word());
        return switch (token.ending()) {
            case PLAIN -> plain.of(token.word());
            case MARBUTA -> ending.of(token.word());
            case HAMZA -> hamza.of(token.word());
        };
    }

    private Word look(String word, boolean marbuta, boolean small) {
        List<Cut> cuts = lexicon.clitics().before(word);
        Set<Function.Sort> sorts = small ? function.of(word) : Set.of();
        int flags = 0;
        if (small && sorts.isEmpty())
            for (Cut c : cuts)
                if (!c.has(Clitics.ARTICLE | Clitics.WILL) && !(sorts = function.of(c.stem())).isEmpty()) {
                    flags = c.flags();
                    break;
                }
        List<List<Cut>> pronouns = new ArrayList<>(cuts.size());
        for (Cut c : cuts) pronouns.add(List.copyOf(lexicon.clitics().after(c)));
        List<Word.Form> forms = forms(cuts, pronouns, marbuta);
        return new Word(
                word,
                lexicon.clitics().bare(word),
                List.copyOf(cuts),
                List.copyOf(pronouns),
                stems(word, cuts, pronouns),
                starts(cuts, pronouns),
                sorts,
                flags,
                List.copyOf(forms),
                cuts.stream().anyMatch(c -> c.has(Clitics.ARTICLE)));
    }

    private List<String> stems(String word, List<Cut> cuts, List<List<Cut>> pronouns) {
        Set<String> all = new LinkedHashSet<>();
        all.add(word);
        for (Cut c : cuts) {
            all.add(c.stem());
            all.add(lexicon.clitics().bare(c.stem()));
        }
        for (List<Cut> after : pronouns) for (Cut c : after) all.add(c.stem());
        return List.copyOf(all);
    }

    private List<Word.Start> starts(List<Cut> cuts, List<List<Cut>> pronouns) {
        List<Word.Start> starts = new ArrayList<>(2);
        for (int i = 0; i < cuts.size(); i++) {
            Cut cut = cuts.get(i);
            if (cut.has(Clitics.WILL)) continue;
            start(cut, starts);
            if (!lexicon.clitics().definite(cut.stem())) for (Cut after : pronouns.get(i)) start(after, starts);
        }
        return List.copyOf(starts);
    }

    private void start(Cut cut, List<Word.Start> starts) {
        if (cut.has(Clitics.ARTICLE) && !cut.has(Clitics.LI)) return;
        int node = lexicon.names().next(0, cut.stem(), lexicon.clitics());
        boolean definite = cut.has(Clitics.ARTICLE) || lexicon.clitics().definite(cut.stem());
        if (node >= 0) starts.add(new Word.Start(cut, node, definite));
    }

    private List<Word.Form> forms(List<Cut> cuts, List<List<Cut>> pronouns, boolean marbuta) {
        List<Word.Form> found = new ArrayList<>(2);
        for (int i = 0; i < cuts.size(); i++) {
            collect(cuts.get(i), found);
            if (!marbuta)
                for (Cut after : pronouns.get(i)) {
                    collect(after, found);
                    weak(after, found);
                }
        }
        return found;
    }

    private void collect(Cut cut, List<Word.Form> found) {
        collect(cut, cut.stem(), Forms.Feature.NOUN | Forms.Feature.ACTIVE | Forms.Feature.PASSIVE | FINITE, found);
    }

    /** «استدعاه», «يتبناه»: before a pronoun the last letter of «استدعى» is written as an alef. */
    private void weak(Cut cut, List<Word.Form> found) {
        String stem = cut.stem();
        int last = stem.length() - 1;
        if (last > 1 && stem.charAt(last) == ALEF) collect(cut, stem.substring(0, last) + YA, FINITE, found);
    }

    private void collect(Cut cut, String written, int kinds, List<Word.Form> found) {
        for (int packed : lexicon.forms().of(written)) {
            if ((Forms.features(packed) & kinds) == 0) continue;
            int features = fitting(Forms.features(packed), cut);
            if (features != 0) found.add(new Word.Form(Forms.lemma(packed), features, cut));
        }
    }

    /** The features that the clitics allow: an article or a bi on no finite verb, a future letter on the present alone. */
    private int fitting(int features, Cut cut) {
        boolean article = lexicon.clitics().definite(cut.stem());
        int kinds = FINITE | Forms.Feature.NOUN | Forms.Feature.ACTIVE | Forms.Feature.PASSIVE;
        int allowed = kinds;
        if (cut.has(Clitics.ARTICLE | Clitics.BI | Clitics.KA)) allowed &= ~FINITE;
        if (cut.has(Clitics.LI)) allowed &= ~Forms.Feature.PAST;
        if (cut.has(Clitics.KA) && !cut.has(Clitics.ARTICLE)) return 0;
        if (article) allowed &= ~Forms.Feature.PRESENT;
        if (cut.has(Clitics.WILL)) allowed = Forms.Feature.PRESENT;
        return (features & allowed) == 0 ? 0 : features & (allowed | ~kinds);
    }
}
