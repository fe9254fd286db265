package org.sijill.time;

import java.time.LocalDate;
import org.sijill.base.Span;

/** Words of a sentence that name an event whose day is common knowledge: a page that has them was written after it. */
public record Landmark(Span span, String wording, LocalDate day) {}
