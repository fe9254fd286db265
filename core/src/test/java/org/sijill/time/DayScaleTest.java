package org.sijill.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayScaleTest {
    /** A reason that speaks for some days. */
    private static DayScale.Reason reason(String words, int from, int to, double weight) {
        double[] weights = new double[DayScale.SIZE];
        Arrays.fill(weights, from, to, weight);
        return new DayScale.Reason(words, weights);
    }

    @Test
    void reasonsAddUpAndAllDaysTogetherAreOne() {
        DayScale scale = new DayScale();
        scale.add(reason("a week", 100, 107, 2));
        scale.add(reason("its first day", 100, 101, 1));
        double[] sums = scale.sums();
        double other = sums[1], day = sums[107] - sums[106];
        assertThat(day / other).isCloseTo(Math.exp(2), within(1e-6));
        assertThat((sums[101] - sums[100]) / day).isCloseTo(Math.exp(1), within(1e-6));
        assertThat(sums[0]).isZero();
        assertThat(sums[DayScale.SIZE]).isCloseTo(1, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void theShortestStretchIsTheOneThatLookingEverywhereFinds(long seed) {
        Random random = new Random(seed);
        DayScale scale = new DayScale();
        for (int i = 0; i < 12; i++) {
            int from = random.nextInt(DayScale.SIZE - 1);
            int to = Math.min(DayScale.SIZE, from + 1 + random.nextInt(seed % 2 == 0 ? 60 : 3000));
            scale.add(reason("", from, to, 5 * random.nextDouble()));
        }
        double[] sums = scale.sums();
        int longest = DayScale.SIZE;
        for (double share : new double[] {.99, .9, .75, .5, .2}) {
            int[] expected = shortest(sums, share);
            assertThat(DayScale.shortest(sums, share, longest)).as("%s", share).isEqualTo(expected);
            longest = expected[1] - expected[0] + 1;
            assertThat(DayScale.shortest(sums, share, longest)).as("%s", share).isEqualTo(expected);
        }
    }

    private static int[] shortest(double[] sums, double want) {
        int[] best = {0, DayScale.SIZE - 1};
        for (int from = 0, to = 0; from < DayScale.SIZE; from++) {
            while (to < DayScale.SIZE && sums[to] - sums[from] < want) to++;
            if (sums[to] - sums[from] >= want && to - from < best[1] - best[0] + 1) best = new int[] {from, to - 1};
        }
        return best;
    }

    @Test
    void oneDayThatIsAllButCertainStandsAlone() {
        for (int day : new int[] {0, 1, 5000, DayScale.SIZE - 1}) {
            DayScale scale = new DayScale();
            scale.add(reason("the day", day, day + 1, 30));
            assertThat(DayScale.shortest(scale.sums(), .99, DayScale.SIZE)).containsExactly(day, day);
        }
    }

    @Test
    void reasonsThatSpeakForAStretchAreToldTheStrongestFirstAndOnce() {
        List<DayScale.Reason> reasons = List.of(
                reason("weak", 100, 110, .21),
                reason("against", 100, 110, -2),
                reason("strong", 100, 110, 3),
                reason("too weak", 100, 110, .19),
                reason("half", 105, 110, 3),
                reason("strong", 100, 110, 2),
                reason("beside", 90, 100, 3),
                reason("beyond", 110, 120, 3),
                reason("anywhere", 0, DayScale.SIZE, 3));
        assertThat(new DayScale().supporting(reasons, 100, 109)).containsExactly("strong", "half", "weak");
        assertThat(new DayScale().supporting(reasons, 104, 109)).containsExactly("strong", "half", "weak");
        assertThat(new DayScale().supporting(reasons, 105, 109)).containsExactlyInAnyOrder("strong", "half", "weak");
    }

    @ParameterizedTest
    @CsvSource({
        "1995-01-01, 1995-01-31, 0",
        "1995-01-31, 1995-02-01, 1",
        "2019-12-31, 2020-01-01, 1",
        "2020-02-29, 2021-03-01, 13",
        "1995-01-01, 2035-12-31, 491"
    })
    void monthsAreCountedThroughTheYears(LocalDate day, LocalDate other, int months) {
        assertThat(DayScale.month(other) - DayScale.month(day)).isEqualTo(months);
        assertThat(DayScale.month(DayScale.index(other)) - DayScale.month(DayScale.index(day)))
                .isEqualTo(months);
        assertThat(DayScale.month(DayScale.index(day))).isEqualTo(DayScale.month(day));
    }
}
