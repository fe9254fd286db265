package org.sijill.export;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which addresses of pages are safe to follow, and text for a page of HTML. Stateless. */
final class Web {
    private Web() {}

    /** The address where it is a whole one of http or https without spaces or quotes; else null. */
    static @Nullable String address(@Nullable String given) {
        if (given == null) return null;
        try {
            URI uri = new URI(given);
            String scheme = uri.getScheme();
            if (scheme == null || uri.getHost() == null) return null;
            return scheme.toLowerCase(Locale.ROOT).matches("https?") ? uri.toASCIIString() : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /** Text that no browser takes for markup. */
    static String text(String given) {
        StringBuilder out = new StringBuilder(given.length() + 16);
        for (int i = 0; i < given.length(); i++) {
            char c = given.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
