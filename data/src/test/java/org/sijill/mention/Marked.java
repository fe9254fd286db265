package org.sijill.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sijill.text.Function;
import org.sijill.text.Sentence;
import org.sijill.text.Sentences;
import org.sijill.text.Token;
import org.sijill.text.Word;
import org.sijill.text.Words;

/** A sentence and the tokens in question, from one up to another: those between brackets. */
record Marked(Scan scan, int from, int to) {
    private static final Sentences SENTENCES = new Sentences(Reader.LEXICON.folding());
    private static final Function FUNCTION =
            new Function(Reader.LEXICON.table("ar/function"), Reader.LEXICON.folding());
    private static final Spotter SPOTTER = new Spotter(Reader.LEXICON);

    static Marked of(String marked) {
        String text = marked.replace("[", "").replace("]", "");
        Sentence sentence = SENTENCES.of(text).getFirst();
        List<Word> words = new ArrayList<>();
        Words known = new Words(Reader.LEXICON, FUNCTION);
        for (Token t : sentence.tokens()) words.add(known.of(t));
        int begin = marked.indexOf('['), end = marked.indexOf(']') - 1;
        int from = 0, to = 0;
        for (Token t : sentence.tokens()) {
            if (t.span().from() < begin) from++;
            if (t.span().from() < end) to++;
        }
        return new Marked(new Scan(SPOTTER, text, sentence.tokens(), words, Set.of()), from, to);
    }
}
