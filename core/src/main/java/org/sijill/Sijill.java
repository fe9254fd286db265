package org.sijill;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.event.Coder;
import org.sijill.event.Dates;
import org.sijill.event.Dating;
import org.sijill.event.Judge;
import org.sijill.lexicon.Lexicon;
import org.sijill.mention.Linker;
import org.sijill.mention.Mentions;
import org.sijill.mention.Party;
import org.sijill.mention.Spotter;
import org.sijill.page.Article;
import org.sijill.page.Cleaner;
import org.sijill.page.Page;
import org.sijill.text.Function;
import org.sijill.text.Sentence;
import org.sijill.text.Sentences;
import org.sijill.text.Token;
import org.sijill.text.Word;
import org.sijill.text.Words;
import org.sijill.time.Context;
import org.sijill.time.DayFinder;
import org.sijill.time.Expression;
import org.sijill.time.Tense;
import org.sijill.time.TimeReader;
import org.sijill.time.When;

/**
 * The front door. Takes a page to an article, the article to mentions, mentions to reports. Immutable, safe for any
 * number of threads; the same page gives the same reading, always.
 */
public final class Sijill {
    private final Lexicon lexicon;
    private final Words known;
    private final Cleaner cleaner;
    private final Sentences sentences;
    private final Spotter spotter;
    private final Linker linker;
    private final Mentions mentions;
    private final TimeReader times;
    private final Coder coder;
    private final Dating dating;

    public Sijill(Lexicon lexicon) {
        this(lexicon, Judge.of(lexicon));
    }

    /** A reader with another judge, for training. */
    public Sijill(Lexicon lexicon, Judge judge) {
        this.lexicon = lexicon;
        known = new Words(lexicon, new Function(lexicon.table("ar/function"), lexicon.folding()));
        cleaner = new Cleaner(lexicon);
        sentences = new Sentences(lexicon.folding());
        spotter = new Spotter(lexicon);
        linker = new Linker(lexicon);
        mentions = new Mentions(lexicon, spotter);
        times = new TimeReader(lexicon);
        coder = new Coder(lexicon, judge);
        dating = new Dating(lexicon);
    }

    /** What {@code page} tells. Never throws for what a page holds. */
    public Reading read(Page page) {
        Article article = cleaner.clean(page);
        String text = article.text();
        List<Sentence> all = sentences.of(text);
        List<List<Word>> words = new ArrayList<>();
        List<List<Party>> parties = new ArrayList<>();
        for (Sentence s : all) {
            List<Word> w = new ArrayList<>(s.tokens().size());
            for (Token t : s.tokens()) w.add(known.of(t));
            words.add(w);
            parties.add(spotter.spot(text, s, w, Set.of()));
        }
        Set<String> surnames = linker.surnames(parties);
        for (int i = 0; i < all.size(); i++)
            if (spotter.mentions(words.get(i), surnames))
                parties.set(i, spotter.spot(text, all.get(i), words.get(i), surnames));
        Article.Day stated = article.day();
        List<List<Party>> linked = linker.link(parties, article.country(), stated == null ? null : stated.from());
        List<Coder.Read> reads = new ArrayList<>();
        for (int i = 0; i < all.size(); i++)
            reads.add(new Coder.Read(all.get(i), words.get(i), linked.get(i), times.read(all.get(i))));
        Article dated = stated != null
                ? article
                : article.dated(dating.of(reads).map(Sijill::inferred).orElse(null));
        Article.Day day = dated.day();
        Context context =
                day == null ? Context.undated(Tense.UNKNOWN) : Context.pages(day.from(), day.to(), Tense.UNKNOWN);
        Dates pageDates = new Dates(times, context, reads);
        List<Mentions.Time> days = new ArrayList<>();
        for (Coder.Read r : reads) for (Expression e : r.times()) days.add(time(e, meant(pageDates, r, e)));
        Mentions.Found found =
                mentions.of(text, all, words, parties, linked, days, stated == null ? null : stated.from());
        Coder.Coded coded = coder.code(dated.id(), text, reads, dated.country(), pageDates);
        List<String> notices = new ArrayList<>(coded.notices());
        notices.addAll(found.notices());
        return new Reading(dated, found.mentions(), coded.reports(), notices);
    }

    /** The days that the words mean where they stand: what is told without direction under an imperfect is to come. */
    private static @Nullable When meant(Dates dates, Coder.Read r, Expression e) {
        When when = dates.resolve(e, Dating.tense(r.words(), e));
        boolean open = when != null && when.basis().equals("tense");
        return open && Dating.coming(r.words(), e) ? dates.resolve(e, Tense.FUTURE) : when;
    }

    private static Article.Day inferred(DayFinder.Found found) {
        return new Article.Day(found.from(), found.to(), "inferred", found.reasons());
    }

    private static Mentions.Time time(Expression e, @Nullable When when) {
        return new Mentions.Time(e.span(), when == null ? null : when.from(), when == null ? null : when.to());
    }
}
