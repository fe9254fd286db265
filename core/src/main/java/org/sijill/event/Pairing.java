package org.sijill.event;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.mention.Party;

/** What speaks for and against two tellings of one page being of one event, as named features. */
final class Pairing {
    /** How sure both sides of a telling together, of two, must be for its doer to part it from others. */
    private static final double CERTAIN = .8;

    /** How sure two dates must be, and more than how many days apart, to part two tellings. */
    private static final double DATED = .7;

    private static final int APART = 7;

    private static final double[] SCORES = {.3, .45, .7, .9};

    private Pairing() {}

    /** Whether two tellings can be of one event at all. */
    static boolean possible(Draft a, Draft b) {
        return a.act().near(b.act());
    }

    /** Whether two tellings are of two events whatever else they share: other doers or other days. */
    static boolean parted(Draft a, Draft b) {
        return doers(a, b) || days(a, b);
    }

    /** Whether both are surely dated, and to days far from each other: «قطعت العلاقات عام 2009» and «قطعت العلاقات الثلاثاء». */
    private static boolean days(Draft a, Draft b) {
        return a.dateSure() >= DATED && b.dateSure() >= DATED && far(a.date(), b.date());
    }

    private static boolean far(Report.@Nullable Dated a, Report.@Nullable Dated b) {
        return a != null && b != null && (before(a, b) || before(b, a));
    }

    private static boolean before(Report.Dated a, Report.Dated b) {
        return a.to() != null && b.from() != null && a.to().plusDays(APART).isBefore(b.from());
    }

    /** Whether grammar itself has two doers: «أدانت مصر …» and «أدانت فرنسا …». */
    private static boolean doers(Draft a, Draft b) {
        return own(a)
                && own(b)
                && !a.act().symmetric()
                && !b.act().symmetric()
                && relation(codes(a.actors()), codes(b.actors())).equals("apart");
    }

    /** Whether a verb tells it whose subject stands beside it. */
    private static boolean own(Draft d) {
        return !d.noun()
                && (d.how().equals("after") || d.how().equals("before"))
                && !d.actors().isEmpty()
                && !codes(d.actors()).contains(Choice.UNKNOWN)
                && d.certain() > CERTAIN;
    }

    static Features features(Draft x, Draft y, boolean named) {
        Draft a = x.trigger().from() <= y.trigger().from() ? x : y;
        Draft b = a == x ? y : x;
        Features f = new Features(named, 48);
        String act = a.act().name().equals(b.act().name()) ? a.act().name() : "differ";
        f.add("act:", act);
        f.add("type:", a.act().type());
        String kinds = (a.noun() ? "N" : "V") + (b.noun() ? "N" : "V");
        f.add("kinds:", kinds);
        boolean frame = a.frame().id().equals(b.frame().id());
        boolean root = frame || stem(a).equals(stem(b));
        f.add("word:", frame ? "same" : root ? "like" : "other", "|", kinds);
        f.add("word:", frame ? "same" : root ? "like" : "other", "|", act);
        f.add("definite:", a.definite(), b.definite(), "|", kinds);
        f.add("definite:", b.definite(), "|", root ? "like" : "other");
        int apart = b.sentence() - a.sentence();
        String far = apart == 0 ? "0" : apart == 1 ? "1" : apart < 4 ? "3" : apart < 8 ? "7" : "8+";
        f.add("apart", far, "|", kinds);
        f.add("apart", far, "|", act);
        f.add("apart", far, "|", root ? "like" : "other");
        if (a.sentence() == 0) f.add("title|", act);
        Set<String> all = codes(a.actors());
        Set<String> other = codes(b.actors());
        Set<String> suffer = codes(a.recipients());
        Set<String> otherSuffer = codes(b.recipients());
        String actors = relation(all, other);
        String recipients = relation(suffer, otherSuffer);
        sides(f, "A", actors, act);
        sides(f, "R", recipients, act);
        all.addAll(suffer);
        other.addAll(otherSuffer);
        String both = relation(all, other);
        f.add("both:", both, "|", act);
        f.add("both:", both, "|", root ? "like" : "other");
        f.add("sure", (Math.min(a.certain(), b.certain()) > 1.5), ":", actors, recipients);
        f.add("names:", relation(a.names(), b.names()), "|", act);
        f.add("date:", dates(a.date(), b.date()));
        f.add("date:", dates(a.date(), b.date()), "|", act);
        f.add("place:", places(a.place(), b.place()));
        f.add("status:", (a.status() == b.status()), "|", kinds);
        f.add("status:", a.status(), b.status());
        int n = Math.min(5, shared(a.words(), b.words()));
        f.add("shared", n);
        f.add("shared", n, "|", act);
        f.add("shared", n, "|", root ? "like" : "other");
        f.add("shared", n, "|", both);
        surrounds(f, a, b, act, root ? "like" : "other", apart == 0);
        return f;
    }

