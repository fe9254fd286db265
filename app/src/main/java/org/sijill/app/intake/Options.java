package org.sijill.app.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the caller knows. */
public record Options(@Nullable LocalDate published, @Nullable String outlet) {}
