package org.sijill.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sijill.base.Clitics;
import org.sijill.lexicon.Forms.Feature;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.Names;
import org.sijill.mention.Party;
import org.sijill.text.Function;
import org.sijill.text.Sentence;
import org.sijill.text.Word;
import org.sijill.time.DayFinder;
import org.sijill.time.Expression;
import org.sijill.time.Landmarks;
import org.sijill.time.Tense;

/**
 * Works out a page's own day where nothing states it: hands the day finder the page's time expressions with the tense
 * of their clauses, the landmarks that it names, and the terms of those it names with their posts. Safe for any
 * number of threads.
 */
public final class Dating {
    /** How many words before a time its verb may stand. */
    private static final int NEAR = 7;

    private final Names names;
    private final Lexicon lexicon;
    private volatile @Nullable Landmarks landmarks;
    private final DayFinder finder = new DayFinder();

    public Dating(Lexicon lexicon) {
        names = lexicon.names();
        this.lexicon = lexicon;
    }

    /** The page's day as a stretch with its reasons, or empty where nothing speaks for one. */
    public Optional<DayFinder.Found> of(List<Coder.Read> sentences) {
        List<DayFinder.Clue> clues = new ArrayList<>();
        List<Sentence> page = new ArrayList<>();
        Tenures tenures = new Tenures(names);
        for (Coder.Read r : sentences) {
            for (Expression e : r.times())
                clues.add(
                        new DayFinder.Clue(e, tense(r.words(), e), r.sentence().index()));
            page.add(r.sentence());
            for (Party p : r.parties()) tenures.add(p, r.words());
        }
        return finder.find(clues, landmarks().of(page), tenures.constraints());
    }

    /** Ten thousand rows are taken in where the first page without a day comes, for few pages need them. */
    private Landmarks landmarks() {
        Landmarks known = landmarks;
        if (known == null) landmarks = known = new Landmarks(lexicon);
        return known;
    }

    /** Whether what the time words are told with is to come: a verb of the future stands just before them, or one as in {@link #coming}. */
    static boolean ahead(List<Word> words, Expression e) {
        return before(words, e, Math.max(0, e.first() - NEAR)) == Tense.FUTURE || coming(words, e);
    }

    /** The tense of the last verb of those from word {@code least} on that stand before the time words, or unknown. */
    private static Tense before(List<Word> words, Expression e, int least) {
        for (int i = e.first() - 1; i >= least; i--) {
            Tense t = tense(words, i);
            if (t != Tense.UNKNOWN) return t;
        }
        return Tense.UNKNOWN;
    }

    /** The tense of the verb nearest to the time words: before them first. */
    public static Tense tense(List<Word> words, Expression e) {
        Tense before = before(words, e, 0);
        if (before != Tense.UNKNOWN) return before;
        for (int i = e.last(); i < words.size(); i++) {
            Tense t = tense(words, i);
            if (t != Tense.UNKNOWN) return t;
        }
        return Tense.UNKNOWN;
    }

    /**
     * Whether a verb of the imperfect shortly before the time tells of the days to come: one that opens the sentence
     * («يعقد المجلس اجتماعا الجمعة») or stands under «أن» («قال إنه يصل الأحد»), but not under «قبل أن».
     */
    public static boolean coming(List<Word> words, Expression e) {
        int verb = -1;
        for (int i = e.first() - 1; i >= 0 && i >= e.first() - NEAR && verb < 0; i--) {
            Word w = words.get(i);
            boolean further = i < e.first() - 1 && (w.is(Function.Sort.PREP_TIME) || w.is(Function.Sort.REL));
            if (further || tense(words, i) != Tense.UNKNOWN) return false;
            if (imperfect(w)) verb = i;
        }
        if (verb <= 0) return verb == 0;
        int before = verb - 1;
        while (before > 0 && words.get(before).is(Function.Sort.MAYBE)) before--;
        return words.get(before).is(Function.Sort.COMP)
                && (before == 0 || !words.get(before - 1).is(Function.Sort.PREP_TIME));
    }

    private static boolean imperfect(Word w) {
        return !w.isSmall() && w.forms().stream().anyMatch(f -> f.is(Feature.PRESENT) && !f.is(Feature.NOUN));
    }

    private static Tense tense(List<Word> words, int i) {
        Word w = words.get(i);
        if (w.is(Function.Sort.FUTURE)) return Tense.FUTURE;
        boolean past = false;
        for (Word.Form f : w.forms()) {
            if (f.cut().has(Clitics.WILL)) return Tense.FUTURE;
            past |= f.is(Feature.PAST) && !f.is(Feature.NOUN);
        }
        return past ? Tense.PAST : Tense.UNKNOWN;
    }
}
