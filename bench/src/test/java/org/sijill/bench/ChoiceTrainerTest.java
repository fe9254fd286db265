package org.sijill.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sijill.event.Features;
import org.sijill.event.Judge.Option;

class ChoiceTrainerTest {
    private static List<ChoiceExample> examples() {
        List<ChoiceExample> all = new ArrayList<>();
        for (int i = 0; i < 60; i++)
            all.add(ChoiceExample.of(
                    List.of(
                            new Option("near", Features.named("beside", "x" + i)),
                            new Option("far", Features.named("away"))),
                    i % 6 == 0 ? "far" : "near"));
        return all;
    }

    @Test
    void whatIsMostlyRightWeighsMore() {
        Map<String, Float> weights = ChoiceTrainer.train(examples());
        assertThat(weights.get("beside")).isGreaterThan(weights.get("away"));
    }

    @Test
    void whatIsSeenSeldomIsNotLearned() {
        assertThat(ChoiceTrainer.train(examples())).doesNotContainKey("x1");
    }

    @Test
    void theSameExamplesGiveTheSameWeights() {
        assertThat(ChoiceTrainer.train(examples())).isEqualTo(ChoiceTrainer.train(examples()));
    }

    @Test
    void withoutARightOptionNothingIsLearned() {
        ChoiceExample none = ChoiceExample.of(List.of(new Option("near", Features.named("beside"))), null);
        assertThat(ChoiceTrainer.train(List.of(none))).isEmpty();
    }
}
