package org.sijill.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sijill.lexicon.Act;

/**
 * Keys under which statements come together that must be compared, for machines each of which holds a part of them:
 * of any two that {@link Merging} compares both lie in one stretch of days under one head, or one of them is
 * {@link #isWide} and they have one of {@link #wideKeys} in common; what {@link Outcomes} takes for what came of an
 * announcement has a head in common with it. Immutable, safe for any number of threads.
 */
public final class Blocks {
    private static final String NOBODY = "UNK";
    private static final int STRETCH = 16, MOST = 6, SLACK = 11;
    /** Most days between two pages for days that say little to be taken for the same. */
    private static final int PAGES = 45;

    private final OutcomeRule outcomes;

    public Blocks(Map<String, Act> acts) {
        outcomes = new OutcomeRule(new SamenessRule(acts), acts);
    }

    /** Whether the days of {@code s} are unknown or so many that it must be compared whatever the days of others. */
    public static boolean isWide(Statement s) {
        return !s.days().known() || s.days().length() > STRETCH * MOST;
    }

    /** Whether {@code s} tells of something yet to come. */
    public static boolean isAhead(Statement s) {
        return s.stage() == Stage.AHEAD;
    }

    /** Act and party or rare word, for each of them: what two statements of one event have in common. */
    public static List<String> heads(Statement s) {
        return heads(s, s.report().act());
    }

    /** The heads of statements that may tell what came of {@code plan}. */
    public List<String> headsOfOutcomes(Statement plan) {
        List<String> heads = new ArrayList<>();
        for (String act : outcomes.outcomes(plan.report().act())) heads.addAll(heads(plan, act));
        return heads;
    }

    static List<String> heads(Statement s, String act) {
        String head = SamenessRule.kin(act) + '|';
        List<String> heads = new ArrayList<>();
        for (String code : parties(s)) heads.add(head + code);
        heads.addAll(marks(s, act));
        return heads;
    }

    /** Act and rare word, for each of those. */
    static List<String> marks(Statement s, String act) {
        String head = SamenessRule.kin(act) + '|';
        List<String> marks = s.kept().marks();
        return marks == null ? List.of() : marks.stream().map(head::concat).toList();
    }

    /** Whether two statements of kin acts have a head in common. */
    static boolean meet(Statement a, Statement b) {
        return !Collections.disjoint(parties(a), parties(b)) || a.kept().marked(b.kept());
    }

    private static Set<String> parties(Statement s) {
        return s.all().isEmpty() ? Set.of(NOBODY) : s.all().keySet();
    }

    /**
     * Keys of which two have one in common wherever one of them is wide and they are compared: rare words, and heavy
     * ones with the time of the page.
     */
    public static List<String> wideKeys(Statement s) {
        List<String> keys = new ArrayList<>(marks(s, s.report().act()));
        for (long word : words(s, -1, 0)) keys.add(String.valueOf(word));
        return keys;
    }

    /**
     * The heavy words of {@code s} with its act and the time of its page, each as one number, in {@code first} to {@code
     * last} eras after the page's own; none where its page has no day. Contemporary pages are of one era or of two that
     * follow each other.
     */
    static List<Long> words(Statement s, int first, int last) {
        LocalDate day = s.page().to();
        if (day == null) return List.of();
        List<Long> words = new ArrayList<>();
        int own = Math.floorDiv((int) day.toEpochDay(), PAGES + 1);
        int act = SamenessRule.kin(s.report().act()).hashCode();
        for (int era = own + first; era <= own + last; era++)
            for (int word : s.near().heaviest()) words.add((long) word << 32 | (31 * act + era) & 0xFFFFFFFFL);
        return words;
    }

    /**
     * Whether two, one of which is wide, have something to be known by all the same: a rare word, or, where their pages
     * came out within {@value #PAGES} days, a heavy one. So what a wide one costs does not grow with the register.
     */
    static boolean acquainted(Statement a, Statement b) {
        return a.kept().marked(b.kept())
                || contemporary(a.page(), b.page()) && a.near().meets(b.near());
    }

    private static boolean contemporary(Witness a, Witness b) {
        LocalDate x = a.to(), y = b.to();
        return x != null && y != null && Math.abs(x.toEpochDay() - y.toEpochDay()) <= PAGES;
    }

    /** Whether two, one of which is wide, are compared. */
    public static boolean compared(Statement a, Statement b) {
        return !SamenessRule.apart(a.days(), b.days()) && meet(a, b) && acquainted(a, b);
    }

    /** The stretches of days that {@code s} lies in, for one that is not wide. */
    public static List<Integer> stretches(Statement s) {
        return stretches(s.days().first(), s.days().last());
    }

    /** The stretches in which statements lie that come near {@code s}; none where its days are not known. */
    public static List<Integer> nearStretches(Statement s) {
        return s.days().known() ? stretches(s.days().first() - SLACK, s.days().last() + SLACK) : List.of();
    }

    /** The stretches that {@code s} lies in and reaches back to: any two that come near each other have one in common. */
    public static List<Integer> commonStretches(Statement s) {
        return stretches(s.days().first() - SLACK, s.days().last());
    }

    private static List<Integer> stretches(int first, int last) {
        List<Integer> all = new ArrayList<>();
        for (int i = stretch(first); i <= stretch(last); i++) all.add(i);
        return all;
    }

    static int stretch(int day) {
        return Math.floorDiv(day, STRETCH);
    }
}
