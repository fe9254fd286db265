package org.sijill.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.base.Clitics;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.Names;
import org.sijill.text.Sentence;
import org.sijill.text.Word;

/**
 * Finds the noun phrases of a sentence that name a party or a place, left to right, the longest at each word: a post
 * with its state and its holder's name, a body with its state, a group with its nationality, names of states,
 * organisations, movements, people and places, and the words that point back («الجانبان», «نظيره»). Safe for any number of threads.
 */
public final class Spotter {
    private final Gazetteer gazetteer;
    private final NameWords nameWords;
    private final Ranks ranks;
    private final Heads heads;
    private final Set<String> modifiers = new HashSet<>();
    private final Clitics clitics;
    private final Names names;
    private final String article;
    private final BitSet says = new BitSet();

    public Spotter(Lexicon lexicon) {
        gazetteer = new Gazetteer(lexicon);
        nameWords = new NameWords(lexicon);
        ranks = new Ranks(lexicon.names());
        heads = new Heads(lexicon);
        clitics = lexicon.clitics();
        names = lexicon.names();
        article = lexicon.folding().word("\u0627\u0644");
        for (int i = 0; i < lexicon.frames().size(); i++)
            says.set(i, lexicon.frame(i).group().equals("say"));
        NameWords.fill(lexicon.table("ar/modifiers"), lexicon.folding(), modifiers);
    }

    /**
     * The phrases of {@code sentence}, in order, none overlapping another.
     *
     * @param echoes folded words that on this page call somebody named in full elsewhere ({@link Linker#surnames})
     */
    public List<Party> spot(String text, Sentence sentence, List<Word> words, Set<String> echoes) {
        Scan scan = new Scan(this, text, sentence.tokens(), words, echoes);
        List<Party> found = new ArrayList<>();
        @Nullable Party before = null;
        int i = 0;
        while (i < words.size()) {
            Party p = scan.phrases.at(i, before != null && before.last() == i ? before : null, false);
            if (p == null) {
                i++;
                continue;
            }
            found.add(p);
            scan.passed(p);
            before = p;
            i = Math.max(i + 1, p.last());
        }
        return found;
    }

    /** Whether any word may be one of {@code echoes}. */
    public boolean mentions(List<Word> words, Set<String> echoes) {
        for (Word w : words) for (Clitics.Cut c : w.cuts()) if (echoes.contains(called(c))) return true;
        return false;
    }

    /** The word as it stands without what is written on it; with its article, which «للحركة» has lost a letter of. */
    String called(Clitics.Cut c) {
        return c.has(Clitics.LI) && c.has(Clitics.ARTICLE) ? definite(c.stem()) : c.stem();
    }

    /** Whether the listed person ever spoke for {@code code}. */
    boolean speaks(String person, String code) {
        return names.speaks(person, code);
    }

    /** Whether the listed person ever held a post of that name. */
    boolean held(String person, String post) {
        Names.Person p = names.person(person);
        return p != null && p.terms().stream().anyMatch(t -> t.post().equals(post));
    }

    /** Whether the lemma is a verb of saying, which nobody does to anybody. */
    boolean says(int lemma) {
        return says.get(lemma);
    }

    /** The folded word with the article. */
    String definite(String word) {
        return article + word;
    }

    Gazetteer gazetteer() {
        return gazetteer;
    }

    NameWords nameWords() {
        return nameWords;
    }

    Ranks ranks() {
        return ranks;
    }

    Heads heads() {
        return heads;
    }

    Set<String> modifiers() {
        return modifiers;
    }

    Clitics clitics() {
        return clitics;
    }
}
