package org.sijill.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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

    private record At(Report.Dated date, int sentence) {}

    private final Map<String, At> dates = new HashMap<>();
    private final Map<String, At> acts = new HashMap<>();
    private final List<At> near = new ArrayList<>();
    private final Past past = new Past();
    private final Set<Span> datelines = new HashSet<>();
    private Report.@Nullable Where place;
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
        if (where != null) place = where;
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
        if (place == null) place = where;
    }

    Report.@Nullable Where place() {
        return place;
    }

    /** The words of every dateline passed. */
    Set<Span> datelines() {
        return datelines;
    }

    private static String key(Party p) {
        return p.code() + "|" + p.name();
    }
}
