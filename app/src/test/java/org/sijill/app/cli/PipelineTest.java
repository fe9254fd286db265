package org.sijill.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PipelineTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void keepsTheOrderAndNeverHoldsMoreThanEightAThread(int threads) {
        AtomicInteger under = new AtomicInteger(), most = new AtomicInteger();
        List<Integer> made = new ArrayList<>();
        try (Pipeline<Integer, Integer> p = new Pipeline<>(
                threads,
                n -> {
                    if (n % 7 == 0) Thread.onSpinWait();
                    return n * 2;
                },
                n -> {
                    under.decrementAndGet();
                    made.add(n);
                })) {
            for (int i = 0; i < 1000; i++) {
                most.accumulateAndGet(under.incrementAndGet(), Math::max);
                p.accept(i);
            }
            p.finish();
        }
        assertThat(made).hasSize(1000).isSorted();
        assertThat(most.get()).isLessThanOrEqualTo(threads * 8 + 1);
    }

    @Test
    void aFaultComesThrough() {
        try (Pipeline<Integer, Integer> p = new Pipeline<>(
                2,
                n -> {
                    throw new IllegalStateException("no");
                },
                n -> {})) {
            assertThatThrownBy(() -> {
                        p.accept(1);
                        p.finish();
                    })
                    .hasMessage("no");
        }
    }
}
