package org.sijill.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Writes one line of JSON, key by key, the same bytes on every machine. Line and paragraph separators, control
 * characters and halves of surrogate pairs never stand raw in it, so a line stays a line and a terminal stays quiet.
 * Not for several threads.
 */
public final class Json {
    private final StringBuilder out = new StringBuilder(4096);
    private boolean first = true;

    public Json open(char bracket) {
        separate();
        out.append(bracket);
        first = true;
        return this;
    }

    public Json close(char bracket) {
        out.append(bracket);
        first = false;
        return this;
    }

    public Json key(String name) {
        separate();
        out.append('"').append(name).append("\":");
        first = true;
        return this;
    }

    public Json text(@Nullable String value) {
        separate();
        if (value == null) out.append("null");
        else quote(value);
        return this;
    }

    /** A value that is JSON already. */
    public Json raw(String value) {
        separate();
        out.append(value);
        return this;
    }

    public Json day(@Nullable LocalDate value) {
        return text(value == null ? null : value.toString());
    }

    public Json whole(long value) {
        separate();
        out.append(value);
        return this;
    }

    /** A number with at most {@code digits} decimals; null for what is no number. */
    public Json number(double value, int digits) {
        separate();
        if (!Double.isFinite(value)) out.append("null");
        else {
            BigDecimal d = BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP);
            out.append(d.signum() == 0 ? "0" : d.stripTrailingZeros().toPlainString());
        }
        return this;
    }

    public Json none() {
        return text(null);
    }

    private void separate() {
        if (!first) out.append(',');
        first = false;
    }

    private void quote(String value) {
        out.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < value.length() && Character.isLowSurrogate(value.charAt(i + 1)))
                out.append(c).append(value.charAt(++i));
            else letter(c);
        }
        out.append('"');
    }

    private void letter(char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\t' -> out.append("\\t");
            case '\r' -> out.append("\\r");
            default -> {
                if (Character.isSurrogate(c)) out.append('\uFFFD');
                else if (c < ' ' || c >= 0x7F && c < 0xA0 || c == 0x2028 || c == 0x2029) escape(c);
                else out.append(c);
            }
        }
    }

    private void escape(char c) {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) out.append(Character.forDigit(c >> shift & 15, 16));
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