    /** What stands at the two triggers, and how far the candidates for both sides are the same. */
    private static void surrounds(Features f, Draft a, Draft b, String act, String word, boolean one) {
        int after = Math.min(4, shared(a.surrounds().after(), b.surrounds().after()));
        f.add("after", after, "|", act);
        f.add("after", after, "|", word);
        f.add("before:", b.surrounds().before());
        if (!b.surrounds().next().isEmpty()) {
            f.add("next:", b.surrounds().next());
            f.add("both next:", b.surrounds().next().equals(a.surrounds().next()), "|", word);
        }
        f.add("joined:", b.surrounds().joined(), "|", one, "|", word);
        int actors = agree(a, b, 0);
        int recipients = agree(a, b, 1);
        f.add("agreeA", actors, "|", act);
        f.add("agreeR", recipients, "|", act);
        f.add("agree", actors, ":", recipients);
        f.add("agree", actors, ":", recipients, "|", word);
        f.add("scores", Features.bin(a.score(), SCORES), ":", Features.bin(b.score(), SCORES));
    }

    /** How much likelihood of being on a side, of 4, the two give to the same candidates. */
    private static int agree(Draft a, Draft b, int side) {
        double common = 0;
        double all = 0;
        for (var e : a.odds().entrySet()) {
            double x = e.getValue()[side];
            double[] other = b.odds().get(e.getKey());
            double y = other == null ? 0 : other[side];
            common += Math.min(x, y);
            all += Math.max(x, y);
        }
        for (var e : b.odds().entrySet()) if (!a.odds().containsKey(e.getKey())) all += e.getValue()[side];
        return all < .3 ? 9 : (int) Math.rint(4 * common / all);
    }

    private static int shared(Set<String> a, Set<String> b) {
        int n = 0;
        for (String word : a) if (b.contains(word)) n++;
        return n;
    }

    private static String stem(Draft d) {
        String id = d.frame().id();
        String word = id.substring(id.indexOf('/') + 1);
        StringBuilder root = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if ("\u0627\u0648\u064A\u062A\u0645\u0646\u0647\u0633\u0621_".indexOf(c) < 0) root.append(c);
        }
        return root.length() < 2 ? word : root.toString();
    }

    private static void sides(Features f, String side, String r, String act) {
        f.add(side, ":", r);
        f.add(side, ":", r, "|", act);
    }

    private static String relation(Set<String> a, Set<String> b) {
        if (a.isEmpty() && b.isEmpty()) return "none";
        if (a.isEmpty() || b.isEmpty()) return "one";
        if (a.equals(b)) return "same";
        return Collections.disjoint(a, b) ? "apart" : "some";
    }

    private static Set<String> codes(List<Party> parties) {
        return Choice.codes(parties);
    }

    private static String dates(Report.@Nullable Dated a, Report.@Nullable Dated b) {
        if (a == null && b == null) return "none";
        if (a == null || b == null) return "one";
        if (Merger.apart(a, b)) return "apart";
        return java.util.Objects.equals(a.from(), b.from()) && java.util.Objects.equals(a.to(), b.to())
                ? "same"
                : "touch";
    }

    private static String places(Report.@Nullable Where a, Report.@Nullable Where b) {
        if (a == null && b == null) return "none";
        if (a == null || b == null) return "one";
        boolean same =
                a.entity() == null ? a.span().equals(b.span()) : a.entity().equals(b.entity());
        return same ? "same" : java.util.Objects.equals(a.country(), b.country()) ? "country" : "apart";
    }
}
