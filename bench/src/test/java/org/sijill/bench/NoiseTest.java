package org.sijill.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sijill.base.Folding;
import org.sijill.data.Pack;

class NoiseTest {
    private static final String TEXT =
            "قال الرئيس «الاتفاق مهم للبلدين» في 14 يوليو 2022، وأكدت إيران في بيان أنها ستوقع الاتفاقية في العاصمة غدا مع الوزير.";

    @Test
    void theSameReportsAreReadThroughEverySortOfNoise() throws IOException {
        assertThat(new NoiseCheck(Path.of("..")).faults(0, 300)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyKindChangesATextAndTheSameSeedChangesItAlike(Noise.Kind kind) {
        Noise noise = new Noise(Pack.lexicon());
        String text = (TEXT + "\n").repeat(6);
        assertThat(noise.in(text, EnumSet.of(kind), 3))
                .isNotEqualTo(text)
                .isEqualTo(noise.in(text, EnumSet.of(kind), 3));
    }

    @Test
    void shapesFoldBackIntoTheirLetters() {
        Folding folding = Pack.lexicon().folding();
        String shaped = new Shapes().of(TEXT);
        assertThat(shaped).contains("\uFEFB").doesNotContain("قال");
        assertThat(folding.fold(shaped).text()).isEqualTo(folding.fold(TEXT).text());
    }
}
