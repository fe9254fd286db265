package org.sijill.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sijill.base.Clitics;
import org.sijill.base.Clitics.Cut;
import org.sijill.lexicon.Forms;
import org.sijill.lexicon.Lexicon;

/** Looks words up, each once: a memory of one reading, not safe for several threads. */
public final class Words {
    private static final int FINITE = Forms.Feature.PAST | Forms.Feature.PRESENT | Forms.Feature.IMPERATIVE;
    private static final int MOST = 20_000;

    private final Lexicon lexicon;
    private final Function function;
    private final Map<String, Word> plain = new HashMap<>();
    private final Map<String, Word> ending = new HashMap<>();

    public Words(Lexicon lexicon, Function function) {
        this.lexicon = lexicon;
        this.function = function;
    }

    /** The word of {@code token}, which stands in {@code text}: a taa marbuta at its end is no pronoun, though both fold alike. */
    public Word of(Token token, String text) {
        boolean marbuta = token.kind() == Token.Kind.WORD && marbuta(token, text);
        if (token.kind() != Token.Kind.WORD) return new Word(token.word(), List.of(), Set.of(), 0, List.of());
        Map<String, Word> known = marbuta ? ending : plain;
        Word word = known.get(token.word());
        if (word == null) {
            if (known.size() > MOST) known.clear();
            word = look(token.word(), marbuta);
            known.put(token.word(), word);
        }
        return word;
    }

    private static boolean marbuta(Token token, String text) {
        for (int i = token.span().to() - 1; i >= token.span().from(); i--) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) return c == '\u0629';
        }
        return false;
    }

    private Word look(String word, boolean marbuta) {
        List<Cut> cuts = lexicon.clitics().before(word);
        Set<Function.Sort> sorts = function.of(word);
        int flags = 0;
        if (sorts.isEmpty())
            for (Cut c : cuts)
                if (!c.has(Clitics.ARTICLE | Clitics.WILL) && !(sorts = function.of(c.stem())).isEmpty()) {
                    flags = c.flags();
                    break;
                }
        return new Word(word, cuts, sorts, flags, forms(cuts, marbuta));
    }

    private List<Word.Form> forms(List<Cut> cuts, boolean marbuta) {
        List<Word.Form> found = new ArrayList<>(2);
        for (Cut cut : cuts) {
            collect(cut, found);
            if (!marbuta) for (Cut after : lexicon.clitics().after(cut)) collect(after, found);
        }
        return found;
    }

    private void collect(Cut cut, List<Word.Form> found) {
        for (int packed : lexicon.forms().of(cut.stem())) {
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
