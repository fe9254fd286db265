package org.sijill.lexicon;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sijill.base.Rolling;

class WeightsTest {
    @Test
    void aFeatureAddsItsWeightInEachModel() {
        Weights weights = Weights.of(List.of(Map.of("a", 1f, "b", 2f), Map.of("b", 4f)));
        double[] sums = new double[2];
        weights.add(hashes("other", "a", "b", "unlisted"), 1, 4, sums);
        assertArrayEquals(new double[] {3, 4}, sums);
    }

    @Test
    void aSingleModelAddsToANumber() {
        Weights weights = Weights.of(List.of(Map.of("a", 1f, "b", 2f)));
        assertEquals(13, weights.add(hashes("a", "unlisted", "b"), 0, 3, 10));
        assertEquals(10, weights.add(hashes(), 0, 0, 10));
    }

    private static long[] hashes(String... names) {
        return Arrays.stream(names).mapToLong(Rolling::of).toArray();
    }

    @Test
    void aModelWithoutWeightsIsKnownForIt() {
        Weights weights = Weights.of(List.of(Map.of("a", 1f), Map.of()));
        assertTrue(weights.has(0));
        assertFalse(weights.has(1));
    }
}
