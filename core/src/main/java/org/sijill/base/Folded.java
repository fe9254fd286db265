package org.sijill.base;

/**
 * A folded view of a text with its way back: {@code origin[i]} is the offset in the source of the letter that became
 * folded letter {@code i}; {@code origin[length]} is the source's length. Folding only drops or replaces letters, so
 * origins never decrease.
 */
public record Folded(String source, String text, int[] origin) {
    /** The stretch of the source that folded letters {@code from} to {@code to} came from, dropped marks after the last letter included. */
    public Span source(int from, int to) {
        if (from == to) return new Span(origin[from], origin[from]);
        return new Span(origin[from], origin[to]);
    }

    public int length() {
        return text.length();
    }
}
