package org.sijill.event;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/** What speaks for and against tellings that were put together being an event that the page reports, as named features. */
final class Worth {
    private static final double[] SURE = {.3, .4, .45, .5, .55, .6, .65, .7, .75, .8, .85, .9, .94, .97};
    private static final double[] COARSE = {.35, .45, .6, .75, .9};
    private static final double[] LIKE = {.05, .12, .2, .28, .36};

    private Worth() {}

    /**
     * @param best the fullest telling of {@code g}
     * @param alike all groups of its type on the page, itself among them
     */
    static Features features(Group g, Draft best, List<Group> alike, boolean named) {
        double surest = g.surest();
        double others = 0;
        boolean verb = false;
        int sentence = Integer.MAX_VALUE;
        for (Draft d : g.drafts) {
            others += d.score();
            verb |= !d.noun();
            sentence = Math.min(sentence, d.sentence());
        }
        Piece act = Piece.of("|", best.act().name());
        Piece type = Piece.of("|", best.act().type());
        Piece sure = Piece.of("sure", Features.bin(surest, SURE));
        int level = Features.bin(surest, COARSE);
        Piece rough = Piece.of("|", level);
        Piece size = Piece.of("size", Math.min(5, g.drafts.size()));
        Piece place = Piece.of("at", sentence == 0 ? 0 : sentence < 3 ? 1 : sentence < 8 ? 2 : 3);
        Features f = new Features(named, 48);
        f.add(sure);
        f.add(sure, type);
        f.add(Piece.of("rough", level), act);
        f.add("mean", Features.bin(others / g.drafts.size(), COARSE), rough);
        f.add(size, rough);
        f.add(size, act);
        f.add(place, rough);
        f.add(place, act);
        f.add(verb ? "verb" : "noun", rough);
        f.add(verb ? "verb" : "noun", act);
        f.add("sides:", side(Group.codes(best.actors())), side(Group.codes(best.recipients())), rough);
        f.add("sides:", side(Group.codes(best.actors())), side(Group.codes(best.recipients())), act);
        f.add("certain", (int) (best.certain() * 3), rough);
        f.add("date:", best.date() != null, rough);
        f.add("status:", best.status(), rough);
        f.add("said:", best.attribution() != null, rough);
        rivals(f, g, alike, surest, rough, act);
        return f;
    }

    /** What the surer groups of its type are to it: it may be one of them told once more. */
    private static void rivals(Features f, Group g, List<Group> alike, double surest, Piece rough, Piece act) {
        int surer = 0;
        int most = 0;
        for (Group o : alike) {
            if (o == g || o.surest() < surest || o.surest() == surest && o.from() >= g.from()) continue;
            surer++;
            int actors = agree(g.actors, o.actors);
            int recipients = agree(g.recipients, o.recipients);
            most = Math.max(most, actors * 3 + recipients);
        }
        Piece like = Piece.of("like", Features.bin(g.likeness, LIKE));
        Piece rivals = Piece.of("rivals", Math.min(3, surer), ":", most);
        f.add(like, rough);
        f.add(like, act);
        f.add(rivals, rough);
        f.add(rivals, Piece.of("|"), like);
        f.add(rivals, act);
    }

    /** 0 nothing in common, 1 something or one side empty, 2 the same. */
    private static int agree(Set<String> a, Set<String> b) {
        if (a.equals(b)) return 2;
        if (a.isEmpty() || b.isEmpty()) return 1;
        return Collections.disjoint(a, b) ? 0 : 1;
    }

    private static String side(Set<String> codes) {
        return codes.isEmpty() ? "0" : codes.contains(Choice.UNKNOWN) ? "u" : codes.size() > 1 ? "2" : "1";
    }
}
