package org.sijill.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DifferenceTest {
    @Test
    void showsWhatWentAndWhatCameWithOneLineAround() {
        assertThat(Difference.between("a\nb\nc\nd\ne\nf\n", "a\nb\nx\nd\ne\nf\n"))
                .isEqualTo("    b\n  - c\n  + x\n    d\n");
    }

    @Test
    void nothingForTheSame() {
        assertThat(Difference.between("a\nb\n", "a\nb\n")).isEmpty();
    }
}
