package org.sijill.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.base.Span;
import org.sijill.mention.Party;

/** What the tellings before leave to those after on one page: when who last did something, what was last done when, and where. */
final class Memory {
    /** A date that something told before leaves, where it comes from, and the number of its sentence. */
    record Left(String source, Report.Dated date, int sentence) {}

    /** The last on whose word a sentence told something, and the number of the sentence. */
    record Spoken(Attributions.Voice voice, int sentence) {}

    /** A place that was told before, and how it came to be kept. */
    record Stood(String source, Report.Where where, int sentence) {}

    private record At(Report.Dated date, int sentence) {}

    private final Map<String, At> dates = new HashMap<>();
    private final Map<String, At> acts = new HashMap<>();
    private final List<At> near = new ArrayList<>();
    private final Past past = new Past();
    private final Set<Span> datelines = new HashSet<>();
    private final Map<String, Stood> stood = new LinkedHashMap<>();
    private @Nullable Spoken spoken;
    private final Report.@Nullable Dated lead;

    /** @param lead the day that the page's first sentences tell, or null */
    Memory(Report.@Nullable Dated lead) {
        this.lead = lead;
    }

    /** Keeps the first of a sentence's own voices for the sentences after. */
    void spoke(List<Attributions.Voice> voices, int sentence) {
        for (Attributions.Voice v : voices)
            if (!v.inherited()) {
                spoken = new Spoken(v, sentence);
                return;
            }
    }

    @Nullable
    Spoken spoken() {
        return spoken;
    }

    Past past() {
        return past;
    }

    void keep(String act, int sentence, List<Party> actors, Report.@Nullable Dated date, Report.@Nullable Where where) {
        if (date != null) {
            At at = new At(date, sentence);
            for (Party p : actors) dates.put(key(p), at);
            acts.put(act, at);
        }
        if (where == null) return;
        stood.put("carried", new Stood("carried", where, sentence));
        stood.put("act " + act, new Stood("same-act", where, sentence));
    }

    /** Keeps the dates of a sentence that was read. */
    void passed(int sentence, List<Report.Dated> told) {
        if (told.isEmpty()) return;
        near.clear();
        for (Report.Dated d : told) near.add(new At(d, sentence));
    }

    /**
     * The dates that an act of this kind by these may have from what was told before: its actors' last, the last such
     * act's, the visit's, the first and the last of the nearest sentence that told any, the lead's.
     */
    List<Left> dates(List<Party> actors, String act) {
        List<Left> left = new ArrayList<>();
        for (Party p : actors) {
            At at = dates.get(key(p));
            if (at != null && left.isEmpty()) left.add(left("carried", at));
        }
        At same = acts.get(act);
        if (same != null) left.add(left("same-act", same));
        At visit = acts.get("visit");
        if (visit != null && !act.equals("visit")) left.add(left("visit", visit));
        if (!near.isEmpty()) left.add(left("near-first", near.getFirst()));
        if (near.size() > 1) left.add(left("near-last", near.getLast()));
        if (lead != null) left.add(new Left("lead", lead, 0));
        return left;
    }

    private static Left left(String source, At at) {
        return new Left(source, at.date(), at.sentence());
    }

    /** Takes the page's dateline for where things happen until an act says more. */
    void dateline(Report.@Nullable Where where) {
        if (where == null) return;
        datelines.add(where.span());
        stood.putIfAbsent("carried", new Stood("dateline", where, 0));
    }

    /** Keeps the places of a sentence that was read, in which something was said to be. */
    void stood(int sentence, List<Report.Where> places) {
        if (places.isEmpty()) return;
        stood.put("near-first", new Stood("near-first", places.getFirst(), sentence));
        if (places.size() > 1) stood.put("near-last", new Stood("near-last", places.getLast(), sentence));
        else stood.remove("near-last");
    }

    /** The places that an act of this kind may have from what was told before. */
    List<Stood> places(String act) {
        List<Stood> left = new ArrayList<>();
        for (String key : List.of("carried", "act " + act, "act visit", "near-first", "near-last")) {
            Stood s = stood.get(key);
            if (s != null
                    && left.stream()
                            .noneMatch(o -> o.where().span().equals(s.where().span()))) left.add(s);
        }
        return left;
    }

    /** The words of every dateline passed. */
    Set<Span> datelines() {
        return datelines;
    }

    private static String key(Party p) {
        return p.code() + "|" + p.name();
    }
}
