package org.sijill.app.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sijill.Reading;
import org.sijill.page.Article;
import org.sijill.register.Judgement;
import org.sijill.store.PageView;
import org.sijill.store.Refused;

/**
 * How far the register can be trusted: what is in it, how its pages are dated, what people decided, and of its latest
 * pages, read anew, what was set aside and what could not be read.
 *
 * @param dating pages by how their day is known
 * @param read how many pages were read anew
 * @param aside letters set aside by rule, and kept ones under {@code kept}
 * @param mute pages that tell nothing
 */
record QualityFacts(
        Map<String, Integer> register,
        Map<String, Integer> dating,
        Map<Integer, Judgement> judgements,
        int read,
        Map<String, Integer> aside,
        List<Notice> notices,
        List<Mute> mute) {
    private static final int PAGES = 30, NOTICES = 40;

    /** What could not be read on a page. */
    record Notice(String page, String notice) {}

    /** A page that tells nothing. */
    record Mute(String page, @Nullable String title) {}

    static QualityFacts of(Visit v) {
        return v.desk.quality(() -> make(v));
    }

    private static QualityFacts make(Visit v) {
        List<PageView.Sheet> sheets = v.desk.ask(c -> c.pages(null, PAGES, 0));
        Map<String, Integer> aside = new TreeMap<>();
        List<Notice> notices = new ArrayList<>();
        List<Mute> mute = new ArrayList<>();
        for (PageView.Sheet s : sheets) {
            PageView page = page(v, s.id());
            if (page == null) continue;
            Reading reading = v.desk.sijill().read(page.came());
            for (Article.Piece p : reading.article().pieces())
                aside.merge(p.why() == null ? "kept" : p.why(), p.raw().length(), Integer::sum);
            for (String n : reading.notices()) if (notices.size() < NOTICES) notices.add(new Notice(s.id(), n));
            if (page.reports().isEmpty()) mute.add(new Mute(s.id(), s.title()));
        }
        return new QualityFacts(
                new LinkedHashMap<>(v.desk.ask(c -> c.stats())),
                v.desk.ask(c -> c.dating()),
                v.desk.ask(c -> c.judgements()),
                sheets.size(),
                ranked(aside),
                notices,
                mute);
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
