package org.sijill.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.lexicon.Act;
import org.sijill.lexicon.Lexicon;
import org.sijill.mention.Party;
import org.sijill.text.Sentence;
import org.sijill.text.Word;
import org.sijill.time.Expression;

/**
 * Reads acts out of the sentences of an article: for each word that an act's frames know, finds who fills its roles,
 * its status, its date and place and whose word it is. Tellings that come to nothing leave a notice. Immutable, safe
 * for any number of threads.
 */
public final class Coder {
    /** A sentence with all that was found in it before. */
    public record Read(Sentence sentence, List<Word> words, List<Party> parties, List<Expression> times) {}

    /** What the page gave: reports and the notices of triggers that came to nothing. */
    public record Coded(List<Report> reports, List<String> notices) {}

    private final Lexicon lexicon;
    private final Map<String, Act> acts;
    private final StatusRule statusRule;
    private final Attributions attributions;
    private final Places places;
    private final Judge judge;
    private final Details details;
    private final SinceFirst sinceFirst;
    private final Addressees addressees;
    private final Mutual mutual;
    private final Merger merger = new Merger();

    /** @param judge what weighs what the grammar found */
    public Coder(Lexicon lexicon, Judge judge) {
        this.lexicon = lexicon;
        this.judge = judge;
        acts = Act.of(lexicon.table("codebook/acts"));
        statusRule = new StatusRule(lexicon);
        attributions = new Attributions(lexicon);
        places = new Places(lexicon);
        details = new Details(lexicon);
        sinceFirst = new SinceFirst(lexicon);
        addressees = new Addressees(lexicon);
        mutual = new Mutual(lexicon);
    }

    /** The reports of an article whose sentences were read. */
    public Coded code(String article, String text, List<Read> sentences, @Nullable String home, Dates dates) {
        List<Draft> drafts = new ArrayList<>();
        List<String> notices = new ArrayList<>();
        PageFacts facts = PageFacts.of(sentences, home);
        Memory memory = new Memory(dates.lead(sentences));
        List<Party> carried = List.of();
        for (Read read : sentences) {
            Teller teller = new Teller(Scene.of(this, text, read, carried, facts, memory, dates, notices));
            drafts.addAll(teller.drafts());
            carried = teller.leaves(carried);
            memory.passed(read.sentence().index(), dates.told(read));
        }
        Hindsight hindsight = new Hindsight(drafts, judge, lexicon.folding());
        if (!judge.watched()) hopeless(drafts, text, notices);
        drafts.replaceAll(hindsight::again);
        judge.pairs(drafts);
        List<Report> merged = new Naming(sentences, judge, lexicon.folding())
                .of(merger.merge(article, text, drafts, judge, facts.alone() || sentences.size() == 1));
        if (!merged.isEmpty() || judge.watched()) unlikely(merged, sentences, text, notices);
        merged.replaceAll(r -> ahead(r, dates.today()) ? r.status(Status.PLANNED) : r);
        List<Report> linked = new Links(sentences, text, memory.datelines()).of(merged);
        return new Coded(details.of(linked, text, sentences, acts::get), notices);
    }

    /** Takes out the tellings of types of which none is sure enough to be reported, for only those of one type are put together. */
    private void hopeless(List<Draft> drafts, String text, List<String> notices) {
        Set<String> told = new HashSet<>();
        for (Draft d : drafts) if (d.score() >= judge.worth()) told.add(d.act().type());
        for (Draft d : drafts)
            if (!told.contains(d.act().type()))
                Telling.noted(notices, d.trigger().of(text), d.frame().id(), "too little speaks for it");
        drafts.removeIf(d -> !told.contains(d.act().type()));
    }

    /** Takes out what is not quite sure on a page whose words are those of pages without any event. */
    private void unlikely(List<Report> reports, List<Read> sentences, String text, List<String> notices) {
        double kept = judge.kept(PageWords.of(sentences, judge.watched()));
        reports.removeIf(r -> {
            if (r.confidence() >= kept) return false;
            Telling.noted(
                    notices, r.mentions().getFirst().trigger().of(text), r.act(), "pages like this tell no event");
            return true;
        });
    }

    /** «يزور موسكو الثلاثاء»: what is told as done or going on, on a day after the page's own, is still to come. */
    private static boolean ahead(Report r, @Nullable LocalDate today) {
        boolean told = r.status() == Status.HAPPENED || r.status() == Status.ONGOING;
        LocalDate from = r.date() == null ? null : r.date().from();
        return told && today != null && from != null && from.isAfter(today);
    }

    Lexicon lexicon() {
        return lexicon;
    }

    @Nullable
    Act act(String name) {
        return acts.get(name);
    }

    Verdict status(Chain chain, int k, Item.Fit fit, int governor) {
        return statusRule.of(chain, k, fit, governor);
    }

    Attributions attributions() {
        return attributions;
    }

    Places places() {
        return places;
    }

    SinceFirst sinceFirst() {
        return sinceFirst;
    }

    Mutual mutual() {
        return mutual;
    }

    Addressees addressees() {
        return addressees;
    }

    Judge judge() {
        return judge;
    }
}
