package org.sijill.event;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.event.Item.Kind;

/** What surrounds a trigger: the verb above it, the acts told before it, who speaks; and what a candidate is to them. */
final class Setting {
    private final @Nullable Item governor;
    private final Grammar.@Nullable Around above;
    private final Past.@Nullable Told aboveTold;
    private final Past.@Nullable Told sameAct;
    private final Past.@Nullable Told sameWord;
    private final Past.@Nullable Told last;
    private final Set<String> speaker;
    private final Past.@Nullable Told visit;
    private final @Nullable String stage;
    private final boolean here;
    private final Set<String> alone;
    private final Set<String> before;

    Setting(Chain chain, Grammar grammar, int k, Past past) {
        int g = grammar.governor(k);
        int sentence = chain.sentence.index();
        governor = g < 0 ? null : chain.items.get(g);
        above = g < 0 ? null : grammar.verb(g);
        aboveTold = g < 0 ? null : past.at(sentence, g);
        sameAct = past.last() == null ? null : past.act(act(chain.items.get(k)));
        sameWord = past.frame(frame(chain.items.get(k)));
        last = past.last();
        stage = past.stage();
        visit = past.act("visit");
        here = last != null && last.sentence() == sentence;
        speaker = speaker(chain, grammar, k);
        boolean joined = chain.items.get(k).is(Kind.VERB) && chain.items.get(k).joined();
        Grammar.Around own = joined ? grammar.verb(k) : null;
        boolean single =
                joined && own != null && own.object().isEmpty() && own.how().equals("after");
        alone = single && own != null ? Choice.codes(own.subject()) : Set.of();
        before = single ? Choice.codes(grammar.inheritedFor(k)) : Set.of();
    }

    private static String act(Item it) {
        Item.Fit f = it.act();
        return f == null ? "" : f.frame().act();
    }

    private static String frame(Item it) {
        Item.Fit f = it.act();
        return f == null ? "" : f.frame().id();
    }

    /** The subject of the nearest verb of saying before. */
    private static Set<String> speaker(Chain chain, Grammar grammar, int k) {
        for (int j = k - 1; j >= 0; j--) {
            Item it = chain.items.get(j);
            if ((it.is(Kind.VERB) || it.is(Kind.HAL)) && it.group("say"))
                return Choice.codes(grammar.verb(j).subject());
        }
        return Set.of();
    }

    /** Who the same act was told of before. */
    Set<String> recalled() {
        Set<String> codes = new LinkedHashSet<>();
        for (Past.Told t : new Past.Told[] {sameWord, sameAct})
            if (t != null) {
                codes.addAll(t.actors());
                codes.addAll(t.recipients());
            }
        if (last != null && here) {
            codes.addAll(last.actors());
            codes.addAll(last.recipients());
        }
        return codes;
    }

    /** What the code is to the surroundings. */
    Features features(String code, boolean named) {
        Features f = new Features(named, 16);
        if (alone.contains(code)) f.add("alone");
        if (!alone.isEmpty() && before.contains(code)) f.add("before the one alone");
        if (governor != null && above != null) {
            String what = governor.act() != null
                    ? act(governor)
                    : governor.frames().getFirst().frame().group();
            if (aboveTold != null) f.add("above:", side(aboveTold, code), ":", what);
            else
                f.add(
                        "above:",
                        (Choice.codes(above.subject()).contains(code)
                                ? "S"
                                : Choice.codes(above.object()).contains(code) ? "O" : "-"),
                        ":",
                        what);
        }
        if (sameAct != null) f.add("did:", side(sameAct, code));
        if (visit != null) f.add("visit:", side(visit, code));
        if (stage != null) f.add(code.equals(stage) ? "stage" : "offstage");
        if (sameWord != null) f.add("word:", side(sameWord, code));
        if (last != null && here) f.add("last:", side(last, code), ":", last.act());
        else if (last != null) f.add("ago:", side(last, code));
        if (speaker.contains(code)) f.add("speaker");
        else if (!speaker.isEmpty()) f.add("other speaks");
        return f;
    }

    private static String side(Past.Told t, String code) {
        return t.actors().contains(code)
                ? t.recipients().contains(code) ? "AR" : "A"
                : t.recipients().contains(code) ? "R" : "-";
    }
}
