package org.sijill.store;

import org.jspecify.annotations.Nullable;

/**
 * A page as the register holds it.
 *
 * @param text its own headline and body, verbatim; the text that spans of its reports count in
 */
public record PageRow(
        String article,
        @Nullable String url,
        @Nullable String outlet,
        @Nullable String title,
        String language,
        String text) {}
