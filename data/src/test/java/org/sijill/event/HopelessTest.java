package org.sijill.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sijill.data.Shipped;
import org.sijill.lexicon.Act;
import org.sijill.lexicon.Lexicon;

/** What is given up before its sides are weighed is only what no choice of sides could have saved. */
class HopelessTest {
    private static final Lexicon LEXICON = Shipped.LEXICON;
    private static final Map<String, Act> ACTS = Act.of(LEXICON.table("codebook/acts"));

    @Test
    void isWhatTheBestOfAllChoicesLeavesTooUnlikely() {
        Judge judge = Judge.of(LEXICON);
        for (Act act : ACTS.values()) {
            int given = 0;
            for (int n = 0; n <= 30; n++) {
                boolean hopeless = judge.hopeless(doubtful(n), act, 1);
                if (hopeless) given++;
                assertEquals(likeliest(judge, doubtful(n), act) < judge.least(), hopeless, act.name() + " " + n);
            }
            assertTrue(given > 0 && given < 31, act.name() + ": " + given);
        }
    }

    @Test
    void isNothingWhereSomebodyLearns() {
        Judge judge = new Judge(Models.of(LEXICON), Judge.THRESHOLD, seen -> {});
        for (Act act : ACTS.values()) assertEquals(false, judge.hopeless(doubtful(30), act, 1));
    }

    /** What stands on a page whose every sign speaks a little against a telling, so many times. */
    private static Features doubtful(int times) {
        Features f = new Features(false);
        f.add("kind:", "VERB");
        for (int i = 0; i < times; i++) f.add("unattributed|", "call");
        return f;
    }

    private static double likeliest(Judge judge, Features first, Act act) {
        double most = 0;
        List<List<Features>> choices = Traits.prospects(act);
        for (Features a : choices.get(0))
            for (Features b : choices.get(1))
                for (Features c : choices.get(2))
                    for (Features d : choices.get(3)) {
                        Features all = new Features(false);
                        for (Features f : List.of(first, a, b, c, d)) all.addAll(f);
                        most = Math.max(most, judge.accept(all, 0));
                    }
        return most;
    }
}
