package org.sijill.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.base.Clitics;
import org.sijill.lexicon.Forms.Feature;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.Names;
import org.sijill.mention.Party;
import org.sijill.text.Function;
import org.sijill.text.Word;
import org.sijill.time.DayFinder;
import org.sijill.time.Expression;
import org.sijill.time.Landmark;
import org.sijill.time.Landmarks;
import org.sijill.time.Tense;

/**
 * Works out a page's own day where nothing states it: hands the day finder the page's time expressions with the tense
 * of their clauses, the landmarks that it names, and the terms of those it names with their posts. Immutable.
 */
public final class Dating {
    private static final Set<String> TELLING = Set.of(
            "president",
            "prime minister",
            "foreign minister",
            "king",
            "emir",
            "secretary of state",
            "chancellor",
            "secretary-general",
            "sultan",
            "defence minister",
            "vice president",
            "crown prince",
            "interior minister");

    private final Names names;
    private final Landmarks landmarks;
    private final DayFinder finder = new DayFinder();

    public Dating(Lexicon lexicon) {
        names = lexicon.names();
        landmarks = new Landmarks(lexicon);
    }

    /** The page's day as a stretch with its reasons, or empty where nothing speaks for one. */
    public Optional<DayFinder.Found> of(List<Coder.Read> sentences) {
        List<DayFinder.Clue> clues = new ArrayList<>();
        List<Landmark> marks = new ArrayList<>();
        List<DayFinder.Constraint> terms = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Coder.Read r : sentences) {
            for (Expression e : r.times())
                clues.add(
                        new DayFinder.Clue(e, tense(r.words(), e), r.sentence().index()));
            marks.addAll(landmarks.read(r.sentence()));
            for (Party p : r.parties()) {
                DayFinder.Constraint c = term(p, r.words(), seen);
                if (c != null) terms.add(c);
            }
        }
        return finder.find(clues, marks, terms);
    }

    /** The tense of the verb nearest to the time words: before them first. */
    public static Tense tense(List<Word> words, Expression e) {
        for (int i = e.first() - 1; i >= 0; i--) {
            Tense t = tense(words, i);
            if (t != Tense.UNKNOWN) return t;
        }
        for (int i = e.last(); i < words.size(); i++) {
            Tense t = tense(words, i);
            if (t != Tense.UNKNOWN) return t;
        }
        return Tense.UNKNOWN;
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

    /** A listed person named with a post that he held once: the page is of that time. */
    private DayFinder.@Nullable Constraint term(Party p, List<Word> words, Set<String> seen) {
        if (p.entity() == null || p.post() == null || p.name() == null || !TELLING.contains(p.post())) return null;
        Names.Person person = names.person(p.entity());
        if (person == null || !seen.add(p.entity() + p.post()) || former(p, words)) return null;
        List<DayFinder.Stretch> days = new ArrayList<>();
        for (Names.Term t : person.terms())
            if (t.post().equals(p.post())) days.add(new DayFinder.Stretch(day(t.from(), false), day(t.to(), true)));
        if (days.isEmpty()) return null;
        return new DayFinder.Constraint(days, .95, person.name() + " named as " + p.post() + " of " + p.code());
    }

    /** «السابق», «الراحل» and the like stand in or right after the phrase. */
    private static boolean former(Party p, List<Word> words) {
        for (int i = Math.max(0, p.first() - 1); i < Math.min(words.size(), p.last() + 2); i++)
            if (words.get(i).is(Function.Sort.FORMER)) return true;
        return false;
    }

    private static @Nullable LocalDate day(String iso, boolean end) {
        if (iso.isEmpty()) return null;
        if (iso.length() == 4) return LocalDate.of(Integer.parseInt(iso), end ? 12 : 1, end ? 31 : 1);
        if (iso.length() == 7) {
            LocalDate first = LocalDate.parse(iso + "-01");
            return end ? first.plusMonths(1).minusDays(1) : first;
        }
        return LocalDate.parse(iso);
    }
}
