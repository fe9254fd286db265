package org.sijill.store;

import org.sijill.Reading;
import org.sijill.page.Page;

/** A page as it came in, and what was read from it. */
public record Filed(Page page, Reading reading) {}
