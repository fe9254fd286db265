package org.sijill.mention;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.base.Span;
import org.sijill.lexicon.Entry;
import org.sijill.lexicon.Entry.Kind;
import org.sijill.mention.Gazetteer.Hit;
import org.sijill.mention.Party.Sort;
import org.sijill.text.Function;
import org.sijill.text.Token;
import org.sijill.text.Word;

/**
 * One sentence being searched: its words, what the who's-who has at each of them, looked up once, and the readers of
 * its names and phrases.
 */
final class Scan {
    final Spotter spotter;
    final String text;
    final List<Token> tokens;
    final List<Word> words;
    final NamePart parts;
    final NameReader names;
    final GroupWords groups;
    final NounChain nouns;
    final NoPost noPost;
    final Titles titles;
    final PhraseReader phrases;
    private final Set<String> echoes;
    private final List<Hit>[] hits;

    /** one past the last party found so far */
    private int lastParty;

    @SuppressWarnings({"unchecked", "rawtypes"})
    Scan(Spotter spotter, String text, List<Token> tokens, List<Word> words, Set<String> echoes) {
        this.spotter = spotter;
        this.text = text;
        this.tokens = tokens;
        this.words = words;
        this.echoes = echoes;
        hits = new List[words.size()];
        parts = new NamePart(this);
        names = new NameReader(this);
        groups = new GroupWords(this);
        nouns = new NounChain(this);
        noPost = new NoPost(this);
        titles = new Titles(this);
        phrases = new PhraseReader(this, echoes);
    }

    /** All wordings of the who's-who that begin at {@code k}; none off the end or at a mark. */
    List<Hit> at(int k) {
        if (!word(k)) return List.of();
        List<Hit> found = hits[k];
        if (found == null)
            hits[k] = found = towards(k) ? List.of() : spotter.gazetteer().at(tokens, words, k);
        return found;
    }

    /** «وإلى جانبه», «والى أن»: a preposition after «و», whose hamza or yaa without dots tells it from a governor. */
    private boolean towards(int k) {
        return letters(k).length() == 4
                && words.get(k).is(Function.Sort.PREP_ILA)
                && (text.charAt(tokens.get(k).at(1)) == '\u0625'
                        || text.charAt(tokens.get(k).at(3)) != '\u064A');
    }

    /** «صديقاً»: a word that ends in the letter and the sign of an indefinite object is hardly a name; the sign alone may be anybody's. */
    boolean nunated(int k) {
        if (!letters(k).endsWith("\u0627")) return false;
        Span at = tokens.get(k).span();
        return text.substring(Math.max(at.from(), at.to() - 2), at.to()).indexOf('\u064B') >= 0;
    }

    boolean word(int k) {
        return k >= 0 && k < tokens.size() && tokens.get(k).kind() == Token.Kind.WORD;
    }

    /** Whether a word stands there after a blank. */
    boolean adjoining(int k) {
        return word(k) && tokens.get(k).spaced();
    }

    String letters(int k) {
        return tokens.get(k).word();
    }

    /** Whether the word calls somebody whom the page names in full elsewhere. */
    boolean isEcho(int k) {
        return echoes.contains(letters(k));
    }

    /** Whether the folded word calls somebody or something that the page names in full elsewhere. */
    boolean echoes(String word) {
        return echoes.contains(word);
    }

    /** Whether a verb stands before {@code i} that may have both a subject and an object, and no party stands between. */
    boolean open(int i) {
        for (int k = i - 1; k >= 0 && k >= lastParty; k--) {
            if (!word(k)) continue;
            Word w = words.get(k);
            if (w.forms().isEmpty() || w.isSmall()) continue;
            return w.forms().stream()
                    .allMatch(f -> !spotter.says(f.lemma()) && f.cut().pronoun().isEmpty());
        }
        return false;
    }

    /** Remembers where the last party ends that somebody did or suffered something as. */
    void passed(Party p) {
        boolean person = p.sort() == Sort.PERSON || p.sort() == Sort.POST || p.sort() == Sort.BODY;
        if (person || p.sort() == Sort.STATE || p.sort() == Sort.ORGANISATION) lastParty = p.last();
    }

    /** «مكتبه»: a word that ends in the letter of «his» and no taa marbuta. */
    boolean his(int i) {
        return letters(i).endsWith("\u0647") && !tokens.get(i).marbuta();
    }

    boolean isComma(int k) {
        return k < tokens.size()
                && (tokens.get(k).isMark('\u060C') || tokens.get(k).isMark(','));
    }

    boolean isDash(int k) {
        return k >= 0
                && k < tokens.size()
                && (tokens.get(k).isMark('-')
                        || tokens.get(k).isMark('\u2013')
                        || tokens.get(k).isMark('\u2014'));
    }

    @Nullable
    Entry nisbaAt(int k) {
        Hit hit = nisba(k);
        return hit == null ? null : hit.entry(Kind.NISBA, Kind.PEOPLE);
    }

    /** One past the nationality at {@code k}, which may be of two words («الكوري الجنوبي»). */
    int pastNisba(int k) {
        Hit hit = nisba(k);
        return hit == null ? k : hit.last();
    }

    private @Nullable Hit nisba(int k) {
        for (Hit hit : at(k)) {
            if (hit.entry(Kind.NISBA, Kind.PEOPLE) != null && hit.bare())
                return names.lineage.fathered(k) || stateInAlef(k, hit) || ofLimb(k) || SharedName.pair(this, k, hit)
                        ? null
                        : hit;
            if (hit.last() > k + 1 && hit.is(Kind.STATE)) return null;
        }
        return null;
    }

    /** «حمّلت الخارجية روسيا المسؤولية»: a state's name in alef is no nationality, unless the word before is in the same indefinite case. */
    private boolean stateInAlef(int k, Hit hit) {
        if (!hit.is(Kind.STATE) || !letters(k).endsWith("\u0627") || nunated(k)) return false;
        return !(word(k - 1)
                && letters(k - 1).endsWith("\u0627")
                && !words.get(k - 1).definite());
    }

    /** «اليد اليمنى»: the right one, whose last letter has no dots, after a limb. */
    boolean ofLimb(int k) {
        return text.charAt(tokens.get(k).span().to() - 1) == '\u0649'
                && word(k - 1)
                && spotter.heads().kind(letters(k - 1)).equals("limb");
    }

    /** The code of a nationality; «كوري» is of both, until the page decides. */
    String nisbaCodes(int k, Entry nisba) {
        Hit hit = nisba(k);
        return hit == null ? nisba.code() : SharedName.codes(hit, nisba);
    }

    boolean modifier(int k) {
        return word(k) && spotter.modifiers().contains(letters(k));
    }

    Span span(int from, int cut, int to) {
        return new Span(tokens.get(from).at(cut), tokens.get(to - 1).span().to());
    }
}
