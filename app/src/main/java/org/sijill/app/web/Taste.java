package org.sijill.app.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a reader wants numbers and months: digits {@code latn} or {@code arab}, months of a tradition of the lexicon.
 * Carried in every address, and left out of it where it is the usual. Immutable.
 */
record Taste(String digits, String months) {
    static final List<String> DIGITS = List.of("latn", "arab");
    static final List<String> MONTHS = List.of("egyptian", "levantine", "maghrebi", "moroccan");
    static final Taste USUAL = new Taste("latn", "egyptian");

    static Taste of(String digits, String months) {
        return new Taste(
                DIGITS.contains(digits) ? digits : USUAL.digits, MONTHS.contains(months) ? months : USUAL.months);
    }

    /** What of it an address must say. */
    Map<String, String> said() {
        Map<String, String> said = new LinkedHashMap<>();
        if (!digits.equals(USUAL.digits)) said.put("digits", digits);
        if (!months.equals(USUAL.months)) said.put("months", months);
        return said;
    }

    /** Numbers in the reader's digits. */
    String number(long n) {
        return digits(Long.toString(n));
    }

    /** A text with its ASCII digits as the reader wants them. */
    String digits(String text) {
        if (!digits.equals("arab")) return text;
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(c >= '0' && c <= '9' ? (char) (c - '0' + '\u0660') : c);
        }
        return out.toString();
    }
}
