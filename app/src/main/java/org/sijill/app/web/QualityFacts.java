package org.sijill.app.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sijill.Reading;
import org.sijill.page.Article;
import org.sijill.register.Judgement;
import org.sijill.store.LastRun;
import org.sijill.store.PageView;
import org.sijill.store.Refused;

/**
 * How far the register can be trusted: how well Sijill reads, what was read last, what the register holds, how its pages
 * are dated, what people decided, and of its latest pages, read anew, what was set aside and what could not be read.
 *
 * @param lastRun null where nobody kept it
 * @param dating pages by how their day is known
 * @param undated some of the pages of which no day is known
 * @param read how many pages were read anew
 * @param aside letters set aside by rule, and kept ones under {@code kept}
 * @param notices by the reason why something could not be read, commonest first
 * @param mute pages that tell nothing
 */
record QualityFacts(
        Board board,
        @Nullable LastRun lastRun,
        Map<String, Integer> register,
        Map<String, Integer> dating,
        List<Named> undated,
        Map<Integer, Judgement> judgements,
        int read,
        Map<String, Integer> aside,
        Map<String, List<Notice>> notices,
        List<Named> mute) {
    private static final int PAGES = 30, UNDATED = 20;
    /** What parts the words of a notice from the reason. */
    private static final String CAME_TO_NOTHING = " told no event: ", MISFIT = "a post that does not fit";

    /** What could not be read on a page: the words, or a whole sentence. */
    record Notice(String page, String words) {}

    /** A page with its headline. */
    record Named(String page, @Nullable String title) {
        static Named of(PageView.Sheet s) {
            return new Named(s.id(), s.title());
        }
    }

    static QualityFacts of(Visit v) {
        return v.desk.quality(() -> make(v));
    }

    private static QualityFacts make(Visit v) {
        List<PageView.Sheet> sheets = v.desk.ask(c -> c.pages(null, PAGES, 0));
        Map<String, Integer> aside = new TreeMap<>();
        Map<String, List<Notice>> notices = new TreeMap<>();
        List<Named> mute = new ArrayList<>();
        for (PageView.Sheet s : sheets) {
            PageView page = page(v, s.id());
            if (page == null) continue;
            Reading reading = v.desk.sijill().read(page.came());
            for (Article.Piece p : reading.article().pieces())
                aside.merge(p.why() == null ? "kept" : p.why(), p.raw().length(), Integer::sum);
            for (String n : reading.notices()) note(s.id(), n, notices);
            if (page.reports().isEmpty()) mute.add(Named.of(s));
        }
        return new QualityFacts(
                Board.packed(),
                v.desk.ask(c -> c.lastRun()),
                new LinkedHashMap<>(v.desk.ask(c -> c.stats())),
                v.desk.ask(c -> c.dating()),
                v.desk.ask(c -> c.undated(UNDATED)).stream().map(Named::of).toList(),
                v.desk.ask(c -> c.judgements()),
                sheets.size(),
                ranked(aside),
                commonest(notices),
                mute);
    }

    private static void note(String page, String notice, Map<String, List<Notice>> notices) {
        int at = notice.indexOf(CAME_TO_NOTHING);
        String reason = at < 0 ? MISFIT : notice.substring(at + CAME_TO_NOTHING.length());
        notices.computeIfAbsent(reason, k -> new ArrayList<>())
                .add(new Notice(page, at < 0 ? notice : notice.substring(0, at)));
    }

    private static Map<String, List<Notice>> commonest(Map<String, List<Notice>> notices) {
        Map<String, List<Notice>> sorted = new LinkedHashMap<>();
        notices.entrySet().stream()
                .sorted(Comparator.comparingInt(e -> -e.getValue().size()))
                .forEach(e -> sorted.put(e.getKey(), e.getValue()));
        return sorted;
    }

    private static Map<String, Integer> ranked(Map<String, Integer> counts) {
        Map<String, Integer> ranked = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(e -> ranked.put(e.getKey(), e.getValue()));
        return ranked;
    }

    private static @Nullable PageView page(Visit v, String id) {
        try {
            return v.desk.ask(c -> c.page(id));
        } catch (Refused e) {
            return null;
        }
    }
}
