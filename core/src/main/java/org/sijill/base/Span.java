package org.sijill.base;

/**
 * A half-open stretch of a text, in UTF-16 units of that text. Writers turn it into code points; nothing inside the
 * machine counts in anything else.
 */
public record Span(int from, int to) implements Comparable<Span> {
    public Span {
        if (from < 0 || to < from) throw new IllegalArgumentException("no span from " + from + " to " + to);
    }

    public int length() {
        return to - from;
    }

    public boolean isEmpty() {
        return from == to;
    }

    public boolean contains(Span other) {
        return from <= other.from && other.to <= to;
    }

    public boolean contains(int offset) {
        return from <= offset && offset < to;
    }

    public boolean overlaps(Span other) {
        return from < other.to && other.from < to;
    }

    /** The shortest span that holds both. */
    public Span union(Span other) {
        return new Span(Math.min(from, other.from), Math.max(to, other.to));
    }

    /** This span moved by {@code by} units. */
    public Span shift(int by) {
        return new Span(from + by, to + by);
    }

    /** The words at this span of {@code text}. */
    public String of(String text) {
        return text.substring(from, to);
    }

    @Override
    public int compareTo(Span other) {
        int c = Integer.compare(from, other.from);
        return c != 0 ? c : Integer.compare(to, other.to);
    }
}
