package org.sijill.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
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

    @Test
    void asideTheCallerBringsTheNextWhileOneIsWorkedOn() {
        CountDownLatch brought = new CountDownLatch(1);
        List<Integer> made = new ArrayList<>();
        try (Pipeline<Integer, Integer> p = Pipeline.aside("aside", n -> n * 2 + waited(brought), made::add)) {
            p.accept(1);
            assertThat(made).isEmpty();
            brought.countDown();
            p.accept(2);
            p.finish();
        }
        assertThat(made).containsExactly(2, 4);
    }

    @Test
    void whatHasBegunIsDoneBeforeItCloses() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1), goOn = new CountDownLatch(1);
        AtomicInteger done = new AtomicInteger();
        Pipeline<Integer, Integer> p = Pipeline.aside(
                "aside",
                n -> {
                    begun.countDown();
                    waited(goOn);
                    return done.incrementAndGet();
                },
                n -> {});
        p.accept(1);
        begun.await();
        Thread opener = new Thread(goOn::countDown);
        opener.start();
        p.close();
        assertThat(done).hasValue(1);
        opener.join();
    }

    private static int waited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return 0;
    }
}
