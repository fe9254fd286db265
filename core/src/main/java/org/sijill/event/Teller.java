package org.sijill.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sijill.event.Item.Fit;
import org.sijill.event.Item.Kind;
import org.sijill.lexicon.Act;
import org.sijill.lexicon.Frame;
import org.sijill.lexicon.Frame.Slot;
import org.sijill.mention.Party;
import org.sijill.text.Function;

/** Reads the acts of one sentence: tries each trigger with each frame that fits it, and keeps the likeliest of each. */
final class Teller {
    /** So many words before a verb may stand what its relative clause is about. */
    private static final int ANTECEDENT = 5;

    private final Scene scene;
    private final Chain chain;
    private final Grammar grammar;
    private final Window window;

    Teller(Scene scene) {
        this.scene = scene;
        chain = scene.chain();
        grammar = scene.grammar();
        window = new Window(scene.read().words());
        scene.memory().past().places(chain);
        scene.memory().dateline(scene.coder().places().dateline(scene.text(), chain));
    }

    /** The subject that the sentence leaves to the next one. */
    List<Party> leaves(List<Party> before) {
        int sentence = scene.read().sentence().index();
        scene.memory().spoke(scene.voices(), sentence);
        scene.memory().stood(sentence, scene.coder().places().stood(scene.text(), chain));
        for (int k = 0; k < chain.items.size(); k++)
            if (chain.items.get(k).is(Kind.VERB)) {
                List<Party> subject = grammar.verb(k).subject();
                if (!subject.isEmpty()) return subject;
            }
        return before;
    }

    List<Draft> drafts() {
        List<Draft> found = new ArrayList<>();
        for (int k = 0; k < chain.items.size(); k++) {
            Draft best = best(k);
            if (best != null) found.add(best);
        }
        return found;
    }

    private @Nullable Draft best(int k) {
        Item it = chain.items.get(k);
        if (it.frames().isEmpty()) return null;
        Set<String> tried = new HashSet<>();
        Draft best = null;
        for (Fit fit : it.frames()) {
            if (!fit.frame().isAct() || tried.contains(fit.frame().act()) || !fits(fit, k)) continue;
            tried.add(fit.frame().act());
            Act act = scene.coder().act(fit.frame().act());
            Draft d = act == null ? null : new Telling(scene, k, fit, act).draft();
            if (d != null && (best == null || d.score() > best.score())) best = d;
        }
        return best;
    }

    /** Whether the frame's conditions hold: its needed words stand in the complement, its avoided ones do not, its governor is there. */
    private boolean fits(Fit fit, int k) {
        Frame f = fit.frame();
        Item it = chain.items.get(k);
        if (!f.needs().isEmpty() && !window.any(f.needs(), it.first() + before(k, f), reach(k))) return false;
        if (!f.avoid().isEmpty() && window.any(f.avoid(), it.first() - 12, it.first() + 14)) return false;
        if (f.roles().containsKey(Slot.CLAUSE) && Wished.of(chain, k).isEmpty()) return false;
        if (!f.under().isEmpty()) {
            int g = grammar.governor(k);
            if (g < 0 || f.under().stream().noneMatch(chain.items.get(g)::group)) return false;
        }
        return true;
    }

    /**
     * Where the words that a trigger needs begin, counted from it: a noun may have them before it («عقوبات الحظر»), a
     * verb in a relative clause what the clause is about («الحظر الذي تفرضه»), another verb only after it.
     */
    private int before(int k, Frame f) {
        if (chain.items.get(k).is(Kind.NOUN)) return -3;
        if (f.kind() == Frame.Kind.AFTER) return 0;
        Item before = chain.at(k - 1);
        if (before != null && (before.is(Function.Sort.KANA) || before.is(Function.Sort.MAYBE)))
            before = chain.at(k - 2);
        return before != null && before.is(Function.Sort.REL) ? -ANTECEDENT : 1;
    }

    /** The token at which the complement of the trigger ends: a stop, or a verb that is joined on. */
    private int reach(int k) {
        int first = chain.items.get(k).first();
        for (int j = k + 1; j < chain.items.size(); j++) {
            Item it = chain.items.get(j);
            if (it.first() > first + 22
                    || it.is(Kind.STOP)
                    || it.is(Kind.VERB) && it.joined() && it.first() > first + 8) return it.first();
        }
        return scene.read().words().size();
    }
}
