package org.sijill.lexicon;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sijill.base.Rolling;

class WeightsTest {
    @Test
    void aFeatureAddsItsWeightInEachModel() {
        Weights weights = Weights.of(List.of(Map.of("a", 1f, "b", 2f), Map.of("b", 4f)));
        double[] sums = new double[2];
        for (String name : List.of("a", "b", "unlisted")) weights.add(Rolling.of(name), sums);
        assertArrayEquals(new double[] {3, 4}, sums);
    }

    @Test
    void aModelWithoutWeightsIsKnownForIt() {
        Weights weights = Weights.of(List.of(Map.of("a", 1f), Map.of()));
        assertTrue(weights.has(0));
        assertFalse(weights.has(1));
    }
}
