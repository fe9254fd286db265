package org.sijill.mention;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.base.Span;
import org.sijill.lexicon.Lexicon;
import org.sijill.text.Sentence;
import org.sijill.text.Word;

/**
 * Writes out what a page names: each phrase as the person, post, state, organisation, group or place that it is, with
 * what stands inside it («رئيس وزراء المغرب» is a post and holds a state), and the times. A post that names nobody is
 * resolved by the day where the terms leave one holder, and says so; a named holder whom the terms contradict leaves a
 * notice. Words that only point back («الجانبان») are no mentions. Safe for any number of threads.
 */
public final class Mentions {
    /** Days that words of time stand for. */
    public record Time(
            Span span, @Nullable LocalDate from, @Nullable LocalDate to) {}

    /** The mentions of a page in the order of its text, and a notice for each post that does not fit the terms. */
    public record Found(List<Mention> mentions, List<String> notices) {}

    private final Lexicon lexicon;
    private final Spotter spotter;
    private final Terms terms;

    public Mentions(Lexicon lexicon, Spotter spotter) {
        this.lexicon = lexicon;
        this.spotter = spotter;
        terms = new Terms(lexicon.names());
    }

    /**
     * The mentions of a page.
     *
     * @param spotted the phrases of each sentence as they stand, {@code linked} the same after linking
     * @param day the page's day, or null
     */
    public Found of(
            String text,
            List<Sentence> sentences,
            List<List<Word>> words,
            List<List<Party>> spotted,
            List<List<Party>> linked,
            List<Time> times,
            @Nullable LocalDate day) {
        MentionList found = new MentionList(text);
        PageMentions page = new PageMentions(lexicon, spotter, terms, text, day, found);
        for (int s = 0; s < sentences.size(); s++) {
            page.enter(sentences.get(s), words.get(s));
            for (int i = 0; i < linked.get(s).size(); i++)
                page.take(spotted.get(s).get(i), linked.get(s).get(i));
        }
        times.forEach(found::time);
        return new Found(found.numbered(), page.notices());
    }
}
