package org.sijill.bench;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.event.Judge;
import org.sijill.event.Judge.Option;

/** What the date of one telling may be, and which is right; several options may say the same. Immutable. */
record ChoiceExample(List<Option> options, String right) {
    static ChoiceExample of(List<Option> options, @Nullable String date) {
        return new ChoiceExample(options, date == null ? Judge.NONE : date);
    }

    /** Whether any option is right: where none is, nothing can be learned. */
    boolean teaches() {
        return options.stream().anyMatch(this::right);
    }

    boolean right(Option option) {
        return option.value().equals(right);
    }
}
